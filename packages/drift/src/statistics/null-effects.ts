import { createRandom } from "@mlops-actions/contracts/random";
import { type Convention, type Divergences, divergencesOf } from "./divergences.ts";
import { chiSquareIsf } from "./gamma-functions.ts";

export type EffectName = keyof Divergences | "wasserstein";

/** What is known of a reference: how many rows, its bins or categories, and of numbers its quantiles. */
export type NullSource = {
  n: { reference: number; current: number };
  counts: readonly number[];
  convention?: Convention | undefined;
  numbers?: { quantile: (share: number) => number; deviation: number } | undefined;
};

const budget = 500_000; // values drawn
const mostRows = 10_000;

/**
 * How large each effect gets by chance alone: the value that data like the reference's stays below with probability
 * 1 − level. Samples of n₁n₂/(n₁+n₂) rows are drawn from the reference, which is as far from it as two samples of n₁
 * and n₂ rows are from each other (as in PSI · n₁n₂/(n₁+n₂) ~ χ²). A gamma distribution is laid through the draws' mean
 * and variance, since the levels asked for are rarer than the draws. Seeded: the same question has the same answer.
 *
 * It is drawn when it is needed, from what a profile holds anyway, and not when the profile is made: so it is right for
 * any number of rows, for merged profiles, and for those that a database counted.
 */
export const simulateNull = (source: NullSource, level: number): Partial<Record<EffectName, number>> => {
  const { reference, current } = source.n;
  const pairSize = (reference * current) / (reference + current);
  const rows = Math.max(1, Math.min(mostRows, Math.round(pairSize)));
  const draws = Math.min(1000, Math.max(50, Math.floor(budget / rows)));
  const drawn = drawEffects(source, rows, draws);
  const names = Object.keys(drawn[0]!) as EffectName[];
  const shrink = Math.sqrt(rows / pairSize); // all but PSI fall with the root of the rows
  return Object.fromEntries(
    names.map((name) => {
      const values = drawn.map((effects) => effects[name]!);
      return [name, upperBound(values, level) * (name === "psi" ? shrink * shrink : shrink)];
    }),
  );
};

const drawEffects = (
  source: NullSource,
  rows: number,
  draws: number,
): Partial<Record<EffectName, number>>[] => {
  const { counts, numbers, convention } = source;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const random = createRandom(rows);
  const uniforms = new Float64Array(rows);
  const expected = numbers && Float64Array.from(uniforms, (_, row) => numbers.quantile((row + 0.5) / rows));
  return Array.from({ length: draws }, () => {
    fillSorted(uniforms, random);
    const effects = divergencesOf(counts, countDrawn(uniforms, counts, total), convention);
    if (!numbers || !expected) return effects;
    let distance = 0;
    for (let row = 0; row < rows; row++)
      distance += Math.abs(numbers.quantile(uniforms[row]!) - expected[row]!);
    return { ...effects, wasserstein: distance / rows / Math.max(numbers.deviation, 0.001) };
  });
};

/** Sorted uniform numbers without sorting: sums of exponential ones over their total (L. Devroye 1986, V.3). */
const fillSorted = (uniforms: Float64Array, random: () => number): void => {
  let sum = 0;
  for (let row = 0; row < uniforms.length; row++) {
    sum -= Math.log(1 - random());
    uniforms[row] = sum;
  }
  sum -= Math.log(1 - random());
  for (let row = 0; row < uniforms.length; row++) uniforms[row]! /= sum;
};

const countDrawn = (sorted: Float64Array, counts: readonly number[], total: number): number[] => {
  let cumulated = 0;
  let row = 0;
  return counts.map((count, index) => {
    cumulated += count;
    const end = index === counts.length - 1 ? 1 : cumulated / total;
    const start = row;
    while (row < sorted.length && sorted[row]! <= end) row++;
    return row - start;
  });
};

const upperBound = (values: readonly number[], level: number): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  if (!(variance > 0)) return mean;
  return (chiSquareIsf(level, (2 * mean * mean) / variance) * variance) / mean / 2;
};
