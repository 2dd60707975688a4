import { group } from "@actions/core";
import { UserError } from "@mlops-actions/contracts/user-error";

/**
 * Uploads a folder's files as one Actions artifact. The client is loaded here, on the only path that needs it:
 * it more than doubles a bundle's start.
 */
export const uploadArtifact = async (
  name: string,
  root: string,
  files: readonly string[],
  options: { compressionLevel?: number; retentionDays?: number } = {},
): Promise<{ id: number; size: number }> => {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const { id = 0, size = 0 } = await group(`Upload artifact ${name}`, () =>
    new DefaultArtifactClient().uploadArtifact(name, [...files], root, options),
  );
  return { id, size };
};

/**
 * Downloads an artifact of this run into a folder. False where the run has none of that name.
 * @throws UserError when the bytes do not have the digest that the upload declared.
 */
export const downloadArtifact = async (name: string, directory: string): Promise<boolean> => {
  const { ArtifactNotFoundError, DefaultArtifactClient } = await import("@actions/artifact");
  const client = new DefaultArtifactClient();
  // The client's unzip-stream still calls Buffer(); that warning is nobody's here to act on.
  process.noDeprecation = true;
  try {
    const { artifact } = await client.getArtifact(name);
    const { digestMismatch } = await group(`Download artifact ${name}`, () =>
      client.downloadArtifact(artifact.id, {
        path: directory,
        ...(artifact.digest && { expectedHash: artifact.digest }),
      }),
    );
    if (digestMismatch)
      throw new UserError(`Artifact "${name}" arrived with other bytes than were uploaded.`, {
        fix: "Run the job again.",
      });
    return true;
  } catch (error) {
    if (error instanceof ArtifactNotFoundError) return false;
    throw error;
  }
};

/** Names of the artifacts that this run has so far. */
export const listArtifacts = async (): Promise<string[]> => {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const { artifacts } = await new DefaultArtifactClient().listArtifacts({ latest: true });
  return artifacts.map(({ name }) => name);
};
