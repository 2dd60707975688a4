import { type ExactSum, makeExactSum, meanOf } from "./exact-sum.ts";

/** What mean and variance are made of, the same bits whatever the order and the parts: see `momentsFrom`. */
export type MomentSums = { sum: ExactSum; squares: ExactSum };

export const sumExactly = (values: ArrayLike<number>): ExactSum => {
  const sum = makeExactSum();
  for (let index = 0; index < values.length; index++) sum.add(values[index]!);
  return sum.finish();
};

/** @param center near the mean, the same for all parts: squares of distances from it are rounded one by one */
export const sumMoments = (values: ArrayLike<number>, center: number): MomentSums => {
  const squares = makeExactSum();
  for (let index = 0; index < values.length; index++) squares.add((values[index]! - center) ** 2);
  return { sum: sumExactly(values), squares: squares.finish() };
};

/** The mean, and the sum of squared distances from it. */
export const momentsFrom = (
  { sum, squares }: MomentSums,
  n: number,
  center: number,
): { mean: number; m2: number } => {
  if (n === 0) return { mean: 0, m2: 0 };
  const mean = meanOf(sum, n);
  return { mean, m2: Math.max(0, meanOf(squares, 1) - n * (mean - center) ** 2) };
};
