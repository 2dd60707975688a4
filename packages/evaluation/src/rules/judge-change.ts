import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { beginResult, orNull, type RuleOf } from "./begin-result.ts";
import { formatSigned, formatValue } from "./format-number.ts";

/** Two numbers, without an interval: for what was measured once. */
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
