import { join } from "node:path";
import type { FileEntry } from "@mlops-actions/contracts/run";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import type { RegisteredVersion } from "../read/resolve.ts";
import { type DownloadOptions, downloadEvidence, downloadModel } from "./download.ts";
import { safePath } from "./select-files.ts";

export type PullOptions = DownloadOptions & {
  /** Evidence to bring along, by role. */
  evidence?: readonly string[];
};

export type PulledVersion = {
  files: FileEntry[];
  /** Path within the folder, by role. */
  evidence: Record<string, string>;
};

/** Brings a version's files, or some of them, and evidence into a folder. What is not there is said before. */
export const pullVersion = async (
  github: GitHub,
  version: RegisteredVersion,
  directory: string,
  { evidence: roles = [], ...options }: PullOptions = {},
): Promise<PulledVersion> => {
  const evidence = Object.fromEntries(roles.map((role) => [role, placeEvidence(version, role)]));
  const files = await downloadModel(github, version, directory, options);
  for (const [role, path] of Object.entries(evidence))
    await downloadEvidence(github, version, role, join(directory, path), options);
  return { files, evidence };
};

/** Under its asset's name, unless that is a model file's: one out of an archive has no asset of its own. */
const placeEvidence = ({ tag, manifest }: RegisteredVersion, role: string): string => {
  const roles = Object.keys(manifest.evidence);
  const entry = roles.includes(role) ? manifest.evidence[role] : undefined;
  if (!entry) {
    const near = suggest(role, roles);
    throw new UserError(`${tag} has no ${role}.`, {
      fix: near ? `Did you mean "${near}"?` : `It has: ${roles.join(", ") || "nothing beside the model"}.`,
    });
  }
  const taken = manifest.files.some(({ path }) => path.toLowerCase() === entry.asset.toLowerCase());
  return safePath(taken ? `${role}-${entry.asset}` : entry.asset);
};
