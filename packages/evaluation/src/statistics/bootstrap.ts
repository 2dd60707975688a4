import type { Estimator } from "../metrics/estimator.ts";
import { blocksAtOnce, drawWeights, hashKey, lanes } from "./poisson-weights.ts";

export type Resampling = {
  resamples: number;
  seed: number;
  /** Names the stream: the rule's id, and the slice where there is one. */
  key: string;
};

/** What is drawn: `n` rows, each by itself; or groups of rows, each as a whole. */
export type Units = { n: number; groups?: Groups };

/** The group of each row, from 0 to `count` − 1. */
export type Groups = { of: Uint32Array; count: number };

/** One estimator, or two: then the first minus the second on the same drawn rows. */
export type Estimators = readonly [Estimator] | readonly [Estimator, Estimator];

/** Resamples come in batches: `from` and `to` count those. */
export type Batches = { from: number; to: number };

export const batchSize = lanes * blocksAtOnce;

export const countBatches = (resamples: number): number => Math.ceil(resamples / batchSize);

/**
 * Estimates of each resample. `batches` says which to draw, so that several workers can share one job: joined in
 * order, their answers are bit for bit those of one worker. Groups are drawn whole (Field & Welsh, J. R. Statist.
 * Soc. B 69, 2007): all rows of one have its weight.
 */
export const resample = (
  estimators: Estimators,
  { n, groups }: Units,
  { resamples, seed, key }: Resampling,
  batches: Batches = { from: 0, to: countBatches(resamples) },
): Float64Array => {
  const [first, second] = estimators;
  const ofRows = groups && new Uint16Array(n);
  const a = new Float64Array(lanes);
  const b = new Float64Array(lanes);
  const start = batches.from * batchSize;
  const estimates = new Float64Array(Math.max(0, Math.min(batches.to * batchSize, resamples) - start));
  const stream = hashKey(key);
  for (let batch = batches.from; batch < batches.to; batch++) {
    const drawn = drawWeights(groups?.count ?? n, seed, stream, batch * blocksAtOnce);
    for (const [k, ofUnits] of drawn.entries()) {
      const at = batch * batchSize + k * lanes - start;
      if (at >= estimates.length) break;
      if (ofRows) for (let i = 0; i < n; i++) ofRows[i] = ofUnits[groups.of[i]!]!;
      const weights = ofRows ?? ofUnits;
      first(weights, a);
      second?.(weights, b);
      for (let lane = 0; lane < lanes && at + lane < estimates.length; lane++)
        estimates[at + lane] = a[lane]! - b[lane]!;
    }
  }
  return estimates;
};
