import type { GatePolicy, GateRule } from "@mlops-actions/contracts/gate-policy";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import type { Evidence } from "../inputs/evidence.ts";
import type { Comparison } from "../statistics/compare.ts";
import type { Draw } from "../statistics/draw.ts";
import type { Uncertainty } from "../statistics/uncertainty.ts";

export type RuleOf<Kind extends GateRule["kind"]> = Extract<GateRule, { kind: Kind }>;

/** What every rule is judged with. `draw` makes the resamples; this thread where it is not given. */
export type Judging<Of extends Evidence = Evidence> = {
  policy: Pick<GatePolicy, "stats">;
  evidence: Of;
  draw?: Draw | undefined;
};

/** What a rule concludes. */
export type Outcome = Pick<RuleResult, "status" | "reason" | "blocking">;

/** What every result of a rule begins with; `asks` is the rule in a few words, so that a verdict reads by itself. */
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

const describeTerms = (rule: GateRule): Pick<RuleResult, "margin" | "limits" | "asks"> => {
  switch (rule.kind) {
    case "non_inferiority":
      return { margin: rule.margin, asks: `not worse by ${rule.margin} or more` };
    case "superiority":
      // 0 - x rather than -x: JSON has no negative zero.
      return { margin: 0 - rule.margin, asks: rule.margin ? `better by more than ${rule.margin}` : "better" };
    case "slice_guard":
      return { margin: rule.margin, asks: `no slice worse by ${rule.margin}` };
    case "change":
      return { margin: rule.max_drop, asks: `a drop of at most ${rule.max_drop}` };
    case "bound":
      return describeLimits(rule, rule.on);
    case "worst_slice": {
      const { limits, asks } = describeLimits(rule, "point");
      return { limits, asks: `each slice ${asks}` };
    }
    case "fairness_gap":
      return {
        limits: { max: rule.max, on: rule.on },
        asks: `gap across ${rule.across} at most ${rule.max}`,
      };
    case "flips":
      return {
        limits: { max: rule.max_negative, on: rule.on },
        asks: `right before and wrong now: at most ${formatShare(rule.max_negative)} of the rows`,
      };
    case "calibration":
      return {};
    case "budget":
      return { asks: describeBudget(rule) };
  }
};

const describeLimits = (
  { min, max }: { min?: number | undefined; max?: number | undefined },
  on: string,
) => ({
  limits: { ...(min !== undefined && { min }), ...(max !== undefined && { max }), on },
  asks: [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(on === "point" ? [] : [`on ${on}`]),
  ].join(", "),
});

const describeBudget = ({ max, max_ratio: ratio }: RuleOf<"budget">) =>
  [
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(ratio === undefined ? [] : [`at most ${ratio} × the champion's`]),
  ].join(", ");

export const formatShare = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;

/** JSON has no NaN: an undefined value is told as null. */
export const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A failure that the policy only wants told. Missing evidence and open questions are softened alike. */
export const soften = (result: RuleResult, severity: "fail" | "warn"): RuleResult =>
  severity === "warn" && ["fail", "inconclusive", "insufficient"].includes(result.status)
    ? { ...result, status: "warn" }
    : result;

/** What an open question, or rows that are too few, do to the verdict. */
export const leaveOpen = (
  status: "inconclusive" | "insufficient",
  policy: "fail" | "warn" | "neutral",
): Pick<RuleResult, "status" | "blocking"> => ({
  status: policy === "warn" ? "warn" : status,
  ...(policy === "neutral" && { blocking: false }),
});

export const undefinedReason = (metric: string, missing: string | undefined): string =>
  missing
    ? `${metric} has no interval: ${missing}.`
    : `${metric} is undefined on these rows or too many resamples of them, so nothing can be judged.`;

/** The interval, how it was made, and what other tests say. */
export const tellUncertainty = ({
  ci,
  pValue,
  why,
  groups,
}: Uncertainty): Pick<RuleResult, "ci" | "p_value" | "method_reason" | "groups"> => ({
  ...(ci && { ci }),
  ...(pValue !== undefined && { p_value: pValue }),
  ...(why !== undefined && { method_reason: why }),
  ...(groups !== undefined && { groups }),
});

export const tellComparison = (comparison: Comparison, n: number) => ({
  champion: orNull(comparison.champion),
  challenger: orNull(comparison.challenger),
  delta: orNull(comparison.delta),
  n,
  ...tellUncertainty(comparison),
  ...(comparison.tests && { tests: comparison.tests }),
});
