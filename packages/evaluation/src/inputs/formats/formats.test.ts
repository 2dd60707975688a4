import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseSummary, readSummary, readToolMetrics } from "../read-summary.ts";

const read = (name: string) => readSummary(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)));

it.each([
  [
    "dvclive-metrics.json",
    "JSON of numbers",
    { "train.loss": 0.45, "train.acc": 0.8500000000000001, step: 2, auc: 0.76 },
  ],
  ["mlflow-metrics.json", "JSON of numbers", { rmse: 1.25, "val/auc": 0.72 }],
  ["mlruns/0/run", "MLflow run", { rmse: 1.25, "val/auc": 0.72 }],
  ["mlruns/0/run/metrics", "MLflow run", { rmse: 1.25, "val/auc": 0.72 }],
  ["mlruns", "MLflow run", { rmse: 1.25, "val/auc": 0.72 }],
  [
    "classification-report-micro.json",
    "classification_report",
    {
      "precision@class=ash": 1,
      "support@class=oak": 3,
      precision_micro: 0.75,
      recall_micro: 0.6,
      f1_macro: 0.6666666666666666,
      precision_weighted: 0.8,
    },
  ],
  [
    "classification-report.json",
    "classification_report",
    {
      accuracy: 0.6666666666666666,
      "recall@class=elm": 1,
      precision_weighted: 0.75,
      recall_macro: 0.7222222222222222,
    },
  ],
  [
    "hugging-face-all_results.json",
    "Hugging Face Trainer",
    { eval_accuracy: 0.8676470588235294, epoch: 3, train_loss: 0.3781 },
  ],
  [
    "lightning-metrics.csv",
    "metrics.csv",
    { epoch: 2, step: 149, train_loss: 0.64, val_acc: 0.69, val_loss: 0.74 },
  ],
  ["keras-log.csv", "metrics.csv", { epoch: 2, val_accuracy: 0.9375, loss: 0.42985138297080994 }],
  ["yolo-results.csv", "metrics.csv", { "metrics/mAP50-95(B)": 0.42177, "val/box_loss": 1.1542 }],
  ["lm-eval-results.json", "lm-evaluation-harness", { "sums.acc,none": 0.75, "sums.acc_norm,none": 0.75 }],
  [
    "promptfoo-results.json",
    "promptfoo",
    {
      successes: 1,
      failures: 2,
      errors: 0,
      pass_rate: 1 / 3,
      score: 0.5,
      "score.word": 2 / 3,
      latency_ms: 6,
      cost: 0,
      tokens: 0,
    },
  ],
  ["github-action-benchmark.json", "github-action-benchmark", { "Latency p95": 31.5, Throughput: 1840 }],
])("reads %s", async (name, format, numbers) => {
  const summary = await read(name);
  expect(summary.format).toBe(format);
  expect(summary.numbers).toMatchObject(numbers);
});

it("reads nothing but the numbers: no stderr, alias or sample size among lm-eval's", async () => {
  const summary = await read("lm-eval-results.json");
  expect(Object.keys(summary.numbers)).toEqual(["sums.acc,none", "sums.acc_norm,none"]);
  expect(summary.stderr).toEqual({
    "sums.acc,none": 0.1305582419667734,
    "sums.acc_norm,none": 0.1305582419667734,
  });
});

it("takes both sides of dvc metrics diff", async () => {
  const { format, numbers, champion } = await read("dvc-metrics-diff.json");
  expect(format).toBe("dvc metrics diff");
  expect(numbers).toEqual({ auc: 0.76, "train.loss": 0.45, "train.acc": 0.8500000000000001 });
  expect(champion).toEqual({ auc: 0.71, "train.loss": 0.5, "train.acc": 0.8 });
});

describe("a number that is none", () => {
  it("is not there, rather than an earlier one", async () => {
    const csv = await parseSummary("epoch,loss\n0,0.5\n1,nan\n", "metrics.csv");
    expect(csv.numbers).toEqual({ epoch: 1 });
    const json = await parseSummary('{"auc": NaN, "note": "NaN, -Infinity", "f1": 0.5}', "metrics.json");
    expect(json.numbers).toEqual({ f1: 0.5 });
  });

  it("of a new metric has no champion, of an old one no challenger", async () => {
    const diff = { "a.json": { x: { old: null, new: 1 } }, "b.json": { x: { old: 2, new: null } } };
    const { numbers, champion } = await parseSummary(JSON.stringify(diff), "diff.json");
    expect(numbers).toEqual({ "a.json:x": 1 });
    expect(champion).toEqual({ "b.json:x": 2 });
  });
});

it("does not take one format for another", async () => {
  const format = async (json: unknown) => (await parseSummary(JSON.stringify(json), "m.json")).format;
  expect(await format({ schema: "mlops/metrics@1", metrics: { a: 1 } })).toBe("mlops/metrics@1");
  expect(await format({ results: { acc: 0.5, stats: { n: 3 } } })).toBe("JSON of numbers");
  expect(await format({ old: 1, new: 2 })).toBe("JSON of numbers");
  expect(await format({ "macro avg": 0.5, accuracy: 0.5 })).toBe("JSON of numbers");
  expect((await parseSummary('{"__proto__": {"x": 1}, "a": 1}', "m.json")).numbers.a).toBe(1);
});

it.each([
  ["nonsense", "m.json", "is not JSON"],
  ['["a", "b"]', "m.json", "no metrics that the gate knows"],
  ["3", "m.json", "no metrics that the gate knows"],
  ["a,b\n1\n", "m.csv", "row 1 has 1 cells"],
])("refuses %s", async (text, path, told) => {
  await expect(parseSummary(text, path)).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining(told),
  });
});

it("leaves JSON of numbers to whoever reads it more strictly", async () => {
  expect(await readToolMetrics('{"a": 1}', "m.json")).toBeUndefined();
  expect(await readToolMetrics('{"eval_loss": 1}', "m.json")).toBeUndefined();
  expect(await readToolMetrics("nonsense", "m.json")).toBeUndefined();
  expect((await readToolMetrics("a\n1\n", "m.csv"))?.numbers).toEqual({ a: 1 });
});

it("refuses folders without a run, or with several", async () => {
  await expect(read(".")).rejects.toThrow("without a run of MLflow");
});
