import type { GitHub } from "./connect.ts";

export type DeploymentState =
  | "queued"
  | "pending"
  | "in_progress"
  | "success"
  | "failure"
  | "error"
  | "inactive";

export type DeploymentEntry = {
  id: number;
  ref: string;
  sha: string;
  environment: string;
  createdAt: string;
  creator: string | null;
  description: string | null;
  payload: unknown;
};

export type DeploymentStatus = {
  state: DeploymentState;
  createdAt: string;
  description: string;
  environmentUrl: string | null;
  logUrl: string | null;
};

/** The newest deployments of one task, in one environment or in all, newest first. One request. */
export const listDeployments = async (
  github: GitHub,
  filter: { task: string; environment?: string; limit?: number },
): Promise<DeploymentEntry[]> => {
  const { octokit, owner, repo } = github;
  const { task, environment, limit = 30 } = filter;
  const { data } = await octokit.rest.repos.listDeployments({
    owner,
    repo,
    task,
    ...(environment !== undefined && { environment }),
    per_page: limit,
  });
  return data
    .map((entry) => ({
      id: entry.id,
      ref: entry.ref,
      sha: entry.sha,
      environment: entry.environment,
      createdAt: entry.created_at,
      creator: entry.creator?.login ?? null,
      description: entry.description,
      payload: parsePayload(entry.payload),
    }))
    .sort((a, b) => b.id - a.id);
};

/** A deployment's statuses, newest first. */
export const listDeploymentStatuses = async (github: GitHub, id: number): Promise<DeploymentStatus[]> => {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.repos.listDeploymentStatuses({
    owner,
    repo,
    deployment_id: id,
    per_page: 30,
  });
  return data
    .map((status) => ({
      id: status.id,
      state: status.state as DeploymentState,
      createdAt: status.created_at,
      description: status.description,
      environmentUrl: status.environment_url || null,
      logUrl: status.log_url || null,
    }))
    .sort((a, b) => b.id - a.id);
};

/**
 * Records a deployment of a ref as it is: nothing is merged into it (`auto_merge`), no commit status is waited for
 * (`required_contexts`), both of which GitHub does by itself otherwise. Answers the new id.
 */
export const createDeployment = async (
  github: GitHub,
  deployment: { ref: string; task: string; environment: string; description: string; payload: object },
): Promise<number> => {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.repos.createDeployment({
    owner,
    repo,
    ...deployment,
    description: cut(deployment.description),
    payload: deployment.payload as Record<string, unknown>,
    auto_merge: false,
    required_contexts: [],
  });
  if (!("id" in data)) throw new Error(`GitHub made no deployment of ${deployment.ref}: ${data.message}`);
  return data.id;
};

/**
 * Appends a status. `auto_inactive` is off: GitHub's default also ends the deployments of other tasks (other models)
 * in the same environment.
 */
export const createDeploymentStatus = async (
  github: GitHub,
  id: number,
  status: {
    state: DeploymentState;
    description?: string;
    environmentUrl?: string | null;
    logUrl?: string | null;
  },
): Promise<void> => {
  const { octokit, owner, repo } = github;
  await octokit.rest.repos.createDeploymentStatus({
    owner,
    repo,
    deployment_id: id,
    state: status.state,
    auto_inactive: false,
    ...(status.description && { description: cut(status.description) }),
    ...(status.environmentUrl && { environment_url: status.environmentUrl }),
    ...(status.logUrl && { log_url: status.logUrl }),
  });
};

const descriptionLimit = 140; // UTF-16 units, of deployments and of their statuses

const cut = (text: string): string => {
  const line = text.split("\n", 1)[0]!;
  // Not in the middle of a pair: half a character is no character.
  return line.length <= descriptionLimit
    ? line
    : `${line.slice(0, descriptionLimit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
};

/** GitHub answers with an object or with its JSON text, as it was sent. */
const parsePayload = (payload: unknown): unknown => {
  if (typeof payload !== "string") return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
};
