import type { Drift, DriftEstimate } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import { countOf } from "@mlops-actions/contracts/format";
import type { Profile } from "@mlops-actions/contracts/profile";
import { assumption, estimatePerformance } from "../performance/estimate-performance.ts";
import { answerColumns } from "../profile/profile-predictions.ts";
import { type Column, countValues } from "../read/columns.ts";
import type { Source } from "../read/read-table.ts";

/** Answers that settings name and no reference has. */
export const describeUnknownAnswers = (config: DriftConfig, known: readonly string[]): string[] =>
  answerColumns(config.prediction)
    .filter((name) => !known.includes(name))
    .map(
      (name) =>
        `The reference has no column ${JSON.stringify(name)}, so the model's answers are not compared: name data that has it (prediction.reference) and register a version.`,
    );

/**
 * What the scores say of performance, where the profile knows what they are worth: a curve takes each by itself, so of
 * scores that were counted it cannot be said.
 */
export const estimateFromScores = (
  reference: Profile | Source,
  scores: Column | undefined,
  config: DriftConfig,
): DriftEstimate | undefined => {
  const { score, label } = config.prediction ?? {};
  const calibration = "files" in reference ? undefined : reference.prediction?.calibration;
  if (score === undefined || (!calibration && label === undefined)) return undefined; // nobody asked
  if (!calibration)
    return withoutEstimate(0, "the reference does not know what scores are worth: register a version");
  if (scores?.kind !== "numeric") return withoutEstimate(0, `the current data has no numbers in ${score}`);
  const rows = countValues(scores);
  if (!scores.values) return withoutEstimate(rows, "each score is needed, and the current data is counts");
  if (rows < config.min_rows)
    return withoutEstimate(rows, `there are only ${countOf(rows, "score")} (min_rows)`);
  return estimatePerformance(calibration, scores.values, config.thresholds.performance);
};

const withoutEstimate = (rows: number, why: string): DriftEstimate => ({
  method: "cbpe",
  assumes: assumption,
  rows,
  status: "insufficient",
  reason: `not estimated: ${why}`,
  metrics: [],
});

export const worstState = (
  states: readonly (Drift["state"] | "insufficient" | undefined)[],
): Drift["state"] => (["alert", "warn"] as const).find((state) => states.includes(state)) ?? "ok";
