import { countOf, formatCount } from "@mlops-actions/contracts/format";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { type Compared, predictionOf } from "../inputs/evidence.ts";
import { findMetric } from "../metrics/metrics.ts";
import { estimateValue, levelOf } from "../statistics/compare.ts";
import { wilsonInterval } from "../statistics/score-interval.ts";
import { bootstrapUncertainty, type Uncertainty } from "../statistics/uncertainty.ts";
import { beginResult, formatShare, type Judging, type RuleOf, tellUncertainty } from "./begin-result.ts";
import { holdCeiling } from "./hold-ceiling.ts";

/**
 * Rows that the champion had right and the challenger has wrong (Yan et al., Positive-congruent training, CVPR 2021):
 * a better average can hide answers that users relied on.
 */
export const judgeFlips = async (rule: RuleOf<"flips">, judging: Judging<Compared>): Promise<RuleResult> => {
  const { evidence } = judging;
  // `accuracy` is another name for the pass rate where answers are scored.
  const { valuesOfRows } = findMetric(evidence.task, "accuracy")!;
  const ours = valuesOfRows!(predictionOf(evidence, evidence.challenger));
  const theirs = valuesOfRows!(predictionOf(evidence, evidence.champion));
  const lost = ours.map((hit, row) => (hit < theirs[row]! ? 1 : 0));
  const negative = lost.reduce((sum, one) => sum + one, 0);
  const positive = ours.reduce((sum, hit, row) => sum + (hit > theirs[row]! ? 1 : 0), 0);
  const held = await estimateShare(rule.id, lost, judging);
  const outcome = holdCeiling(
    "rows that turned wrong:",
    held,
    { ...rule, max: rule.max_negative },
    formatShare,
  );
  return {
    ...beginResult(rule),
    n: evidence.n,
    challenger: held.value,
    flips: { negative, positive },
    ...tellUncertainty(held),
    ...outcome,
    reason: `${outcome.reason} ${countOf(negative, "row")} turned wrong and ${formatCount(positive)} turned right.`,
  };
};

/** The mean of zeros and ones, with an interval that knows of groups and weights. */
const estimateShare = async (
  key: string,
  rows: Float64Array,
  { policy: { stats }, evidence, draw }: Judging,
): Promise<Uncertainty & { value: number }> => {
  const level = levelOf(stats);
  const { n, groups, weights } = evidence;
  if (!groups && !weights) {
    const hits = rows.reduce((sum, one) => sum + one, 0);
    const ci = { ...wilsonInterval(hits, n, level), level, method: "wilson" };
    return { value: hits / n, ci, why: "A row flips or does not: Wilson's score interval of a share." };
  }
  // A mean of rows is the mean absolute error of those rows against zero.
  const means = {
    ...evidence,
    task: "regression" as const,
    y: new Float64Array(n),
    challenger: [rows],
    champion: undefined,
    slices: [],
  };
  const value = estimateValue(findMetric("regression", "mae")!, means, means.challenger);
  const job = { ...stats, key, evidence: means, statistic: { metric: "mae" }, of: "challenger" as const };
  const { pValue: _, ...uncertainty } = await bootstrapUncertainty(job, value, level, draw);
  return { value, ...uncertainty };
};
