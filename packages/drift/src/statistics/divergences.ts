import type { DriftConfig } from "@mlops-actions/contracts/drift-config";

/** Distances between two lists of counts over the same bins or categories. */
export type Divergences = { psi: number; js: number; hellinger: number; tvd: number; linf: number };
export type Convention = DriftConfig["compat"];

/**
 * - psi: Σ(q−p)·ln(q/p) with p = (n+½)/(N+K/2), so that an empty bin is no infinity (Jeffreys' prior), or with what
 *   another program puts there;
 * - js: Jensen–Shannon distance, the root of the divergence, natural logarithm (scipy.spatial.distance.jensenshannon);
 * - hellinger, tvd (total variation), linf (largest difference): of the plain shares.
 */
export const divergencesOf = (
  reference: readonly number[],
  current: readonly number[],
  { psi_zero, js_base }: Convention = { psi_zero: "half", js_base: "e" },
): Divergences => {
  const p = sharesOf(reference);
  const q = sharesOf(current);
  const fill = fillers[psi_zero];
  const filledP = fill(reference, p);
  const filledQ = fill(current, q);
  let psi = 0;
  let js = 0;
  let hellinger = 0;
  let tvd = 0;
  let linf = 0;
  for (let i = 0; i < p.length; i++) {
    const [a, b] = [p[i]!, q[i]!];
    const difference = Math.abs(b - a);
    psi += (filledQ[i]! - filledP[i]!) * Math.log(filledQ[i]! / filledP[i]!);
    js += jensenShannonTerm(a, b);
    hellinger += (Math.sqrt(a) - Math.sqrt(b)) ** 2;
    tvd += difference;
    linf = Math.max(linf, difference);
  }
  return {
    psi,
    js: Math.sqrt(Math.max(0, js_base === "2" ? js / Math.LN2 : js)),
    hellinger: Math.sqrt(hellinger / 2),
    tvd: tvd / 2,
    linf,
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

/** What PSI takes for the share of a bin, where that may be empty. */
const fillers: Record<
  Convention["psi_zero"],
  (counts: readonly number[], shares: readonly number[]) => readonly number[]
> = {
  half: (counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => (count + 0.5) / (total + 0.5 * counts.length));
  },
  /** legacy/calculations/stattests/utils.py, get_binned_data. */
  evidently: (_, shares) => {
    const least = Math.min(...shares.filter((share) => share > 0));
    return shares.map((share) => (share > 0 ? share : least <= 0.0001 ? least / 1e6 : 0.0001));
  },
  /** analysis/comparison/comparisons.py, psi: epsilon = 10e-6. */
  popmon: (_, shares) => shares.map((share) => share + 1e-5),
  /** utils/distribution/drift.py, PSI_MIN_PERCENTAGE. */
  deepchecks: (_, shares) => shares.map((share) => Math.max(share, 0.01)),
};
