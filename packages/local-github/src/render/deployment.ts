import type { Urls } from "../hub.ts";
import type { DeploymentRecord, DeploymentStatusRecord, EnvironmentRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";
import { repositoryPage, repositoryUrl } from "./repository.ts";
import { nodeId, renderUser } from "./user.ts";

export const renderDeployment = (urls: Urls, repository: Repository, deployment: DeploymentRecord) => {
  const api = `${repositoryUrl(urls, repository)}/deployments/${deployment.id}`;
  return {
    url: api,
    id: deployment.id,
    node_id: nodeId("DE", deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.originalEnvironment,
    environment: deployment.environment,
    description: deployment.description,
    creator: renderUser(urls, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${api}/statuses`,
    repository_url: repositoryUrl(urls, repository),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: null,
  };
};

export const renderDeploymentStatus = (
  urls: Urls,
  repository: Repository,
  status: DeploymentStatusRecord,
) => {
  const deployment = `${repositoryUrl(urls, repository)}/deployments/${status.deploymentId}`;
  return {
    url: `${deployment}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId("DES", status.id),
    state: status.state,
    creator: renderUser(urls, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: deployment,
    repository_url: repositoryUrl(urls, repository),
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: null,
  };
};

export const renderEnvironment = (urls: Urls, repository: Repository, environment: EnvironmentRecord) => ({
  id: environment.id,
  node_id: nodeId("EN", environment.id),
  name: environment.name,
  url: `${repositoryUrl(urls, repository)}/environments/${encodeURIComponent(environment.name)}`,
  html_url: `${repositoryPage(urls, repository)}/deployments/${encodeURIComponent(environment.name)}`,
  created_at: environment.createdAt,
  updated_at: environment.updatedAt,
  protection_rules: [],
  deployment_branch_policy: null,
});
