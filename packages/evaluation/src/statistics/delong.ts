import { midranks } from "./midranks.ts";

/** AUC of one or two models on the same rows, and the covariance of those AUCs. */
export type DeLong = { auc: number[]; covariance: number[][] };

/**
 * DeLong, DeLong & Clarke-Pearson (Biometrics 44, 1988) by the midranks of Sun & Xu (IEEE Signal Proc. Letters 21,
 * 2014): n log n rather than positives × negatives. Needs at least two rows of each class.
 * @param y 1 for positive rows
 * @param models a column of scores for each model
 */
export const delong = (y: Float64Array, models: readonly Float64Array[]): DeLong => {
  const positives = rowsOf(y, (label) => label === 1);
  const negatives = rowsOf(y, (label) => label !== 1);
  const m = positives.length;
  const n = negatives.length;
  const placements = models.map((scores) => {
    const all = midranks(scores);
    const amongPositives = midranks(pick(scores, positives));
    const amongNegatives = midranks(pick(scores, negatives));
    return {
      positive: amongPositives.map((rank, i) => (all[positives[i]!]! - rank) / n),
      negative: amongNegatives.map((rank, j) => 1 - (all[negatives[j]!]! - rank) / m),
    };
  });
  const auc = placements.map(({ positive }) => mean(positive));
  const covariance = placements.map((a) =>
    placements.map((b) => covary(a.positive, b.positive) / m + covary(a.negative, b.negative) / n),
  );
  return { auc, covariance };
};

const rowsOf = (y: Float64Array, wanted: (label: number) => boolean): number[] => {
  const rows: number[] = [];
  for (let i = 0; i < y.length; i++) if (wanted(y[i]!)) rows.push(i);
  return rows;
};

const pick = (values: Float64Array, rows: readonly number[]) =>
  Float64Array.from(rows, (row) => values[row]!);

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

const covary = (a: Float64Array, b: Float64Array): number => {
  const meanA = mean(a);
  const meanB = mean(b);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - meanA) * (b[i]! - meanB);
  return sum / (a.length - 1);
};
