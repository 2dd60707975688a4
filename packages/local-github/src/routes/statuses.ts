import { announce } from "../events/announce.ts";
import { optionalChoice, optionalString } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { invalid } from "../http/problem.ts";
import { created, ok } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { renderMinimalRepository, repositoryUrl } from "../render/repository.ts";
import { nodeId, renderUser } from "../render/user.ts";
import type { StatusRecord } from "../state/records.ts";
import { resolveOr } from "./commits.ts";

const path = "/repos/{owner}/{repo}";

const render = ({ urls, repository }: Context, status: StatusRecord) => {
  const creator = renderUser(urls, status.creator);
  return {
    url: `${repositoryUrl(urls, repository)}/statuses/${status.sha}`,
    avatar_url: creator.avatar_url,
    id: status.id,
    node_id: nodeId("SC", status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator,
  };
};

/** The latest status of each context, and what they come to together. */
export const combineStatuses = (statuses: readonly StatusRecord[]) => {
  const latest = [...new Map(statuses.map((status) => [status.context, status])).values()];
  const bad = latest.some(({ state }) => state === "failure" || state === "error");
  const good = latest.length > 0 && latest.every(({ state }) => state === "success");
  return { latest, state: bad ? "failure" : good ? "success" : "pending" };
};

const create = async (context: Context) => {
  const { body, hub, repository } = context;
  const sha = await resolveOr(context, context.params.sha!, () =>
    invalid(`No commit found for SHA: ${context.params.sha}`),
  );
  const state = optionalChoice(body, "state", ["error", "failure", "pending", "success"]);
  if (!state) throw invalid(`Invalid request.\n\n"state" wasn't supplied.`);
  const status: StatusRecord = {
    id: repository.nextId(),
    sha,
    state,
    context: optionalString(body, "context") ?? "default",
    description: optionalString(body, "description") ?? null,
    targetUrl: optionalString(body, "target_url") ?? null,
    creator: loginOf(context.identity),
    createdAt: hub.now(),
  };
  repository.record.statuses.push(status);
  await announce(context, {
    name: "status",
    payload: { sha, state, context: status.context, description: status.description },
  });
  const rendered = render(context, status);
  return created(rendered, rendered.url);
};

const of = async (context: Context) => {
  const sha = await resolveOr(context, context.params.ref!);
  return { sha, statuses: context.repository.record.statuses.filter((status) => status.sha === sha) };
};

const list = async (context: Context) => {
  const { statuses } = await of(context);
  return ok(paginate(context, statuses.toReversed()).map((status) => render(context, status)));
};

const combined = async (context: Context) => {
  const { urls, repository } = context;
  const { sha, statuses } = await of(context);
  const { latest, state } = combineStatuses(statuses);
  const api = repositoryUrl(urls, repository);
  return ok({
    state,
    statuses: paginate(context, latest).map((status) => render(context, status)),
    sha,
    total_count: latest.length,
    repository: renderMinimalRepository(urls, repository),
    commit_url: `${api}/commits/${sha}`,
    url: `${api}/commits/${sha}/status`,
  });
};

export const statusRoutes = [
  route("POST", `${path}/statuses/{sha}`, "statuses=write", create),
  route("GET", `${path}/commits/{ref+}/statuses`, "statuses=read", list),
  route("GET", `${path}/commits/{ref+}/status`, "statuses=read", combined),
];
