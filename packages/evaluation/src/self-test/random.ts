/** mulberry32: small, seeded, and its neighbours are independent. Numbers in [0, 1). */
export const createRandom = (seed: number) => {
  let state = seed | 0;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};
export type Random = ReturnType<typeof createRandom>;

export const pickBelow = (count: number, random: Random): number => Math.floor(random() * count);
