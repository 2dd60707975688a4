import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { FaultInjector } from "./http/faults.ts";
import { send, strikeBefore } from "./http/serve.ts";
import type { Hub } from "./hub.ts";
import type { BlockUploads } from "./results/block-uploads.ts";

/**
 * The blob host: what release assets, artifacts and caches redirect to, on a port of its own so that clients prove
 * that they leave their token behind. A request that brings Authorization beside a signature is refused, as by Azure.
 */
export const serveBlobs =
  (hub: Hub, uploads: BlockUploads, faults: FaultInjector) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", hub.blobUrl());
    const fault = faults.take(request.method ?? "GET", url.pathname);
    if (await strikeBefore(request, fault)) return;
    const refuse = (status: number, code: string, message: string) =>
      send(
        request,
        response,
        {
          status,
          content: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
        },
        { "content-type": "application/xml", "x-ms-error-code": code },
      );
    if (fault?.kind === "respond") {
      await send(
        request,
        response,
        { status: fault.status, content: fault.message ?? "Fault injected" },
        fault.headers ?? {},
      );
      return;
    }
    if (request.headers.authorization !== undefined) {
      await refuse(400, "InvalidAuthenticationInfo", "Authorization is given beside a signature.");
      return;
    }
    if (!hub.tokens.verifyLink(url.pathname, url.searchParams.get("sig") ?? "")) {
      await refuse(403, "AuthenticationFailed", "Signature did not match or has expired.");
      return;
    }
    const [, place, key = ""] = url.pathname.split("/");
    if (place === "uploads") {
      await uploads.serve(request, response, url, key);
      return;
    }
    if (place !== "blobs" || !/^[0-9a-f]{64}$/.test(key) || !hub.blobs.has(key)) {
      await refuse(404, "BlobNotFound", "The specified blob does not exist.");
      return;
    }
    const name = url.searchParams.get("name") ?? key;
    const disposition = url.searchParams.get("disposition") ?? "attachment";
    await sendFile(
      request,
      response,
      hub.blobs.pathOf(key),
      {
        "content-type": url.searchParams.get("type") ?? "application/octet-stream",
        "content-disposition": `${disposition}; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name)}`,
        etag: `"${key}"`,
        "x-ms-blob-type": "BlockBlob",
      },
      fault?.kind === "truncate" ? fault.bytes : undefined,
    );
  };

/** Sends a file or the one range asked for; cut short where a fault says so. */
export const sendFile = async (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  headers: Record<string, string>,
  truncateAt?: number,
): Promise<void> => {
  const { size, mtime } = await stat(path);
  const range = parseRange(request.headers.range ?? String(request.headers["x-ms-range"] ?? ""), size);
  const all = { ...headers, "accept-ranges": "bytes", "last-modified": mtime.toUTCString() };
  if (range === "unsatisfiable") {
    response.writeHead(416, { ...all, "content-range": `bytes */${size}`, "content-length": "0" }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...all,
    "content-length": String(end - start + 1),
    ...(range && { "content-range": `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === "HEAD" || size === 0) {
    response.end();
    return;
  }
  const last = truncateAt === undefined ? end : Math.min(end, start + truncateAt - 1);
  const source = createReadStream(path, { start, end: last, highWaterMark: 1 << 20 });
  await pipeline(source, response, { end: truncateAt === undefined }).catch(() => {});
  if (truncateAt !== undefined) response.destroy();
};

const parseRange = (header: string, size: number) => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header);
  if (!match || (match[1] === "" && match[2] === "")) return undefined;
  const start = match[1] === "" ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === "" || match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start >= size || start > end ? ("unsatisfiable" as const) : { start, end };
};
