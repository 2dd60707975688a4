import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { estimatePoint, type Prediction } from "./estimator.ts";
import { findMetric, metricNames, type Task } from "./metrics.ts";

type Case = {
  task: Task;
  weights: number[] | null;
  /** Weights are whole numbers: the same as rows that occur so often. */
  whole: boolean;
  y: number[];
  scores: number[][];
  queries?: number[];
  rival?: number[][];
  expected: Record<string, number | null>;
};

const { cases } = JSON.parse(readFileSync(new URL("./fixtures/metrics.json", import.meta.url), "utf8")) as {
  cases: Case[];
};
const tasks = ["binary", "multiclass", "regression", "ranking", "llm"] as const;
const floats = (values: readonly number[]) => Float64Array.from(values);

const predictionOf = ({ y, scores, queries, rival }: Case): Prediction => ({
  n: y.length,
  y: floats(y),
  scores: scores.map(floats),
  threshold: 0.5,
  queries: queries && Uint32Array.from(queries),
  rival: rival?.map(floats),
});

const estimate = (task: Task, name: string, prediction: Prediction) =>
  estimatePoint(findMetric(task, name)!.prepare(prediction), prediction.n);

const expectNear = (found: number, expected: number | null, what: string) => {
  if (expected === null) expect(found, what).toBeNaN();
  else
    expect(Math.abs(found - expected), `${what}: ${found}, not ${expected}`).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(expected)),
    );
};

describe.each(tasks)("metrics of %s are scikit-learn's, to 1e-12", (task) => {
  const own = cases.filter((one) => one.task === task);

  it("covers every metric", () => {
    const covered = new Set(own.flatMap(({ expected }) => Object.keys(expected).map(withoutSetting)));
    expect([...new Set(metricNames(task).map(withoutSetting))].filter((name) => !covered.has(name))).toEqual(
      [],
    );
  });

  it.each(Object.keys(own[0]!.expected))("%s", (name) => {
    for (const [index, one] of own.entries()) {
      const prediction = predictionOf(one);
      const expected = one.expected[name]!;
      const what = `${name} of case ${index}`;
      const weights = one.weights ? floats(one.weights) : undefined;
      expectNear(estimate(task, name, { ...prediction, weights }), expected, what);
      if (!one.whole) continue;
      // The same weights as a resample carries them, in the third lane, the others left empty.
      const out = new Float64Array(4);
      findMetric(task, name)!.prepare(prediction)(
        Uint16Array.from(one.weights!, (w) => w << 8),
        out,
      );
      expectNear(out[2]!, expected, `${what} as a resample`);
    }
  });

  it("has cases with a number for each metric, and cases that tell a metric from a constant", () => {
    for (const name of Object.keys(own[0]!.expected))
      expect(
        new Set(own.map(({ expected }) => expected[name]).filter((v) => v !== null)).size,
      ).toBeGreaterThan(5);
  });
});

const withoutSetting = (name: string) => name.replace(/=.*/, "");
