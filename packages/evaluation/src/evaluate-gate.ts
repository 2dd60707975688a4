import type { GatePolicy, GateRule } from "@mlops-actions/contracts/gate-policy";
import type { HoldoutWear, RuleResult } from "@mlops-actions/contracts/verdict";
import { describeShortage, type Evidence } from "./inputs/evidence.ts";
import { soften } from "./rules/begin-result.ts";
import { combine, type Decision } from "./rules/decide.ts";
import { statsOf } from "./rules/holdout-wear.ts";
import type { RunNumbers } from "./rules/judge-budget.ts";
import { judgeRule } from "./rules/judge-rule.ts";
import type { Draw } from "./statistics/draw.ts";

/** What a gate may use besides rows. */
export type GateAids = {
  /** Numbers that the runs told of themselves, for budgets. */
  numbers?: RunNumbers | undefined;
  /** How worn the rows are; where the policy adjusts for it, rules are judged at its level. */
  wear?: HoldoutWear | undefined;
  /** Who makes the resamples; this thread where it is not given. */
  draw?: Draw | undefined;
};

/** Judges the challenger's predictions of labelled rows, and against the champion's where there is one. */
export const evaluateEvidence = async (
  policy: GatePolicy,
  evidence: Evidence,
  { numbers, draw, wear }: GateAids = {},
): Promise<Decision> => {
  const first = !evidence.champion;
  const opening = first ? openFirst(policy, evidence.n) : undefined;
  if (opening) return opening;
  const { min_n: minN, min_positives: minPositives } = policy.stats;
  const shortage = describeShortage(evidence, { minN, minPositives });
  const rules: RuleResult[] = [];
  const adjusted = { stats: statsOf(policy.stats, wear) };
  for (const rule of policy.rules) {
    // A guard passes unless harm is shown: a smaller level would make that easier, not harder.
    const judging = { policy: rule.kind === "slice_guard" ? policy : adjusted, evidence, draw };
    for (const result of await judgeRule(rule, judging, numbers))
      rules.push(withhold(soften(result, rule.severity), shortage));
  }
  return {
    verdict: combine(rules),
    n: evidence.n,
    rules,
    task: policy.task,
    ...(first && { first }),
    ...(shortage && { reason: `Too little data to judge: ${shortage}.` }),
    ...(first && !shortage && { reason: "There is no champion yet: only the bounds judged." }),
  };
};

/** What was computed from too few rows is told, not judged. A budget asks for no rows. */
const withhold = (result: RuleResult, shortage: string | undefined): RuleResult =>
  !shortage || result.kind === "budget" || result.status === "skipped" || result.status === "error"
    ? result
    : { ...result, status: "insufficient", blocking: undefined, reason: `Not judged: ${shortage}.` };

/** A verdict without rules: the evaluation itself could not be made. */
export const refuse = (
  policy: Pick<GatePolicy, "task">,
  verdict: "error" | "not_comparable" | "inconclusive",
  reason: string,
  n = 0,
): Decision => ({ verdict, n, rules: [], task: policy.task, reason });

/** What the policy says of a first model, where it does not say "judge by bounds". */
export const openFirst = (policy: GatePolicy, n: number): Decision | undefined => {
  const { stage, on_missing: onMissing } = policy.champion;
  const first = { first: true };
  if (onMissing === "fail")
    return {
      ...refuse(
        policy,
        "error",
        `No champion: nothing is in stage ${stage}, and the policy asks for one (champion.on_missing: fail).`,
        n,
      ),
      ...first,
    };
  if (onMissing === "neutral")
    return {
      ...refuse(policy, "inconclusive", `No champion in stage ${stage}: nothing was compared.`, n),
      ...first,
    };
  if (policy.rules.some(judgesQualityAlone)) return undefined;
  return {
    ...refuse(
      policy,
      "error",
      "No champion, and no bound that could judge a first model by itself. Add a rule such as {id: floor, kind: bound, metric: …, min: …}.",
      n,
    ),
    ...first,
  };
};

/** A rule that can stop a model that is compared with nothing. A budget says nothing of how good it is. */
const judgesQualityAlone = (rule: GateRule): boolean =>
  rule.severity === "fail" &&
  (rule.kind === "bound" ||
    rule.kind === "worst_slice" ||
    (rule.kind === "calibration" && rule.ece_max !== undefined));
