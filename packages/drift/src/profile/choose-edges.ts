/** Quantile of sorted values by linear interpolation between order statistics: numpy.quantile's default (R type 7). */
export const quantile = (sorted: Float64Array, share: number): number => {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  const part = position - below;
  const width = high - low;
  return part >= 0.5 ? high - width * (1 - part) : low + width * part; // as numpy's _lerp does, to the bit
};

const deciles = Array.from({ length: 9 }, (_, index) => (index + 1) / 10);
const tails = [1e-6, 3e-6, 1e-5, 3e-5, 1e-4, 3e-4];
const steps = 256;
const exactDistinct = 512;

/**
 * Inner edges of ten equal-frequency bins, left-closed. Where a value is so frequent that edges coincide, one is kept,
 * and none at the smallest value: the bin below it would be empty by construction.
 */
export const chooseBins = (sorted: Float64Array, digits?: number): number[] =>
  sorted.length === 0
    ? []
    : sortUnique(deciles.map((share) => roundTo(quantile(sorted, share), digits))).filter(
        (edge) => edge > sorted[0]!,
      );

/**
 * The edges of a profile: every value where there are at most 512 different ones (so that the profile is exact), else
 * 257 equal-frequency edges and 12 in the tails; always with those of the bins, so that PSI needs no interpolation.
 */
export const chooseEdges = (sorted: Float64Array, bins: readonly number[], digits?: number): number[] => {
  if (sorted.length === 0) return [];
  if (digits !== undefined) {
    // The rounded extremes are edges too: what lies beyond them is out of range.
    const ends = [roundDown(sorted[0]!, digits), -roundDown(-sorted.at(-1)!, digits) + 0];
    const inner = chooseEdges(sorted, bins).map((edge) => roundTo(edge, digits));
    return sortUnique([...inner, ...bins, ...ends]).filter((edge) => edge >= ends[0]! && edge <= ends[1]!);
  }
  const distinct = listDistinct(sorted, exactDistinct);
  if (distinct) return sortUnique([...distinct, ...bins]);
  const shares = [
    ...Array.from({ length: steps + 1 }, (_, index) => index / steps),
    ...tails,
    ...tails.map((tail) => 1 - tail),
  ];
  return sortUnique([...shares.map((share) => quantile(sorted, share)), ...bins]);
};

const roundTo = (value: number, digits: number | undefined): number =>
  digits === undefined ? value : Number(value.toPrecision(digits));

/** The largest number of so many significant digits that is not above the value. */
export const roundDown = (value: number, digits: number | undefined): number => {
  if (digits === undefined || value === 0) return value;
  const near = roundTo(value, digits);
  if (near <= value) return near;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits);
  return roundTo(near - step, digits);
};

const listDistinct = (sorted: Float64Array, limit: number): number[] | undefined => {
  const distinct: number[] = [];
  for (let index = 0; index < sorted.length; index++)
    if (index === 0 || sorted[index] !== sorted[index - 1]) {
      if (distinct.length === limit) return undefined;
      distinct.push(sorted[index]!);
    }
  return distinct;
};

const sortUnique = (values: readonly number[]): number[] =>
  [...new Float64Array(values).sort()].filter((value, index, all) => index === 0 || value !== all[index - 1]);

/** How many sorted values are less than x. */
export const countBelow = (sorted: ArrayLike<number>, x: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many sorted values are at most x. */
export const countUpTo = (sorted: ArrayLike<number>, x: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Counts sorted values between left-closed edges, one bin more than edges, the outer two open. */
export const countBins = (sorted: Float64Array, edges: readonly number[]): number[] => {
  const below = [0, ...edges.map((edge) => countBelow(sorted, edge)), sorted.length];
  return below.slice(1).map((count, index) => count - below[index]!);
};
