import type { Estimator } from "../metrics/estimator.ts";
import { drawWeights, hashKey, lanes } from "./poisson-weights.ts";

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

export type Blocks = { from: number; to: number };

export const countBlocks = (resamples: number): number => Math.ceil(resamples / lanes);

/**
 * Estimates of each resample. `blocks` says which blocks of four to draw, so that several workers can share one job:
 * joined in order, their answers are bit for bit those of one worker. Groups are drawn whole (Field & Welsh, J. R.
 * Statist. Soc. B 69, 2007): all rows of one have its weight.
 */
export const resample = (
  estimators: Estimators,
  { n, groups }: Units,
  { resamples, seed, key }: Resampling,
  blocks: Blocks = { from: 0, to: countBlocks(resamples) },
): Float64Array => {
  const [first, second] = estimators;
  const weights = new Uint16Array(n);
  const ofGroups = groups && new Uint16Array(groups.count);
  const a = new Float64Array(lanes);
  const b = new Float64Array(lanes);
  const end = Math.min(blocks.to * lanes, resamples);
  const estimates = new Float64Array(Math.max(0, end - blocks.from * lanes));
  const stream = hashKey(key);
  for (let block = blocks.from; block < blocks.to; block++) {
    drawWeights(ofGroups ?? weights, seed, stream, block);
    if (ofGroups) for (let i = 0; i < n; i++) weights[i] = ofGroups[groups.of[i]!]!;
    first(weights, a);
    second?.(weights, b);
    const at = (block - blocks.from) * lanes;
    for (let lane = 0; lane < lanes && at + lane < estimates.length; lane++)
      estimates[at + lane] = a[lane]! - b[lane]!;
  }
  return estimates;
};
