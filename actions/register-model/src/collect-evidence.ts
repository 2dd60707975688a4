import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { profileContract } from "@mlops-actions/contracts/profile";
import type { ModelConfig } from "@mlops-actions/contracts/project";
import type { Run } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import { hashFile } from "@mlops-actions/runner/hash-file";
import type { Log } from "@mlops-actions/runner/log";
import { runFiles, writeRunFile } from "@mlops-actions/runner/run-directory";

type Place = { workspace: string; runDirectory: string; log: Log; profileSalt: string | undefined };

const profileFile = "profile.json";
/** What is made here does not lie where the user's own profile would: a later run must not take it for that. */
const madeProfile = `made/${profileFile}`;

/**
 * The files that go into the release beside the model, by role: whatever of them the run left. Not metrics.json: each
 * of its numbers is in the manifest, where readers look for them, and every asset costs a request.
 */
export const collectEvidence = async (
  place: Place,
  run: Run,
  config: ModelConfig,
): Promise<Record<string, string>> => {
  const files: [string, string | undefined][] = [
    ["run", runFiles.run],
    ["verdict", runFiles.verdict],
    ["environment", runFiles.environment],
    ["predictions", run.outputs.predictions?.path],
    ["golden", run.outputs.golden?.path],
    ["profile", await ensureProfile(place, run, config)],
  ];
  return Object.fromEntries(
    files
      .filter((entry): entry is [string, string] => entry[1] !== undefined)
      .map(([role, file]) => [role, join(place.runDirectory, file)] as const)
      .filter(([, path]) => existsSync(path)),
  );
};

/**
 * The reference that later drift checks compare with: a profile of the data that this very run was trained on (or of
 * what drift.reference names). One that is in the run directory already is taken as it is.
 */
const ensureProfile = async (
  { workspace, runDirectory, log, profileSalt }: Place,
  run: Run,
  { drift }: ModelConfig,
): Promise<string | undefined> => {
  if (existsSync(join(runDirectory, profileFile))) return profileFile;
  if (!drift) return undefined;
  const paths = drift.reference
    ? await findReference(workspace, drift.reference)
    : await findTrainingData(workspace, run.data);
  const { profileFiles } = await import("@mlops-actions/drift/profile/build-profile");
  const { profilePredictions } = await import("@mlops-actions/drift/profile/profile-predictions");
  const profile = await profileFiles(paths, {
    columns: drift.columns,
    rareBelow: drift.rare_below,
    hash: { columns: drift.privacy.hash, salt: profileSalt },
    digits: drift.privacy.digits,
    joint: drift.joint.correlation,
    separator: drift.separator,
    warn: log.warn,
  });
  const { prediction } = drift;
  const answers = prediction?.reference && {
    prediction: await profilePredictions(await findReference(workspace, prediction.reference), prediction, {
      rareBelow: drift.rare_below,
      separator: drift.separator,
    }),
  };
  await writeRunFile(join(runDirectory, "made"), profileFile, profileContract, { ...profile, ...answers });
  return madeProfile;
};

const findReference = async (workspace: string, pattern: string): Promise<string[]> => {
  const { expandGlobs } = await import("@mlops-actions/drift/read/expand-globs");
  return expandGlobs([pattern], workspace).map((path) => resolve(workspace, path));
};

const findTrainingData = async (workspace: string, data: Run["data"]): Promise<string[]> => {
  if (data.length === 0)
    throw new UserError("The model has a drift section, but its run names no training data to profile.", {
      fix: "Name the data in mlops.yml (train.data), or a file that stands for it (drift.reference).",
    });
  for (const { path, sha256 } of data) {
    const file = resolve(workspace, path);
    if (!existsSync(file))
      throw new UserError(
        `${path} was trained on, but is not in this job's workspace, so it cannot be profiled for drift.`,
        {
          fix: "Check the repository out in this job too (actions/checkout), or put a profile.json into the run directory (mlops profile).",
        },
      );
    if ((await hashFile(file)).sha256 !== sha256)
      throw new UserError(
        `${path} is not the file that was trained on: it has another sha256 than run.json says.`,
        {
          fix: "Check out the commit that was trained, or name drift.reference in mlops.yml.",
        },
      );
  }
  return data.map(({ path }) => resolve(workspace, path));
};
