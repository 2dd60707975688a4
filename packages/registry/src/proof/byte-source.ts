import { createReadStream } from "node:fs";

/** Bytes that can be opened at any place, as often as it takes: a file, an asset, a slice or a member of either. */
export type ByteSource = {
  /** Undefined where nobody knows before the end, as inside compressed data. */
  size: number | undefined;
  /** The bytes from `start` up to `end` (exclusive; the end of all unless told). */
  open: (start?: number, end?: number) => AsyncIterable<Buffer>;
};

export const fileSource = (path: string, size: number): ByteSource => ({
  size,
  open: (start = 0, end = size) =>
    start >= end ? nothing() : createReadStream(path, { start, end: end - 1, highWaterMark: 256 * 1024 }),
});

export const bufferSource = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  open: (start = 0, end = bytes.length) => once(bytes.subarray(start, end)),
});

/** Part of a source. @param size of the part, cut to what there is. */
export const sliceSource = (source: ByteSource, offset: number, size: number): ByteSource => ({
  size,
  open: (start = 0, end = size) => source.open(offset + start, offset + Math.min(end, size)),
});

/** A few bytes at a place, fewer where the source ends before. */
export const readAt = async (source: ByteSource, start: number, length: number): Promise<Buffer> => {
  const end = Math.min(start + length, source.size ?? start + length);
  const chunks: Buffer[] = [];
  let have = 0;
  for await (const chunk of source.open(start, end)) {
    chunks.push(chunk);
    have += chunk.length;
    if (have >= length) break;
  }
  return Buffer.concat(chunks).subarray(0, length);
};

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  if (bytes.length > 0) yield bytes;
}

async function* nothing(): AsyncGenerator<Buffer> {}
