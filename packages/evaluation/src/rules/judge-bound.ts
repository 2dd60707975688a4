import type { RuleResult } from "@mlops-actions/contracts/verdict";
import type { Compared } from "../inputs/evidence.ts";
import type { Metric } from "../metrics/metrics.ts";
import { comparePoints, type Estimate, estimateMetric } from "../statistics/compare.ts";
import {
  beginResult,
  type Judging,
  type Outcome,
  orNull,
  type RuleOf,
  tellUncertainty,
  undefinedReason,
} from "./begin-result.ts";
import { formatValue } from "./format-number.ts";

/** An absolute limit on the challenger's value, or on an end of its interval. */
export const judgeBound = async (
  rule: RuleOf<"bound">,
  metric: Metric,
  { policy: { stats }, evidence, draw }: Judging,
): Promise<RuleResult> => {
  const estimate = await estimateMetric(metric, evidence, { stats, key: rule.id, draw });
  const champion = evidence.champion ? comparePoints(metric, evidence as Compared) : undefined;
  // Of a value, "differs from zero" is no news.
  const { pValue: _, ...uncertainty } = estimate;
  const result = {
    ...beginResult(rule),
    challenger: orNull(estimate.value),
    ...(champion && { champion: orNull(champion.champion), delta: orNull(champion.delta) }),
    n: evidence.n,
    ...tellUncertainty(uncertainty),
  };
  if (!Number.isFinite(estimate.value) || (rule.on !== "point" && !estimate.ci))
    return { ...result, status: "insufficient", reason: undefinedReason(rule.metric, estimate.missing) };
  return { ...result, ...judgeLimits(rule, estimate) };
};

export const judgeLimits = (
  rule: RuleOf<"bound">,
  { value, ci }: Pick<Estimate, "value" | "ci">,
): Outcome => {
  const judged = rule.on === "point" ? value : rule.on === "ci_lower" ? ci!.low : ci!.high;
  const what =
    rule.on === "point"
      ? `${rule.metric} ${formatValue(value)}`
      : `${rule.metric} ${formatValue(value)} has its ${rule.on === "ci_lower" ? "lower" : "upper"} bound at ${formatValue(judged)}`;
  const noise = (clears: boolean, verb: string) =>
    rule.on !== "point" && clears ? ` The value itself ${verb} it: more rows would narrow the interval.` : "";
  if (rule.min !== undefined && !(judged >= rule.min))
    return {
      status: "fail",
      reason: `${what}, ${formatValue(rule.min - judged)} below the floor of ${rule.min}.${noise(value >= rule.min, "clears")}`,
    };
  if (rule.max !== undefined && !(judged <= rule.max))
    return {
      status: "fail",
      reason: `${what}, ${formatValue(judged - rule.max)} above the ceiling of ${rule.max}.${noise(value <= rule.max, "keeps")}`,
    };
  const limits = [
    rule.min === undefined ? [] : [`at least ${rule.min}`],
    rule.max === undefined ? [] : [`at most ${rule.max}`],
  ].flat();
  return { status: "pass", reason: `${what}, as asked (${limits.join(", ")}).` };
};
