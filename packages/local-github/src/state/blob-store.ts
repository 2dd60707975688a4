import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

export type StoredBlob = { sha256: string; size: number };

/** Bytes under the digest of their content: the same file stored twice is kept once. */
export const openBlobStore = async (directory: string) => {
  const incoming = join(directory, "incoming");
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true });
  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256);

  return {
    pathOf,

    /** Streams to disk, hashing on the way. @throws when the source breaks off; nothing is kept then. */
    store: async (source: Readable | AsyncIterable<Buffer>): Promise<StoredBlob> => {
      const temporary = join(incoming, randomUUID());
      const hash = createHash("sha256");
      let size = 0;
      try {
        await pipeline(
          source,
          async function* (chunks: AsyncIterable<Buffer>) {
            for await (const chunk of chunks) {
              hash.update(chunk);
              size += chunk.length;
              yield chunk;
            }
          },
          createWriteStream(temporary, { highWaterMark: 1 << 20 }),
        );
        const sha256 = hash.digest("hex");
        const path = pathOf(sha256);
        if (existsSync(path)) await rm(temporary);
        else {
          await mkdir(join(directory, sha256.slice(0, 2)), { recursive: true });
          await rename(temporary, path);
        }
        return { sha256, size };
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },

    /** A place for the parts of an upload in blocks, below `incoming`, so that a restart forgets what never ended. */
    partsDirectory: (key: string) => join(incoming, `${key}.parts`),

    read: (sha256: string, range?: { start: number; end: number }) =>
      createReadStream(pathOf(sha256), { ...range, highWaterMark: 1 << 20 }),

    has: (sha256: string) => existsSync(pathOf(sha256)),

    /** Removes every blob that nothing refers to any more. */
    collect: async (referenced: ReadonlySet<string>) => {
      for (const folder of await readdir(directory)) {
        if (folder.length !== 2) continue;
        for (const sha256 of await readdir(join(directory, folder)))
          if (!referenced.has(sha256)) await rm(join(directory, folder, sha256), { force: true });
      }
    },
  };
};

export type BlobStore = Awaited<ReturnType<typeof openBlobStore>>;
