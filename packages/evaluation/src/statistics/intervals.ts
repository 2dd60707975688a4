import { cdf, quantile } from "./normal.ts";

/** Where fewer resamples than this are defined (a class was not drawn), an interval would flatter. */
const leastDefined = 0.95;

export type Spread = { low: number; high: number; se: number; pValue: number };

/**
 * Percentile interval (Efron 1979), standard error and two-sided p of "no difference" of a bootstrap distribution.
 * Undefined where too many resamples were.
 */
export const percentileSpread = (estimates: Float64Array, level: number): Spread | undefined => {
  const defined = sortDefined(estimates);
  if (!defined) return undefined;
  return {
    low: quantileOfSorted(defined, (1 - level) / 2),
    high: quantileOfSorted(defined, (1 + level) / 2),
    se: deviation(defined),
    pValue: countingP(defined),
  };
};

/**
 * Bias-corrected and accelerated interval (Efron, J. Am. Statist. Ass. 82, 1987; Efron & Tibshirani 1993, 14.3), with the
 * numbers of scipy.stats.bootstrap(method="BCa"). The p is that at which the interval would end at zero.
 * @param point the estimate on the rows themselves
 * @param jackknife the estimates without each row, or without each group
 * @returns undefined where too many resamples are, or where the correction is: every resample on one side of the point
 */
export const bcaSpread = (
  estimates: Float64Array,
  level: number,
  { point, jackknife }: { point: number; jackknife: Float64Array },
): Spread | undefined => {
  const defined = sortDefined(estimates);
  if (!defined) return undefined;
  const below = shareBelow(defined, point);
  const acceleration = accelerate(jackknife);
  if (below === 0 || below === 1 || !Number.isFinite(acceleration)) return undefined;
  const bias = quantile(below);
  const shift = (z: number) => cdf(bias + (bias + z) / (1 - acceleration * (bias + z)));
  const z = quantile((1 - level) / 2);
  return {
    low: quantileOfSorted(defined, shift(z)),
    high: quantileOfSorted(defined, shift(-z)),
    se: deviation(defined),
    pValue: invertedP(defined, bias, acceleration),
  };
};

const sortDefined = (estimates: Float64Array): Float64Array | undefined => {
  const defined = estimates.filter(Number.isFinite).sort();
  return defined.length < 2 || defined.length < leastDefined * estimates.length ? undefined : defined;
};

const deviation = (values: Float64Array): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
};

/** One is added to both counts: with B resamples no p below 1 / (B + 1) is shown (Davison & Hinkley 1997, 4.2.3). */
const countingP = (sorted: Float64Array): number => {
  const atMostZero = sorted.filter((value) => value <= 0).length;
  const atLeastZero = sorted.filter((value) => value >= 0).length;
  return Math.min(1, (2 * (Math.min(atMostZero, atLeastZero) + 1)) / (sorted.length + 1));
};

const invertedP = (sorted: Float64Array, bias: number, acceleration: number): number => {
  const count = sorted.length;
  // Kept off 0 and 1 as above: beyond the last resample nothing is known.
  const share = Math.min(count / (count + 1), Math.max(1 / (count + 1), shareBelow(sorted, 0)));
  const distance = quantile(share) - bias;
  const z = distance / (1 + acceleration * distance) - bias;
  return Math.min(1, 2 * Math.min(cdf(z), cdf(-z)));
};

/** Share of values below, those equal counted half. */
const shareBelow = (sorted: Float64Array, value: number): number => {
  let sum = 0;
  for (const other of sorted) sum += other < value ? 1 : other === value ? 0.5 : 0;
  return sum / sorted.length;
};

/** A sixth of the jackknife's skewness. */
const accelerate = (jackknife: Float64Array): number => {
  const mean = jackknife.reduce((sum, value) => sum + value, 0) / jackknife.length;
  let squares = 0;
  let cubes = 0;
  for (const value of jackknife) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  return cubes / (6 * squares ** 1.5);
};

/** Linear between order statistics, as numpy's default (Hyndman & Fan's type 7). */
const quantileOfSorted = (sorted: Float64Array, p: number): number => {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (at - below) * (high - low);
};
