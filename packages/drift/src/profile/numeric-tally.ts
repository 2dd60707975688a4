import { addSums, type ExactSum, makeExactSum, meanOf } from "../statistics/exact-sum.ts";
import { makeKnots, sampleFromKnots } from "./knots.ts";
import type { NumericSample } from "./numeric-sample.ts";

/**
 * Numbers counted between the edges of a reference instead of being held: what a check needs of them, in memory that
 * does not grow with their number. All counts are whole and the sum is exact, so that parts merge in any order to the
 * same bits.
 */
export type NumericTally = {
  n: number;
  min: number;
  max: number;
  sum: ExactSum;
  /** Equal to each edge. */
  at: Float64Array;
  /** Strictly between two edges, each such bin cut into sixteen of equal width. */
  cells: Float64Array;
  /** Below the first edge and above the last, by the distance from it: see `tailKey`. */
  tails: [below: Map<number, number>, above: Map<number, number>];
};

export const cellsPerBin = 16;
const slots = 1024;

/**
 * Where a search for an edge begins and ends, by equal steps over the range: nearly always one or two edges are left to
 * look at.
 */
export const indexEdges = (bounds: Float64Array) => {
  const first = bounds[0]!;
  const last = bounds.at(-1)!;
  const steps = slots / (last - first);
  const scale = Number.isFinite(steps) ? steps : 0;
  const slotOf = (x: number) => Math.min(slots - 1, Math.floor((x - first) * scale));
  const starts = new Int32Array(slots + 1).fill(bounds.length - 1);
  for (let index = bounds.length - 1; index >= 0; index--) starts.fill(index, 0, slotOf(bounds[index]!) + 1);
  return { first, last, scale, starts, slotOf };
};

/** @param edges ascending, at least one */
export const makeTally = (edges: readonly number[]) => {
  const bounds = Float64Array.from(edges);
  const { first, last, starts, slotOf } = indexEdges(bounds);
  const at = new Float64Array(bounds.length);
  const cells = new Float64Array((bounds.length - 1) * cellsPerBin);
  const tails: NumericTally["tails"] = [new Map(), new Map()];
  const sum = makeExactSum();
  let n = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;

  /** The last edge ≤ x, for x from the first to the last. */
  const findEdge = (x: number): number => {
    const slot = slotOf(x);
    let low = Math.max(0, starts[slot]! - 1);
    let high = slot + 1 < slots ? starts[slot + 1]! : bounds.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (bounds[middle]! <= x) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    add: (x: number): void => {
      n++;
      if (x < min) min = x;
      if (x > max) max = x;
      sum.add(x);
      if (x < first) increment(tails[0], tailKey(first - x));
      else if (x > last) increment(tails[1], tailKey(x - last));
      else {
        const index = findEdge(x);
        const edge = bounds[index]!;
        if (x === edge) at[index]!++;
        else {
          const part = Math.floor(((x - edge) / (bounds[index + 1]! - edge)) * cellsPerBin);
          cells[index * cellsPerBin + Math.min(part, cellsPerBin - 1)]!++;
        }
      }
    },
    finish: (): NumericTally => ({ n, min, max, sum: sum.finish(), at, cells, tails }),
  };
};

const increment = (counts: Map<number, number>, key: number, by = 1) =>
  counts.set(key, (counts.get(key) ?? 0) + by);

const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);
const highWord = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** Exponent and the first four bits of the mantissa: sixteen cells between one power of two and the next. */
const tailKey = (distance: number): number => {
  view[0] = distance;
  return words[highWord]! >>> 16;
};
const tailStart = (key: number): number => {
  view[0] = 0;
  words[highWord] = key << 16;
  return view[0]!;
};

/** The tally of all parts of a data set, whatever their order. At least one. */
export const mergeTallies = (tallies: readonly NumericTally[]): NumericTally => {
  const [head] = tallies;
  const merged: NumericTally = {
    n: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    sum: addSums(tallies.map(({ sum }) => sum)),
    at: new Float64Array(head!.at.length),
    cells: new Float64Array(head!.cells.length),
    tails: [new Map(), new Map()],
  };
  for (const { n, min, max, at, cells, tails } of tallies) {
    merged.n += n;
    merged.min = Math.min(merged.min, min);
    merged.max = Math.max(merged.max, max);
    for (let index = 0; index < at.length; index++) merged.at[index]! += at[index]!;
    for (let index = 0; index < cells.length; index++) merged.cells[index]! += cells[index]!;
    for (const side of [0, 1] as const)
      for (const [key, count] of tails[side]) increment(merged.tails[side], key, count);
  }
  return merged;
};

/**
 * What the tally knows of its numbers: exact at each edge, on both sides of it; inside a cell they are taken as evenly
 * spread. Not for an empty tally.
 */
export const sampleFromTally = (tally: NumericTally, edges: readonly number[]): NumericSample => {
  const { n, min, max, at, cells, tails } = tally;
  const knots = makeKnots(tally);
  const first = edges[0]!;
  const last = edges.at(-1)!;
  for (const [key, count] of [...tails[0]].sort(([a], [b]) => b - a))
    knots.spread(first - tailStart(key + 1), first - tailStart(key), count);
  for (let index = 0; index < edges.length; index++) {
    knots.add(edges[index]!, at[index]!);
    if (index + 1 === edges.length) break;
    const width = edges[index + 1]! - edges[index]!;
    for (let part = 0; part < cellsPerBin; part++)
      knots.spread(
        edges[index]! + (width * part) / cellsPerBin,
        part + 1 === cellsPerBin ? edges[index + 1]! : edges[index]! + (width * (part + 1)) / cellsPerBin,
        cells[index * cellsPerBin + part]!,
      );
  }
  for (const [key, count] of [...tails[1]].sort(([a], [b]) => a - b))
    knots.spread(last + tailStart(key), last + tailStart(key + 1), count);
  return sampleFromKnots(knots, { n, min, max, mean: meanOf(tally.sum, n), edges, at });
};
