import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Contract } from "@mlops-actions/contracts/contract";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import { downloadArtifact, listArtifacts, uploadArtifact } from "./artifacts.ts";

/** The files of one model's way through the pipeline, `.mlops/` unless told. */
export const runFiles = {
  environment: "environment.json",
  run: "run.json",
  metrics: "metrics.json",
  verdict: "verdict.json",
  comment: "comment.md",
  review: "review.json",
  report: "report.html",
  registration: "registration.json",
  deployment: "deployment.json",
  drift: "drift.json",
  driftReport: "drift.html",
  model: "model",
} as const;

/** The artifact that carries one model's run directory from job to job. */
export const artifactName = (model: string): string => `mlops-${model.replaceAll("/", "-")}`;

/**
 * Finds the run directory of a model: the one in the workspace, or the artifact that an earlier job left.
 * @throws UserError when neither is there, naming the step that makes it.
 */
export const ensureRunDirectory = async (
  workspace: string,
  directory: string,
  model: string,
): Promise<string> => {
  const path = resolve(workspace, directory);
  if (existsSync(join(path, runFiles.run))) return path;
  const wanted = artifactName(model);
  const asksGitHub = Boolean(process.env.ACTIONS_RUNTIME_TOKEN);
  if (asksGitHub && (await downloadArtifact(wanted, path))) return path;
  const near = asksGitHub ? suggest(wanted, await listArtifacts()) : undefined;
  throw new UserError(
    `${directory}/${runFiles.run} is not there, and this run has no artifact "${wanted}".`,
    {
      fix: near
        ? `There is "${near}": is the model's name misspelt?`
        : "Run the train action before this one, in this job or in one that this job needs.",
    },
  );
};

/** Uploads everything in the run directory as the model's artifact. */
export const shareRunDirectory = async (path: string, model: string, suffix = "") => {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return uploadArtifact(`${artifactName(model)}${suffix}`, path, files);
};

/** Reads one contract's file in the run directory; undefined where it is not there. */
export const readRunFile = async <T>(
  directory: string,
  file: string,
  contract: Contract<T>,
): Promise<T | undefined> => {
  const path = join(directory, file);
  return existsSync(path) ? contract.parse(await readFile(path, "utf8"), path) : undefined;
};

/** Writes one contract's file in the run directory and returns its path. */
export const writeRunFile = async <T>(
  directory: string,
  file: string,
  contract: Contract<T>,
  value: Omit<T, "schema">,
): Promise<string> => {
  await mkdir(directory, { recursive: true });
  const path = join(directory, file);
  await writeFile(path, contract.serialise(value));
  return path;
};
