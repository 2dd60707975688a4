import { UserError } from "@mlops-actions/contracts/user-error";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import type { AttestedFile } from "@mlops-actions/runner/attest";
import type { Log } from "@mlops-actions/runner/log";

export const attestModes = ["auto", "true", "false"] as const;
export type AttestMode = (typeof attestModes)[number];

export type Attest = (files: readonly AttestedFile[], token: string) => Promise<string>;

/** Says before anything is made that what is asked for cannot be. */
export const checkAttest = (mode: AttestMode, attest: Attest | undefined): void => {
  if (mode !== "true" || attest) return;
  throw new UserError('Input "attest" is true, but this job cannot ask GitHub for its identity.', {
    fix: "Add to the job:\n  permissions:\n    contents: write\n    id-token: write\n    attestations: write",
  });
};

/** An attestation names at most so many files (actions/attest). */
const mostSubjects = 1024;

/**
 * Attests a version's manifest, which names the digest of everything else, and its model files by their own names.
 * With auto what fails is a warning: the version stands without it.
 * @returns the attestation's id; null where none was made.
 */
export const attestVersion = async (
  mode: AttestMode,
  { manifest, manifestDigest, tag }: RegisteredVersion,
  ports: { attest: Attest | undefined; token: string; log: Pick<Log, "info" | "warn"> },
): Promise<string | null> => {
  if (mode === "false" || !ports.attest) return null;
  const files = [
    { name: "manifest.json", sha256: manifestDigest },
    ...manifest.files.map(({ path, sha256 }) => ({ name: path, sha256 })),
  ];
  try {
    const id = await ports.attest(files.slice(0, mostSubjects), ports.token);
    ports.log.info(`${tag}: attested (${id}).`);
    return id;
  } catch (error) {
    if (mode === "true") throw error;
    ports.log.warn(`${tag} was registered without an attestation. ${(error as Error).message}`);
    return null;
  }
};
