import type { IncomingMessage, ServerResponse } from "node:http";
import { signBlobUrl } from "../blob-url.ts";
import { holds, identify } from "../http/authorise.ts";
import { redirect } from "../http/reply.ts";
import { send } from "../http/serve.ts";
import type { Hub } from "../hub.ts";
import { releaseTagPath } from "../render/release.ts";
import { artifactFile } from "../results/artifacts.ts";
import { openDownload } from "../routes/assets.ts";
import { findLatestRelease } from "../routes/releases.ts";

const segment = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * `/owner/name/releases/download/TAG/FILE`, `…/releases/latest/download/FILE`, `…/actions/runs/RUN/artifacts/ID`,
 * `…/raw/REF/PATH`; false for any other path.
 */
export const serveDownload = async (
  hub: Hub,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> => {
  const match =
    /^\/([\w.-]+\/[\w.-]+)\/(releases\/download|releases\/latest\/download|actions\/runs\/\d+\/artifacts|raw)\/(.+)$/.exec(
      url.pathname,
    );
  if (!match) return false;
  const [, fullName, kind, rest] = match as unknown as [string, string, string, string];
  const refuse = () =>
    send(request, response, { status: 404, content: "Not Found" }, { "content-type": "text/plain" });
  const repository = hub.findRepository(fullName);
  const identity = readIdentity(hub, request);
  if (!repository || !holds(identity, repository, "contents", "read")) {
    await refuse();
    return true;
  }
  if (kind === "raw") {
    const content = await readRaw(repository, rest.split("/").map(segment).join("/"));
    if (!content) await refuse();
    else await send(request, response, { status: 200, content }, rawHeaders);
    return true;
  }
  if (kind.startsWith("actions")) {
    const artifact = repository.record.artifacts.find(
      ({ id, finalized }) => finalized && String(id) === rest,
    );
    if (!artifact) await refuse();
    else await send(request, response, redirect(signBlobUrl(hub, artifactFile(artifact))), {});
    return true;
  }
  const parts = rest.split("/").map(segment);
  const file = parts.at(-1);
  const tag = parts.slice(0, -1).join("/");
  const { releases } = repository.record;
  const seesDrafts = holds(identity, repository, "contents", "write");
  const release =
    kind === "releases/download"
      ? releases.find((candidate) => releaseTagPath(candidate) === tag && (!candidate.draft || seesDrafts))
      : findLatestRelease(releases);
  const asset = release?.assets.find(({ name }) => name === file);
  if (asset?.state !== "uploaded") await refuse();
  else await send(request, response, redirect(openDownload({ hub }, asset)), {});
  return true;
};

/** Never run by a browser, whatever it is. */
const rawHeaders = {
  "content-type": "text/plain; charset=utf-8",
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
};

const readIdentity = (hub: Hub, request: IncomingMessage) => {
  try {
    return identify(hub.tokens, request.headers.authorization);
  } catch {
    return { anonymous: true } as const;
  }
};

/** A ref may hold slashes, so the longest that exists is taken. */
const readRaw = async (repository: NonNullable<ReturnType<Hub["findRepository"]>>, path: string) => {
  const parts = path.split("/");
  for (let cut = parts.length - 1; cut > 0; cut--) {
    const commit = await repository.git.resolveCommit(parts.slice(0, cut).join("/"));
    const found = commit ? await repository.git.read(`${commit}:${parts.slice(cut).join("/")}`) : undefined;
    if (found?.type === "blob") return found.content;
  }
  return undefined;
};
