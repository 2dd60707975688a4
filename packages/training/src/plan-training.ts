import { extname, posix } from "node:path";
import { describeIssues } from "@mlops-actions/contracts/contract";
import { chooseModel, selectModel } from "@mlops-actions/contracts/parse-project";
import { type Project, type TrainConfig, trainConfigShape } from "@mlops-actions/contracts/project";
import { UserError } from "@mlops-actions/contracts/user-error";
import { largestSeed } from "./determinism.ts";

export type TrainingRequest = {
  config: string;
  model: string | undefined;
  overrides: { command?: string; data?: string[]; params?: string; seed?: number };
  /** Relative to the workspace. */
  runDirectory: string;
};

export type TrainingPlan = {
  model: string;
  train: TrainConfig;
  runDirectory: string;
  /** Where a setting was given, for errors. */
  where: (setting: string) => string;
};

export const predictionKinds = [".csv", ".tsv", ".jsonl"] as const;

/** Puts mlops.yml and the step's inputs together and refuses, before anything runs, what cannot come out right. */
export const planTraining = (project: Project, request: TrainingRequest): TrainingPlan => {
  const { config, overrides } = request;
  const model = chooseModel(project, request.model, config);
  const merged = trainConfigShape.safeParse({ ...selectModel(project, model, config).train, ...overrides });
  if (!merged.success) throw new UserError(`train's inputs do not fit: ${describeIssues(merged.error)}.`);
  const where = (setting: string) => {
    const [key = ""] = setting.split("[");
    return Object.hasOwn(overrides, key) ? `input ${setting}` : `${config}: models.${model}.train.${setting}`;
  };
  const plan = { model, train: merged.data, runDirectory: tidy(request.runDirectory), where };
  checkData(plan);
  checkOutputs(plan);
  if (plan.train.seed !== undefined && plan.train.seed > largestSeed)
    throw new UserError(`seed ${plan.train.seed} (${where("seed")}) is more than ${largestSeed}.`, {
      fix: "PYTHONHASHSEED and NumPy take 32 bits.",
    });
  return plan;
};

const tidy = (path: string) => posix.normalize(path.replaceAll("\\", "/")).replace(/\/$/, "");

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

const checkData = ({ train, where }: TrainingPlan) => {
  const negated = train.data.findIndex((pattern) => pattern.startsWith("!"));
  if (negated !== -1)
    throw new UserError(`data "${train.data[negated]}" (${where(`data[${negated}]`)}) begins with "!".`, {
      fix: "Globs only add files; name the ones you mean.",
    });
};

const checkOutputs = ({ train, runDirectory, where }: TrainingPlan) => {
  if (
    runDirectory === "." ||
    runDirectory.startsWith("../") ||
    runDirectory === ".." ||
    /^(\/|[a-zA-Z]:)/.test(runDirectory)
  )
    throw new UserError(`run-directory "${runDirectory}" must be a folder of its own inside the workspace.`, {
      fix: "Such as .mlops, which is the default.",
    });
  for (const [name, path] of Object.entries(train.outputs)) {
    const key = where(`outputs.${name}`);
    if (isWithin(tidy(path), runDirectory) || isWithin(runDirectory, tidy(path)))
      throw new UserError(`"${path}" (${key}) and the run directory "${runDirectory}" lie in each other.`, {
        fix: "train copies the outputs into the run directory: let the command write elsewhere, such as out/.",
      });
  }
  const { predictions } = train.outputs;
  if (predictions !== undefined && !predictionKinds.some((kind) => extname(predictions) === kind))
    throw new UserError(
      `"${predictions}" (${where("outputs.predictions")}) is none of ${predictionKinds.join(", ")}.`,
      {
        fix: "Let the command write predictions as CSV, TSV or JSON lines, and name the file so.",
      },
    );
};
