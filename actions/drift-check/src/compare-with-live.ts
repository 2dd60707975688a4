import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import type { Drift } from "@mlops-actions/contracts/drift";
import { countOf } from "@mlops-actions/contracts/format";
import { type Profile, profileContract } from "@mlops-actions/contracts/profile";
import type { DriftPlan } from "@mlops-actions/contracts/project";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import { checkDrift } from "@mlops-actions/drift/compare/check-drift";
import { expandGlobs } from "@mlops-actions/drift/read/expand-globs";
import type { GitHub } from "@mlops-actions/github/connect";
import type { Log } from "@mlops-actions/runner/log";
import { tellProgress } from "./tell-progress.ts";

/** The version that is live, with the profile of what it was trained on. */
export type LiveReference = {
  version: string;
  tag: string;
  releaseUrl: string;
  asset: string;
  profile: Profile;
  digest: string;
};

type Subject = { github: GitHub; model: string; plan: DriftPlan; directory: string; workspace: string };

/**
 * Compares current data with the profile of the live version. A version, profile or file that is missing or cannot be
 * read gives `could_not_check` with the reason. A token that lacks a permission is thrown: that is the workflow's fault.
 */
export const compareWithLive = async (
  subject: Subject,
  log: Log,
  now: () => Date,
): Promise<{ drift: Drift; live: LiveReference | undefined }> => {
  const { model, plan, workspace } = subject;
  const checked = { model, checked_at: now().toISOString() };
  const live = await findLive(subject);
  if ("reason" in live) return { drift: { ...couldNotCheck(live.reason), ...checked }, live: undefined };
  log.info(`reference: ${live.tag} (live in ${plan.environment}), ${countOf(live.profile.rows, "row")}`);

  const facts = { ...checked, version: live.version, profile_digest: live.digest };
  const patterns = typeof plan.current === "string" ? [plan.current] : plan.current;
  try {
    const files = expandGlobs(patterns, workspace);
    log.info(`current: ${countOf(files.length, "file")}`);
    const drift = await checkDrift({
      reference: { profile: live.profile },
      current: files.map((file) => join(workspace, file)),
      config: plan,
      onProgress: tellProgress(log.info, now),
    });
    for (const note of drift.notes ?? []) log.warn(note);
    const reason = drift.reason?.replaceAll(join(workspace, "/"), "");
    return { drift: { ...drift, ...(reason !== undefined && { reason }), ...facts, files }, live };
  } catch (error) {
    if (!isUserError(error)) throw error;
    const drift = couldNotCheck(error.message, live.profile.rows);
    return { drift: { ...drift, ...facts }, live };
  }
};

const couldNotCheck = (reason: string, reference = 0): Drift => ({
  schema: "mlops/drift@1",
  state: "could_not_check",
  reason,
  rows: { reference, current: 0 },
  columns: [],
});

const findLive = async ({
  github,
  model,
  plan,
  directory,
  workspace,
}: Subject): Promise<LiveReference | { reason: string }> => {
  const { resolveVersion } = await import("@mlops-actions/registry/read/resolve");
  const version = await resolveVersion(github, `${model}#${plan.environment}`);
  if (!version)
    return {
      reason: `No version of ${model} is live in ${plan.environment}: register, deploy and promote one.`,
    };
  const { downloadEvidence } = await import("@mlops-actions/registry/pull/download");
  const path = join(directory, `reference-${version.version}.json`);
  if (!(await downloadEvidence(github, version, "profile", path)))
    return {
      reason: `${version.tag} has no reference profile: register a version with register-model, which profiles drift.reference (or train.data).`,
    };
  const text = await readFile(path, "utf8");
  try {
    return {
      version: version.version,
      tag: version.tag,
      releaseUrl: version.releaseUrl,
      asset: version.manifest.evidence.profile!.asset,
      profile: profileContract.parse(text, relative(workspace, path)),
      digest: sha256(text),
    };
  } catch (error) {
    if (error instanceof UserError) return { reason: error.message };
    throw error;
  }
};
