import type { Drift, DriftEstimate } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import type { Profile } from "@mlops-actions/contracts/profile";
import { estimatePerformance } from "../performance/estimate-performance.ts";
import { answerColumns } from "../profile/profile-predictions.ts";
import type { Column } from "../read/columns.ts";

/** The reference with the model's answers, as far as they are watched, among its columns. */
export const withAnswers = (profile: Profile, config: DriftConfig): Profile => {
  const names = answerColumns(config.prediction);
  const answers = (profile.prediction?.columns ?? []).filter(({ name }) => names.includes(name));
  const known = new Set(answers.map(({ name }) => name));
  return { ...profile, columns: [...profile.columns.filter(({ name }) => !known.has(name)), ...answers] };
};

/** Answers that settings name and no reference has. */
export const describeUnknownAnswers = (config: DriftConfig, known: readonly string[]): string[] =>
  answerColumns(config.prediction)
    .filter((name) => !known.includes(name))
    .map(
      (name) =>
        `The reference has no column ${JSON.stringify(name)}, so the model's answers are not compared: name data that has it (prediction.reference) and register a version.`,
    );

/** What the scores say of performance, where the profile knows what they are worth and there are enough of them. */
export const estimateFromScores = (
  profile: Profile | undefined,
  scores: Column | undefined,
  config: DriftConfig,
): DriftEstimate | undefined => {
  const calibration = profile?.prediction?.calibration;
  if (!calibration || scores?.kind !== "numeric" || !scores.values) return undefined;
  if (scores.values.length < config.min_rows) return undefined;
  return estimatePerformance(calibration, scores.values, config.thresholds.performance);
};

export const worstState = (
  states: readonly (Drift["state"] | "insufficient" | undefined)[],
): Drift["state"] => (["alert", "warn"] as const).find((state) => states.includes(state)) ?? "ok";
