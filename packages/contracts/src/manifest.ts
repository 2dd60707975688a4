import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";
import { fileEntryShape, sourceShape } from "./run.ts";
import { intervalShape, verdictWord } from "./verdict.ts";

/** `manifest.json`, an asset of each version: all that is known of it except its number, which the tag carries. */
export const manifestContract = defineContract("mlops/manifest@1", {
  name: z.string(),
  type: z.string().describe("model unless told"),
  candidate_id: z
    .string()
    .describe(
      "what makes it this model: sha256 of the canonical JSON of name, commit, run key, model digest and whether a gate passed it. Run ids, times and evidence are left out, so that a run that is repeated resumes instead of registering twice",
    ),
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
  metrics: z.array(
    z.object({
      name: z.string(),
      value: z.number(),
      ci: intervalShape.optional().describe("of the value"),
      change: z
        .object({ champion: z.number(), delta: z.number(), ci: intervalShape.optional() })
        .optional()
        .describe("against the champion; delta is oriented, positive is better"),
      n: z.number().int().optional(),
      source: z
        .enum(["gate", "training"])
        .describe("computed by the gate from predictions, or told by the training command"),
    }),
  ),
  gate: z
    .object({
      verdict: verdictWord,
      digest: z.string().describe("sha256 of verdict.json"),
      champion: z.string().nullable(),
      labels_sha256: z.string().nullable(),
      n: z.number().int().optional().describe("rows judged"),
      first: z.boolean().optional().describe("there was no champion to compare with"),
    })
    .nullable(),
  forced: z
    .object({ reason: z.string(), actor: z.string() })
    .optional()
    .describe("who registered it without a passing verdict, and why"),
  files: z.array(fileEntryShape.extend({ asset: z.string().describe("the asset's name in the release") })),
  model_digest: z.string(),
  evidence: z
    .record(z.string(), z.object({ asset: z.string(), size: z.number(), sha256: z.string() }))
    .describe("other assets by role: predictions, verdict, profile, golden, environment, run, metrics"),
  previous: z.object({ version: z.string(), manifest_digest: z.string() }).nullable(),
});
export type Manifest = ContractValue<typeof manifestContract>;
