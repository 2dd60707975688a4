import { chiSquareSf } from "./gamma-functions.ts";

const smallExpected = 5;

/**
 * Pearson's χ² of a 2×k table (reference above current), p as scipy.stats.chi2_contingency gives it: with Yates's
 * correction at 2×2. Categories of which either side expects fewer than five are counted as one (Cochran 1954); that one
 * is kept even if it stays below. `cramersV` is bias-corrected (W. Bergsma 2013), without Yates's correction.
 */
export const compareCounts = (
  reference: readonly number[],
  current: readonly number[],
): { chi2: number; p: number; cramersV: number } => {
  const table = poolSmall(reference, current);
  const k = table.length;
  if (k < 2) return { chi2: 0, p: 1, cramersV: 0 };
  const totals = [sumOf(table.map(([a]) => a)), sumOf(table.map(([, b]) => b))] as const;
  const all = totals[0] + totals[1];
  const statistic = (yates: number) =>
    sumOf(
      table.flatMap((cell) =>
        cell.map((observed, side) => {
          const expected = ((cell[0] + cell[1]) * totals[side]!) / all;
          const away = Math.abs(observed - expected);
          return (away - Math.min(yates, away)) ** 2 / expected;
        }),
      ),
    );
  const plain = statistic(0);
  const chi2 = k === 2 ? statistic(0.5) : plain;
  return { chi2, p: chiSquareSf(chi2, k - 1), cramersV: correctedV(plain / all, k, all) };
};

const correctedV = (phi2: number, k: number, n: number): number => {
  const corrected = Math.max(0, phi2 - (k - 1) / (n - 1));
  const rows = 2 - 1 / (n - 1);
  const columns = k - (k - 1) ** 2 / (n - 1);
  return Math.sqrt(corrected / Math.max(Math.min(columns - 1, rows - 1), Number.EPSILON));
};

const poolSmall = (reference: readonly number[], current: readonly number[]): [number, number][] => {
  const smallerShare = Math.min(sumOf(reference), sumOf(current)) / (sumOf(reference) + sumOf(current));
  const kept: [number, number][] = [];
  const pool: [number, number] = [0, 0];
  reference.forEach((a, index) => {
    const b = current[index]!;
    if ((a + b) * smallerShare >= smallExpected) kept.push([a, b]);
    else {
      pool[0] += a;
      pool[1] += b;
    }
  });
  return pool[0] + pool[1] > 0 ? [...kept, pool] : kept;
};

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
