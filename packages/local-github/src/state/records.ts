/** What a repository remembers besides its git objects: one JSON file. Dates are ISO 8601 in UTC, without fractions. */

export type AssetRecord = {
  id: number;
  name: string;
  label: string | null;
  contentType: string;
  /** `starter` while bytes arrive, and for ever when they stopped arriving. */
  state: "starter" | "uploaded";
  size: number;
  /** Of the content-addressed blob, in hexadecimal. */
  sha256: string | null;
  downloads: number;
  uploader: string;
  createdAt: string;
  updatedAt: string;
};

export type ReleaseRecord = {
  id: number;
  tagName: string;
  targetCommitish: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  makeLatest: "true" | "false" | "legacy";
  author: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  assets: AssetRecord[];
};

export type PullRecord = {
  /** `owner/name` of the fork that the head is a branch of; absent where it is of this repository. */
  headRepository?: string;
  headRef: string;
  headSha: string;
  baseRef: string;
  baseSha: string;
  draft: boolean;
  mergeable: boolean | null;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommitSha: string | null;
};

export type IssueRecord = {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: "completed" | "reopened" | "not_planned" | "duplicate" | null;
  labels: string[];
  assignees: string[];
  author: string;
  locked: boolean;
  lockReason: string | null;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  pull?: PullRecord;
};

export type CommentRecord = {
  id: number;
  issue: number;
  body: string;
  author: string;
  createdAt: string;
  updatedAt: string;
  minimized: string | null;
};

export type LabelRecord = { id: number; name: string; color: string; description: string | null };

export type CheckRunRecord = {
  id: number;
  suiteId: number;
  name: string;
  headSha: string;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  externalId: string;
  detailsUrl: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: CheckAnnotation[];
};

export type CheckAnnotation = {
  path: string;
  start_line: number;
  end_line: number;
  start_column: number | null;
  end_column: number | null;
  annotation_level: string | null;
  title: string | null;
  message: string | null;
  raw_details: string | null;
};

export type CheckSuiteRecord = { id: number; headSha: string; headBranch: string | null; createdAt: string };

export type StatusRecord = {
  id: number;
  sha: string;
  state: "error" | "failure" | "pending" | "success";
  context: string;
  description: string | null;
  targetUrl: string | null;
  creator: string;
  createdAt: string;
};

export type DeploymentRecord = {
  id: number;
  sha: string;
  ref: string;
  task: string;
  environment: string;
  originalEnvironment: string;
  description: string | null;
  payload: Record<string, unknown> | string;
  transient: boolean;
  production: boolean;
  creator: string;
  createdAt: string;
  updatedAt: string;
};

export type DeploymentStatusRecord = {
  id: number;
  deploymentId: number;
  state: string;
  description: string;
  environment: string;
  environmentUrl: string;
  logUrl: string;
  creator: string;
  createdAt: string;
};

export type EnvironmentRecord = { id: number; name: string; createdAt: string; updatedAt: string };

export type StepRecord = {
  name: string;
  number: number;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  startedAt?: string | null;
  completedAt?: string | null;
};

export type WorkflowJobRecord = {
  id: number;
  runId: number;
  name: string;
  status: string;
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  createdAt: string;
  labels: string[];
  steps: StepRecord[];
  checkRunId: number;
  /** Markdown written to GITHUB_STEP_SUMMARY, shown on the run's page. */
  summary?: string;
};

export type WorkflowRunRecord = {
  id: number;
  repository: string;
  workflowId: number;
  /** The workflow's name and path, as `.github/workflows/ml.yml`. */
  name: string;
  path: string;
  displayTitle: string;
  event: string;
  status: string;
  conclusion: string | null;
  headSha: string;
  headBranch: string | null;
  runNumber: number;
  runAttempt: number;
  actor: string;
  pullRequests: number[];
  /** The fork whose pull request it is of. */
  headRepository?: string;
  checkSuiteId: number;
  createdAt: string;
  updatedAt: string;
  startedAt: string;
};

export type ArtifactRecord = {
  id: number;
  runId: number;
  jobId: number;
  name: string;
  mimeType: string;
  uploadKey: string;
  finalized: boolean;
  size: number;
  sha256: string | null;
  createdAt: string;
  updatedAt: string;
  expiresAt: string;
};

export type CacheRecord = {
  id: number;
  key: string;
  version: string;
  /** The branch or pull request that may read it, as `refs/heads/main`. */
  scope: string;
  uploadKey: string;
  finalized: boolean;
  size: number;
  sha256: string | null;
  createdAt: string;
  usedAt: string;
};

export type AttestationRecord = {
  id: number;
  digests: string[];
  bundle: Record<string, unknown>;
  createdAt: string;
};

export type RulesetRecord = {
  id: number;
  name: string;
  target: "branch" | "tag";
  enforcement: "disabled" | "active" | "evaluate";
  include: string[];
  exclude: string[];
  rules: { type: string; parameters?: Record<string, unknown> }[];
  createdAt: string;
  updatedAt: string;
};

export type RepositoryRecord = {
  id: number;
  fullName: string;
  /** What it was forked from. */
  parent?: string;
  private: boolean;
  defaultBranch: string;
  description: string | null;
  createdAt: string;
  updatedAt: string;
  pushedAt: string;
  /** Source of ids and of issue numbers. */
  sequence: number;
  lastNumber: number;
  /** Branches and tags as last seen: what differs has been pushed. */
  refs: Record<string, string>;
  immutableReleases: boolean;
  /** Tags of deleted immutable releases: never to be used again. */
  burnedTags: string[];
  releases: ReleaseRecord[];
  issues: IssueRecord[];
  comments: CommentRecord[];
  labels: LabelRecord[];
  checkRuns: CheckRunRecord[];
  checkSuites: CheckSuiteRecord[];
  statuses: StatusRecord[];
  deployments: DeploymentRecord[];
  deploymentStatuses: DeploymentStatusRecord[];
  environments: EnvironmentRecord[];
  workflows: { id: number; path: string; createdAt: string; disabled?: boolean }[];
  runs: WorkflowRunRecord[];
  jobs: WorkflowJobRecord[];
  artifacts: ArtifactRecord[];
  caches: CacheRecord[];
  attestations: AttestationRecord[];
  rulesets: RulesetRecord[];
};

export const emptyRepository = (
  id: number,
  fullName: string,
  defaultBranch: string,
  isPrivate: boolean,
  now: string,
): RepositoryRecord => ({
  id,
  fullName,
  private: isPrivate,
  defaultBranch,
  description: null,
  createdAt: now,
  updatedAt: now,
  pushedAt: now,
  sequence: 0,
  lastNumber: 0,
  refs: {},
  immutableReleases: false,
  burnedTags: [],
  releases: [],
  issues: [],
  comments: [],
  labels: [],
  checkRuns: [],
  checkSuites: [],
  statuses: [],
  deployments: [],
  deploymentStatuses: [],
  environments: [],
  workflows: [],
  runs: [],
  jobs: [],
  artifacts: [],
  caches: [],
  attestations: [],
  rulesets: [],
});
