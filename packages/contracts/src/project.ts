import { z } from "zod";
import { cardConfigShape } from "./card.ts";
import { driftConfigShape } from "./drift-config.ts";
import { sqlSourceShape } from "./drift-sources.ts";
import { gatePolicyShape } from "./gate-policy.ts";
import { labelsShape, typeShape } from "./labels.ts";
import { nameShape } from "./names.ts";

const relativePath = z
  .string()
  .min(1)
  .refine((path) => !/^([/\\]|[a-zA-Z]:)/.test(path) && !path.split(/[/\\]/).includes(".."), {
    message: "a path inside the repository: relative, without ..",
  });

export const trainConfigShape = z.strictObject({
  command: z.string().min(1).describe("run from the repository's root by the shell of the system"),
  data: z
    .array(relativePath)
    .default([])
    .describe("globs of the files that the command reads; hashed into the run"),
  params: relativePath.optional().describe("YAML or JSON; recorded with the run"),
  seed: z.number().int().nonnegative().optional(),
  env: z.record(z.string(), z.string()).default({}),
  outputs: z.strictObject({
    model: relativePath.describe("folder or file that the command leaves"),
    predictions: relativePath
      .optional()
      .describe("of the holdout: id,score[,…], as CSV, TSV, JSONL or Parquet"),
    metrics: relativePath
      .optional()
      .describe("JSON of numbers, or what DVC, scikit-learn, Lightning, Keras, lm-eval or promptfoo wrote"),
    golden: relativePath
      .optional()
      .describe("golden.jsonl: {request, response} lines that a deployment must repeat"),
  }),
});
export type TrainConfig = z.infer<typeof trainConfigShape>;

const serveFields = {
  files: z
    .array(relativePath)
    .default([])
    .describe("files of the repository that the command needs, taken at the version's own commit"),
  port: z.number().int().min(0).max(65535).default(0).describe("0: a free one is chosen"),
  ready: z.string().default("/health/ready").describe("path that answers 200 once the model is loaded"),
  predict: z.string().default("/predict").describe("path that golden requests are posted to"),
  metadata: z
    .string()
    .optional()
    .describe("path of the Open Inference Protocol's model metadata, held against MODEL.json's signature"),
  tolerance: z.number().nonnegative().default(1e-6).describe("of numbers in golden responses, relative"),
  ready_seconds: z
    .number()
    .positive()
    .default(30)
    .describe("how long the server may take to be ready, or one call of the command"),
  env: z
    .record(z.string(), z.string())
    .default({})
    .describe("variables of the server or the command, written as those of train"),
  from: z.string().optional().describe("promote only a version that is live in this environment"),
};

const deployTargetShape = z.discriminatedUnion("driver", [
  z.strictObject({
    driver: z.literal("process"),
    serve: z.string().min(1).describe("command; {model_dir}, {port}, {version} are filled in"),
    ...serveFields,
  }),
  z.strictObject({
    driver: z.literal("command"),
    command: z
      .string()
      .min(1)
      .describe("reads a JSON request on standard input, answers JSON on standard output"),
    ...serveFields,
  }),
]);
export type DeployTarget = z.infer<typeof deployTargetShape>;

/** A login or `org/team`, with or without the @. It becomes a mention, so it may hold nothing else. */
const ownerShape = z
  .string()
  .regex(
    /^@?[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,38})(?:\/[a-zA-Z0-9][\w.-]{0,99})?$/,
    "a user such as ada, or a team such as org/team",
  )
  .transform((name) => name.replace(/^@/, ""));

const seasonPlanShape = z
  .strictObject({
    period: z
      .enum(["day-of-week", "hour-of-week"])
      .describe(
        "which earlier windows are alike: of the same weekday, or of the same weekday and hour (UTC)",
      ),
    least: z
      .number()
      .int()
      .positive()
      .default(3)
      .describe("with fewer of them the live version's profile is the reference"),
    most: z.number().int().positive().max(35).default(8).describe("so many of them, the newest"),
  })
  .refine(({ least, most }) => least <= most, { message: "least is more than most" });
export type SeasonPlan = z.infer<typeof seasonPlanShape>;

const driftPlanShape = driftConfigShape.extend({
  current: z
    .union([relativePath, z.array(relativePath).min(1), z.strictObject({ sql: sqlSourceShape })])
    .describe(
      "the current data: paths, globs and addresses (https://, s3://, az://, gs://) of CSV, JSON lines or Parquet; or sql, which is counted where it lies",
    ),
  request_headers: z
    .record(z.string(), z.string())
    .default({})
    .describe(
      "for https addresses, such as Authorization; values may name variables of the step, as train.env's do; not sent on to where an address leads",
    ),
  max_bytes: z
    .number()
    .int()
    .positive()
    .default(20_000_000_000)
    .describe("of a file behind an https address; a larger one is not downloaded"),
  environment: z.string().default("production").describe("whose live version is the reference"),
  reference: relativePath
    .optional()
    .describe("training data that register-model profiles; train.data unless told"),
  seasonal: seasonPlanShape
    .optional()
    .describe(
      "compare with what checks of the same weekday (and hour) saw before, instead of the training data; drift-check keeps their profiles on the branch drift-history",
    ),
  rare_below: z
    .number()
    .int()
    .nonnegative()
    .default(10)
    .describe(
      "categories with fewer rows are not named in the profile, which is as public as the repository",
    ),
  open_after: z
    .number()
    .int()
    .positive()
    .default(2)
    .describe("so many of the last open_within checks must alert; broken data opens the issue at once"),
  open_within: z.number().int().positive().default(3),
  close_after: z.number().int().positive().default(3).describe("clean checks in a row until it closes"),
  owners: z
    .array(ownerShape)
    .default([])
    .describe("users and teams (org/team) whom the issue mentions once each time it opens"),
  importances: z
    .union([relativePath.describe("a JSON file of the same"), z.record(z.string(), z.number().nonnegative())])
    .optional()
    .describe("how much the model leans on each column; columns are ranked by effect × importance then"),
  retrain: z
    .strictObject({
      workflow: z.string().describe("file name of the workflow to dispatch"),
      after: z.number().int().positive().default(2).describe("alerting checks in a row"),
      cooldown: z
        .string()
        .regex(/^\d+[hd]$/, "such as 12h or 7d")
        .default("7d"),
      min_labels: z
        .number()
        .int()
        .positive()
        .optional()
        .describe("not before so many labels of the current data have come"),
    })
    .optional(),
});
export type DriftPlan = z.infer<typeof driftPlanShape>;

const modelConfigShape = z.strictObject({
  type: typeShape.default("model").describe("what this is: model, dataset, tokenizer, …"),
  labels: labelsShape.default({}).describe("the team's own words for search, such as team: fraud"),
  train: trainConfigShape,
  gate: z.union([relativePath.describe("a file that holds the policy"), gatePolicyShape]).optional(),
  card: cardConfigShape.prefault({}),
  deploy: z.record(nameShape, deployTargetShape).default({}),
  drift: driftPlanShape.optional(),
});
export type ModelConfig = z.infer<typeof modelConfigShape>;

/** `mlops.yml`, at the repository's root: what is constant from run to run. */
export const projectShape = z.strictObject({
  version: z.literal(1),
  environment: z
    .strictObject({
      manager: z.enum(["auto", "uv", "pip", "none"]).default("auto"),
      python: z.string().optional().describe("such as 3.11"),
      lock: relativePath.optional().describe("uv.lock or requirements.txt with pinned versions"),
    })
    .prefault({}),
  models: z
    .record(nameShape, modelConfigShape)
    .refine((models) => Object.keys(models).length > 0, "name at least one model"),
});
export type Project = z.infer<typeof projectShape>;
