import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimatePoint, type Prediction } from "./estimator.ts";
import { findMetric, metricNames, type Task } from "./metrics.ts";

const n = 40;
const many = { minLength: n, maxLength: n };
/** With many ties, and with none. */
const scores = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 20 }), many),
  fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), many),
);
/** Four weights a row, packed as the bootstrap packs them. */
const weights = fc.array(fc.integer({ min: 0, max: 0xffff }), many);

const predictionOf = (task: Task, raw: readonly number[][], rows: readonly number[]): Prediction => {
  const columns = task === "multiclass" ? 3 : 1;
  const all = Array.from({ length: columns }, (_, c) =>
    raw[c]!.map((value) => (value + 1) / (Math.max(...raw[c]!) + 2)),
  );
  const y = Array.from({ length: n }, (_, i) =>
    task === "regression" ? 2 + Math.sin(i) : i % (task === "binary" ? 2 : 3),
  );
  const pick = (values: readonly number[]) => Float64Array.from(rows, (row) => values[row]!);
  return { n: rows.length, y: pick(y), scores: all.map(pick), threshold: 0.5 };
};
const everyRow = Array.from({ length: n }, (_, row) => row);

describe("a row of weight w counts as w rows, in each of the four lanes", () => {
  for (const task of ["binary", "multiclass", "regression"] as const)
    for (const name of metricNames(task))
      it(`${task} ${name}`, () => {
        const metric = findMetric(task, name)!;
        fc.assert(
          fc.property(fc.tuple(scores, scores, scores), weights, (raw, packed) => {
            const out = new Float64Array(4);
            metric.prepare(predictionOf(task, raw, everyRow))(Uint16Array.from(packed), out);
            for (let lane = 0; lane < 4; lane++) {
              const repeated = everyRow.flatMap((row) =>
                new Array<number>((packed[row]! >>> (4 * lane)) & 15).fill(row),
              );
              const expanded = predictionOf(task, raw, repeated);
              const plain = estimatePoint(metric.prepare(expanded), expanded.n);
              if (Number.isNaN(plain)) expect(out[lane]).toBeNaN();
              else expect(out[lane]).toBeCloseTo(plain, 10);
            }
          }),
          { numRuns: 15 },
        );
      });
});

it("counts a class that is predicted but does not occur in macro F1, as scikit-learn does", () => {
  const oneHot = (label: number) => Float64Array.from([0, 2, 1], (predicted) => Number(predicted === label));
  const prediction = {
    n: 3,
    y: Float64Array.from([0, 0, 1]),
    scores: [0, 1, 2].map(oneHot),
    threshold: 0.5,
  };
  const macro = estimatePoint(findMetric("multiclass", "f1_macro")!.prepare(prediction), 3);
  expect(macro).toBeCloseTo((2 / 3 + 1 + 0) / 3, 12);
});
