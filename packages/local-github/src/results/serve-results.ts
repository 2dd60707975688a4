import type { IncomingMessage, ServerResponse } from "node:http";
import type { FaultInjector } from "../http/faults.ts";
import { readJson, send, strikeBefore } from "../http/serve.ts";
import type { Hub } from "../hub.ts";
import { repositoryIdOf } from "../state/repository.ts";
import {
  createArtifact,
  deleteArtifact,
  finalizeArtifact,
  getSignedArtifactUrl,
  listArtifacts,
} from "./artifacts.ts";
import type { BlockUploads } from "./block-uploads.ts";
import { createCacheEntry, finalizeCacheEntryUpload, getCacheEntryDownloadUrl } from "./caches.ts";
import { type Call, TwirpError } from "./twirp.ts";

const methods: Record<string, (call: Call) => unknown> = {
  "ArtifactService/CreateArtifact": createArtifact,
  "ArtifactService/FinalizeArtifact": finalizeArtifact,
  "ArtifactService/ListArtifacts": listArtifacts,
  "ArtifactService/GetSignedArtifactURL": getSignedArtifactUrl,
  "ArtifactService/DeleteArtifact": deleteArtifact,
  "CacheService/CreateCacheEntry": createCacheEntry,
  "CacheService/FinalizeCacheEntryUpload": finalizeCacheEntryUpload,
  "CacheService/GetCacheEntryDownloadURL": getCacheEntryDownloadUrl,
};

export const resultsPrefix = "/twirp/github.actions.results.api.v1.";

/** The results service: artifacts v4 and cache v2, as JSON over Twirp, for the holder of a job's runtime token. */
export const serveResults =
  (hub: Hub, uploads: BlockUploads, faults: FaultInjector) =>
  async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const fault = faults.take(request.method ?? "POST", path);
    if (await strikeBefore(request, fault)) return;
    const refuse = ({ status, code, message }: TwirpError) =>
      send(request, response, { status, json: { code, msg: message } }, {});
    try {
      if (fault?.kind === "respond" && !fault.carryOut)
        throw new TwirpError(fault.status, "unavailable", fault.message ?? "Fault injected");
      const json = await answer(hub, uploads, request, path);
      if (fault?.kind === "respond")
        throw new TwirpError(fault.status, "unavailable", fault.message ?? "Fault injected");
      if (fault?.kind === "drop") request.socket.destroy();
      else await send(request, response, { status: 200, json }, {}, fault);
    } catch (error) {
      if (!(error instanceof TwirpError))
        hub.log(`${path} failed: ${error instanceof Error ? error.stack : String(error)}`);
      await refuse(error instanceof TwirpError ? error : new TwirpError(500, "internal", "Server Error"));
    }
  };

const answer = async (hub: Hub, uploads: BlockUploads, request: IncomingMessage, path: string) => {
  const method = methods[path.slice(resultsPrefix.length)];
  if (!method || request.method !== "POST") throw new TwirpError(404, "bad_route", `no such method: ${path}`);
  const token = /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
  const scope = hub.tokens.readRuntime(token);
  const repository = scope && hub.findRepositoryById(repositoryIdOf(scope.runId));
  if (!scope || !repository) throw new TwirpError(401, "unauthenticated", "the runtime token is not good");
  const body = await readJson(request);
  return repository.exclusive(async () => {
    const reply = method({ hub, uploads, repository, ...scope, body });
    await repository.save();
    return reply;
  });
};
