import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import { findCommit, readDefaultBranch, readGit } from "./git.ts";

/**
 * Files that a push or a pull request changes, as path filters see them: a pull request against where it branched off,
 * a push against what the branch was before, a new branch against the default branch.
 */
export const listChangedFiles = async (gitDirectory: string, event: RepositoryEvent): Promise<string[]> => {
  const names = async (...args: string[]) =>
    (await readGit(gitDirectory, ...args)).split("\0").filter(Boolean);
  const pull = event.payload.pull_request as { base: { sha: string }; head: { sha: string } } | undefined;
  if (pull) return names("diff", "--name-only", "-z", `${pull.base.sha}...${pull.head.sha}`);
  const before = String(event.payload.before ?? "");
  const known = /^0*$/.test(before) ? undefined : await findCommit(gitDirectory, before);
  if (known) return names("diff", "--name-only", "-z", known, event.sha);
  const branch = await findCommit(gitDirectory, `refs/heads/${await readDefaultBranch(gitDirectory)}`);
  if (branch && branch !== event.sha) return names("diff", "--name-only", "-z", `${branch}...${event.sha}`);
  return names("ls-tree", "-r", "--name-only", "-z", event.sha);
};
