import { lanes, unitWeight } from "../statistics/poisson-weights.ts";

/**
 * A metric prepared for one set of rows: reads four packed weights a row (see poisson-weights.ts) and writes the four
 * estimates. One formula serves the point estimate (unit weights) and every resample. NaN where it is undefined.
 */
export type Estimator = (weights: Uint16Array, out: Float64Array) => void;

/** What a metric is prepared from. `scores` has one column for binary and regression, one a class for multiclass. */
export type Prediction = {
  n: number;
  /** 0 or 1; a class's index; or the value itself. */
  y: Float64Array;
  scores: readonly Float64Array[];
  /** Score at which a binary prediction says positive. */
  threshold: number;
  /** How much each row counts besides its bootstrap weight; 1 unless given. */
  weights?: Float64Array | undefined;
  /** Query of each row, for ranking. */
  queries?: Uint32Array | undefined;
  /** Names of the classes in the order of the score columns. */
  classes?: readonly string[] | undefined;
  /** The other model's scores of the same rows, for metrics that are wins of one over the other. */
  rival?: readonly Float64Array[] | undefined;
};

export const estimatePoint = (estimator: Estimator, n: number): number => {
  const out = new Float64Array(lanes);
  estimator(new Uint16Array(n).fill(unitWeight), out);
  return out[0]!;
};
