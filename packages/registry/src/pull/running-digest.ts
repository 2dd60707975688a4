import { createHash } from "node:crypto";

const chunk = 1024 * 1024;

/**
 * sha256 of a file that is written in any order: bytes that continue the front are taken as they come, what was
 * written ahead of it is read back once the front gets there. So the digest is ready soon after the last byte.
 *
 * @param read fills a buffer from a position of the file, and tells how many bytes it got.
 */
export const createRunningDigest = (read: (buffer: Buffer, position: number) => Promise<number>) => {
  const hash = createHash("sha256");
  let front = 0;
  let reading: Promise<void> | undefined;

  const readUpTo = async (end: () => number) => {
    const buffer = Buffer.allocUnsafe(Math.min(chunk, Math.max(end() - front, 1)));
    for (let left = end() - front; left > 0; left = end() - front) {
      const got = await read(buffer.subarray(0, Math.min(left, buffer.length)), front);
      if (got === 0) throw new Error(`the file ends at byte ${front}, before what was written to it`);
      hash.update(buffer.subarray(0, got));
      front += got;
    }
  };

  return {
    /** Bytes that were just written at a position; `end` tells up to where the file is there without a gap. */
    take: (bytes: Buffer, position: number, end: (front: number) => number): void => {
      if (reading) return; // it gets there
      if (position === front) {
        hash.update(bytes);
        front += bytes.length;
      }
      if (end(front) === front) return;
      reading = readUpTo(() => end(front)).finally(() => {
        reading = undefined;
      });
      reading.catch(() => {}); // finish reads again from there, and meets the fault itself
    },

    /** The digest of the first `size` bytes, all of which are there. */
    finish: async (size: number): Promise<string> => {
      await reading?.catch(() => {});
      await readUpTo(() => size);
      return hash.digest("hex");
    },
  };
};
