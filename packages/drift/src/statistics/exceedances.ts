/**
 * P that at least so many of the current values lie beyond the smallest or the largest of the reference, where both are
 * from one continuous distribution. Beyond one end their number is geometric with r = n₂/(n₁+n₂) for many rows, beyond
 * both the sum of two: P(K ≥ k) = (1 + k(1−r))·rᵏ. (E. J. Gumbel, H. von Schelling, The distribution of the number of
 * exceedances, Ann. Math. Stat. 21, 1950.) Ties make it smaller in truth.
 */
export const exceedancePValue = (count: number, n: { reference: number; current: number }): number => {
  const r = n.current / (n.reference + n.current);
  return Math.min(1, (1 + count * (1 - r)) * r ** count);
};
