import type { GatePolicy, GateRule } from "@mlops-actions/contracts/gate-policy";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { openFirst } from "./evaluate-gate.ts";
import type { Numbers } from "./inputs/formats/format.ts";
import { guessDirection } from "./metrics/metrics.ts";
import { beginResult, soften } from "./rules/begin-result.ts";
import { combine, type Decision } from "./rules/decide.ts";
import { formatValue } from "./rules/format-number.ts";
import { judgeLimits } from "./rules/judge-bound.ts";
import { judgeBudget, type RunNumbers } from "./rules/judge-budget.ts";
import { judgeChange } from "./rules/judge-change.ts";
import { skipWithoutChampion } from "./rules/skip-rule.ts";

/** Judges numbers that the training command told of itself. There are no rows, so there is no interval. */
export const evaluateSummary = (
  policy: GatePolicy,
  challenger: Numbers,
  champion?: Numbers,
  hardware?: RunNumbers["hardware"],
): Decision => {
  const numbers: RunNumbers = { challenger, ...(champion && { champion }), ...(hardware && { hardware }) };
  const opening = champion ? undefined : openFirst(policy, 0);
  if (opening) return opening;
  const rules = policy.rules.map((rule) => soften(judge(rule, numbers), rule.severity));
  return {
    verdict: combine(rules),
    n: 0,
    rules,
    task: policy.task,
    ...(!champion && { first: true, reason: "There is no champion yet: only the bounds judged." }),
  };
};

const judge = (rule: GateRule, numbers: RunNumbers): RuleResult => {
  if (rule.kind === "budget") return judgeBudget(rule, numbers);
  const { challenger, champion } = numbers;
  const ours = challenger[rule.metric];
  const begin = beginResult(rule);
  if (ours === undefined || !Number.isFinite(ours))
    return {
      ...begin,
      status: "error",
      reason: `The challenger's metrics have no number "${rule.metric}" (they have: ${Object.keys(challenger).join(", ") || "none"}).`,
    };
  if (rule.kind === "bound") {
    const theirs = champion?.[rule.metric] ?? null;
    return { ...begin, challenger: ours, champion: theirs, ...judgeLimits(rule, { value: ours }) };
  }
  if (!champion) return { ...begin, ...skipWithoutChampion };
  const theirs = champion[rule.metric];
  if (rule.kind !== "change" || theirs === undefined || !Number.isFinite(theirs))
    return {
      ...begin,
      challenger: ours,
      status: "error",
      reason: `The champion's metrics have no number "${rule.metric}" to compare ${formatValue(ours)} with.`,
    };
  const higherIsBetter = rule.higher_is_better ?? guessDirection(rule.metric) ?? true;
  return judgeChange(rule, { champion: theirs, challenger: ours, higherIsBetter });
};
