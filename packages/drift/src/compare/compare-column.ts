import type { DriftColumn } from "@mlops-actions/contracts/drift";
import type { CategoricalProfile } from "@mlops-actions/contracts/profile";
import type { NumericReference } from "../profile/numeric-reference.ts";
import type { NumericSample } from "../profile/numeric-sample.ts";
import { rankCategories } from "../profile/profile-column.ts";
import type { CategoricalColumn } from "../read/columns.ts";
import { compareCounts } from "../statistics/chi-square.ts";
import { type Convention, divergencesOf } from "../statistics/divergences.ts";
import { exceedancePValue } from "../statistics/exceedances.ts";
import { poissonAtLeast } from "../statistics/gamma-functions.ts";
import { ksPValue } from "../statistics/kolmogorov-smirnov.ts";
import { type EffectName, simulateNull } from "../statistics/null-effects.ts";
import { proportionsPValue } from "../statistics/proportions.ts";
import { chartNumbers } from "./chart-bins.ts";

/** What was measured of a column's distribution, before it is judged. */
export type Comparison = {
  metrics: DriftColumn["metrics"];
  /** Of the test that decides whether the difference is more than chance. */
  p: number;
  /** Bins or categories of PSI, for its small-sample floor. */
  cells: number;
  n: { reference: number; current: number };
  /** What each effect stays below by chance alone, with probability 1 − level. Costs some milliseconds. */
  noise: (level: number) => Partial<Record<EffectName, number>>;
  /** P of as many rows in new categories, were nothing new; and of as many numbers out of range. */
  newCategoryP?: number;
  outOfRangeP?: number;
} & Pick<DriftColumn, "ks_interval" | "before" | "now" | "chart">;

/** Neither side may be empty. */
export const compareNumbers = (
  reference: NumericReference,
  current: NumericSample,
  convention?: Convention,
): Comparison => {
  const n = { reference: reference.n, current: current.n };
  const { low, high } = reference.ks(current);
  const below = [0, ...reference.bins.map(current.below), n.current];
  const counts = below.slice(1).map((count, index) => count - below[index]!);
  const p = ksPValue(n.reference, n.current, low);
  const outside = current.below(reference.min) + n.current - current.upTo(reference.max);
  return {
    metrics: {
      ...divergencesOf(reference.binCounts, counts, convention),
      ks: low,
      ks_p: p,
      // The floor of .001 as Evidently has it: a constant reference would divide by zero.
      wasserstein: reference.wasserstein(current) / Math.max(reference.deviation, 0.001),
      out_of_range: outside / n.current,
    },
    p,
    cells: counts.length,
    n,
    noise: (level) => simulateNull({ n, counts: reference.binCounts, convention, numbers: reference }, level),
    outOfRangeP: exceedancePValue(outside, n),
    ...(high > low && { ks_interval: { low, high } }),
    before: {
      n: reference.n,
      mean: reference.mean,
      p5: reference.quantile(0.05),
      p50: reference.quantile(0.5),
      p95: reference.quantile(0.95),
    },
    now: {
      n: n.current,
      mean: current.mean,
      p5: current.quantile(0.05),
      p50: current.quantile(0.5),
      p95: current.quantile(0.95),
    },
    chart: chartNumbers(reference, current),
  };
};

const chartCategories = 12;

/** The reference must name its categories; neither side may be empty. */
export const compareCategories = (
  reference: CategoricalProfile,
  current: CategoricalColumn,
  convention?: Convention,
): Comparison => {
  const known = new Map(reference.values.map((value, index) => [value, reference.counts[index]!]));
  const complete = reference.other === 0;
  const rest = rankCategories(current.counts).filter(([value]) => !known.has(value));
  const unlisted = rest.reduce((sum, [, count]) => sum + count, 0);
  const cells = [
    ...[...known].map(([label, count]) => ({ label, before: count, now: current.counts.get(label) ?? 0 })),
    ...(complete
      ? rest.map(([label, count]) => ({ label, before: 0, now: count }))
      : [{ label: "(other)", before: reference.other, now: unlisted }]),
  ];
  const before = cells.map((cell) => cell.before);
  const now = cells.map((cell) => cell.now);
  const n = { reference: reference.n, current: current.n };
  const { chi2, p, cramersV } = compareCounts(before, now);
  return {
    metrics: {
      ...divergencesOf(before, now, convention),
      chi2,
      chi2_p: p,
      cramers_v: cramersV,
      new_category_share: Math.max(0, unlisted / current.n - reference.other / reference.n),
    },
    p,
    cells: cells.length,
    n,
    noise: (level) => simulateNull({ n, counts: before, convention }, level),
    newCategoryP: complete
      ? chanceOfUnseen(reference, current.n, unlisted)
      : proportionsPValue([reference.other, reference.n], [unlisted, current.n]),
    chart: chartCategoriesOf(cells, reference.n, current.n),
  };
};

/**
 * How likely as many rows in categories that the reference never saw are by chance: what is unseen has about the mass
 * of what was seen once (I. J. Good, The population frequencies of species, Biometrika 40, 1953).
 */
const chanceOfUnseen = (reference: CategoricalProfile, n: number, unseen: number): number => {
  const once = reference.counts.filter((count) => count === 1).length;
  return poissonAtLeast(unseen, (n * (once + 1)) / (reference.n + 1));
};

const chartCategoriesOf = (
  cells: readonly { label: string; before: number; now: number }[],
  thenTotal: number,
  nowTotal: number,
): DriftColumn["chart"] => {
  const shares = cells.map(({ label, before, now }) => ({
    label,
    before: before / thenTotal,
    now: now / nowTotal,
  }));
  // The most frequent, and what moved most: a category that is new or gone must not hide among the rest.
  const shown = new Set(
    [
      ...shares.toSorted((a, b) => b.before + b.now - a.before - a.now).slice(0, chartCategories / 2),
      ...shares.toSorted((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before)),
    ].slice(0, chartCategories + chartCategories / 2),
  );
  const listed = [...shown].slice(0, chartCategories).sort((a, b) => b.before - a.before || b.now - a.now);
  const others = shares.filter((share) => !listed.includes(share));
  const all =
    others.length > 0
      ? [
          ...listed,
          {
            label: `${others.length} more`,
            before: others.reduce((sum, { before }) => sum + before, 0),
            now: others.reduce((sum, { now }) => sum + now, 0),
          },
        ]
      : listed;
  return {
    labels: all.map(({ label }) => label),
    reference: all.map(({ before }) => before),
    current: all.map(({ now }) => now),
  };
};
