import { UserError } from "@mlops-actions/contracts/user-error";
import type Bottleneck from "bottleneck";
import type { Octokit } from "octokit";
import { explainDenied, type Needs } from "./explain-denied.ts";

/** A repository on a GitHub, and the one client that every room talks to it with. */
export type GitHub = {
  octokit: Octokit;
  owner: string;
  repo: string;
  apiUrl: string;
  /** For the few requests that do not go through Octokit: streamed uploads and downloads. Never logged. */
  token: string;
};

export type ConnectOptions = {
  token: string;
  /** `https://api.github.com`, `https://ghes.example/api/v3`, or a loopback address. */
  apiUrl: string;
  repository: { owner: string; name: string };
  log?: { warn: (message: string) => void; debug: (message: string) => void };
  /** The permissions that the caller needs of a job's token; a refusal then tells them all. */
  needs?: Needs;
  /** HTTP(S)_PROXY and NO_PROXY are read from here. */
  env?: NodeJS.ProcessEnv;
};

/**
 * Connects with retries for reads, throttling, proxies, and errors that say what to do.
 *
 * A POST is never retried by itself: after a 5xx nobody knows whether it was carried out, so each caller looks
 * first and then decides. Everything else that GitHub makes idempotent is tried three times.
 */
export const connectGitHub = async (options: ConnectOptions): Promise<GitHub> => {
  const { token, apiUrl, repository, log } = options;
  if (!token)
    throw new UserError("No token for the GitHub API.", {
      fix: "In a workflow, leave the token input at its default; on a laptop, set GITHUB_TOKEN.",
    });
  // Heavy, so that whoever needs no API does not load them.
  const { Octokit } = await import("octokit");
  const { default: Limiter } = await import("bottleneck/light.js");
  const fetch = await chooseFetch(options.env ?? process.env);
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/$/, ""),
    userAgent: "mlops-actions",
    log: {
      debug: () => {},
      info: () => {},
      warn: (m: string) => log?.warn(m),
      error: (m: string) => log?.debug(m),
    },
    request: { ...(fetch && { fetch }) },
    throttle: {
      write: new Limiter.Group({ id: "mlops-unlimited" }),
      notifications: new Limiter.Group({ id: "mlops-unlimited" }),
      onRateLimit: waitAtMost(60, log),
      onSecondaryRateLimit: waitAtMost(120, log),
    },
  });
  limitWrites(octokit, Limiter);
  octokit.hook.before("request", (request) => {
    if (request.method === "POST") request.request = { retries: 0, ...request.request };
  });
  octokit.hook.error("request", (error) => {
    throw explainDenied(error, options.needs);
  });
  return { octokit, owner: repository.owner, repo: repository.name, apiUrl, token };
};

/**
 * GitHub asks for at most 80 content-creating requests a minute. The throttling plugin's own defaults (one write a
 * second, one issue or release in three) cost a pipeline half a minute; a bucket of 30 with five more each 4 s keeps
 * near that and lets a short burst through. It stands before the plugin's own groups, which are left without limits,
 * because these count every GraphQL query as a write: a long list of tags, all of it reads, would wait as if it made
 * something (wrapRequest in @octokit/plugin-throttling).
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const limitWrites = (octokit: Octokit, Limiter: typeof Bottleneck): void => {
  const bucket = new Limiter({
    reservoir: 30,
    reservoirIncreaseAmount: 5,
    reservoirIncreaseInterval: 4000,
    reservoirIncreaseMaximum: 30,
  });
  octokit.hook.wrap("request", async (request, options) => {
    if (isWrite(options)) await bucket.schedule(async () => {});
    return request(options);
  });
};

const isWrite = ({ method, url, query }: { method: string; url: string; query?: unknown }): boolean =>
  method !== "GET" &&
  method !== "HEAD" &&
  !(url.endsWith("/graphql") && typeof query === "string" && !/^\s*mutation\b/.test(query));

const waitAtMost =
  (seconds: number, log: ConnectOptions["log"]) =>
  (retryAfter: number, request: object, _octokit: unknown, retryCount: number): boolean => {
    const { method, url } = request as { method: string; url: string };
    const waits = retryAfter <= seconds && retryCount < 2;
    log?.warn(
      `GitHub's rate limit is used up (${method} ${url}); ${waits ? `waiting ${retryAfter} s` : `it opens in ${retryAfter} s, longer than this step waits`}.`,
    );
    return waits;
  };

/** undici's proxy support, loaded only where a proxy is named. */
const chooseFetch = async (env: NodeJS.ProcessEnv) => {
  if (!(env.HTTPS_PROXY || env.https_proxy || env.HTTP_PROXY || env.http_proxy)) return undefined;
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent();
  return (url: string, init: object) => fetch(url, { ...init, dispatcher });
};

/** `owner/name`, as given to `--repo` and `GITHUB_REPOSITORY`. */
export const parseRepository = (text: string): { owner: string; name: string } => {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text);
  if (!match) throw new UserError(`"${text}" is not a repository.`, { fix: "Write it as owner/name." });
  return { owner: match[1]!, name: match[2]! };
};
