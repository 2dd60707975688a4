import type { Estimator } from "./estimator.ts";

/** Σ weight · column in each of the four lanes; where there is no column, Σ weight. */
export const addWeighted = (
  column: Float64Array | undefined,
  weights: Uint16Array,
  out: Float64Array,
): void => {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i]!;
    const value = column === undefined ? 1 : column[i]!;
    s0 += (w & 15) * value;
    s1 += ((w >>> 4) & 15) * value;
    s2 += ((w >>> 8) & 15) * value;
    s3 += (w >>> 12) * value;
  }
  out[0] = s0;
  out[1] = s1;
  out[2] = s2;
  out[3] = s3;
};

/**
 * A function of weighted sums over the rows.
 * @param own how much each row counts besides its bootstrap weight
 * @param finish gets the sum of weights and the sum of each column
 */
export const prepareSums = (
  columns: readonly Float64Array[],
  own: Float64Array | undefined,
  finish: (total: number, ...sums: number[]) => number,
): Estimator => {
  const weighted = own ? columns.map((column) => column.map((value, i) => value * own[i]!)) : columns;
  const all = [own, ...weighted];
  const sums = all.map(() => new Float64Array(4));
  return (weights, out) => {
    all.forEach((column, index) => {
      addWeighted(column, weights, sums[index]!);
    });
    for (let lane = 0; lane < 4; lane++) {
      const [total, ...rest] = sums.map((sum) => sum[lane]!);
      out[lane] = finish(total!, ...rest);
    }
  };
};

/** The weighted mean of a value a row, then a last step such as a square root. */
export const prepareMean = (
  values: Float64Array,
  own: Float64Array | undefined,
  finish = (mean: number) => mean,
): Estimator => prepareSums([values], own, (total, sum) => finish(sum / total));

/** Weighted sums of a column within groups of rows, `sums[lane][group]`; then a function of one lane's sums. */
export const prepareGroupSums = (
  codes: Uint32Array,
  groups: number,
  column: Float64Array | undefined,
  finish: (sums: Float64Array, lane: number) => number,
): Estimator => {
  const sums = Array.from({ length: 4 }, () => new Float64Array(groups));
  const [s0, s1, s2, s3] = sums as [Float64Array, Float64Array, Float64Array, Float64Array];
  return (weights, out) => {
    for (const lane of sums) lane.fill(0);
    for (let i = 0; i < codes.length; i++) {
      const w = weights[i]!;
      const code = codes[i]!;
      const value = column === undefined ? 1 : column[i]!;
      s0[code]! += (w & 15) * value;
      s1[code]! += ((w >>> 4) & 15) * value;
      s2[code]! += ((w >>> 8) & 15) * value;
      s3[code]! += (w >>> 12) * value;
    }
    for (let lane = 0; lane < 4; lane++) out[lane] = finish(sums[lane]!, lane);
  };
};
