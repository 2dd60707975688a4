import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { digestOf } from "@mlops-actions/contracts/digest";
import type { Run } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import { checkGolden } from "./check-golden.ts";
import { copyOutputFile, copyOutputs } from "./copy-outputs.ts";
import { type NormalisedMetrics, normaliseMetrics } from "./normalise-metrics.ts";
import { findStale, type OutputSnapshot, snapshotOutput } from "./output-snapshot.ts";
import type { TrainingPlan } from "./plan-training.ts";

export type CollectedOutputs = {
  outputs: Run["outputs"];
  /** Undefined where mlops.yml names no metrics file. */
  metrics: Record<string, number> | undefined;
  /** Of the metrics file, what was left out. */
  notes: string[];
};

/** The record of a run that left nothing to keep. */
export const noOutputs: Run["outputs"] = {
  model_dir: "model",
  files: [],
  model_digest: digestOf([]),
  predictions: null,
  golden: null,
};

/** Where every output stands before the command, to tell afterwards what the command wrote. */
export const snapshotOutputs = async (
  workspace: string,
  outputs: TrainingPlan["train"]["outputs"],
): Promise<Map<string, OutputSnapshot>> => {
  const snapshots = new Map<string, OutputSnapshot>();
  for (const [name, path] of Object.entries(outputs))
    snapshots.set(name, await snapshotOutput(workspace, path));
  return snapshots;
};

/**
 * Copies what the command left into the run directory, checked.
 * @throws UserError for an output that is absent, empty, left by an earlier run, or not what it says it is.
 */
export const collectOutputs = async (
  plan: TrainingPlan,
  { workspace, before }: { workspace: string; before: ReadonlyMap<string, OutputSnapshot> },
): Promise<CollectedOutputs> => {
  const { train, where } = plan;
  const target = join(workspace, plan.runDirectory);
  for (const [name, path] of Object.entries(train.outputs))
    refuseStale(path, where(`outputs.${name}`), await findStale(workspace, before.get(name) ?? new Map()));

  const copy = async (name: "predictions" | "golden" | "metrics", as: string) => {
    const path = train.outputs[name];
    return path === undefined ? null : copyOutputFile(workspace, path, target, as, where(`outputs.${name}`));
  };
  // Metrics first: a model that has none to show is refused before gigabytes are copied.
  const metricsPath = train.outputs.metrics;
  await copy("metrics", "metrics.json");
  const normalised = metricsPath
    ? await readMetrics(await readFile(join(target, "metrics.json"), "utf8"), metricsPath)
    : undefined;
  const golden = await copy("golden", "golden.jsonl");
  if (golden) checkGolden(await readFile(join(target, golden.path), "utf8"), train.outputs.golden!);
  const predictions = await copy("predictions", `predictions${extname(train.outputs.predictions ?? "")}`);
  if (predictions?.size === 0)
    throw new UserError(`"${train.outputs.predictions}" (${where("outputs.predictions")}) is empty.`);
  const key = where("outputs.model");
  const files = await copyOutputs(workspace, train.outputs.model, join(target, "model"), key);
  if (files.every(({ size }) => size === 0))
    throw new UserError(`"${train.outputs.model}" (${key}) holds no bytes: every file in it is empty.`);
  return {
    outputs: { model_dir: "model", files, model_digest: digestModel(files), predictions, golden },
    metrics: normalised?.metrics,
    notes: normalised?.notes ?? [],
  };
};

/** What a tool wrote in a form of its own (a metrics.csv, a classification_report) or JSON of numbers. */
const readMetrics = async (text: string, path: string): Promise<NormalisedMetrics> => {
  const { readToolMetrics } = await import("@mlops-actions/evaluation/inputs/read-summary");
  const told = await readToolMetrics(text, path);
  if (!told || Object.keys(told.numbers).length === 0) return normaliseMetrics(text, path);
  return { metrics: told.numbers, notes: [`read as ${told.format}`] };
};

/** Of names and bytes alone: a disk that calls every file executable does not make it another model. */
const digestModel = (files: Run["outputs"]["files"]): string =>
  digestOf(files.map(({ path, size, sha256 }) => ({ path, size, sha256 })));

const refuseStale = (path: string, key: string, stale: readonly string[]) => {
  const [first] = stale;
  if (first === undefined) return;
  const which =
    first === path ? `"${path}"` : `"${first}"${stale.length > 1 ? ` and ${stale.length - 1} more` : ""}`;
  throw new UserError(`${which} (${key}) was there before the command, and the command did not write it.`, {
    fix: "It was left by an earlier run, or stands in git. Let the command remove its outputs first, so that only what this run made is registered.",
  });
};
