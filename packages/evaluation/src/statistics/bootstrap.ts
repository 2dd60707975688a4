import type { Estimator } from "../metrics/estimator.ts";
import { drawWeights, hashKey, lanes } from "./poisson-weights.ts";

export type Resampling = {
  resamples: number;
  seed: number;
  /** Names the stream: the rule's id, and the slice where there is one. */
  key: string;
};

/**
 * Estimates of each resample: of the one estimator, or of the first minus the second on the same drawn rows.
 * `blocks` says which blocks of four to draw, so that several workers can share one job: joined in order, their
 * answers are bit for bit those of one worker.
 */
export const resample = (
  estimators: readonly [Estimator] | readonly [Estimator, Estimator],
  n: number,
  { resamples, seed, key }: Resampling,
  blocks: { from: number; to: number } = { from: 0, to: Math.ceil(resamples / lanes) },
): Float64Array => {
  const [first, second] = estimators;
  const weights = new Uint16Array(n);
  const a = new Float64Array(lanes);
  const b = new Float64Array(lanes);
  const end = Math.min(blocks.to * lanes, resamples);
  const estimates = new Float64Array(Math.max(0, end - blocks.from * lanes));
  const stream = hashKey(key);
  for (let block = blocks.from; block < blocks.to; block++) {
    drawWeights(weights, seed, stream, block);
    first(weights, a);
    second?.(weights, b);
    const at = (block - blocks.from) * lanes;
    for (let lane = 0; lane < lanes && at + lane < estimates.length; lane++)
      estimates[at + lane] = a[lane]! - b[lane]!;
  }
  return estimates;
};

/** Where fewer resamples than this are defined (a class was not drawn), an interval would flatter. */
const leastDefined = 0.95;

export type Spread = { low: number; high: number; se: number; pValue: number };

/**
 * Percentile interval (Efron 1979), standard error and two-sided p of "no difference" of a bootstrap distribution.
 * Undefined where too many resamples were.
 */
export const summariseResamples = (estimates: Float64Array, level: number): Spread | undefined => {
  const defined = estimates.filter(Number.isFinite).sort();
  const count = defined.length;
  if (count < 2 || count < leastDefined * estimates.length) return undefined;
  const mean = defined.reduce((sum, value) => sum + value, 0) / count;
  const squares = defined.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const atMostZero = defined.filter((value) => value <= 0).length;
  const atLeastZero = defined.filter((value) => value >= 0).length;
  return {
    low: quantileOfSorted(defined, (1 - level) / 2),
    high: quantileOfSorted(defined, (1 + level) / 2),
    se: Math.sqrt(squares / (count - 1)),
    // One is added to both counts: with B resamples no p below 1 / (B + 1) is shown (Davison & Hinkley 1997, 4.2.3).
    pValue: Math.min(1, (2 * (Math.min(atMostZero, atLeastZero) + 1)) / (count + 1)),
  };
};

/** Linear between order statistics, as numpy's default (Hyndman & Fan's type 7). */
const quantileOfSorted = (sorted: Float64Array, p: number): number => {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (at - below) * (high - low);
};
