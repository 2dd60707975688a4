import type { LocalGitHub } from "@mlops-actions/local-github/start";
import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import type { ParsedWorkflow } from "./parse-workflow.ts";

type PullRequest = {
  number?: number;
  head?: { ref?: string; sha?: string; repo?: { full_name?: string } | null };
  base?: { ref?: string; sha?: string };
};

export const pullRequestOf = (event: RepositoryEvent): PullRequest | undefined =>
  event.name.startsWith("pull_request") ? (event.payload.pull_request as PullRequest | undefined) : undefined;

/** Whether a pull request comes from another repository: its workflows get no secrets and may write nothing. */
export const isFromFork = (event: RepositoryEvent): boolean => {
  const pull = pullRequestOf(event);
  return (
    event.name === "pull_request" && pull !== undefined && pull.head?.repo?.full_name !== event.repository
  );
};

/**
 * The `github` context of a run, but for what belongs to a job.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context
 */
export const createGitHubContext = (options: {
  github: LocalGitHub;
  event: RepositoryEvent;
  workflow: ParsedWorkflow;
  runId: number;
  runNumber: number;
  repositoryId?: number;
}): Record<string, unknown> => {
  const { github, event, workflow, runId, runNumber } = options;
  const { repository, ref, sha, actor } = event;
  const pull = pullRequestOf(event);
  const payload = event.payload as { repository?: { id?: number; owner?: { id?: number } } };
  return {
    event: event.payload,
    event_name: event.name,
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: false,
    sha,
    head_ref: pull?.head?.ref ?? "",
    base_ref: pull?.base?.ref ?? "",
    repository,
    repository_owner: repository.split("/")[0],
    repository_id: String(payload.repository?.id ?? ""),
    repository_owner_id: String(payload.repository?.owner?.id ?? ""),
    repositoryUrl: `${github.serverUrl}/${repository}.git`,
    actor,
    triggering_actor: actor,
    run_id: String(runId),
    run_number: String(runNumber),
    run_attempt: "1",
    retention_days: "90",
    server_url: github.serverUrl,
    api_url: github.apiUrl,
    graphql_url: `${github.apiUrl}/graphql`,
    workflow: workflow.name,
    workflow_ref: `${repository}/${workflow.path}@${ref}`,
    workflow_sha: sha,
    secret_source: "Actions",
  };
};
