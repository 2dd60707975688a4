import type { Prediction } from "./estimator.ts";
import { sortRows } from "./sort-rows.ts";

/**
 * Rows in ascending (or descending) order of score, each packed as `row << 2 | endOfTies << 1 | positive`: a walk
 * over this and the weights is all that a resample costs. Holds up to 2^30 rows.
 */
export type RankedRows = { packed: Uint32Array; ties: boolean };

export const rankAscending = (score: Float64Array, positive: (row: number) => boolean): RankedRows =>
  pack(sortRows(score), score, positive);

export const rankDescending = ({ y, scores }: Prediction): RankedRows =>
  pack(sortRows(scores[0]!).toReversed(), scores[0]!, (row) => y[row] === 1);

/** Of the rows that `keep` allows only; their weights stay where they were. */
export const rankSome = (
  score: Float64Array,
  keep: (row: number) => boolean,
  positive: (row: number) => boolean,
): RankedRows => pack(sortRows(score).filter(keep), score, positive);

const pack = (order: Uint32Array, score: Float64Array, positive: (row: number) => boolean): RankedRows => {
  const packed = new Uint32Array(order.length);
  let ties = false;
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    const last = i === order.length - 1 || score[order[i + 1]!] !== score[row];
    if (!last) ties = true;
    packed[i] = ((row << 2) | (last ? 2 : 0) | (positive(row) ? 1 : 0)) >>> 0;
  }
  return { packed, ties };
};
