import type { GitHub } from "./connect.ts";

/** The commit that a run was of, as GitHub's own event tells it. */
export type RunHead = {
  sha: string;
  branch: string;
  /** `owner/name` of the repository that the branch is in. */
  repository: string;
};

export type FoundPull = { number: number; base: { ref: string; sha: string } };

/**
 * The open pull requests whose head is exactly that commit of that branch of that repository. An event says nothing of
 * them where the branch is in a fork: `workflow_run.pull_requests` is empty there, and so is the list of a commit's
 * pull requests. Several only where one branch is asked into several bases. Costs one request.
 */
export const findPullRequests = async (
  { octokit, owner, repo }: GitHub,
  head: RunHead,
): Promise<FoundPull[]> => {
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    state: "open",
    head: `${head.repository.split("/")[0]}:${head.branch}`,
    per_page: 100,
  });
  // The filter goes by owner and branch: not by the repository, nor by the commit.
  return data
    .filter((pull) => pull.head.sha === head.sha && pull.head.repo?.full_name === head.repository)
    .map(({ number, base }) => ({ number, base: { ref: base.ref, sha: base.sha } }));
};
