import type { Estimator, Prediction } from "./estimator.ts";
import { absoluteErrors } from "./row-losses.ts";
import { sortRows } from "./sort-rows.ts";
import { addWeighted } from "./sums.ts";

/** Half of the weight lies at or below it; where a value takes it to exactly a half, the mean with the next. */
export const prepareMedianAbsoluteError = (prediction: Prediction): Estimator => {
  const errors = absoluteErrors(prediction);
  const order = sortRows(errors);
  const own = prediction.weights;
  const totals = new Float64Array(4);
  return (weights, out) => {
    addWeighted(own, weights, totals);
    for (let lane = 0; lane < 4; lane++) {
      const half = totals[lane]! / 2;
      let below = 0;
      let lower = Number.NaN;
      let median = Number.NaN;
      for (const row of order) {
        const w = ((weights[row]! >>> (4 * lane)) & 15) * (own === undefined ? 1 : own[row]!);
        if (w === 0) continue;
        if (below === half && below > 0) {
          median = (lower + errors[row]!) / 2;
          break;
        }
        below += w;
        lower = errors[row]!;
        if (below > half) {
          median = lower;
          break;
        }
      }
      out[lane] = median;
    }
  };
};

/** The greatest error of any row that counts at all. A bootstrap says little of it: no resample can exceed it. */
export const prepareMaxError = (prediction: Prediction): Estimator => {
  const errors = absoluteErrors(prediction);
  const descending = sortRows(errors).toReversed();
  const own = prediction.weights;
  return (weights, out) => {
    for (let lane = 0; lane < 4; lane++) {
      const counts = (row: number) => ((weights[row]! >>> (4 * lane)) & 15) > 0 && own?.[row] !== 0;
      const worst = descending.find(counts);
      out[lane] = worst === undefined ? Number.NaN : errors[worst]!;
    }
  };
};
