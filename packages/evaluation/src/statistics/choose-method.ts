import { countOf, formatCount } from "@mlops-actions/contracts/format";
import type { Evidence } from "../inputs/evidence.ts";
import { isBinaryAuc, type Metric } from "../metrics/metrics.ts";
import type { Groups } from "./bootstrap.ts";

/** What a policy may ask for. */
export type Asked = "auto" | "bootstrap" | "bca";

export type Method = "delong" | "mcnemar" | "bootstrap";

/** The method that these data ask for, and why in words. */
export const chooseMethod = (
  metric: Metric,
  evidence: Pick<Evidence, "groups" | "weights">,
  asked: Asked,
): { method: Method; why?: string } => {
  // DeLong's and McNemar's methods take rows for independent and equal.
  if (asked !== "auto" || evidence.groups || evidence.weights) return { method: "bootstrap" };
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

/** Up to so many rows (or groups) an interval may be BCa: the correction is of order 1/n, its jackknife costs n² / 4. */
const mostForBca = 1000;

/**
 * BCa for a value of one model, whose distribution is skewed towards its bound. A difference of two models is nearly
 * symmetric: there the correction mends nothing, and its own noise (and average precision's dislike of rows drawn
 * twice) makes intervals miss more often than they say. docs/gate-statistics.md has the figures.
 */
export const usesBca = (units: number, of: "challenger" | "difference", asked: Asked): boolean =>
  units <= mostForBca && (of === "challenger" || asked === "bca");

/** With fewer groups than this, whole groups drawn say little of how much they vary (Cameron et al. 2008). */
export const leastGroups = 20;

export const explainBootstrap = (n: number, groups: Groups | undefined, bca: boolean): string => {
  const drawn = groups
    ? `Rows of a group belong together, so ${formatCount(groups.count)} whole groups are drawn`
    : `${countOf(n, "row")} drawn with replacement`;
  return bca
    ? `${drawn}; so few that the interval is corrected for bias and skew (BCa).`
    : `${drawn}; percentile interval.`;
};
