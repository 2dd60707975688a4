import type { GatePolicy, GateRule } from "@mlops-actions/contracts/gate-policy";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { describeShortage, type Evidence, prepareMetric } from "./inputs/evidence.ts";
import { joinEvidence, type Tables } from "./inputs/join-evidence.ts";
import { estimatePoint } from "./metrics/estimator.ts";
import { findMetric, type Metric } from "./metrics/metrics.ts";
import { combine, type Decision } from "./rules/decide.ts";
import {
  beginResult,
  type Compared,
  judgeBound,
  judgeChange,
  judgeNonInferiority,
  orNull,
  soften,
} from "./rules/judge-rule.ts";
import { judgeSlices } from "./rules/judge-slices.ts";
import { compareMetric } from "./statistics/compare.ts";

/** Judges predictions against labels, and against the champion's predictions where there is one. */
export const evaluatePredictions = (policy: GatePolicy, tables: Tables): Decision => {
  const { evidence, fault } = joinEvidence(tables, policy);
  if (!evidence) return refuse(policy, "error", fault);
  return evaluateEvidence(policy, evidence);
};

const evaluateEvidence = (policy: GatePolicy, evidence: Evidence): Decision => {
  const first = !evidence.champion;
  const opening = first ? openFirst(policy, evidence.n) : undefined;
  if (opening) return opening;
  const { min_n: minN, min_positives: minPositives } = policy.stats;
  const shortage = describeShortage(evidence, { minN, minPositives });
  const rules = policy.rules
    .flatMap((rule) => judge(rule, policy, evidence))
    .map((result) =>
      shortage && result.status !== "skipped" && result.status !== "error"
        ? {
            ...result,
            status: "insufficient" as const,
            blocking: undefined,
            reason: `Not judged: ${shortage}.`,
          }
        : result,
    );
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
  if (policy.rules.some((rule) => rule.kind === "bound" && rule.severity === "fail")) return undefined;
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

export const skipWithoutChampion = (rule: GateRule): RuleResult => ({
  ...beginResult(rule),
  status: "skipped",
  reason: "There is no champion to compare with.",
});

const judge = (rule: GateRule, policy: GatePolicy, evidence: Evidence): RuleResult[] => {
  const metric = findMetric(evidence.task, rule.metric)!;
  const outside = metric.needsProbabilities ? describeOutside(evidence) : undefined;
  if (outside)
    return [
      { ...beginResult(rule), status: "error", reason: `${rule.metric} needs probabilities: ${outside}.` },
    ];
  if (rule.kind === "bound") return [soften(judgeBound(rule, metric, evidence, policy), rule.severity)];
  if (!evidence.champion) {
    const value = estimatePoint(prepareMetric(metric, evidence, evidence.challenger), evidence.n);
    return [{ ...skipWithoutChampion(rule), challenger: orNull(value), n: evidence.n }];
  }
  return judgeAgainst(rule, metric, evidence as Compared, policy).map((result) =>
    soften(result, rule.severity),
  );
};

const judgeAgainst = (
  rule: Exclude<GateRule, { kind: "bound" }>,
  metric: Metric,
  evidence: Compared,
  policy: GatePolicy,
): RuleResult[] => {
  if (rule.kind === "slice_guard") return judgeSlices(rule, metric, evidence, policy);
  if (rule.kind === "non_inferiority") return [judgeNonInferiority(rule, metric, evidence, policy)];
  const { champion, challenger } = compareMetric(
    metric,
    evidence,
    { ...policy.stats, method: "bootstrap", resamples: 0 },
    rule.id,
  );
  return [{ ...judgeChange(rule, { champion, challenger, ...metric }), n: evidence.n }];
};

const describeOutside = ({ challenger, champion }: Evidence): string | undefined => {
  const find = (scores: readonly Float64Array[]) => {
    for (const column of scores) for (const score of column) if (score < 0 || score > 1) return score;
    return undefined;
  };
  const ours = find(challenger);
  if (ours !== undefined) return `the challenger has a score of ${ours}`;
  const theirs = champion && find(champion);
  return theirs === undefined ? undefined : `the champion has a score of ${theirs}`;
};
