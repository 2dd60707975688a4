import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { RequestError } from "@octokit/request-error";

/**
 * Writes files and folders of the repository, as they are at a commit, below a folder: a version is served by the
 * code it was made with. One request for each file or folder (and one more above 1 MB, where the contents API
 * sends no content). What begins with `#!` is made executable: the API does not tell the mode.
 */
export const fetchFiles = async (
  github: GitHub,
  commit: string,
  paths: readonly string[],
  directory: string,
  tag: string,
): Promise<void> => {
  for (const path of paths) await fetchPath(github, commit, path.replace(/\/+$/, ""), directory, tag);
};

const fetchPath = async (github: GitHub, commit: string, path: string, directory: string, tag: string) => {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.repos
    .getContent({ owner, repo, path, ref: commit })
    .catch((error: unknown) => {
      if (!(error instanceof RequestError) || error.status !== 404) throw error;
      throw new UserError(`${path} is not in the repository at ${tag} (${commit.slice(0, 7)}).`, {
        fix: "List under files what the server of that very version needs; deploy a version that has it.",
        cause: error,
      });
    });
  if (Array.isArray(data)) {
    for (const entry of data) await fetchPath(github, commit, entry.path, directory, tag);
    return;
  }
  if (data.type !== "file")
    throw new UserError(`${path} at ${tag} is a ${data.type}, and only files and folders are fetched.`);
  const bytes =
    "content" in data && data.encoding === "base64"
      ? Buffer.from(data.content, "base64")
      : await fetchBlob(github, data.sha);
  const target = join(directory, ...path.split("/"));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
  if (bytes.subarray(0, 2).toString("latin1") === "#!") await chmod(target, 0o755);
};

const fetchBlob = async ({ octokit, owner, repo }: GitHub, sha: string): Promise<Buffer> => {
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
  return Buffer.from(data.content, "base64");
};
