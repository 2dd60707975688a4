/** Distances between two lists of counts over the same bins or categories. */
export type Divergences = { psi: number; js: number; hellinger: number; tvd: number; linf: number };

/**
 * - psi: Σ(q−p)·ln(q/p) with p = (n+½)/(N+K/2), so that an empty bin is no infinity (Jeffreys' prior);
 * - js: Jensen–Shannon distance, the root of the divergence, natural logarithm (scipy.spatial.distance.jensenshannon);
 * - hellinger, tvd (total variation), linf (largest difference): of the plain shares.
 */
export const divergencesOf = (reference: readonly number[], current: readonly number[]): Divergences => {
  const p = sharesOf(reference);
  const q = sharesOf(current);
  const smoothP = smoothSharesOf(reference);
  const smoothQ = smoothSharesOf(current);
  const sum = (term: (index: number) => number) => p.reduce((total, _, index) => total + term(index), 0);
  const difference = (index: number) => Math.abs(q[index]! - p[index]!);
  return {
    psi: sum((i) => (smoothQ[i]! - smoothP[i]!) * Math.log(smoothQ[i]! / smoothP[i]!)),
    js: Math.sqrt(
      Math.max(
        0,
        sum((i) => jensenShannonTerm(p[i]!, q[i]!)),
      ),
    ),
    hellinger: Math.sqrt(sum((i) => (Math.sqrt(p[i]!) - Math.sqrt(q[i]!)) ** 2) / 2),
    tvd: sum(difference) / 2,
    linf: p.reduce((largest, _, index) => Math.max(largest, difference(index)), 0),
  };
};

const jensenShannonTerm = (p: number, q: number): number => {
  const middle = (p + q) / 2;
  return ((p > 0 ? p * Math.log(p / middle) : 0) + (q > 0 ? q * Math.log(q / middle) : 0)) / 2;
};

const sharesOf = (counts: readonly number[]): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
};

const smoothSharesOf = (counts: readonly number[]): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (count + 0.5) / (total + 0.5 * counts.length));
};
