import { announce } from "../events/announce.ts";
import {
  optionalArray,
  optionalBoolean,
  optionalChoice,
  optionalString,
  suppliedString,
} from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { invalid, notFound, Problem } from "../http/problem.ts";
import { created, noContent, ok } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { renderDeployment, renderDeploymentStatus } from "../render/deployment.ts";
import type { DeploymentRecord, DeploymentStatusRecord } from "../state/records.ts";
import { ensureEnvironment } from "./environments.ts";
import { combineStatuses } from "./statuses.ts";

const path = "/repos/{owner}/{repo}/deployments";
const states = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"] as const;

const find = (context: Context): DeploymentRecord => {
  const deployment = context.repository.record.deployments.find(
    ({ id }) => id === numberParam(context, "id"),
  );
  if (!deployment) throw notFound();
  return deployment;
};

const view = ({ urls, repository }: Context, deployment: DeploymentRecord) =>
  renderDeployment(urls, repository, deployment);

const list = (context: Context) => {
  const { query, repository } = context;
  const wanted = (["sha", "ref", "task", "environment"] as const).filter((name) => query.get(name));
  const found = repository.record.deployments.filter((deployment) =>
    wanted.every((name) => deployment[name] === query.get(name)),
  );
  return ok(paginate(context, found.toReversed()).map((deployment) => view(context, deployment)));
};

/** Every status and check of a commit, as GitHub's `required_contexts` counts them. */
const contextsOf = (context: Context, sha: string) => {
  const { statuses, checkRuns } = context.repository.record;
  const { latest } = combineStatuses(statuses.filter((status) => status.sha === sha));
  const checks = new Map(
    checkRuns.filter(({ headSha }) => headSha === sha).map((check) => [check.name, check]),
  );
  return [
    ...latest.map((status) => ({ context: status.context, state: status.state as string })),
    ...[...checks.values()].map(({ name, status, conclusion }) => ({
      context: name,
      state: ["success", "neutral", "skipped"].includes(conclusion ?? "")
        ? "success"
        : (conclusion ?? status),
    })),
  ];
};

/**
 * Refuses a commit whose statuses and checks are not all green, or those of them that are asked for. A job that
 * deploys the commit it runs on must ask for none: its own check is still running.
 */
const checkContexts = (context: Context, sha: string, ref: string) => {
  const present = contextsOf(context, sha);
  const required =
    optionalArray(context.body, "required_contexts")?.map(String) ?? present.map((entry) => entry.context);
  const bad = required
    .map((name) => present.find((entry) => entry.context === name) ?? { context: name, state: "pending" })
    .filter(({ state }) => state !== "success");
  if (bad.length > 0)
    throw new Problem(409, `Conflict: Commit status checks failed for ${ref}.`, {
      errors: [{ contexts: bad, resource: "Deployment", field: "required_contexts", code: "invalid" }],
    });
};

const readPayload = (value: unknown): DeploymentRecord["payload"] =>
  typeof value === "string" ? value : ((value ?? {}) as Record<string, unknown>);

const create = async (context: Context) => {
  const { body, hub, repository } = context;
  const ref = suppliedString(body, "ref");
  const sha = await repository.git.resolveCommit(ref);
  if (!sha) throw invalid(`No ref found for: ${ref}`);
  checkContexts(context, sha, ref);
  const environment = optionalString(body, "environment") || "production";
  const now = hub.now();
  const deployment: DeploymentRecord = {
    id: repository.nextId(),
    sha,
    ref,
    task: optionalString(body, "task") ?? "deploy",
    environment,
    originalEnvironment: environment,
    description: optionalString(body, "description") ?? "",
    payload: readPayload(body.payload),
    transient: optionalBoolean(body, "transient_environment") ?? false,
    production: optionalBoolean(body, "production_environment") ?? environment === "production",
    creator: loginOf(context.identity),
    createdAt: now,
    updatedAt: now,
  };
  ensureEnvironment(context, environment);
  repository.record.deployments.push(deployment);
  await announce(context, {
    name: "deployment",
    action: "created",
    payload: { deployment: renderDeployment(hub.urls, repository, deployment) },
    sha,
    ref: await fullRef(context, ref),
  });
  const rendered = view(context, deployment);
  return created(rendered, rendered.url);
};

const fullRef = async ({ repository }: Context, ref: string) => {
  for (const place of ["refs/heads/", "refs/tags/"])
    if (await repository.git.resolveRef(`${place}${ref}`)) return `${place}${ref}`;
  return ref;
};

/** Its latest status; a deployment without one is pending. */
export const currentState = (statuses: readonly DeploymentStatusRecord[], deploymentId: number): string =>
  statuses.findLast((status) => status.deploymentId === deploymentId)?.state ?? "pending";

/** Only what is inactive, or never became active, may go while others stay. */
const remove = (context: Context) => {
  const { record } = context.repository;
  const deployment = find(context);
  const active = !["inactive", "error", "failure"].includes(
    currentState(record.deploymentStatuses, deployment.id),
  );
  if (active && record.deployments.length > 1)
    throw invalid(
      "We cannot delete an active deployment unless it is the only deployment in a given environment.",
    );
  record.deployments = record.deployments.filter((other) => other !== deployment);
  record.deploymentStatuses = record.deploymentStatuses.filter(
    ({ deploymentId }) => deploymentId !== deployment.id,
  );
  return noContent();
};

const statusesOf = (context: Context, deployment: DeploymentRecord) =>
  context.repository.record.deploymentStatuses.filter(({ deploymentId }) => deploymentId === deployment.id);

const listStatuses = (context: Context) =>
  ok(
    paginate(context, statusesOf(context, find(context)).toReversed()).map((status) =>
      renderDeploymentStatus(context.urls, context.repository, status),
    ),
  );

const createStatus = async (context: Context) => {
  const { body, hub, repository } = context;
  const { record } = repository;
  const deployment = find(context);
  const state = optionalChoice(body, "state", states);
  if (!state) throw invalid(`Invalid request.\n\n"state" wasn't supplied.`);
  const description = optionalString(body, "description") ?? "";
  if (description.length > 140)
    throw invalid("Invalid request.\n\nOnly 140 characters are allowed; description is longer.");
  const environment = optionalString(body, "environment") ?? deployment.environment;
  const status: DeploymentStatusRecord = {
    id: repository.nextId(),
    deploymentId: deployment.id,
    state,
    description,
    environment,
    environmentUrl: optionalString(body, "environment_url") ?? "",
    logUrl: optionalString(body, "log_url") ?? optionalString(body, "target_url") ?? "",
    creator: loginOf(context.identity),
    createdAt: hub.now(),
  };
  ensureEnvironment(context, environment);
  deployment.environment = environment;
  deployment.updatedAt = status.createdAt;
  if (state === "success" && (optionalBoolean(body, "auto_inactive") ?? true))
    retireOthers(context, deployment);
  record.deploymentStatuses.push(status);
  await announce(context, {
    name: "deployment_status",
    action: "created",
    payload: {
      deployment_status: renderDeploymentStatus(hub.urls, repository, status),
      deployment: renderDeployment(hub.urls, repository, deployment),
    },
    sha: deployment.sha,
    ref: await fullRef(context, deployment.ref),
  });
  const rendered = renderDeploymentStatus(context.urls, repository, status);
  return created(rendered, rendered.url);
};

/**
 * `auto_inactive`: prior successful deployments of the same environment become inactive, those to transient or
 * production environments excepted. https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status
 */
const retireOthers = (context: Context, deployment: DeploymentRecord) => {
  const { record, nextId } = { record: context.repository.record, nextId: context.repository.nextId };
  for (const other of record.deployments) {
    if (other.id >= deployment.id || other.environment !== deployment.environment) continue;
    if (other.transient || other.production) continue;
    if (currentState(record.deploymentStatuses, other.id) !== "success") continue;
    const last = record.deploymentStatuses.findLast(({ deploymentId }) => deploymentId === other.id)!;
    record.deploymentStatuses.push({
      ...last,
      id: nextId(),
      state: "inactive",
      description: "",
      createdAt: context.hub.now(),
      creator: loginOf(context.identity),
    });
  }
};

const getStatus = (context: Context) => {
  const status = statusesOf(context, find(context)).find(({ id }) => id === numberParam(context, "status"));
  if (!status) throw notFound();
  return ok(renderDeploymentStatus(context.urls, context.repository, status));
};

export const deploymentRoutes = [
  route("GET", path, "deployments=read", list),
  route("POST", path, "deployments=write", create),
  route("GET", `${path}/{id}`, "deployments=read", (context) => ok(view(context, find(context)))),
  route("DELETE", `${path}/{id}`, "deployments=write", remove),
  route("GET", `${path}/{id}/statuses`, "deployments=read", listStatuses),
  route("POST", `${path}/{id}/statuses`, "deployments=write", createStatus),
  route("GET", `${path}/{id}/statuses/{status}`, "deployments=read", getStatus),
];
