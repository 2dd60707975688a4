import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

export const fileEntryShape = z.object({
  path: z.string().describe("relative, with / on every system"),
  size: z.number().int().nonnegative(),
  sha256: z.string(),
});
export type FileEntry = z.infer<typeof fileEntryShape>;

/** A file of a model. */
export const modelEntryShape = fileEntryShape.extend({
  executable: z.boolean().optional().describe("whether its owner may run it; false unless told"),
});
export type ModelEntry = z.infer<typeof modelEntryShape>;

/** The params file, whose names and values are the user's own. */
export const paramsShape = z.record(z.string(), z.unknown());

/** Where code came from and which run ran it. */
export const sourceShape = z.object({
  repository: z.string().nullable().describe("owner/name"),
  commit: z.string().nullable(),
  ref: z.string().nullable(),
  tree: z.string().nullable().describe("git tree of the commit"),
  dirty: z.boolean().nullable(),
  event: z.string().nullable(),
  actor: z.string().nullable(),
  run_id: z.string().nullable(),
  run_attempt: z.string().nullable(),
  run_url: z.string().nullable(),
});
export type Source = z.infer<typeof sourceShape>;

/** The machine of a run, as far as speed depends on it. */
export const hardwareShape = z.object({
  cpu: z.string().nullable().describe("model of the processor, where the system tells it"),
  cores: z.number().int().positive().describe("that the run may use"),
  memory_gib: z.number().int().nonnegative().describe("of the machine, rounded"),
  os: z.string().describe("linux, darwin or win32"),
  arch: z.string().describe("such as x64 or arm64"),
  image: z.string().nullable().describe("of a GitHub-hosted runner, such as ubuntu24 20261109.1"),
});
export type Hardware = z.infer<typeof hardwareShape>;

/** `run.json`: one training run, its inputs and what it left. Paths are relative to the workspace. */
export const runContract = defineContract("mlops/run@1", {
  model: z.string(),
  status: z.enum(["completed", "failed", "cancelled"]),
  run_key: z.string().describe("sha256 over command, code, data, params, seed and environment"),
  started_at: z.string(),
  finished_at: z.string(),
  command: z.object({ line: z.string(), seconds: z.number(), exit_code: z.number().nullable() }),
  source: sourceShape,
  data: z.array(fileEntryShape),
  data_digest: z.string().describe("sha256 of the canonical JSON of data"),
  params: paramsShape,
  seed: z.number().int().nullable(),
  environment: z.object({ fingerprint: z.string(), python: z.string() }).nullable(),
  hardware: hardwareShape.optional().describe("that the command ran on"),
  variables: z
    .record(z.string(), z.string())
    .optional()
    .describe("determinism variables that were set for the command, because a seed was given"),
  outputs: z.object({
    model_dir: z.string().describe("relative to the run directory"),
    files: z.array(modelEntryShape).describe("the model's files, relative to model_dir"),
    model_digest: z.string().describe("sha256 of the canonical JSON of files, each as path, size and sha256"),
    predictions: fileEntryShape.nullable().describe("relative to the run directory"),
    golden: fileEntryShape.nullable().describe("golden.jsonl, relative to the run directory"),
  }),
});
export type Run = ContractValue<typeof runContract>;
