import { formatCount } from "@mlops-actions/contracts/format";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import { formatDelta, formatSigned, formatValue } from "@mlops-actions/evaluation/rules/format-number";

/** The rule that tells most about the verdict: the one that decided it, else the first that compared something. */
export const findLead = ({ rules, verdict }: Pick<Verdict, "rules" | "verdict">): RuleResult | undefined => {
  const told = rules.filter((rule) => rule.challenger !== null);
  const decisive = told.filter((rule) => rule.status === verdict && rule.blocking !== false);
  const compared = (of: readonly RuleResult[]) => of.find((rule) => rule.delta !== null && !rule.limits);
  return verdict === "pass"
    ? (compared(told.filter((rule) => rule.slice === undefined)) ??
        told.find((rule) => rule.status === "pass") ??
        told[0])
    : (compared(decisive) ?? decisive[0] ?? compared(told) ?? told[0]);
};

/** `PASS  roc_auc 0.6712 (+0.0121 [+0.0042, +0.0200])`: the verdict in one line of plain text. */
export const summariseVerdict = (verdict: Verdict): string => {
  const word = verdict.verdict.toUpperCase();
  const lead = findLead(verdict);
  const note = verdict.first ? "  first model" : "";
  if (!lead || lead.challenger === null) return `${word}  ${verdict.reason ?? "no rule was judged"}`;
  const name = lead.slice ? `${lead.metric} in ${lead.slice}` : lead.metric;
  return `${word}  ${name} ${formatValue(lead.challenger)}${describeEvidence(lead)}${note}`;
};

const describeEvidence = ({ limits, delta, ci }: RuleResult): string => {
  if (!limits && delta !== null) return ` (${ci ? formatDelta(delta, ci) : formatSigned(delta)})`;
  return ci ? ` [${formatValue(ci.low)}, ${formatValue(ci.high)}]` : "";
};

/** n and power in one line. */
export const describePower = (verdict: Verdict): string => {
  if (verdict.n === 0) return "";
  const rows = `${formatCount(verdict.n)} rows of the holdout`;
  const tested = verdict.rules.find((rule) => rule.mde !== undefined && rule.slice === undefined);
  if (!tested) return `${rows}.`;
  const needed =
    tested.n_needed !== undefined && tested.n_needed > verdict.n
      ? `; about ${formatCount(tested.n_needed)} would settle the margin of ${tested.margin} for an equally good model`
      : "";
  return `${rows}: enough to detect a ${tested.metric} difference of ${formatValue(tested.mde!)}${needed}.`;
};
