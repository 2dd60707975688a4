import { momentsOf } from "../statistics/moments.ts";
import { countBelow, countUpTo, quantile } from "./choose-edges.ts";

/** Current numbers to compare, known value by value or as a tally between a reference's edges. Never empty. */
export type NumericSample = {
  n: number;
  mean: number;
  min: number;
  max: number;
  /** How many are less than x, and at most x. */
  below: (x: number) => number;
  upTo: (x: number) => number;
  quantile: (share: number) => number;
  /** ∫ |level − G| from left to right, G their distribution function. */
  area: (level: number, left: number, right: number) => number;
  /** Whether each is one of these. */
  within: (values: readonly number[]) => boolean;
  /** Where every single one is known: sorted. */
  values?: Float64Array;
};

export const sampleFromValues = (values: Float64Array): NumericSample => ({
  n: values.length,
  mean: momentsOf(values).mean,
  min: values[0]!,
  max: values.at(-1)!,
  below: (x) => countBelow(values, x),
  upTo: (x) => countUpTo(values, x),
  quantile: (share) => quantile(values, share),
  area: (level, left, right) => areaBetween(values, level, left, right),
  within: (few) => {
    const known = new Set(few);
    return values.every((value) => known.has(value));
  },
  values,
});

const areaBetween = (sorted: Float64Array, level: number, left: number, right: number): number => {
  let area = 0;
  let x = left;
  for (let seen = countUpTo(sorted, left); x < right; seen = countUpTo(sorted, x)) {
    const next = Math.min(seen < sorted.length ? sorted[seen]! : right, right);
    area += Math.abs(level - seen / sorted.length) * (next - x);
    x = next;
  }
  return area;
};

/** Mean of |d| where d runs straight from one value to another, perhaps through zero. */
export const meanDistance = (start: number, end: number): number =>
  start * end >= 0
    ? Math.abs(start + end) / 2
    : (start * start + end * end) / (2 * (Math.abs(start) + Math.abs(end)));
