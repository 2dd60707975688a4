import { describe, expect, it } from "vitest";
import { describeUnknownMetric, findMetric, guessDirection, isBinaryAuc, metricNames } from "./metrics.ts";

it("finds names with settings, aliases and both", () => {
  expect(findMetric("binary", "recall@fpr=0.05")).toMatchObject({
    name: "recall@fpr=0.05",
    higherIsBetter: true,
  });
  expect(findMetric("binary", "tpr@fpr=0.05")!.higherIsBetter).toBe(true);
  expect(findMetric("binary", "auc")!.prepare).toBe(findMetric("binary", "roc_auc")!.prepare);
  expect(isBinaryAuc(findMetric("binary", "auc")!)).toBe(true);
  expect(isBinaryAuc(findMetric("binary", "ap")!)).toBe(false);
  for (const task of ["binary", "multiclass", "regression", "ranking", "llm"] as const)
    for (const name of metricNames(task)) expect(findMetric(task, name), name).toBeDefined();
});

describe("says what is wrong with a name", () => {
  it.each([
    ["recall@fpr=2", "expected a number from 0 to 1"],
    ["recall@fpr=", "expected a number from 0 to 1"],
    ["precision@k=2.5", "expected a whole number from 1"],
    ["f_beta@beta=0", "expected a number above 0"],
    ["roc_acu", 'Did you mean "roc_auc"'],
    ["f_beta", 'Did you mean "f_beta@beta=2"'],
    ["recall@fnr=0.1", 'Did you mean "recall@fpr=0.1"'],
    ["constructor", "not a metric"],
    ["recall@constructor=1", "not a metric"],
  ])("%s", (name, told) => {
    expect(findMetric("binary", name)).toBeUndefined();
    const { message, fix } = describeUnknownMetric("binary", name);
    expect(`${message} ${fix}`).toContain(told);
  });
});

it.each([
  ["eval_loss", false],
  ["eval/f1", true],
  ["acc,none", true],
  ["acc_norm,none", true],
  ["word_perplexity,none", false],
  ["metrics/mAP50(B)", true],
  ["val/box_loss", false],
  ["latency_ms.p95", false],
  ["weighted avg.f1-score", true],
  ["step", undefined],
  ["lossless", undefined],
])("knows which way is better for %s: %s", (name, higher) => {
  expect(guessDirection(name)).toBe(higher);
});

it("finds one class by its name, and says which there are", () => {
  const prediction = {
    n: 4,
    y: Float64Array.from([0, 0, 1, 1]),
    scores: [
      [0.9, 0.2, 0.1, 0.3],
      [0.1, 0.8, 0.9, 0.7],
    ].map((column) => Float64Array.from(column)),
    threshold: 0.5,
    classes: ["ash", "oak"],
  };
  const out = new Float64Array(4);
  findMetric("multiclass", "precision@class=oak")!.prepare(prediction)(new Uint16Array(4).fill(0x1111), out);
  expect(out[0]).toBeCloseTo(2 / 3, 12);
  const unknown = findMetric("multiclass", "recall@class=aok")!;
  expect(() => unknown.prepare(prediction)).toThrow('no class "aok" (they have: ash, oak)');
});
