import type { Urls } from "../hub.ts";
import { headRepositoryOf } from "../pulls/fork-head.ts";
import type { ArtifactRecord, WorkflowJobRecord, WorkflowRunRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";
import { renderHeadCommit } from "./check.ts";
import type { ReadCommit } from "./commit.ts";
import { isPull } from "./pull.ts";
import { renderMinimalRepository, repositoryPage, repositoryUrl } from "./repository.ts";
import { nodeId, renderUser } from "./user.ts";

export const runPage = (urls: Urls, repository: Repository, runId: number) =>
  `${repositoryPage(urls, repository)}/actions/runs/${runId}`;

export const renderRun = (
  urls: Urls,
  repository: Repository,
  run: WorkflowRunRecord,
  commit: ReadCommit | undefined,
) => {
  const base = repositoryUrl(urls, repository);
  const api = `${base}/actions/runs/${run.id}`;
  const repo = { id: repository.record.id, url: base, name: repository.name };
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId("WFR", run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.displayTitle,
    run_number: run.runNumber,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.checkSuiteId,
    check_suite_node_id: nodeId("CS", run.checkSuiteId),
    url: api,
    html_url: runPage(urls, repository, run.id),
    pull_requests: repository.record.issues
      .filter(isPull)
      .filter(({ number }) => run.pullRequests.includes(number))
      .map(({ id, number, pull }) => ({
        url: `${base}/pulls/${number}`,
        id,
        number,
        head: { ref: pull.headRef, sha: pull.headSha, repo },
        base: { ref: pull.baseRef, sha: pull.baseSha, repo },
      })),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: renderUser(urls, run.actor),
    run_attempt: run.runAttempt,
    referenced_workflows: [],
    run_started_at: run.startedAt,
    triggering_actor: renderUser(urls, run.actor),
    jobs_url: `${api}/jobs`,
    logs_url: `${api}/logs`,
    check_suite_url: `${base}/check-suites/${run.checkSuiteId}`,
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${base}/actions/workflows/${run.workflowId}`,
    head_commit: commit ? renderHeadCommit(commit) : null,
    repository: renderMinimalRepository(urls, repository),
    head_repository: renderMinimalRepository(urls, headRepositoryOf(repository, run)),
  };
};

export const renderJob = (
  urls: Urls,
  repository: Repository,
  job: WorkflowJobRecord,
  run: WorkflowRunRecord,
) => {
  const base = repositoryUrl(urls, repository);
  return {
    id: job.id,
    run_id: job.runId,
    run_url: `${base}/actions/runs/${job.runId}`,
    run_attempt: run.runAttempt,
    node_id: nodeId("J", job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: run.name,
    url: `${base}/actions/jobs/${job.id}`,
    html_url: `${runPage(urls, repository, job.runId)}#job-${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      number: step.number,
      started_at: step.startedAt ?? null,
      completed_at: step.completedAt ?? null,
    })),
    check_run_url: `${base}/check-runs/${job.checkRunId}`,
    labels: job.labels,
    runner_id: 1,
    runner_name: "local-runner",
    runner_group_id: 1,
    runner_group_name: "this machine",
  };
};

export const renderArtifact = (
  urls: Urls,
  repository: Repository,
  artifact: ArtifactRecord,
  expired: boolean,
) => {
  const api = `${repositoryUrl(urls, repository)}/actions/artifacts/${artifact.id}`;
  const run = repository.record.runs.find(({ id }) => id === artifact.runId);
  return {
    id: artifact.id,
    node_id: nodeId("AR", artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url: api,
    archive_download_url: `${api}/zip`,
    expired,
    digest: `sha256:${artifact.sha256}`,
    created_at: artifact.createdAt,
    updated_at: artifact.updatedAt,
    expires_at: artifact.expiresAt,
    workflow_run: {
      id: artifact.runId,
      repository_id: repository.record.id,
      head_repository_id: (run ? headRepositoryOf(repository, run) : repository).record.id,
      head_branch: run?.headBranch ?? "",
      head_sha: run?.headSha ?? "",
    },
  };
};
