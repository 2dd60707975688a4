import type { IncomingMessage, ServerResponse } from "node:http";
import { gitPath, serveGit } from "./git-http.ts";
import { send } from "./http/serve.ts";
import { type ApiParts, serveApi } from "./http/serve-api.ts";
import type { Hub, Urls } from "./hub.ts";
import type { BlockUploads } from "./results/block-uploads.ts";
import { resultsPrefix, serveResults } from "./results/serve-results.ts";
import { serveDownload } from "./web/serve-download.ts";
import { servePage } from "./web/serve-page.ts";

const apiRoots = new Set(["", "repos", "user", "users", "rate_limit", "meta", "zen", "graphql", "uploads"]);

export type FrontDoorParts = ApiParts & { uploads: BlockUploads; instance: string };

/** One port for everything but blobs: says by host and path which part of GitHub a request is for. */
export const createFrontDoor = (parts: FrontDoorParts) => {
  const { hub, faults } = parts;
  const results = serveResults(hub, parts.uploads, faults);

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
    if (url.pathname === "/_local")
      return send(request, response, { status: 200, json: { instance: parts.instance } }, {});
    if (url.pathname.startsWith(resultsPrefix)) return results(request, response, url.pathname);
    if (gitPath.test(url.pathname)) return serveGit(hub, request, response, url);
    const path = apiPath(url);
    if (path !== undefined)
      return serveApi(parts, request, response, path, url.searchParams, urlsFor(hub, url));
    if (await serveDownload(hub, request, response, url)) return undefined;
    return servePage(hub, request, response, url);
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    serve(request, response).catch((error: unknown) => {
      hub.log(
        `${request.method} ${request.url} failed: ${error instanceof Error ? error.stack : String(error)}`,
      );
      response.destroy();
    });
  };
};

/**
 * The path as on api.github.com. REST is at the root of the plain address, and where a GitHub Enterprise Server has
 * it: /api/v3, /api/uploads, /api/graphql. `api.github.localhost` is what `gh` asks for when its host is
 * github.localhost; it gets here through HTTP_PROXY.
 */
const apiPath = ({ pathname, hostname }: URL): string | undefined => {
  const enterprise = /^\/api\/(v3|uploads|graphql)(\/.*)?$/.exec(pathname);
  if (enterprise) {
    const [, place, rest = ""] = enterprise;
    return place === "v3" ? rest || "/" : `/${place}${rest}`;
  }
  if (hostname === "gh.localhost" || hostname === "github.localhost") return undefined;
  if (hostname === "api.github.localhost") return pathname;
  return apiRoots.has(pathname.split("/")[1] ?? "") ? pathname : undefined;
};

/** Answers are written with the address the client knows us by. */
const urlsFor = (hub: Hub, { hostname, origin }: URL): Urls =>
  hostname === "api.github.localhost" ? { ...hub.urls, api: origin } : hub.urls;
