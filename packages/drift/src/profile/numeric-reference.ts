import type { NumericProfile } from "@mlops-actions/contracts/profile";
import type { NumericColumn } from "../read/columns.ts";
import { ksStatistic } from "../statistics/kolmogorov-smirnov.ts";
import { momentsOf } from "../statistics/moments.ts";
import { wassersteinDistance } from "../statistics/wasserstein.ts";
import { chooseBins, countBelow, countBins, countUpTo, quantile } from "./choose-edges.ts";
import { meanDistance, type NumericSample } from "./numeric-sample.ts";

/** A numeric column to compare with, known value by value or as a profile. */
export type NumericReference = {
  n: number;
  mean: number;
  /** Population standard deviation (ddof 0). */
  deviation: number;
  min: number;
  max: number;
  bins: readonly number[];
  binCounts: readonly number[];
  /** D lies in [low, high]; the same number twice where it is known. */
  ks: (current: NumericSample) => { low: number; high: number };
  wasserstein: (current: NumericSample) => number;
  /** Share of values less than x. */
  below: (x: number) => number;
  quantile: (share: number) => number;
  /** All the different values, where there are few. */
  distinct: (limit: number) => number[] | undefined;
};

/** Every number exact. */
export const referenceFromValues = ({ values }: NumericColumn): NumericReference => {
  const { mean, m2 } = momentsOf(values);
  const bins = chooseBins(values);
  return {
    n: values.length,
    mean,
    deviation: Math.sqrt(m2 / values.length),
    min: values[0]!,
    max: values.at(-1)!,
    bins,
    binCounts: countBins(values, bins),
    ks: (current) => {
      const d = ksStatistic(values, held(current));
      return { low: d, high: d };
    },
    wasserstein: (current) => wassersteinDistance(values, held(current)),
    below: (x) => countBelow(values, x) / values.length,
    quantile: (share) => quantile(values, share),
    distinct: (limit) => {
      const found: number[] = [];
      for (let at = 0; at < values.length; at = countUpTo(values, values[at]!)) {
        if (found.length === limit) return undefined;
        found.push(values[at]!);
      }
      return found;
    },
  };
};

/** Only a profile has edges to tally between. */
const held = ({ values }: NumericSample): Float64Array => {
  if (!values) throw new Error("a tally cannot be compared with single values");
  return values;
};

/**
 * From a profile, the distribution function F is known at each edge, on both sides of it, and taken as straight
 * between. Bins and their counts (so PSI, JS, Hellinger, TVD, L∞) are as exact as from the values; D is known within an
 * interval; W1, quantiles and charts are approximate. All are exact for columns of at most 512 different values.
 */
export const referenceFromProfile = (profile: NumericProfile): NumericReference => {
  const { n, mean, m2, bins, edges, counts, at } = profile;
  const before: number[] = []; // F just below each edge
  let cumulated = 0;
  edges.forEach((_, index) => {
    cumulated += counts[index]!;
    before.push(cumulated / n);
  });
  const upTo = before.map((share, index) => share + at[index]! / n);

  const below = (x: number): number => {
    const index = countUpTo(edges, x) - 1; // the last edge ≤ x
    if (index < 0) return 0;
    if (edges[index] === x) return before[index]!;
    if (index === edges.length - 1) return 1;
    const part = (x - edges[index]!) / (edges[index + 1]! - edges[index]!);
    return upTo[index]! + part * (before[index + 1]! - upTo[index]!);
  };

  const ks = (current: NumericSample) => {
    let low = 0;
    let high = 0;
    let lastF = 0; // both functions just above the previous edge
    let lastG = 0;
    edges.forEach((edge, index) => {
      const f = before[index]!;
      const g = current.below(edge) / current.n;
      const fAt = upTo[index]!;
      const gAt = current.upTo(edge) / current.n;
      low = Math.max(low, Math.abs(f - g), Math.abs(fAt - gAt));
      // between two edges either function may have risen while the other had not
      high = Math.max(high, index === 0 ? g : Math.max(f - lastG, g - lastF));
      lastF = fAt;
      lastG = gAt;
    });
    return { low, high: Math.min(1, Math.max(low, high)) };
  };

  const wasserstein = (current: NumericSample): number => {
    const first = edges[0]!;
    const last = edges.at(-1)!;
    let area =
      current.area(0, Math.min(current.min, first), first) +
      current.area(1, last, Math.max(current.max, last));
    for (let index = 0; index + 1 < edges.length; index++) {
      const left = edges[index]!;
      const right = edges[index + 1]!;
      // Where the reference has nothing inside a bin, F is flat. Else both functions are known at its ends only, and
      // their difference is taken as straight: what shape they share inside a bin cancels out.
      area +=
        counts[index + 1] === at[index]
          ? current.area(upTo[index]!, left, right)
          : (right - left) *
            meanDistance(
              upTo[index]! - current.upTo(left) / current.n,
              before[index + 1]! - current.below(right) / current.n,
            );
    }
    return area;
  };

  const quantileOf = (share: number): number => {
    const index = countBelow(before, share) - 1; // the last edge with less than the share below it
    if (index < 0) return edges[0]!;
    const rest = share - upTo[index]!;
    if (rest <= 0 || index === edges.length - 1) return edges[index]!;
    const mass = before[index + 1]! - upTo[index]!;
    return mass > 0 ? edges[index]! + (rest / mass) * (edges[index + 1]! - edges[index]!) : edges[index + 1]!;
  };

  const binIndexes = bins.map((bin) => countBelow(edges, bin));
  const belowBins = [0, ...binIndexes.map((index) => Math.round(before[index]! * n)), n];
  return {
    n,
    mean,
    deviation: Math.sqrt(m2 / n),
    min: profile.min,
    max: profile.max,
    bins,
    binCounts: belowBins.slice(1).map((count, index) => count - belowBins[index]!),
    ks,
    wasserstein,
    below,
    quantile: quantileOf,
    distinct: (limit) => {
      const found = edges.filter((_, index) => at[index]! > 0);
      const exact = counts.every((count, index) => count === (index === 0 ? 0 : at[index - 1]!));
      return exact && found.length <= limit ? found : undefined;
    },
  };
};
