import { formatCount } from "@mlops-actions/contracts/format";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import type { Compared } from "../inputs/evidence.ts";
import type { Metric } from "../metrics/metrics.ts";
import { compareMetric } from "../statistics/compare.ts";
import { detectableEffect, neededRows } from "../statistics/power.ts";
import { type Judging, leaveOpen, tellComparison, undefinedReason } from "./begin-result.ts";
import { formatDelta, formatValue } from "./format-number.ts";

type Terms = {
  id: string;
  metric: string;
  /** The interval must lie above minus this: positive for "not much worse", negative for "better by". */
  margin: number;
  inconclusive: "fail" | "warn" | "neutral";
};

/**
 * Passes when the whole interval lies above −margin, fails when it lies below, else leaves it open. That is
 * non-inferiority for a margin above zero, superiority for one of zero or below.
 * @param begin the fields that the result begins with
 */
export const judgeDifference = async (
  begin: Omit<RuleResult, "status" | "reason">,
  { id, metric: name, margin, inconclusive }: Terms,
  metric: Metric,
  { policy: { stats }, evidence, draw }: Judging<Compared>,
): Promise<RuleResult> => {
  const comparison = await compareMetric(metric, evidence, { stats, key: id, draw });
  const { delta, ci, se, champion, challenger } = comparison;
  const result = { ...begin, ...tellComparison(comparison, evidence.n) };
  if (!ci || se === undefined || !Number.isFinite(delta))
    return { ...result, status: "insufficient", reason: undefinedReason(name, comparison.missing) };

  const mde = detectableEffect(se, stats.alpha, stats.power);
  const needed = neededRows(evidence.n, mde, margin);
  const told = { ...result, mde, ...(needed !== undefined && { n_needed: needed }) };
  const values = `${name} ${formatValue(challenger)} against ${formatValue(champion)}: ${formatDelta(delta, ci)}`;
  const words = margin > 0 ? notWorse(margin) : better(-margin);
  if (ci.low > -margin) return { ...told, status: "pass", reason: `${values}, ${words.passed(ci.low)}.` };
  if (ci.high < -margin) return { ...told, status: "fail", reason: `${values}, ${words.failed(ci.high)}.` };
  const power = `${formatCount(evidence.n)} rows detect a difference of ${formatValue(mde)} (power ${stats.power}).`;
  return {
    ...told,
    ...leaveOpen("inconclusive", inconclusive),
    reason:
      `${values}, ${words.open}: undecided. ${power} ${adviseRows(margin, needed, evidence.n)}`.trimEnd(),
  };
};

const notWorse = (margin: number) => ({
  passed: (low: number) => (low > 0 ? "better beyond chance" : `not worse than the margin of ${margin}`),
  failed: (high: number) => `worse than the margin of ${margin} by at least ${formatValue(-high - margin)}`,
  open: `which reaches past the margin of ${margin}`,
});

const better = (by: number) =>
  by > 0
    ? {
        passed: (low: number) => `better by more than ${by}, by at least ${formatValue(low)}`,
        failed: (high: number) =>
          `better by less than the ${by} asked for, by at least ${formatValue(by - high)}`,
        open: `on both sides of the ${by} asked for`,
      }
    : {
        passed: (low: number) => `better by at least ${formatValue(low)}`,
        failed: (high: number) => `worse by at least ${formatValue(-high)}`,
        open: "on both sides of zero",
      };

const adviseRows = (margin: number, needed: number | undefined, n: number): string => {
  if (needed === undefined)
    return margin === 0
      ? "An equally good model is never shown to be better, however many rows there are."
      : "";
  return needed > n
    ? `About ${formatCount(needed)} rows would settle it for an equally good model.`
    : "That would be enough rows for an equally good model, so this one is likely a little worse.";
};
