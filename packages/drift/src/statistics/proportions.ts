import { normalTwoSided } from "./gamma-functions.ts";

type Share = readonly [count: number, of: number];

/** p that two shares are the same: the pooled z-test, as statsmodels.stats.proportion.proportions_ztest. */
export const proportionsPValue = (a: Share, b: Share): number => {
  const pooled = (a[0] + b[0]) / (a[1] + b[1]);
  const variance = pooled * (1 - pooled) * (1 / a[1] + 1 / b[1]);
  return variance > 0 ? normalTwoSided((b[0] / b[1] - a[0] / a[1]) / Math.sqrt(variance)) : 1;
};
