import { countBelow, countUpTo } from "./choose-edges.ts";
import { meanDistance, type NumericSample } from "./numeric-sample.ts";

/** Where a distribution function is known, with the counts just before and just after. */
export const makeKnots = ({ min, max }: { min: number; max: number }) => {
  const xs: number[] = [];
  const before: number[] = [];
  const upTo: number[] = [];
  let seen = 0;
  const add = (x: number, count = 0) => {
    if (xs.at(-1) === x) upTo[xs.length - 1]! += count;
    else {
      xs.push(x);
      before.push(seen);
      upTo.push(seen + count);
    }
    seen += count;
  };
  /** Numbers somewhere from left to right, but none of them beyond the smallest and the largest. */
  const spread = (left: number, right: number, count: number) => {
    if (count === 0) return;
    const from = Math.max(left, min);
    const to = Math.min(right, max);
    if (from >= to) return add(Math.min(Math.max(from, xs.at(-1) ?? from), max), count);
    add(from);
    seen += count;
    add(to);
  };
  return { xs, before, upTo, add, spread };
};

type Facts = {
  n: number;
  min: number;
  max: number;
  mean: number;
  edges: readonly number[];
  /** Equal to each edge. */
  at: ArrayLike<number>;
};

/** A sample whose distribution function is known at knots, from the left to the right, and straight between them. */
export const sampleFromKnots = (
  { xs, before, upTo }: ReturnType<typeof makeKnots>,
  { n, min, max, mean, edges, at }: Facts,
): NumericSample => {
  const last = xs.length - 1;

  const countAt = (x: number, atX: readonly number[]): number => {
    const index = countUpTo(xs, x) - 1; // the last knot ≤ x
    if (index < 0) return 0;
    if (xs[index] === x) return atX[index]!;
    if (index === last) return n;
    const part = (x - xs[index]!) / (xs[index + 1]! - xs[index]!);
    return upTo[index]! + part * (before[index + 1]! - upTo[index]!);
  };

  return {
    n,
    min,
    max,
    mean,
    below: (x) => countAt(x, before),
    upTo: (x) => countAt(x, upTo),
    quantile: (share) => {
      const index = countBelow(before, share * n) - 1; // the last knot with less than the share below it
      if (index < 0) return min;
      const rest = share * n - upTo[index]!;
      if (rest <= 0 || index === last) return Math.min(Math.max(xs[index]!, min), max);
      const width = xs[index + 1]! - xs[index]!;
      const found = xs[index]! + (rest / (before[index + 1]! - upTo[index]!)) * width;
      return Math.min(Math.max(found, min), max);
    },
    area: (level, left, right) => {
      let area = 0;
      let x = left;
      for (let index = countUpTo(xs, left); x < right; index++) {
        const next = index <= last ? Math.min(xs[index]!, right) : right;
        const start = level - countAt(x, upTo) / n;
        area += (next - x) * meanDistance(start, level - countAt(next, before) / n);
        x = next;
      }
      return area;
    },
    within: (values) => {
      const known = new Set(values);
      return edges.reduce((all, edge, index) => all + (known.has(edge) ? at[index]! : 0), 0) === n;
    },
  };
};
