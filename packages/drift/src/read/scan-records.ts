import { isUtf8 } from "node:buffer";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Bytes } from "./open-bytes.ts";

/** Takes records (rows, lines) out of a buffer. */
export type RecordScanner = {
  /**
   * Hands over every complete record that begins before `limit`; answers where the first one that is left begins.
   * @param last whether nothing follows `end`
   */
  scan: (bytes: Buffer, end: number, last: boolean, limit: number) => number;
  /** A buffer of at least so many bytes that holds what the one before held, where the scanner brings its own. */
  reserve?: (bytes: number, held?: Buffer) => Buffer;
  /** How many data records were handed over. */
  seen: () => number;
};

const chunkBytes = 1 << 18;
const recordLimit = 1 << 24; // a quote that never closes would otherwise swallow the file into memory

/**
 * Streams records in bounded memory: one chunk, and the record that crosses it.
 * @param range where the bytes begin in their file, and where no record begins any more
 * @returns where the first record begins that was not handed over
 * @throws UserError for a record larger than 16 MiB, and for bytes that no text has
 */
export const scanRecords = async (
  path: string,
  bytes: Bytes,
  scanner: RecordScanner,
  {
    start = 0,
    until = Number.POSITIVE_INFINITY,
    progress,
  }: { start?: number; until?: number; progress?: ((bytes: number, rows: number) => void) | undefined } = {},
): Promise<number> => {
  const reserve = scanner.reserve ?? copyLarger;
  let buffer = reserve(chunkBytes);
  let base = start; // where the buffer begins in the file
  let told = 0; // rows
  let kept = 0; // bytes of an unfinished record, at the buffer's beginning
  for (;;) {
    if (kept > recordLimit)
      throw new UserError(
        `${path}: row ${scanner.seen() + 1} is longer than ${recordLimit >> 20} MiB: a quote is probably never closed.`,
      );
    if (buffer.length - kept < chunkBytes) buffer = reserve(buffer.length * 2, buffer);
    const read = await bytes.read(buffer, kept);
    const end = kept + read;
    refuseNul(path, buffer.subarray(kept, end), scanner);
    const done = scanner.scan(buffer, end, read === 0, until - base);
    progress?.(bytes.taken(), scanner.seen() - told);
    told = scanner.seen();
    if (!isUtf8(buffer.subarray(0, done)))
      throw new UserError(`${path} is not UTF-8: some byte up to data row ${scanner.seen()} is no text.`, {
        fix: "Save it as UTF-8, such as with iconv -f latin1 -t utf-8.",
      });
    if (read === 0 || base + done >= until) return base + done;
    buffer.copy(buffer, 0, done, end);
    base += done;
    kept = end - done;
  }
};

const copyLarger = (bytes: number, held?: Buffer): Buffer => {
  const larger = Buffer.allocUnsafe(bytes);
  held?.copy(larger);
  return larger;
};

const refuseNul = (path: string, bytes: Buffer, scanner: RecordScanner): void => {
  if (!bytes.includes(0)) return;
  throw new UserError(
    `${path} has NUL bytes after data row ${scanner.seen()}: it is binary, or text in UTF-16.`,
    { fix: "Save it as UTF-8 text, or as Parquet." },
  );
};
