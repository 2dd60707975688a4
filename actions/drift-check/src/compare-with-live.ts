import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sha256 } from "@mlops-actions/contracts/digest";
import type { Drift } from "@mlops-actions/contracts/drift";
import { countOf } from "@mlops-actions/contracts/format";
import type { RegisteredMetric } from "@mlops-actions/contracts/label-study";
import { type Profile, profileContract } from "@mlops-actions/contracts/profile";
import type { DriftPlan, ModelConfig } from "@mlops-actions/contracts/project";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import { checkDrift } from "@mlops-actions/drift/compare/check-drift";
import { addRealised } from "@mlops-actions/drift/labels/check-labels";
import { registeredOf } from "@mlops-actions/drift/labels/registered-metrics";
import { profileWindow } from "@mlops-actions/drift/profile/season";
import { expandGlobs } from "@mlops-actions/drift/read/expand-globs";
import { type CurrentSource, openCurrent } from "@mlops-actions/drift/sources/open-current";
import type { GitHub } from "@mlops-actions/github/connect";
import type { Log } from "@mlops-actions/runner/log";
import { chooseReference, isWorthKeeping, keepWindow } from "./keep-windows.ts";
import { tellProgress } from "./tell-progress.ts";

/** The version that is live, with the profile of what it was trained on. */
export type LiveReference = {
  version: string;
  tag: string;
  releaseUrl: string;
  asset: string;
  profile: Profile;
  digest: string;
  /** What the gate measured, when the version was registered. */
  metrics: RegisteredMetric[];
};

type Subject = {
  github: GitHub;
  model: string;
  plan: DriftPlan;
  gate: ModelConfig["gate"];
  config: string;
  /** Paths or globs of shards, instead of what the plan says. */
  currentProfiles: readonly string[];
  profileSalt: string | undefined;
  directory: string;
  workspace: string;
  temporary: string;
  env: Readonly<Record<string, string | undefined>>;
  /** `issue`: no branch is written. */
  history: "auto" | "issue";
  waitTurn: (attempt: number) => Promise<void>;
};

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
  const place = { github: subject.github, model, environment: plan.environment };
  try {
    const season = plan.seasonal && (await chooseReference(place, live, plan.seasonal, now()));
    const reference = { profile: season?.profile ?? live.profile };
    const gather = {
      ...{ directory: workspace, temporary: subject.temporary, env: subject.env, wait: sleep, log: log.info },
      ...{ headers: plan.request_headers, maxBytes: plan.max_bytes },
    };
    const edges = { profile: live.profile }; // whose edges those of all seasons are
    const { current, names, remove, rename } = await openCurrent(
      await chooseSource(subject),
      edges,
      plan,
      gather,
    );
    try {
      log.info(`current: ${countOf(names.length, "source")}`);
      const salt = subject.profileSalt;
      const onProgress = tellProgress(log.info, now);
      const paths = "table" in current ? current : current.map((file) => resolve(workspace, file));
      const judged = await checkDrift({ reference, current: paths, config: plan, salt, onProgress });
      const study = () => studyGate(subject);
      const registered = [...live.metrics, ...registeredOf(live.profile)];
      const labels = { study, config: plan, registered, current, names, gather, now: now() };
      const drift = await addRealised(judged, labels);
      for (const note of drift.notes ?? []) log.warn(note);
      const notes = [...(drift.notes ?? []), ...(season ? [season.note] : [])];
      if (season) log.info(season.note);
      if (plan.seasonal && season && subject.history === "auto" && isWorthKeeping(judged, season)) {
        const profile = await profileWindow({ current: paths, config: plan, salt }, live.profile);
        const window = { time: now(), reference: live.digest, profile };
        const why = await keepWindow(place, plan.seasonal, window, subject.waitTurn);
        if (why) log.warn(`What this check saw is not kept for seasonal references: ${why}`);
      }
      const reason = drift.reason && rename(drift.reason.replaceAll(join(workspace, "/"), ""));
      return {
        drift: {
          ...drift,
          ...(reason !== undefined && { reason }),
          ...(notes.length > 0 && { notes }),
          ...facts,
          files: names,
        },
        live,
      };
    } finally {
      await remove();
    }
  } catch (error) {
    if (!isUserError(error)) throw error;
    const reason = (error.fix ? `${error.message} ${error.fix}` : error.message).replaceAll(
      workspace,
      "the workspace",
    );
    return { drift: { ...couldNotCheck(reason, live.profile.rows), ...facts }, live };
  }
};

const studyGate = async ({ gate, config, plan, workspace }: Subject) => {
  const { readGate } = await import("@mlops-actions/evaluation/rules/read-policy");
  const { studyLabels } = await import("@mlops-actions/evaluation/study-labels");
  const read = (path: string) => readText(join(workspace, path), path);
  return studyLabels(gate === undefined ? undefined : (await readGate(gate, config, read)).policy, plan);
};

const readText = (path: string, name: string): Promise<string> =>
  readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`${name} cannot be read: ${cause.message}.`, { cause });
  });

const chooseSource = async ({ plan, currentProfiles, workspace }: Subject): Promise<CurrentSource> => {
  if (currentProfiles.length === 0) return typeof plan.current === "string" ? [plan.current] : plan.current;
  const names = expandGlobs(currentProfiles, workspace);
  const shards = names.map(async (name) => ({
    name,
    profile: profileContract.parse(await readText(resolve(workspace, name), name), name),
  }));
  return { shards: await Promise.all(shards) };
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
      metrics: version.manifest.metrics.flatMap(({ name, value, ci, source }) =>
        source === "gate" ? [{ metric: name, value, low: ci?.low, high: ci?.high }] : [],
      ),
    };
  } catch (error) {
    if (error instanceof UserError) return { reason: error.message };
    throw error;
  }
};
