import type { GateRule } from "@mlops-actions/contracts/gate-policy";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import type { Compared, Evidence } from "../inputs/evidence.ts";
import { findMetric, type Metric } from "../metrics/metrics.ts";
import { comparePoints, estimateValue } from "../statistics/compare.ts";
import { beginResult, type Judging, orNull } from "./begin-result.ts";
import { judgeBound } from "./judge-bound.ts";
import { judgeBudget, type RunNumbers } from "./judge-budget.ts";
import { judgeCalibration } from "./judge-calibration.ts";
import { judgeChange } from "./judge-change.ts";
import { judgeDifference } from "./judge-difference.ts";
import { judgeFlips } from "./judge-flips.ts";
import { judgeGap } from "./judge-gap.ts";
import { judgeSlices } from "./judge-slices.ts";
import { judgeWorstSlice } from "./judge-worst-slice.ts";
import { skipWithoutChampion } from "./skip-rule.ts";

/** All results of one rule; `severity` is not applied yet. */
export const judgeRule = async (
  rule: GateRule,
  judging: Judging,
  numbers: RunNumbers | undefined,
): Promise<RuleResult[]> => {
  const { evidence } = judging;
  if (rule.kind === "budget") return [judgeBudget(rule, numbers)];
  if (rule.kind === "flips")
    return evidence.champion
      ? [await judgeFlips(rule, judging as Judging<Compared>)]
      : [{ ...beginResult(rule), ...skipWithoutChampion, n: evidence.n }];
  const metric = findMetric(evidence.task, rule.metric)!;
  const outside = metric.needsProbabilities ? describeOutside(evidence) : undefined;
  if (outside)
    return [
      { ...beginResult(rule), status: "error", reason: `${rule.metric} needs probabilities: ${outside}.` },
    ];
  switch (rule.kind) {
    case "bound":
      return [await judgeBound(rule, metric, judging)];
    case "worst_slice":
      return judgeWorstSlice(rule, metric, judging);
    case "fairness_gap":
      return judgeGap(rule, metric, judging);
    case "calibration":
      return judgeCalibration(rule, metric, judging);
  }
  if (!evidence.champion) {
    const value = estimateValue(metric, evidence, evidence.challenger);
    return [{ ...beginResult(rule), ...skipWithoutChampion, challenger: orNull(value), n: evidence.n }];
  }
  return judgeAgainst(rule, metric, judging as Judging<Compared>);
};

type Comparing = Extract<GateRule, { kind: "non_inferiority" | "superiority" | "slice_guard" | "change" }>;

const judgeAgainst = async (
  rule: Comparing,
  metric: Metric,
  judging: Judging<Compared>,
): Promise<RuleResult[]> => {
  switch (rule.kind) {
    case "slice_guard":
      return judgeSlices(rule, metric, judging);
    case "non_inferiority":
      return [await judgeDifference(beginResult(rule), rule, metric, judging)];
    case "superiority":
      return [
        await judgeDifference(beginResult(rule), { ...rule, margin: 0 - rule.margin }, metric, judging),
      ];
    case "change": {
      const { champion, challenger } = comparePoints(metric, judging.evidence);
      const { higherIsBetter } = metric;
      return [{ ...judgeChange(rule, { champion, challenger, higherIsBetter }), n: judging.evidence.n }];
    }
  }
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
