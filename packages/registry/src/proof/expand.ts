import { pipeline, Readable } from "node:stream";
import { createGunzip, createInflate } from "node:zlib";
import { type ByteSource, readAt } from "./byte-source.ts";
import { payFor, type ScanBudget, spend, TooLarge } from "./scan-budget.ts";

/** joblib and gzip compress a pickle as a whole. Undefined for what is not compressed in a way that is read here. */
export const expand = async (source: ByteSource, budget: ScanBudget): Promise<ByteSource | undefined> => {
  const [first = 0, second = 0] = await readAt(source, 0, 2);
  const isGzip = first === 0x1f && second === 0x8b;
  const isZlib = (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
  if (!isGzip && !isZlib) return undefined;
  return expandWith(source, isGzip ? createGunzip : createInflate, budget);
};

/** Bytes as a decompressor gives them. What cannot be expanded ends as if it were cut there. */
export const expandWith = (
  source: ByteSource,
  create: () => NodeJS.ReadWriteStream & AsyncIterable<Buffer>,
  budget: ScanBudget,
): ByteSource => ({
  size: undefined,
  open: (start = 0, end = Number.POSITIVE_INFINITY) => expandFrom(source, create, start, end, budget),
});

async function* expandFrom(
  source: ByteSource,
  create: () => NodeJS.ReadWriteStream & AsyncIterable<Buffer>,
  start: number,
  end: number,
  budget: ScanBudget,
): AsyncGenerator<Buffer> {
  const stream = create();
  // The consumer below hears of errors; the pipeline must not end the process over them.
  pipeline(Readable.from(payFor(source, budget).open()), stream, () => {});
  let at = 0;
  try {
    for await (const chunk of stream) {
      spend(budget, chunk.length);
      const from = Math.max(0, start - at);
      const to = Math.min(chunk.length, end - at);
      if (from < to) yield chunk.subarray(from, to);
      at += chunk.length;
      if (at >= end) return;
    }
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    if (!String((error as { code?: string }).code).startsWith("Z_")) throw error;
  }
}
