import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Hub, Identity, Urls } from "../hub.ts";
import { loginOf } from "../hub.ts";
import type { Repository } from "../state/repository.ts";
import { authorise, identify } from "./authorise.ts";
import type { FaultInjector } from "./faults.ts";
import { notFound, Problem } from "./problem.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { Reply } from "./reply.ts";
import { type Context, findRoute, type Route } from "./router.ts";
import { readJson, replyToProblem, send, strikeBefore } from "./serve.ts";

export type ApiParts = {
  hub: Hub;
  routes: readonly Route[];
  limits: RateLimits;
  faults: FaultInjector;
  count: (identity: Identity) => void;
};

/** What creates content counts against the secondary limits: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const createsContent = /\/(releases|assets|issues|comments|pulls|deployments|dispatches|refs|tags|labels)$/;

/** One request of the REST API: who, what, whether they may, do it, keep it, answer. */
export const serveApi = async (
  parts: ApiParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
  urls: Urls,
): Promise<void> => {
  const { hub, limits } = parts;
  const method = request.method ?? "GET";
  const fault = parts.faults.take(method, path);
  if (await strikeBefore(request, fault)) return;
  let identity: Identity = { anonymous: true };
  const headers: Record<string, string> = {
    server: "local-github",
    "x-github-request-id": randomUUID(),
    "x-github-media-type": "github.v3; format=json",
    "x-github-api-version-selected": "2022-11-28",
    "access-control-allow-origin": "*",
  };
  let reply: Reply;
  try {
    identity = identify(hub.tokens, request.headers.authorization);
    parts.count(identity);
    limits.take(identity);
    if (fault?.kind === "respond" && !fault.carryOut) reply = replyToFault(fault);
    else {
      reply = await answer(parts, request, path, query, urls, identity, headers);
      if (fault?.kind === "respond") reply = replyToFault(fault);
    }
  } catch (error) {
    // The socket is gone: nobody is left to be answered.
    if (request.destroyed && request.socket.destroyed) return;
    if (!(error instanceof Problem))
      hub.log(
        `${method} ${path} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    reply = replyToProblem(error instanceof Problem ? error : new Problem(500, "Server Error"));
  }
  if (fault?.kind === "drop") {
    request.socket.destroy();
    return;
  }
  const status = await send(request, response, reply, { ...headers, ...limits.headers(identity) }, fault);
  if (status === 304) limits.giveBack(identity);
  hub.log(`${loginOf(identity)} ${method} ${path} ${status}`);
};

const replyToFault = (fault: {
  status: number;
  message?: string;
  headers?: Record<string, string>;
}): Reply => ({
  ...replyToProblem(new Problem(fault.status, fault.message ?? "Fault injected")),
  headers: fault.headers ?? {},
});

const answer = async (
  parts: ApiParts,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
  urls: Urls,
  identity: Identity,
  headers: Record<string, string>,
): Promise<Reply> => {
  const { hub } = parts;
  const method = request.method ?? "GET";
  const found = findRoute(parts.routes, method, path);
  if (!found) throw notFound();
  const { route, params } = found;
  const named = params.owner !== undefined && params.repo !== undefined;
  const repository = named ? hub.findRepository(`${params.owner}/${params.repo}`) : undefined;
  if (named && !repository) throw notFound();
  if (route.needs !== "none") headers["x-accepted-github-permissions"] = route.needs;
  if (repository) authorise(identity, repository, route.needs);
  const changes = method !== "GET" && method !== "HEAD";
  if (changes && !repository && identity.anonymous) throw new Problem(401, "Requires authentication");
  if (method === "POST" && createsContent.test(path)) parts.limits.takeCreate(identity);
  const context: Context = {
    hub,
    urls,
    request,
    identity,
    params,
    query,
    body: changes && !route.streamed ? await readJson(request) : {},
    repository: repository as Repository,
    headers,
  };
  if (!changes || route.streamed || !repository) return route.handle(context);
  const reply = await repository.exclusive(() => route.handle(context));
  await repository.save();
  return reply;
};
