import { quantile } from "./normal.ts";

export type Ends = { low: number; high: number };

/** Wilson's score interval of a proportion (J. Am. Statist. Ass. 22, 1927); statsmodels' proportion_confint("wilson"). */
export const wilsonInterval = (hits: number, n: number, level: number): Ends => {
  const z = -quantile((1 - level) / 2);
  const share = hits / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: hits === 0 ? 0 : centre - half, high: hits === n ? 1 : centre + half };
};
