import { UserError } from "@mlops-actions/contracts/user-error";

export type AttestedFile = { name: string; sha256: string };

/** Whether the job may ask GitHub who it is: `permissions: id-token: write`. */
export const canAttest = (env: NodeJS.ProcessEnv = process.env): boolean =>
  Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);

/**
 * Attests that this workflow run made these files: SLSA build provenance, signed by Sigstore with the job's own
 * identity and kept by GitHub's attestations API. `gh attestation verify <file> --repo owner/name` checks it.
 * For a public repository the signature enters Sigstore's public log, from which nothing is ever removed.
 * @returns the attestation's id.
 */
export const attestFiles = async (files: readonly AttestedFile[], token: string): Promise<string> => {
  const { attestProvenance } = await import("@actions/attest");
  const subjects = files.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
  try {
    const { attestationID: id } = await attestProvenance({ subjects, token });
    return id ?? "";
  } catch (cause) {
    throw new UserError(`The files were not attested: ${(cause as Error).message}`, {
      fix: "The job needs id-token: write and attestations: write under permissions. A private repository needs GitHub Enterprise Cloud for attestations.",
      cause,
    });
  }
};
