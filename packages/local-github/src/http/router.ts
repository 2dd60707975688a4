import type { IncomingMessage } from "node:http";
import type { Hub, Identity, Urls } from "../hub.ts";
import type { Repository } from "../state/repository.ts";
import type { Body } from "./fields.ts";
import type { Reply } from "./reply.ts";

export type Context = {
  hub: Hub;
  urls: Urls;
  request: IncomingMessage;
  identity: Identity;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Body;
  /** The repository of a path below `/repos/{owner}/{repo}`; elsewhere it must not be touched. */
  repository: Repository;
  /** Headers for the answer, whatever it becomes. */
  headers: Record<string, string>;
};

/**
 * What a token must hold, in the grammar of `x-accepted-github-permissions`: `contents=write`, alternatives after a
 * semicolon. `metadata=read` is held by every token, `none` asks for no token at all.
 */
export type Needs = string;

export type Route = {
  method: string;
  pattern: string;
  regex: RegExp;
  needs: Needs;
  handle: (context: Context) => Promise<Reply> | Reply;
  /** The body is left to the handler, which also takes the repository's lock where it needs it. */
  streamed?: boolean;
};

/** `{name}` stands for one segment, `{name+}` for the rest with its slashes. */
const compile = (pattern: string) =>
  new RegExp(
    `^${pattern
      .replace(/[.()]/g, "\\$&")
      .replace(/\{(\w+)\+\}/g, "(?<$1>.+)")
      .replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`,
  );

export const route = (
  method: string,
  pattern: string,
  needs: Needs,
  handle: Route["handle"],
  options: { streamed?: boolean } = {},
): Route => ({ method, pattern, regex: compile(pattern), needs, handle, ...options });

/** Finds the first route that fits; HEAD is answered by GET. Segments are matched encoded and decoded afterwards. */
export const findRoute = (routes: readonly Route[], method: string, path: string) => {
  const wanted = method === "HEAD" ? "GET" : method;
  for (const candidate of routes) {
    if (candidate.method !== wanted) continue;
    const match = candidate.regex.exec(path);
    if (!match) continue;
    const params: Record<string, string> = {};
    for (const [name, value] of Object.entries(match.groups ?? {})) params[name] = decodeSegment(value);
    return { route: candidate, params };
  }
  return undefined;
};

const decodeSegment = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A number in a path; NaN finds nothing. */
export const numberParam = (context: Context, name: string): number =>
  /^\d+$/.test(context.params[name] ?? "") ? Number(context.params[name]) : Number.NaN;
