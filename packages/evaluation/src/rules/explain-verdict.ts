import { countOf, formatCount } from "@mlops-actions/contracts/format";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import { combine } from "./decide.ts";
import { formatSigned, formatValue } from "./format-number.ts";
import { describeWear } from "./holdout-wear.ts";

/** One rule in words; `slice` where it is of one slice. */
type ExplainedRule = {
  id: string;
  slice?: string;
  asks: string;
  status: RuleResult["status"];
  /** Whether this result made the verdict what it is. */
  decides: boolean;
  why: string;
  how?: string;
  /** What would let it pass, or how far it is from not passing. */
  change: string[];
};

export type Explanation = {
  verdict: Verdict["verdict"];
  because: string;
  /** Where the labels have decided often, what that means. */
  wear?: string;
  rules: ExplainedRule[];
};

/**
 * Why a verdict is what it is, rule by rule, and what would change it. Reads the verdict alone: no data, no policy.
 * Slices of one rule that pass are told as one.
 */
export const explainVerdict = (verdict: Verdict): Explanation => {
  const wear = describeWear(verdict.holdout);
  const decides = (rule: RuleResult) => rule.status === verdict.verdict && rule.blocking !== false;
  return {
    verdict: verdict.verdict,
    because: describeWhole(verdict, decides),
    ...(wear && { wear }),
    rules: foldPassing(verdict.rules).map(({ rule, others }) => ({
      id: rule.id,
      ...(rule.slice !== undefined && others === 0 && { slice: rule.slice }),
      asks: rule.asks ?? `${rule.kind} of ${rule.metric}`,
      status: rule.status,
      decides: decides(rule),
      why:
        others > 0
          ? `${formatCount(others + 1)} slices pass; the closest is ${rule.slice}: ${rule.reason}`
          : rule.reason,
      ...(rule.method_reason && { how: rule.method_reason }),
      change: adviseChange(rule),
    })),
  };
};

const describeWhole = (verdict: Verdict, decides: (rule: RuleResult) => boolean): string => {
  const deciding = verdict.rules.filter(decides);
  const named = [...new Set(deciding.map(({ id }) => id))].join(", ");
  const reason = verdict.reason ? `${verdict.reason} ` : "";
  if (verdict.rules.length === 0) return reason.trim() || "No rule was judged.";
  if (verdict.verdict === "pass") {
    const open = verdict.rules.filter((rule) => rule.status !== "pass" && rule.status !== "skipped");
    return `${reason}Every rule that blocks has passed${open.length > 0 ? `; ${[...new Set(open.map(({ id }) => id))].join(", ")} did not, and the policy lets that through` : ""}.`;
  }
  if (deciding.length === 0) return `${reason}No rule that blocks has passed, so nothing was shown.`;
  const without = combine(verdict.rules.filter((rule) => !decides(rule)));
  const rest = verdict.rules.length - deciding.length;
  const otherwise = rest > 0 ? ` Without it the verdict would be ${without}.` : "";
  return `${reason}The worst of all rules is the verdict, and that is ${named} (${verdict.verdict}).${otherwise}`;
};

type Folded = { rule: RuleResult; others: number };

const foldPassing = (rules: readonly RuleResult[]): Folded[] => {
  const folded = new Map<string, Folded>();
  const list: Folded[] = [];
  for (const rule of rules) {
    const key = `${rule.id}\n${rule.asks ?? ""}`;
    const before = folded.get(key);
    if (rule.slice === undefined || rule.status !== "pass") list.push({ rule, others: 0 });
    else if (!before) {
      const first = { rule, others: 0 };
      folded.set(key, first);
      list.push(first);
    } else {
      before.others++;
      if (roomOf(rule) < roomOf(before.rule)) before.rule = rule;
    }
  }
  return list;
};

/** How far the point is from its margin or limit. */
const roomOf = ({ delta, margin, challenger, limits }: RuleResult): number => {
  if (margin !== undefined && delta !== null) return delta + margin;
  if (limits && challenger !== null)
    return Math.min(
      challenger - (limits.min ?? Number.NEGATIVE_INFINITY),
      (limits.max ?? Number.POSITIVE_INFINITY) - challenger,
    );
  return Number.POSITIVE_INFINITY;
};

const adviseChange = (rule: RuleResult): string[] => {
  switch (rule.status) {
    case "skipped":
      return ["It is judged once there is a champion."];
    case "error":
      return ["Mend what it names, and run the gate again."];
    case "insufficient":
      return ["More rows; until then the policy's insufficient: or min_n decides what that means."];
    default:
      return rule.slice === undefined && rule.margin !== undefined && rule.ci
        ? adviseDifference(rule, rule.margin, rule.ci)
        : rule.limits && rule.challenger !== null
          ? adviseLimit(rule, rule.limits, rule.challenger)
          : adviseSlice(rule);
  }
};

const adviseDifference = (
  { status, n, n_needed: needed, metric, delta }: RuleResult,
  margin: number,
  ci: { low: number; high: number },
): string[] => {
  const short = -margin - ci.low;
  if (status === "pass")
    return ci.low > 0
      ? ["It would pass with any margin: the whole interval is above zero."]
      : [`It would still pass with any margin above ${formatValue(-ci.low)}.`];
  const gain = `A challenger that is better by ${formatValue(short)} in ${metric} on the same rows would pass (now ${formatSigned(delta ?? 0)}).`;
  const wider = `So would this one with a margin above ${formatValue(-ci.low)}; a margin is chosen for what users notice, before the numbers are seen.`;
  const rows =
    needed !== undefined && n !== undefined && needed > n
      ? [`So would about ${countOf(needed, "row")} (now ${formatCount(n)}), were the models equally good.`]
      : [];
  return ci.high < -margin ? [gain, wider] : [gain, ...rows, ...(margin > 0 ? [wider] : [])];
};

const adviseLimit = (
  { status, metric, ci }: RuleResult,
  { min, max, on }: { min?: number | undefined; max?: number | undefined; on: string },
  value: number,
): string[] => {
  const judged = on === "ci_lower" ? (ci?.low ?? value) : on === "ci_upper" ? (ci?.high ?? value) : value;
  const what = on === "point" ? metric : `the ${on === "ci_lower" ? "lower" : "upper"} bound of ${metric}`;
  const room = Math.min(
    min === undefined ? Number.POSITIVE_INFINITY : judged - min,
    max === undefined ? Number.POSITIVE_INFINITY : max - judged,
  );
  return [
    status === "pass" || room >= 0
      ? `It would stop passing were ${what} worse by more than ${formatValue(room)}.`
      : `It would pass were ${what} better by ${formatValue(-room)}.`,
  ];
};

const adviseSlice = ({ status, margin, delta, metric }: RuleResult): string[] => {
  if (margin === undefined || delta === null) return [];
  const room = delta + margin;
  return status === "pass"
    ? room > 0
      ? [`It would be looked at once ${metric} there is worse by ${formatValue(room)} more.`]
      : ["It is past the margin, and passes because chance can explain it: more rows of it would tell."]
    : [`It would pass were ${metric} there better by ${formatValue(-room)}.`];
};
