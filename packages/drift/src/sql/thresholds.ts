const view = new Float64Array(1);
const bits = new BigInt64Array(view.buffer);

/**
 * The next double. After 0 it is the smallest normal one: not every engine reads the smaller ones, and those that lie
 * between are taken as 0.
 */
const nextUp = (x: number): number => {
  if (x === 0) return 2 ** -1022;
  view[0] = x;
  bits[0]! += x > 0 ? 1n : -1n;
  return view[0]! + 0;
};

/**
 * Where to cut so that counts between cuts tell how many numbers lie between two edges and how many on each: at every
 * edge and right after it. Zero is cut out as well, to be counted.
 */
export const cutAround = (edges: readonly number[]): number[] => {
  const cuts = new Float64Array([0, ...edges].flatMap((edge) => [edge, nextUp(edge)])).sort();
  return [...cuts].filter((cut, index) => index === 0 || cut !== cuts[index - 1]);
};

/** A double as every engine reads a double, and not a decimal number: with an exponent, and as many digits as it needs. */
export const writeDouble = (x: number): string => x.toExponential();
