import { openKernel } from "./kernel/kernel.ts";

/**
 * Bootstrap weights. A Poisson(1) weight a row stands for "drawn so many times" (Hanley & MacGibbon 2006; Chamandy et
 * al. 2012): rows are independent, so nothing needs the whole sample at once. Four weights of four bits, one for each
 * of four resamples, lie in one 16-bit word; a metric's estimator reads all four in one pass.
 */
export const lanes = 4;

/** Blocks of four resamples that are drawn at once. */
export const blocksAtOnce = 4;

/** Every row once, in all four lanes: with these, an estimator gives its point estimate. */
export const unitWeight = 0x1111;

/** FNV-1a, 32 bits: gives each rule and slice a stream of its own. */
export const hashKey = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/**
 * The weights of four blocks from `block` on, one array a block. A block's numbers are made of (seed, key, block): they
 * do not depend on which blocks were drawn before, or by whom. The arrays are good until the next draw of this thread.
 */
export const drawWeights = (n: number, seed: number, key: number, block: number): Uint16Array[] => {
  const apart = 2 * n;
  const { memory, draw } = openKernel(blocksAtOnce * apart);
  draw(0, n, 2, apart, seed, key, block);
  return Array.from({ length: blocksAtOnce }, (_, k) => new Uint16Array(memory.buffer, k * apart, n));
};
