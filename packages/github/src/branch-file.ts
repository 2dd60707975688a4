import { UserError } from "@mlops-actions/contracts/user-error";
import { RequestError } from "@octokit/request-error";
import type { GitHub } from "./connect.ts";

export type BranchFile = { text: string; sha: string };

/** One file of a branch with its blob's id; undefined where file or branch is not there. One request; up to 1 MB. */
export const readBranchFile = async (
  { octokit, owner, repo }: GitHub,
  branch: string,
  path: string,
): Promise<BranchFile | undefined> => {
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: branch });
    if (Array.isArray(data) || data.type !== "file") return undefined;
    return { text: Buffer.from(data.content, "base64").toString("utf8"), sha: data.sha };
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return undefined;
    throw error;
  }
};

type Change = { branch: string; path: string; text: string; message: string; sha: string | undefined };

/**
 * Writes one file by a commit on a branch that holds nothing else of the repository, and makes the branch where there is
 * none. A compare-and-swap: GitHub refuses where the file is not `sha` any more, or the branch moved meanwhile. Then it
 * is "raced", and the caller reads again. So it is after an answer that says nothing. Needs contents: write.
 * https://docs.github.com/en/rest/repos/contents#create-or-update-file-contents
 */
export const writeBranchFile = async (github: GitHub, change: Change): Promise<"written" | "raced"> => {
  const { octokit, owner, repo } = github;
  const { branch, path, text, message, sha } = change;
  try {
    await octokit.rest.repos.createOrUpdateFileContents({
      owner,
      repo,
      branch,
      path,
      message,
      content: Buffer.from(text).toString("base64"),
      ...(sha !== undefined && { sha }),
      request: { retries: 0 }, // a second try of what was carried out would look like somebody else's
    });
    return "written";
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const { status } = error;
    if (/rule violation|protected branch/i.test(error.message))
      throw new UserError(
        `A rule of the repository keeps this job from writing the branch ${branch} (${status}).`,
        {
          fix: `Let GitHub Actions write ${branch} (Settings, Rules), or exempt it from the rule.`,
          cause: error,
        },
      );
    if (status === 404 && sha === undefined) return beginBranch(github, change);
    // 422 where no sha was given and another run has made the file meanwhile.
    if (status === 409 || (status === 422 && sha === undefined) || status >= 500) return "raced";
    throw error;
  }
};

/** A branch without the repository's files and without its history. */
const beginBranch = async (
  { octokit, owner, repo }: GitHub,
  { branch, path, text, message }: Change,
): Promise<"written" | "raced"> => {
  try {
    const { data: tree } = await octokit.rest.git.createTree({
      owner,
      repo,
      tree: [{ path, mode: "100644", type: "blob", content: text }],
    });
    const { data: commit } = await octokit.rest.git.createCommit({
      owner,
      repo,
      message,
      tree: tree.sha,
      parents: [],
    });
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit.sha });
    return "written";
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const exists = error.status === 422 && /already exists/i.test(error.message);
    if (exists || error.status >= 500) return "raced";
    throw error;
  }
};
