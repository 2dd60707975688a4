import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimatePoint, type Prediction } from "./estimator.ts";
import { findMetric, metricNames, type Task } from "./metrics.ts";
import { sortRows } from "./sort-rows.ts";

const n = 30;
const grid = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: n, maxLength: n });
const tasks = ["binary", "multiclass", "regression", "ranking", "llm"] as const;

/** Rows 0 to n in the order of `rows`, with values that come from the row's number, ties among them. */
const arrange = (task: Task, raw: readonly number[][], rows: readonly number[]): Prediction => {
  const pick = (value: (row: number) => number) => Float64Array.from(rows, value);
  const columns = task === "multiclass" ? 3 : 1;
  return {
    n: rows.length,
    y: pick((row) => (task === "regression" ? 2 + Math.sin(row) : task === "binary" ? row % 2 : row % 3)),
    scores: Array.from({ length: columns }, (_, c) => pick((row) => (raw[c]![row]! + 1) / 14)),
    threshold: 0.5,
    weights: pick((row) => (task === "ranking" ? 1 + (row % 5) : 0.5 + (row % 4))),
    queries: Uint32Array.from(rows, (row) => row % 5),
    rival: [pick((row) => (raw[2]![row]! + 1) / 14)],
  };
};
const estimate = (task: Task, name: string, prediction: Prediction) =>
  estimatePoint(findMetric(task, name)!.prepare(prediction), prediction.n);
const inOrder = Array.from({ length: n }, (_, row) => row);
const raws = fc.tuple(grid, grid, grid);

describe.each(tasks)("%s", (task) => {
  it("does not look at the order of rows", () => {
    fc.assert(
      fc.property(raws, fc.shuffledSubarray(inOrder, { minLength: n }), (raw, shuffled) => {
        for (const name of metricNames(task)) {
          const there = estimate(task, name, arrange(task, raw, inOrder));
          expect(estimate(task, name, arrange(task, raw, shuffled)), name).toBeCloseTo(there, 9);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("takes a weight for so many rows, and any common factor of weights for nothing", () => {
    fc.assert(
      fc.property(raws, (raw) => {
        for (const name of metricNames(task)) {
          const given = arrange(task, raw, inOrder);
          const doubled = { ...given, weights: given.weights!.map((weight) => 4 * weight) };
          if (/@k=/.test(name) && task === "binary") continue; // k counts weight
          expect(estimate(task, name, doubled), name).toBeCloseTo(estimate(task, name, given), 9);
        }
      }),
      { numRuns: 10 },
    );
  });
});

it("only the order of scores makes AUC, average precision and their kin", () => {
  fc.assert(
    fc.property(raws, (raw) => {
      const given = arrange("binary", raw, inOrder);
      const bent = { ...given, scores: [given.scores[0]!.map((score) => Math.exp(5 * score) - 40)] };
      for (const name of ["roc_auc", "average_precision", "recall@fpr=0.2", "precision@k=7", "recall@k=9"])
        expect(estimate("binary", name, bent), name).toBe(estimate("binary", name, given));
      const ranked = arrange("ranking", raw, inOrder);
      const turned = { ...ranked, scores: [ranked.scores[0]!.map((score) => score ** 3)] };
      for (const name of metricNames("ranking"))
        expect(estimate("ranking", name, turned), name).toBe(estimate("ranking", name, ranked));
    }),
    { numRuns: 30 },
  );
});

it("wins of one model are losses of the other", () => {
  fc.assert(
    fc.property(raws, (raw) => {
      const ours = arrange("llm", raw, inOrder);
      const theirs = { ...ours, scores: ours.rival!, rival: ours.scores };
      expect(estimate("llm", "win_rate", ours) + estimate("llm", "win_rate", theirs)).toBeCloseTo(1, 12);
    }),
  );
  const { rival: _, ...alone } = arrange(
    "llm",
    [[1], [1], [1]].map((one) => Array(n).fill(one[0])),
    inOrder,
  );
  expect(estimate("llm", "win_rate", alone)).toBeNaN();
});

it("sorts a hundred thousand rows as a comparator does", () => {
  let state = 1;
  const values = Float64Array.from({ length: 100_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (
      [0, 0.5, 1e-310, -1e300, Number.MAX_VALUE][state % 7] ??
      (state / 2 ** 32 - 0.5) * 2 ** ((state >>> 8) % 60)
    );
  });
  const plain = Uint32Array.from(values, (_, row) => row).sort((i, j) => values[i]! - values[j]! || i - j);
  expect(sortRows(values)).toEqual(plain);
  expect(sortRows(values)).toBe(sortRows(values));
});
