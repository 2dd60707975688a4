import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

const chunkSize = 1024 * 1024;

/** Size in bytes and lower-case hex sha256 of a file, streamed. */
export const hashFile = async (path: string): Promise<{ size: number; sha256: string }> => {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkSize }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest("hex") };
};
