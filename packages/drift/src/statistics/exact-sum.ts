/**
 * Sums of doubles without any rounding until the end, so that neither order nor grouping shows in a bit of the result.
 * Each number is split into its upper 26 and its lower 27 bits, which are added among those of the same exponent: there
 * 2^26 numbers add up exactly (after J. Demmel and Y. Hida, Accurate and efficient floating point summation, SIAM J.
 * Sci. Comput. 25, 2003). Beyond that, and to merge, sums move into one large integer.
 */
export type ExactSum = { total: bigint };

export const exponents = 2048;
const room = 1 << 26;
const unit = 1074; // the smallest double is 2^-1074

const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);
const low = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1; // which word holds the lower half

export const makeExactSum = () => {
  const upper = new Float64Array(exponents);
  const lower = new Float64Array(exponents);
  let added = 0;
  let total = 0n;

  const flush = () => {
    total += sumHalves(upper) + sumHalves(lower);
    upper.fill(0);
    lower.fill(0);
    added = 0;
  };

  return {
    /** @param value finite */
    add: (value: number): void => {
      view[0] = value;
      const exponent = (words[1 - low]! >>> 20) & 2047;
      words[low]! &= 0xf8000000;
      const top = view[0]!;
      upper[exponent]! += top;
      lower[exponent]! += value - top;
      if (++added === room) flush();
    },
    finish: (): ExactSum => {
      flush();
      return { total };
    },
  };
};

/** Sums of upper or lower halves by exponent, as one number of units. */
export const sumHalves = (halves: Float64Array): bigint => {
  let total = 0n;
  for (const half of halves) if (half !== 0) total += toUnits(half);
  return total;
};

export const addSums = (sums: readonly ExactSum[]): ExactSum => ({
  total: sums.reduce((all, { total }) => all + total, 0n),
});

/** The sum over n, rounded to a double. */
export const meanOf = ({ total }: ExactSum, n: number): number => {
  const size = total < 0n ? -total : total;
  const bits = size.toString(2).length;
  // Eighty bits are kept: more than a double has, and enough that what is cut off cannot matter but in the last bit.
  const shift = Math.max(0, bits - 80);
  const mean = Number(total >> BigInt(shift)) / n;
  return mean * 2 ** Math.max(shift - unit, -1000) * 2 ** Math.min(shift - unit + 1000, 0);
};

/** A double as a whole number of 2^-1074. */
const toUnits = (value: number): bigint => {
  view[0] = value;
  const high = words[1 - low]!;
  const exponent = (high >>> 20) & 2047;
  const mantissa = (BigInt(high & 0xfffff) << 32n) | BigInt(words[low]!);
  const size = exponent === 0 ? mantissa : (mantissa | (1n << 52n)) << BigInt(exponent - 1);
  return value < 0 ? -size : size;
};

/** As text, to be added up in another process. */
export const writeSum = ({ total }: ExactSum): string =>
  total < 0n ? `-0x${(-total).toString(16)}` : `0x${total.toString(16)}`;
export const readSum = (text: string): ExactSum => ({
  total: text.startsWith("-") ? -BigInt(text.slice(1)) : BigInt(text),
});
