import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Evidence } from "./inputs/evidence.ts";
import { estimatePoint } from "./metrics/estimator.ts";
import { findMetric, metricNames, type Task } from "./metrics/metrics.ts";
import { resample, summariseResamples } from "./statistics/bootstrap.ts";
import { compareMetric, type Stats } from "./statistics/compare.ts";
import { adjustHolm } from "./statistics/holm.ts";
import { quantile, upperTail } from "./statistics/normal.ts";

type Case = { task: Task; y: number[]; scores: number[][]; expected: Record<string, number> };
const read = (file: string) => readFileSync(new URL(`./fixtures/${file}`, import.meta.url), "utf8");
const oracles = JSON.parse(read("oracles.json")) as {
  cases: Case[];
  bootstrap: { y: number[]; champion: number[]; challenger: number[]; low: number; high: number; se: number };
  holm: { p: number[]; adjusted: number[] };
  normal: { tail: [number, number][]; quantile: [number, number][] };
};
const stats: Stats = { alpha: 0.025, resamples: 20_000, seed: 7, method: "auto" };
const floats = (values: readonly number[]) => Float64Array.from(values);

describe("metrics are scikit-learn's, to 1e-12", () => {
  for (const [index, { task, y, scores, expected }] of oracles.cases.entries()) {
    it(`${task}, case ${index}, ${y.length} rows`, () => {
      expect(Object.keys(expected).sort()).toEqual(metricNames(task).sort());
      for (const [name, value] of Object.entries(expected)) {
        const prediction = { n: y.length, y: floats(y), scores: scores.map(floats), threshold: 0.5 };
        const estimate = estimatePoint(findMetric(task, name)!.prepare(prediction), y.length);
        expect(Math.abs(estimate - value), `${name} ${estimate} ${value}`).toBeLessThanOrEqual(
          1e-12 * Math.max(1, Math.abs(value)),
        );
      }
    });
  }
});

describe("DeLong", () => {
  const [header, ...rows] = read("asah.csv").trim().split("\n");
  const column = (name: string) => rows.map((row) => row.split(",")[header!.split(",").indexOf(name)]!);
  const evidence = {
    task: "binary" as const,
    n: rows.length,
    y: floats(column("outcome").map((outcome) => Number(outcome === "Poor"))),
    threshold: 0.5,
    challenger: [floats(column("wfns").map(Number))],
    champion: [floats(column("s100b").map(Number))],
    slices: [],
  } satisfies Evidence;

  it("gives pROC's numbers for aSAH, wfns against s100b", () => {
    const found = compareMetric(findMetric("binary", "roc_auc")!, evidence, stats, "auc");
    expect(found.challenger).toBeCloseTo(0.82367886, 8);
    expect(found.champion).toBeCloseTo(0.73136856, 8);
    expect(found.delta / found.se!).toBeCloseTo(2.20898359, 8);
    expect(found.pValue).toBeCloseTo(0.02717578, 8);
    expect(found.ci).toMatchObject({ level: 0.95, method: "delong" });
  });

  it("agrees with the paired bootstrap", () => {
    const metric = findMetric("binary", "roc_auc")!;
    const exact = compareMetric(metric, evidence, stats, "auc");
    const drawn = compareMetric(metric, evidence, { ...stats, method: "bootstrap" }, "auc");
    expect(drawn.ci!.method).toBe("paired-bootstrap-percentile");
    expect(Math.abs(drawn.se! / exact.se! - 1)).toBeLessThan(0.05);
    expect(Math.abs(drawn.ci!.low - exact.ci!.low)).toBeLessThan(0.15 * exact.se!);
    expect(Math.abs(drawn.ci!.high - exact.ci!.high)).toBeLessThan(0.15 * exact.se!);
  });
});

describe("the paired bootstrap", () => {
  const { y, champion, challenger, low, high, se } = oracles.bootstrap;
  const evidence = {
    task: "binary" as const,
    n: y.length,
    y: floats(y),
    threshold: 0.5,
    challenger: [floats(challenger)],
    champion: [floats(champion)],
    slices: [],
  } satisfies Evidence;

  it("agrees with scipy's, within what 20,000 resamples tell", () => {
    const found = compareMetric(findMetric("binary", "log_loss")!, evidence, stats, "loss");
    expect(Math.abs(found.ci!.low - low)).toBeLessThan(0.07 * se);
    expect(Math.abs(found.ci!.high - high)).toBeLessThan(0.07 * se);
    expect(Math.abs(found.se! / se - 1)).toBeLessThan(0.03);
  });

  it("is bit-identical however its blocks are shared out, and differs by seed and by key", () => {
    const metric = findMetric("binary", "average_precision")!;
    const prepare = (scores: number[]) =>
      metric.prepare({ n: y.length, y: floats(y), scores: [floats(scores)], threshold: 0.5 });
    const pair = [prepare(challenger), prepare(champion)] as const;
    const how = { resamples: 203, seed: 7, key: "ap" };
    const whole = resample(pair, y.length, how);
    expect(whole).toHaveLength(203);
    const parts = [
      { from: 40, to: 51 },
      { from: 0, to: 17 },
      { from: 17, to: 40 },
    ].map((blocks) => ({ blocks, estimates: resample(pair, y.length, how, blocks) }));
    const joined = parts
      .sort((a, b) => a.blocks.from - b.blocks.from)
      .flatMap(({ estimates }) => [...estimates]);
    expect(joined).toEqual([...whole]);
    expect([...resample(pair, y.length, { ...how, seed: 8 })]).not.toEqual([...whole]);
    expect([...resample(pair, y.length, { ...how, key: "f1" })]).not.toEqual([...whole]);
    expect(new Set(whole).size).toBeGreaterThan(190);
  });

  it("refuses an interval where many resamples are undefined", () => {
    const estimates = Float64Array.from({ length: 100 }, (_, i) => (i < 6 ? Number.NaN : i));
    expect(summariseResamples(estimates, 0.95)).toBeUndefined();
    expect(summariseResamples(estimates.subarray(2), 0.95)).toBeDefined();
  });
});

it("adjusts by Holm as statsmodels does", () => {
  const adjusted = adjustHolm(oracles.holm.p);
  for (const [i, p] of oracles.holm.adjusted.entries()) expect(adjusted[i]).toBeCloseTo(p, 12);
});

it("knows the normal distribution as scipy does, to 1e-12 relative", () => {
  for (const [z, p] of oracles.normal.tail)
    expect(Math.abs(upperTail(z) / p - 1), `tail ${z}`).toBeLessThan(1e-12);
  for (const [p, z] of oracles.normal.quantile)
    expect(Math.abs(quantile(p) - z), `quantile ${p}`).toBeLessThan(1e-11);
});
