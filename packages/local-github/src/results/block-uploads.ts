import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { BlobStore, StoredBlob } from "../state/blob-store.ts";

/**
 * The part of Azure's blob service that the toolkit's uploads use: Put Block, Put Block List, Put Blob.
 * https://learn.microsoft.com/en-us/rest/api/storageservices/put-block-list
 */
export const createBlockUploads = (blobs: BlobStore) => {
  const finished = new Map<string, StoredBlob>();

  const partPath = (key: string, id: string) =>
    join(blobs.partsDirectory(key), Buffer.from(id).toString("hex"));

  async function* joinParts(key: string, ids: readonly string[]): AsyncGenerator<Buffer> {
    for (const id of ids)
      yield* createReadStream(partPath(key, id), { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;
  }

  const serve = async (request: IncomingMessage, response: ServerResponse, url: URL, key: string) => {
    const reply = (status: number, headers: Record<string, string> = {}): void => {
      response
        .writeHead(status, {
          "x-ms-request-id": randomUUID(),
          "x-ms-version": "2025-01-05",
          "x-ms-request-server-encrypted": "true",
          "last-modified": new Date().toUTCString(),
          etag: '"0x1"',
          "content-length": "0",
          ...headers,
        })
        .end();
    };
    if (!/^[\w-]+$/.test(key)) return reply(404, { "x-ms-error-code": "BlobNotFound" });
    if (request.method !== "PUT") return reply(405, { "x-ms-error-code": "UnsupportedHttpVerb" });
    const part = url.searchParams.get("comp");
    if (part === "block") {
      await mkdir(blobs.partsDirectory(key), { recursive: true });
      await pipeline(request, createWriteStream(partPath(key, url.searchParams.get("blockid") ?? "")));
    } else if (part === "blocklist") {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const list = Buffer.concat(chunks).toString("utf8");
      const ids = [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map((match) => match[1]!);
      finished.set(key, await blobs.store(joinParts(key, ids)));
      await rm(blobs.partsDirectory(key), { recursive: true, force: true });
    } else finished.set(key, await blobs.store(request));
    reply(201);
  };

  return {
    serve,
    /** What was uploaded under a key, once. */
    take: (key: string): StoredBlob | undefined => {
      const blob = finished.get(key);
      finished.delete(key);
      return blob;
    },
  };
};

export type BlockUploads = ReturnType<typeof createBlockUploads>;
