import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import type { Calibration, Profile } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import { calibrate } from "../performance/calibration.ts";
import { parseNumberText } from "../read/parse-number.ts";
import { type ColumnSelection, openSource } from "../read/read-table.ts";
import { readTexts } from "../read/scan-rows.ts";
import { type ProfileOptions, profileFiles } from "./build-profile.ts";

type Prediction = NonNullable<DriftConfig["prediction"]>;

/** The columns of a model's answers. */
export const answerColumns = (prediction: Prediction | undefined): string[] =>
  [prediction?.score, prediction?.class].filter((name) => name !== undefined);

/** The reference with the model's answers, as far as they are watched, among its columns. */
export const withAnswers = (profile: Profile, config: DriftConfig): Profile => {
  const names = answerColumns(config.prediction);
  const answers = (profile.prediction?.columns ?? []).filter(({ name }) => names.includes(name));
  const known = new Set(answers.map(({ name }) => name));
  return { ...profile, columns: [...profile.columns.filter(({ name }) => !known.has(name)), ...answers] };
};

/** The columns that a selection leaves, and the answers, which are watched whatever it says. */
export const selectWithAnswers = ({ columns, prediction }: DriftConfig): ColumnSelection => {
  const answers = answerColumns(prediction);
  const { include, exclude } = columns;
  return {
    ...columns,
    include: include && [...include, ...answers],
    exclude: exclude.filter((name) => !answers.includes(name)),
  };
};

/**
 * Profiles a model's answers on data that it was not trained on; with the truth beside them, also what their scores are
 * worth, so that performance can be estimated later.
 * @throws UserError where a column is not there, or the labels are all alike.
 */
export const profilePredictions = async (
  paths: readonly string[],
  prediction: Prediction,
  options: Pick<ProfileOptions, "separator" | "rareBelow"> = {},
): Promise<NonNullable<Profile["prediction"]>> => {
  const names = answerColumns(prediction);
  const types = prediction.score === undefined ? {} : { [prediction.score]: "numeric" as const };
  const { columns } = await profileFiles(paths, { ...options, columns: { include: names, types } });
  const { score, label } = prediction;
  if (score === undefined || label === undefined) return { columns };
  return {
    columns,
    calibration: await readCalibration(paths, { ...prediction, score, label }, options.separator),
  };
};

const readCalibration = async (
  paths: readonly string[],
  { score, label, positive, threshold }: Prediction & { score: string; label: string },
  separator: string | undefined,
): Promise<Calibration> => {
  const source = await openSource(paths, separator);
  for (const name of [score, label])
    if (!source.names.includes(name))
      throw new UserError(`${paths.join(", ")}: no column ${JSON.stringify(name)}.`, {
        fix: `drift.prediction names it. There are: ${source.names.join(", ")}.`,
      });
  const [scores, labels] = (await readTexts(source, [score, label])) as [
    (string | null)[],
    (string | null)[],
  ];
  const kept: { score: number; label: number }[] = [];
  scores.forEach((text, row) => {
    const truth = labels[row];
    const number = text === null ? Number.NaN : parseNumberText(text);
    if (truth !== null && truth !== undefined && Number.isFinite(number))
      kept.push({ score: number, label: isSame(truth, positive) ? 1 : 0 });
  });
  const positives = kept.filter((row) => row.label === 1).length;
  if (positives === 0 || positives === kept.length)
    throw new UserError(
      `${paths.join(", ")}: of ${kept.length} rows with a score and a label, ${positives} are ${JSON.stringify(positive)}.`,
      { fix: "Both outcomes are needed. Is drift.prediction.positive how the label is written?" },
    );
  return calibrate(
    kept.map((row) => row.score),
    kept.map((row) => row.label),
    threshold,
  );
};

/** 1 and 1.0 are one label. */
const isSame = (a: string, b: string) =>
  a === b || (parseNumberText(a) === parseNumberText(b) && !Number.isNaN(parseNumberText(a)));
