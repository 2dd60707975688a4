import { pipeline, Readable } from "node:stream";
import { createGunzip, createInflate } from "node:zlib";
import { formatBytes } from "@mlops-actions/contracts/format";
import { type ByteSource, readAt } from "./byte-source.ts";

/** No model is larger than this; a file of a few megabytes can be made to expand to any size. */
const mostExpanded = 64 * 1024 ** 3;

/** joblib and gzip compress a pickle as a whole. Undefined for what is not compressed in a way that is read here. */
export const expand = async (source: ByteSource): Promise<ByteSource | undefined> => {
  const [first = 0, second = 0] = await readAt(source, 0, 2);
  const isGzip = first === 0x1f && second === 0x8b;
  const isZlib = (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
  if (!isGzip && !isZlib) return undefined;
  return expandWith(source, isGzip ? createGunzip : createInflate);
};

/** Bytes as a decompressor gives them. What cannot be expanded ends as if it were cut there. */
export const expandWith = (
  source: ByteSource,
  create: () => NodeJS.ReadWriteStream & AsyncIterable<Buffer>,
  limit = mostExpanded,
): ByteSource => ({
  size: undefined,
  open: (start = 0, end = Number.POSITIVE_INFINITY) => expandFrom(source, create, start, end, limit),
});

async function* expandFrom(
  source: ByteSource,
  create: () => NodeJS.ReadWriteStream & AsyncIterable<Buffer>,
  start: number,
  end: number,
  limit: number,
): AsyncGenerator<Buffer> {
  const stream = create();
  // The consumer below hears of errors; the pipeline must not end the process over them.
  pipeline(Readable.from(source.open()), stream, () => {});
  let at = 0;
  try {
    for await (const chunk of stream) {
      const from = Math.max(0, start - at);
      const to = Math.min(chunk.length, end - at);
      if (from < to) yield chunk.subarray(from, to);
      at += chunk.length;
      if (at >= end) return;
      if (at > limit) throw new TooLarge(`expands to more than ${formatBytes(limit)}`);
    }
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    if (!String((error as { code?: string }).code).startsWith("Z_")) throw error;
  }
}

/** Expansion was given up: what follows is not known. */
export class TooLarge extends Error {}
