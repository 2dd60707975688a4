import { type Evidence, selectRows } from "../inputs/evidence.ts";
import type { Estimator } from "../metrics/estimator.ts";
import { lanes } from "./poisson-weights.ts";

/**
 * The greatest less the smallest value of a metric between groups of rows. Undefined where it is so for one of them: a
 * gap that leaves a group out would flatter.
 */
export const prepareGap = (
  evidence: Evidence,
  groups: readonly Uint32Array[],
  prepare: (of: Evidence) => Estimator,
): Estimator => {
  const parts = groups.map((rows) => ({
    rows,
    weights: new Uint16Array(rows.length),
    estimate: prepare(selectRows(evidence, rows)),
    values: new Float64Array(lanes),
  }));
  return (weights, out) => {
    for (const { rows, weights: own, estimate, values } of parts) {
      for (let i = 0; i < rows.length; i++) own[i] = weights[rows[i]!]!;
      estimate(own, values);
    }
    for (let lane = 0; lane < lanes; lane++) {
      const values = parts.map((part) => part.values[lane]!);
      out[lane] = Math.max(...values) - Math.min(...values);
    }
  };
};
