import { formatCount } from "@mlops-actions/contracts/format";
import type { GatePolicy, GateRule } from "@mlops-actions/contracts/gate-policy";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import type { Evidence } from "../inputs/evidence.ts";
import type { Metric } from "../metrics/metrics.ts";
import {
  type Comparison,
  compareMetric,
  detectableEffect,
  type Estimate,
  estimateMetric,
} from "../statistics/compare.ts";
import { formatDelta, formatSigned, formatValue } from "./format-number.ts";

export type Policy = GatePolicy;
type RuleOf<Kind extends GateRule["kind"]> = Extract<GateRule, { kind: Kind }>;
export type Compared = Evidence & { champion: Float64Array[] };

/** What every result of a rule begins with. */
export const beginResult = (rule: GateRule) => ({
  id: rule.id,
  kind: rule.kind,
  metric: rule.metric,
  champion: null,
  challenger: null,
  delta: null,
  severity: rule.severity,
  ...describeTerms(rule),
});

/** What the rule asks for, so that a verdict can be read without the policy. */
const describeTerms = (rule: GateRule): Pick<RuleResult, "margin" | "limits"> => {
  if (rule.kind === "change") return { margin: rule.max_drop };
  if (rule.kind !== "bound") return { margin: rule.margin };
  const { min, max, on } = rule;
  return { limits: { ...(min !== undefined && { min }), ...(max !== undefined && { max }), on } };
};

/** JSON has no NaN: an undefined value is told as null. */
export const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A failure that the policy only wants told. Missing evidence and open questions are softened alike. */
export const soften = (result: RuleResult, severity: "fail" | "warn"): RuleResult =>
  severity === "warn" && ["fail", "inconclusive", "insufficient"].includes(result.status)
    ? { ...result, status: "warn" }
    : result;

const undefinedMetric = "is undefined on these rows or too many resamples of them, so nothing can be judged";

/** Passes when the whole interval lies above −margin, fails when it lies below, else leaves it open. */
export const judgeNonInferiority = (
  rule: RuleOf<"non_inferiority">,
  metric: Metric,
  evidence: Compared,
  { stats }: Policy,
): RuleResult => {
  const comparison = compareMetric(metric, evidence, stats, rule.id);
  const result = { ...beginResult(rule), ...resultOf(comparison, evidence.n) };
  const { delta, ci, se, champion, challenger } = comparison;
  if (!ci || se === undefined || !Number.isFinite(delta))
    return { ...result, status: "insufficient", reason: `${rule.metric} ${undefinedMetric}.` };

  const mde = detectableEffect(se, stats.alpha, stats.power);
  const needed = rule.margin > 0 ? Math.ceil(evidence.n * (mde / rule.margin) ** 2) : undefined;
  const power = { mde, ...(needed !== undefined && { n_needed: needed }) };
  const values = `${rule.metric} ${formatValue(challenger)} against ${formatValue(champion)}: ${formatDelta(delta, ci)}`;
  const margin = `the margin of ${rule.margin}`;
  if (ci.low > -rule.margin) {
    const better = ci.low > 0 ? "better beyond chance" : `no worse than ${margin} allows`;
    return { ...result, ...power, status: "pass", reason: `${values}, ${better}.` };
  }
  if (ci.high < -rule.margin)
    return {
      ...result,
      ...power,
      status: "fail",
      reason: `${values}, worse than ${margin} by at least ${formatValue(-ci.high - rule.margin)}.`,
    };
  const enough =
    needed === undefined
      ? "A margin above 0 would let an equally good model pass."
      : needed > evidence.n
        ? `About ${formatCount(needed)} rows would settle it for an equally good model.`
        : `That would be enough rows for an equally good model, so this one is likely a little worse.`;
  const status = { fail: "inconclusive", warn: "warn", neutral: "inconclusive" } as const;
  return {
    ...result,
    ...power,
    status: status[rule.inconclusive],
    ...(rule.inconclusive === "neutral" && { blocking: false }),
    reason: `${values}, which reaches past ${margin}: undecided. ${formatCount(evidence.n)} rows detect a difference of ${formatValue(mde)} (power ${stats.power}). ${enough}`,
  };
};

/** An absolute limit on the challenger's value, or on an end of its interval. */
export const judgeBound = (
  rule: RuleOf<"bound">,
  metric: Metric,
  evidence: Evidence,
  { stats }: Policy,
): RuleResult => {
  const estimate = estimateMetric(metric, evidence, stats, rule.id);
  const champion = evidence.champion
    ? compareMetric(metric, evidence as Compared, { ...stats, method: "bootstrap", resamples: 0 }, rule.id)
    : undefined;
  const result = {
    ...beginResult(rule),
    challenger: orNull(estimate.value),
    ...(champion && { champion: orNull(champion.champion), delta: orNull(champion.delta) }),
    n: evidence.n,
    ...(estimate.ci && { ci: estimate.ci }),
  };
  if (!Number.isFinite(estimate.value) || (rule.on !== "point" && !estimate.ci))
    return { ...result, status: "insufficient", reason: `${rule.metric} ${undefinedMetric}.` };
  return { ...result, ...judgeLimits(rule, estimate) };
};

export const judgeLimits = (
  rule: RuleOf<"bound">,
  { value, ci }: Estimate,
): Pick<RuleResult, "status" | "reason"> => {
  const judged = rule.on === "point" ? value : rule.on === "ci_lower" ? ci!.low : ci!.high;
  const what =
    rule.on === "point"
      ? `${rule.metric} ${formatValue(value)}`
      : `${rule.metric} ${formatValue(value)} has its ${rule.on === "ci_lower" ? "lower" : "upper"} bound at ${formatValue(judged)}`;
  if (rule.min !== undefined && !(judged >= rule.min)) {
    const noise =
      rule.on !== "point" && value >= rule.min
        ? " The value itself clears it: more rows would narrow the interval."
        : "";
    return {
      status: "fail",
      reason: `${what}, ${formatValue(rule.min - judged)} below the floor of ${rule.min}.${noise}`,
    };
  }
  if (rule.max !== undefined && !(judged <= rule.max)) {
    const noise =
      rule.on !== "point" && value <= rule.max
        ? " The value itself keeps it: more rows would narrow the interval."
        : "";
    return {
      status: "fail",
      reason: `${what}, ${formatValue(judged - rule.max)} above the ceiling of ${rule.max}.${noise}`,
    };
  }
  const limits = [
    rule.min === undefined ? [] : [`at least ${rule.min}`],
    rule.max === undefined ? [] : [`at most ${rule.max}`],
  ].flat();
  return { status: "pass", reason: `${what}, as asked (${limits.join(", ")}).` };
};

/** Two numbers, no interval. */
export const judgeChange = (
  rule: RuleOf<"change">,
  values: { champion: number; challenger: number; higherIsBetter: boolean },
): RuleResult => {
  const { champion, challenger, higherIsBetter } = values;
  const delta = higherIsBetter ? challenger - champion : champion - challenger;
  const result = {
    ...beginResult(rule),
    champion: orNull(champion),
    challenger: orNull(challenger),
    delta: orNull(delta),
  };
  if (!Number.isFinite(delta))
    return { ...result, status: "insufficient", reason: `${rule.metric} is undefined on these rows.` };
  const told = `${rule.metric} ${formatValue(challenger)} against ${formatValue(champion)}: ${formatSigned(delta)} (no interval)`;
  // A drop of exactly max_drop passes, whatever the last bit of the subtraction says.
  const passes = delta >= -rule.max_drop - 1e-12;
  return passes
    ? { ...result, status: "pass", reason: `${told}, within the allowed drop of ${rule.max_drop}.` }
    : {
        ...result,
        status: "fail",
        reason: `${told}, ${formatValue(-delta - rule.max_drop)} beyond the allowed drop of ${rule.max_drop}.`,
      };
};

const resultOf = (comparison: Comparison, n: number) => ({
  champion: orNull(comparison.champion),
  challenger: orNull(comparison.challenger),
  delta: orNull(comparison.delta),
  n,
  ...(comparison.ci && { ci: comparison.ci }),
  ...(comparison.pValue !== undefined && { p_value: comparison.pValue }),
});
