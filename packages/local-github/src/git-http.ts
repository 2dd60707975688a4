import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { noticePush } from "./events/ref-changes.ts";
import { gitEnvironment } from "./git/run-git.ts";
import { belongsTo, holds, identify } from "./http/authorise.ts";
import { Problem } from "./http/problem.ts";
import type { Hub, Identity } from "./hub.ts";
import type { Repository } from "./state/repository.ts";

/** `/owner/name.git/info/refs`, with and without `.git`. */
export const gitPath = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/**
 * Git's smart protocol over HTTP, spoken by git itself. https://git-scm.com/docs/http-protocol
 * What was pushed is noticed before the client is told that all went well.
 */
export const serveGit = async (
  hub: Hub,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> => {
  const [, owner, name, action] = gitPath.exec(url.pathname) as unknown as [string, string, string, string];
  const service = action === "info/refs" ? url.searchParams.get("service") : action;
  const refuse = (status: number, message: string, headers: Record<string, string> = {}) => {
    request.resume();
    response.writeHead(status, { "content-type": "text/plain", ...headers }).end(`${message}\n`);
  };
  const repository = hub.findRepository(`${owner}/${name}`);
  if (!repository) return refuse(404, "Repository not found.");
  if (service !== "git-upload-pack" && service !== "git-receive-pack")
    return refuse(403, "Please upgrade your git client.");
  let identity: Identity;
  try {
    identity = identify(hub.tokens, request.headers.authorization);
  } catch (error) {
    return refuse((error as Problem).status, "Invalid username or token.", challenge);
  }
  const refusal = checkAccess(repository, identity, service === "git-receive-pack");
  if (refusal) return refuse(refusal.status, refusal.message, refusal.status === 401 ? challenge : {});
  if (action === "info/refs") return advertise(repository, service, request, response);
  return exchange(hub, repository, identity, service, request, response);
};

const challenge = { "www-authenticate": 'Basic realm="GitHub"' };

const checkAccess = (repository: Repository, identity: Identity, writes: boolean): Problem | undefined => {
  if (holds(identity, repository, "contents", writes ? "write" : "read")) return undefined;
  if (identity.anonymous) return new Problem(401, "Authentication required.");
  if (repository.record.private && !belongsTo(identity, repository))
    return new Problem(404, "Repository not found.");
  return new Problem(403, `Permission to ${repository.fullName}.git denied to ${identity.login}.`);
};

const startService = (repository: Repository, service: string, extra: string[], request: IncomingMessage) => {
  const protocol = request.headers["git-protocol"];
  return spawn("git", [service.slice("git-".length), "--stateless-rpc", ...extra, repository.git.directory], {
    env: gitEnvironment({
      LOCAL_GITHUB_PUSH: "1",
      ...(typeof protocol === "string" && { GIT_PROTOCOL: protocol }),
    }),
    windowsHide: true,
  });
};

const packetLine = (text: string) => `${(text.length + 4).toString(16).padStart(4, "0")}${text}`;

const advertise = async (
  repository: Repository,
  service: string,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const child = startService(repository, service, ["--advertise-refs"], request);
  child.stdin.end();
  child.stderr.resume();
  response.writeHead(200, {
    "content-type": `application/x-${service}-advertisement`,
    "cache-control": "no-cache",
  });
  if (request.headers["git-protocol"] !== "version=2" || service === "git-receive-pack")
    response.write(`${packetLine(`# service=${service}\n`)}0000`);
  await pipeline(child.stdout, response).catch(() => child.kill());
};

const exchange = async (
  hub: Hub,
  repository: Repository,
  identity: Identity,
  service: string,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  const talk = async () => {
    const child = startService(repository, service, [], request);
    const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
    child.stderr.resume();
    child.on("error", (error) => hub.log(`${service}: ${error.message}`));
    const source = request.headers["content-encoding"] === "gzip" ? request.pipe(createGunzip()) : request;
    pipeline(source, child.stdin).catch(() => {});
    response.writeHead(200, {
      "content-type": `application/x-${service}-result`,
      "cache-control": "no-cache",
    });
    // The answer's end waits until the push is known, so that what follows a push sees it.
    await pipeline(child.stdout, response, { end: false }).catch(() => child.kill());
    await ended;
  };
  if (service === "git-upload-pack") await talk();
  else
    await repository.exclusive(async () => {
      await talk();
      await noticePush({ hub, repository, identity });
      await repository.save();
    });
  response.end();
};
