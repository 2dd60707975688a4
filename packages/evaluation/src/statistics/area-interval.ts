import { delong } from "./delong.ts";
import { quantile } from "./normal.ts";
import type { Uncertainty } from "./uncertainty.ts";

/** With fewer rows of a class than this, DeLong's variance is too small too often: docs/gate-statistics.md. */
const leastOfClass = 20;

/**
 * How sure one model's area under the ROC curve is. DeLong's variance on the scale of the logit, because near 1 an
 * area is far from normal: an interval about the area itself has its lower end too high up to four times as often as
 * it says (Pepe 2003, 5.2; Qin & Hotilovac, Stat. Methods Med. Res. 17, 2008).
 * @param alpha of each side
 */
export const estimateAreaUncertainty = (
  y: Float64Array,
  scores: Float64Array,
  alpha: number,
): Uncertainty => {
  const positives = y.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
  const fewest = Math.min(positives, y.length - positives);
  if (fewest < 2) return {};
  const { auc, covariance } = delong(y, [scores]);
  const area = auc[0]!;
  const se = Math.sqrt(covariance[0]![0]!);
  if (fewest < leastOfClass)
    return {
      se,
      missing: `only ${fewest} rows of one class, and fewer than ${leastOfClass} say too little of how much it varies`,
    };
  const level = 1 - 2 * alpha;
  if (se === 0) {
    // Pairs without a row in common are independent: all of them are in order with probability area ^ pairs.
    const worst = alpha ** (1 / fewest);
    const ends = area === 1 ? { low: worst, high: 1 } : area === 0 ? { low: 0, high: 1 - worst } : undefined;
    if (!ends) return { se, missing: "the scores do not tell rows apart, so nothing varies" };
    return {
      ci: { ...ends, level, method: "separate-pairs" },
      se,
      why: "Every pair of a positive and a negative is in order, so nothing varies: the bound that so many pairs without a common row give.",
    };
  }
  const centre = Math.log(area / (1 - area));
  const half = (-quantile(alpha) * se) / (area * (1 - area));
  return {
    ci: { low: logistic(centre - half), high: logistic(centre + half), level, method: "delong-logit" },
    se,
    why: "DeLong: the variance of an area under the ROC curve has a closed form, so nothing is drawn; the interval is made on the scale of the logit, for an area ends at 1.",
  };
};

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
