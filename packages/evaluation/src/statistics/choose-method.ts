import { countOf, formatCount } from "@mlops-actions/contracts/format";
import type { Evidence } from "../inputs/evidence.ts";
import { isBinaryAuc, type Metric } from "../metrics/metrics.ts";
import type { Groups } from "./bootstrap.ts";

export type Method = "delong" | "mcnemar" | "bootstrap";

/** The method that these data ask for, and why in words. */
export const chooseMethod = (
  metric: Metric,
  evidence: Pick<Evidence, "groups" | "weights">,
  asked: "auto" | "bootstrap",
): { method: Method; why?: string } => {
  // DeLong's and McNemar's methods take rows for independent and equal.
  if (asked === "bootstrap" || evidence.groups || evidence.weights) return { method: "bootstrap" };
  if (isBinaryAuc(metric))
    return {
      method: "delong",
      why: "DeLong: the variance of an area under the ROC curve has a closed form, so nothing is drawn.",
    };
  if (metric.zeroOne)
    return {
      method: "mcnemar",
      why: "A row is right or wrong: exact McNemar test, and the score interval that belongs to it.",
    };
  return { method: "bootstrap" };
};

/**
 * Up to so many rows (or groups) the interval is BCa, beyond it percentile: the correction is of order 1/n, and its
 * jackknife costs n² / 4.
 */
export const mostForBca = 1000;

/** With fewer groups than this, whole groups drawn say little of how much they vary (Cameron et al. 2008). */
export const leastGroups = 20;

export const explainBootstrap = (n: number, groups: Groups | undefined, bca: boolean): string => {
  const drawn = groups
    ? `Rows of a group belong together, so ${formatCount(groups.count)} whole groups are drawn`
    : `${countOf(n, "row")} drawn with replacement`;
  const units = groups ? "groups" : "rows";
  return bca
    ? `${drawn}; up to ${formatCount(mostForBca)} ${units} the interval is corrected for bias and skew (BCa).`
    : `${drawn}; percentile interval.`;
};
