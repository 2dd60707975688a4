import { expect, it } from "vitest";
import { findMetric } from "../metrics/metrics.ts";
import { compareMetric } from "./compare.ts";

/** A small generator whose neighbours are independent, which a linear congruential one's are not. */
const mulberry32 = (state: number) => () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** Two models equally good by construction, with much in common: their true difference is zero. */
const simulate = (n: number, next: () => number) => {
  const y = new Float64Array(n);
  const a = new Float64Array(n);
  const b = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    y[i] = Number(next() < 0.4);
    const common = 0.1 + 0.3 * y[i]! + 0.2 * next();
    a[i] = common + 0.3 * next();
    b[i] = common + 0.3 * next();
  }
  return { task: "binary" as const, n, y, threshold: 0.5, challenger: [a], champion: [b], slices: [] };
};

it.each(["roc_auc", "log_loss", "f1", "accuracy"])(
  "intervals of %s miss the truth in about one world of twenty",
  async (name) => {
    const next = mulberry32(20261123);
    const metric = findMetric("binary", name)!;
    const worlds = 500;
    let low = 0;
    let high = 0;
    for (let world = 0; world < worlds; world++) {
      const stats = { alpha: 0.025, resamples: 400, seed: world, method: "auto" as const };
      const { ci } = await compareMetric(metric, simulate(200, next), { stats, key: "rule" });
      if (ci!.low > 0) low++;
      if (ci!.high < 0) high++;
    }
    // Binomial(500, 0.05) lies within these for 99.5 % of all seeds; this one is fixed.
    expect(low + high).toBeGreaterThanOrEqual(12);
    expect(low + high).toBeLessThanOrEqual(39);
  },
);
