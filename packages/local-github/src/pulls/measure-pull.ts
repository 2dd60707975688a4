import { listChanges } from "../git/list-changes.ts";
import type { PullFigures, PullRequest } from "../render/pull.ts";
import type { Repository } from "../state/repository.ts";

/** The commit that a pull request's changes are counted from. */
export const pullBase = async (repository: Repository, { pull }: PullRequest): Promise<string> => {
  // After a merge the base branch holds the head, so the commit the base had then decides.
  return (await repository.git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
};

export const measurePull = async (repository: Repository, issue: PullRequest): Promise<PullFigures> => {
  const base = await pullBase(repository, issue);
  const changes = await listChanges(repository.git, base, issue.pull.headSha, { patches: false });
  const commits = await repository.git.text(["rev-list", "--count", `${base}..${issue.pull.headSha}`]);
  return {
    commits: Number(commits.trim()),
    additions: changes.reduce((sum, change) => sum + change.additions, 0),
    deletions: changes.reduce((sum, change) => sum + change.deletions, 0),
    changedFiles: changes.length,
  };
};
