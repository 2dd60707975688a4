import { z } from "zod";
import { cardFactsShape } from "./card.ts";
import { type ContractValue, defineContract } from "./contract.ts";
import { hardwareShape, modelEntryShape, sourceShape } from "./run.ts";
import { signatureShape } from "./signature.ts";
import { intervalShape, verdictWord } from "./verdict.ts";

/** Where bytes are kept: one asset of a release. */
const storedShape = z.object({
  asset: z.string().describe("the asset's name in the release"),
  size: z.number().int().nonnegative(),
  sha256: z.string(),
  from: z
    .string()
    .optional()
    .describe("the version whose release holds it, where an older one of this model has these very bytes"),
});
export type Stored = z.infer<typeof storedShape>;

/**
 * A model file is kept in one of three ways: whole as an `asset`; as `shards`, its bytes in order; or from byte
 * `offset` on inside the `archive`. One without bytes may have none of these: GitHub takes no empty asset.
 */
const modelFileShape = modelEntryShape.extend({
  asset: z.string().optional().describe("the asset's name in the release"),
  from: storedShape.shape.from,
  shards: z.array(storedShape).optional(),
  offset: z.number().int().nonnegative().optional(),
});
export type ModelFile = z.infer<typeof modelFileShape>;

const findingShape = z.object({
  path: z.string(),
  level: z.enum(["note", "warning", "danger"]),
  name: z.string().describe("what a loader would import or run, such as posix.system"),
  reason: z.string(),
});
export type Finding = z.infer<typeof findingShape>;

const changeShape = z.object({ champion: z.number(), delta: z.number(), ci: intervalShape.optional() });

/** `manifest.json`, an asset of each version: all that is known of it except its number, which the tag carries. */
export const manifestContract = defineContract("mlops/manifest@1", {
  name: z.string(),
  type: z.string().describe("model unless told"),
  candidate_id: z
    .string()
    .describe(
      "what makes it this model: sha256 of the canonical JSON of name, commit, run key, model digest and whether a gate passed it. Run ids, times and evidence are left out, so that a run that is repeated resumes instead of registering twice",
    ),
  labels: z
    .record(z.string(), z.string())
    .optional()
    .describe("the team's own, from mlops.yml or the action"),
  framework: z.string().optional().describe("such as pytorch, from mlops.yml or the files"),
  formats: z.array(z.string()).optional().describe("of the files: safetensors, onnx, gguf, pickle, …"),
  base_models: z.array(z.string()).optional(),
  signature: signatureShape.optional().describe("inputs and outputs, from the model's MODEL.json"),
  security: z
    .object({
      scanner: z.string(),
      safe_format: z.boolean().describe("true where no file can run code when it is loaded"),
      findings: z.array(findingShape),
      allowed: z
        .object({ reason: z.string(), actor: z.string() })
        .optional()
        .describe("who registered it although a finding is dangerous, and why"),
    })
    .optional(),
  card: cardFactsShape.optional().describe("what else people say of it, from mlops.yml"),
  license: z.string().nullable(),
  intended_use: z.string().nullable(),
  limitations: z.string().nullable(),
  source: sourceShape,
  command: z.string(),
  run_key: z.string(),
  data: z.array(z.object({ role: z.string(), path: z.string(), size: z.number(), sha256: z.string() })),
  params: z.record(z.string(), z.unknown()),
  seed: z.number().int().nullable(),
  environment: z.object({ fingerprint: z.string(), python: z.string() }).nullable(),
  hardware: hardwareShape.optional().describe("that it was trained on, and its numbers measured"),
  metrics: z.array(
    z.object({
      name: z.string(),
      value: z.number(),
      ci: intervalShape.optional().describe("of the value"),
      change: changeShape.optional().describe("against the champion; delta is oriented, positive is better"),
      n: z.number().int().optional(),
      source: z
        .enum(["gate", "training"])
        .describe("computed by the gate from predictions, or told by the training command"),
    }),
  ),
  slices: z
    .array(
      z.object({
        slice: z.string(),
        metric: z.string(),
        value: z.number(),
        change: changeShape.optional(),
        n: z.number().int().optional(),
      }),
    )
    .optional()
    .describe("the same metrics within slices of the held-out rows, as far as the gate looked"),
  gate: z
    .object({
      verdict: verdictWord,
      task: z.string().optional().describe("binary, multiclass, regression or summary"),
      digest: z.string().describe("sha256 of verdict.json"),
      champion: z.string().nullable(),
      labels_sha256: z.string().nullable(),
      looks: z
        .number()
        .int()
        .optional()
        .describe("decisions on those labels so far, this one with them; at least so many"),
      n: z.number().int().optional().describe("rows judged"),
      first: z.boolean().optional().describe("there was no champion to compare with"),
    })
    .nullable(),
  forced: z
    .object({ reason: z.string(), actor: z.string() })
    .optional()
    .describe("who registered it without a passing verdict, and why"),
  files: z.array(modelFileShape),
  archive: storedShape
    .omit({ asset: true })
    .extend({ asset: z.string().optional(), shards: z.array(storedShape).optional() })
    .optional()
    .describe("one tar of all files, where there are too many for a release"),
  model_digest: z.string(),
  evidence: z
    .record(z.string(), z.object({ asset: z.string(), size: z.number(), sha256: z.string() }))
    .describe(
      "other assets by role: predictions, verdict, profile, golden, environment, run, metrics, sbom, signature",
    ),
  previous: z.object({ version: z.string(), manifest_digest: z.string() }).nullable(),
});
export type Manifest = ContractValue<typeof manifestContract>;
