import type { Urls } from "../hub.ts";
import type { CheckRunRecord, CheckSuiteRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";
import type { ReadCommit } from "./commit.ts";
import { isPull } from "./pull.ts";
import { renderMinimalRepository, repositoryPage, repositoryUrl } from "./repository.ts";
import { nodeId, renderUser } from "./user.ts";

/** Every check here is one of GitHub Actions', as with GITHUB_TOKEN. */
const renderApp = (urls: Urls) => ({
  id: 15368,
  client_id: "Iv1.05c79e9ad1f6bdfa",
  slug: "github-actions",
  node_id: nodeId("A", 15368),
  owner: renderUser(urls, "github"),
  name: "GitHub Actions",
  description: "Automate your workflow from idea to production",
  external_url: "https://help.github.com/en/actions",
  html_url: `${urls.web}/apps/github-actions`,
  created_at: "2018-07-30T09:30:17Z",
  updated_at: "2025-03-07T16:35:00Z",
  permissions: { actions: "write", checks: "write", contents: "write", metadata: "read" },
  events: ["check_run", "check_suite", "push", "workflow_dispatch"],
});

const renderPullReferences = (urls: Urls, repository: Repository, headSha: string) =>
  repository.record.issues
    .filter(isPull)
    // GitHub names none of a fork here: whoever pushed a commit could put it under anybody's pull request.
    .filter(({ state, pull }) => state === "open" && pull.headSha === headSha && !pull.headRepository)
    .map(({ id, number, pull }) => {
      const repo = { id: repository.record.id, url: repositoryUrl(urls, repository), name: repository.name };
      return {
        url: `${repositoryUrl(urls, repository)}/pulls/${number}`,
        id,
        number,
        head: { ref: pull.headRef, sha: pull.headSha, repo },
        base: { ref: pull.baseRef, sha: pull.baseSha, repo },
      };
    });

export const renderCheckRun = (urls: Urls, repository: Repository, check: CheckRunRecord) => {
  const api = `${repositoryUrl(urls, repository)}/check-runs/${check.id}`;
  const page = `${repositoryPage(urls, repository)}/runs/${check.id}`;
  // A job's check is shown with its run; one that somebody wrote has a page here, wherever its details are.
  const isJob = repository.record.jobs.some(({ checkRunId }) => checkRunId === check.id);
  return {
    id: check.id,
    name: check.name,
    head_sha: check.headSha,
    node_id: nodeId("CR", check.id),

    external_id: check.externalId,
    url: api,
    html_url: (isJob ? check.detailsUrl : null) ?? page,
    details_url: check.detailsUrl ?? page,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${api}/annotations`,
    },
    check_suite: { id: check.suiteId },
    app: renderApp(urls),
    pull_requests: renderPullReferences(urls, repository, check.headSha),
  };
};

/** A suite is as far as the slowest of its checks and as good as the worst. */
export const judgeChecks = (
  checks: readonly CheckRunRecord[],
): { status: string; conclusion: string | null } => {
  if (checks.length === 0) return { status: "queued", conclusion: null };
  if (checks.some(({ status }) => status !== "completed"))
    return {
      status: checks.every(({ status }) => status === "queued") ? "queued" : "in_progress",
      conclusion: null,
    };
  const worst = [
    "action_required",
    "timed_out",
    "failure",
    "cancelled",
    "stale",
    "neutral",
    "success",
    "skipped",
  ];
  const conclusion = worst.find((name) => checks.some((check) => check.conclusion === name)) ?? "success";
  return { status: "completed", conclusion };
};

export const renderCheckSuite = (
  urls: Urls,
  repository: Repository,
  suite: CheckSuiteRecord,
  commit: ReadCommit,
) => {
  const api = `${repositoryUrl(urls, repository)}/check-suites/${suite.id}`;
  const checks = repository.record.checkRuns.filter(({ suiteId }) => suiteId === suite.id);
  return {
    id: suite.id,
    node_id: nodeId("CS", suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    ...judgeChecks(checks),
    url: api,
    before: commit.parents[0] ?? null,
    after: suite.headSha,
    pull_requests: renderPullReferences(urls, repository, suite.headSha),
    app: renderApp(urls),
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    rerequestable: false,
    runs_rerequestable: false,
    latest_check_runs_count: checks.length,
    check_runs_url: `${api}/check-runs`,
    head_commit: renderHeadCommit(commit),
    repository: renderMinimalRepository(urls, repository),
  };
};

export const renderHeadCommit = (commit: ReadCommit) => ({
  id: commit.sha,
  tree_id: commit.tree,
  message: commit.message,
  timestamp: commit.committer.date,
  author: { name: commit.author.name, email: commit.author.email },
  committer: { name: commit.committer.name, email: commit.committer.email },
});
