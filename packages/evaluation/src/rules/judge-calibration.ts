import type { RuleResult } from "@mlops-actions/contracts/verdict";
import type { Compared, Evidence } from "../inputs/evidence.ts";
import { findMetric, type Metric } from "../metrics/metrics.ts";
import { comparePoints, estimateMetric } from "../statistics/compare.ts";
import { beginResult, type Judging, orNull, type RuleOf, tellUncertainty } from "./begin-result.ts";
import { holdCeiling } from "./hold-ceiling.ts";
import { judgeDifference } from "./judge-difference.ts";
import { skipWithoutChampion } from "./skip-rule.ts";

/** The metric's margin against the champion, and the calibration error's limit: one result for each that is asked. */
export const judgeCalibration = async (
  rule: RuleOf<"calibration">,
  metric: Metric,
  judging: Judging,
): Promise<RuleResult[]> => [
  ...(rule.margin === undefined ? [] : [await judgeMargin(rule, rule.margin, metric, judging)]),
  ...(rule.ece_max === undefined ? [] : [await judgeError(rule, rule.ece_max, judging)]),
];

const judgeMargin = async (
  rule: RuleOf<"calibration">,
  margin: number,
  metric: Metric,
  judging: Judging,
): Promise<RuleResult> => {
  const begin = { ...beginResult(rule), margin, asks: `not worse by ${margin} or more` };
  if (!judging.evidence.champion) return { ...begin, ...skipWithoutChampion };
  return judgeDifference(begin, { ...rule, margin }, metric, judging as Judging<Compared>);
};

const judgeError = async (
  rule: RuleOf<"calibration">,
  max: number,
  { policy: { stats }, evidence, draw }: Judging,
): Promise<RuleResult> => {
  const metric = findEce(evidence.task, rule.bins)!;
  const estimate = await estimateMetric(metric, evidence, { stats, key: `${rule.id}\nece`, draw });
  const points = evidence.champion ? comparePoints(metric, evidence as Compared) : undefined;
  const { pValue: _, ...uncertainty } = estimate;
  return {
    ...beginResult(rule),
    metric: "ece",
    asks: `calibration error at most ${max} in ${rule.bins} bins`,
    limits: { max, on: rule.on },
    challenger: orNull(estimate.value),
    ...(points && { champion: orNull(points.champion), delta: orNull(points.delta) }),
    n: evidence.n,
    ...tellUncertainty(uncertainty),
    ...holdCeiling(`calibration error (${rule.bins} bins)`, estimate, { ...rule, max }),
  };
};

export const findEce = (task: Evidence["task"], bins: number): Metric | undefined =>
  findMetric(task, `ece@bins=${bins}`);
