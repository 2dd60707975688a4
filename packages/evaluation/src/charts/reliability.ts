import type { Evidence } from "../inputs/evidence.ts";
import { confide } from "../metrics/calibration.ts";

/** Rows whose score is in one bin of equal width: their mean score, the share of them that is true, how many. */
export type ReliabilityBin = { predicted: number; observed: number; n: number };

/** Bins without rows are left out. The bins are those of the expected calibration error. */
export const binReliability = (
  { n, y, threshold, weights }: Evidence,
  scores: readonly Float64Array[],
  bins: number,
): ReliabilityBin[] => {
  const { confidence, truth } = confide({ n, y, scores, threshold, weights });
  const sums = Array.from({ length: bins }, () => ({ predicted: 0, observed: 0, weight: 0, n: 0 }));
  for (let row = 0; row < n; row++) {
    const p = confidence[row]!;
    const bin = sums[Math.max(0, Math.min(bins - 1, Math.floor(p * bins)))]!;
    const weight = weights?.[row] ?? 1;
    bin.predicted += weight * p;
    bin.observed += weight * truth[row]!;
    bin.weight += weight;
    bin.n += 1;
  }
  return sums
    .filter(({ weight }) => weight > 0)
    .map((bin) => ({
      predicted: bin.predicted / bin.weight,
      observed: bin.observed / bin.weight,
      n: bin.n,
    }));
};
