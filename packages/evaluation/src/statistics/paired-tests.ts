import { midranks } from "./midranks.ts";
import { upperTail } from "./normal.ts";
import { studentTail } from "./student.ts";

export type Test = { name: string; statistic: number; p_value: number };

/** Paired t test; scipy.stats.ttest_rel. Undefined for fewer than two rows, or where no difference varies. */
export const pairedT = (differences: Float64Array): Test | undefined => {
  const n = differences.length;
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (n < 2 || squares === 0) return undefined;
  const t = mean / Math.sqrt(squares / (n - 1) / n);
  return { name: "paired t", statistic: t, p_value: Math.min(1, 2 * studentTail(Math.abs(t), n - 1)) };
};

/** Up to so many rows without ties the distribution is counted, as scipy does; beyond, the normal approximation. */
const mostCounted = 50;

/**
 * Wilcoxon's signed-rank test (Biometrics Bulletin 1, 1945), differences of zero left out; scipy.stats.wilcoxon. The
 * statistic is the smaller of the two rank sums.
 */
export const wilcoxon = (differences: Float64Array): Test | undefined => {
  const nonzero = differences.filter((value) => value !== 0);
  const n = nonzero.length;
  if (n === 0) return undefined;
  const sizes = nonzero.map(Math.abs);
  const ranks = midranks(sizes);
  const total = (n * (n + 1)) / 2;
  let plus = 0;
  for (let i = 0; i < n; i++) if (nonzero[i]! > 0) plus += ranks[i]!;
  const statistic = Math.min(plus, total - plus);
  const ties = tieTerm(ranks);
  const exact = n <= mostCounted && ties === 0 && n === differences.length;
  const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
  const p = exact ? countedTail(statistic, n) : upperTail((total / 2 - statistic) / spread);
  return { name: "Wilcoxon", statistic, p_value: Math.min(1, 2 * p) };
};

/** Σ (t³ − t) over groups of equal ranks. */
const tieTerm = (ranks: Float64Array): number => {
  const sorted = ranks.toSorted();
  let sum = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    sum += (end - start) ** 3 - (end - start);
  }
  return sum;
};

/** P(W ≤ w), by counting the subsets of 1…n with each sum. */
const countedTail = (w: number, n: number): number => {
  const shares = new Float64Array((n * (n + 1)) / 2 + 1);
  shares[0] = 1;
  for (let rank = 1; rank <= n; rank++)
    for (let sum = shares.length - 1; sum >= 0; sum--)
      shares[sum] = (shares[sum]! + (sum >= rank ? shares[sum - rank]! : 0)) / 2;
  return shares.subarray(0, Math.floor(w) + 1).reduce((total, share) => total + share, 0);
};
