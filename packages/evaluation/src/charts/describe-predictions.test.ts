import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../inputs/evidence.ts";
import type { Point } from "./curves.ts";
import { describePredictions, type PredictionCharts } from "./describe-predictions.ts";

const evidence = (given: Partial<Evidence> & Pick<Evidence, "y" | "challenger">): Evidence => ({
  task: "binary",
  n: given.y.length,
  threshold: 0.5,
  champion: undefined,
  slices: [],
  ...given,
});
const floats = (...values: number[]) => Float64Array.from(values);
const area = (points: readonly Point[]) =>
  points.slice(1).reduce((sum, [x, y], i) => sum + ((x - points[i]![0]) * (y + points[i]![1])) / 2, 0);

describe("binary", () => {
  const y = floats(0, 0, 1, 1);
  // scikit-learn's roc_curve and precision_recall_curve of its own example (drop_intermediate=False).
  const charts = describePredictions(evidence({ y, challenger: [floats(0.1, 0.4, 0.35, 0.8)] }));

  it("traces the curves that scikit-learn traces", () => {
    expect(charts.roc!.challenger).toEqual([
      [0, 0],
      [0, 0.5],
      [0.5, 0.5],
      [0.5, 1],
      [1, 1],
    ]);
    expect(charts.precisionRecall).toEqual({
      base: 0.5,
      challenger: [
        [0.5, 1],
        [0.5, 0.5],
        [1, 0.6667],
        [1, 0.5],
      ],
    });
    expect(charts.confusion).toEqual({
      classes: ["0", "1"],
      challenger: [
        [2, 0],
        [1, 1],
      ],
    });
    expect(charts.reliability!.challenger).toEqual([
      { predicted: 0.1, observed: 0, n: 1 },
      { predicted: 0.35, observed: 1, n: 1 },
      { predicted: 0.4, observed: 0, n: 1 },
      { predicted: 0.8, observed: 1, n: 1 },
    ]);
  });

  it("makes one slope of equal scores, and counts weights", () => {
    const ties = evidence({ y, challenger: [floats(0.5, 0.5, 0.5, 0.9)], weights: floats(1, 1, 3, 1) });
    expect(describePredictions(ties).roc!.challenger).toEqual([
      [0, 0],
      [0, 0.25],
      [1, 1],
    ]);
  });

  it("thins a curve to what can be seen, and keeps its area", () => {
    const n = 20_000;
    const noise = (i: number) => ((i * 7919) % 10_007) / 10_007;
    const labels = Float64Array.from({ length: n }, (_, i) => (noise(i + 3) < 0.3 ? 1 : 0));
    const scores = labels.map((label, i) => (label + 2 * noise(3 * i)) / 3);
    const { roc, precisionRecall } = describePredictions(evidence({ y: labels, challenger: [scores] }));
    expect(roc!.challenger.length).toBeLessThanOrEqual(300);
    expect(precisionRecall!.challenger.length).toBeLessThanOrEqual(300);
    let [pairs, right] = [0, 0];
    const some = Array.from({ length: 700 }, (_, i) => i * 28);
    for (const a of some)
      for (const b of some)
        if (labels[a] === 1 && labels[b] === 0) {
          pairs += 1;
          right += scores[a]! > scores[b]! ? 1 : 0;
        }
    expect(area(roc!.challenger)).toBeCloseTo(right / pairs, 1);
  });

  it("draws no curve of one class, and no reliability of what is no probability", () => {
    expect(describePredictions(evidence({ y: floats(1, 1), challenger: [floats(0.1, 0.2)] }))).toEqual({});
    const margins = describePredictions(evidence({ y: floats(0, 1), challenger: [floats(-3, 2)] }));
    expect(margins).not.toHaveProperty("reliability");
    expect(margins).toHaveProperty("roc");
  });
});

it("counts each row of each model once", () => {
  const rows = fc.array(fc.tuple(fc.constantFrom(0, 1, 2), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(rows, (given) => {
      const y = Float64Array.from(given, ([label]) => label);
      const scores = [0, 1, 2].map((c) => Float64Array.from(given, ([, p]) => (p * (c + 1)) % 1));
      const charts = describePredictions(
        evidence({ task: "multiclass", y, challenger: scores, champion: scores, classes: ["a", "b", "c"] }),
      );
      for (const side of ["challenger", "champion"] as const) {
        expect(charts.confusion![side]!.flat().reduce((a, b) => a + b)).toBe(y.length);
        expect(charts.reliability![side]!.reduce((sum, bin) => sum + bin.n, 0)).toBe(y.length);
      }
    }),
  );
});

it("describes a regression's residuals over bins that both models share", () => {
  const y = Float64Array.from({ length: 1000 }, (_, i) => i);
  const off = (by: number) => [y.map((value, i) => value + by + (i % 5) - 2)];
  const { residuals, bands } = describePredictions(
    evidence({ task: "regression", y, challenger: off(0), champion: off(10) }),
  );
  const meanOf = (shares: readonly number[]) =>
    shares.reduce(
      (sum, share, i) => sum + share * ((residuals!.edges[i]! + residuals!.edges[i + 1]!) / 2),
      0,
    );
  expect(residuals!.edges).toHaveLength(31);
  expect(meanOf(residuals!.challenger)).toBeCloseTo(0, 0);
  expect(meanOf(residuals!.champion!)).toBeCloseTo(10, 0);
  expect(bands!.challenger).toHaveLength(20);
  expect(bands!.challenger[0]).toEqual({ predicted: expect.closeTo(24.5, 0), low: -2, median: 0, high: 2 });
  expect(bands!.champion![19]).toMatchObject({ low: 8, median: 10, high: 12 });
});

it.each(["ranking", "llm"] as const)("has no picture of %s", (task) => {
  const charts: PredictionCharts = describePredictions(
    evidence({ task, y: floats(0, 1), challenger: [floats(0, 1)] }),
  );
  expect(charts).toEqual({});
});
