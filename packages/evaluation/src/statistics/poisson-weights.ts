/**
 * Bootstrap weights, four resamples at a time. A Poisson(1) weight a row stands for "drawn so many times"
 * (Hanley & MacGibbon 2006; Chamandy et al. 2012): rows are independent, so nothing needs the whole sample at once.
 * Four weights of four bits lie in one 16-bit word; a metric's estimator reads all four in one pass.
 */
export const lanes = 4;

/** Every row once, in all four lanes: with these, an estimator gives its point estimate. */
export const unitWeight = 0x1111;

/** Poisson(1) by inversion from 16 random bits. The greatest is 8, so that a weight fits in four bits. */
const poissonTable = (() => {
  const table = new Uint8Array(65536);
  let count = 0;
  let mass = Math.exp(-1);
  let cumulative = mass;
  for (let i = 0; i < table.length; i++) {
    while ((i + 0.5) / table.length > cumulative) {
      count++;
      mass /= count;
      cumulative += mass;
    }
    table[i] = count;
  }
  return table;
})();

/** FNV-1a, 32 bits: gives each rule and slice a stream of its own. */
export const hashKey = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/**
 * Fills the weights of one block (four resamples) with sfc32 (Doty-Humphrey, PractRand), its state made of
 * (seed, key, block): a block's numbers do not depend on which blocks were drawn before, or by whom.
 */
export const drawWeights = (weights: Uint16Array, seed: number, key: number, block: number): void => {
  let a = seed | 0;
  let b = key | 0;
  let c = block | 0;
  let d = 1;
  let t = 0;
  for (let i = -16; i < weights.length; i++) {
    t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    const first = t;
    t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    if (i >= 0)
      weights[i] =
        poissonTable[first & 65535]! |
        (poissonTable[first >>> 16]! << 4) |
        (poissonTable[t & 65535]! << 8) |
        (poissonTable[t >>> 16]! << 12);
  }
};
