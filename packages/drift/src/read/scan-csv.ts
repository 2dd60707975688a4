import { UserError } from "@mlops-actions/contracts/user-error";
import { checkHeader, findSeparator, nameColumns } from "./csv-header.ts";
import { type Bytes, type Compression, openBytes } from "./open-bytes.ts";
import { type RecordScanner, scanRecords } from "./scan-records.ts";

/** Gets a CSV's header once and then its cells, row by row. Bytes are valid only during the call. */
export type CsvSink = {
  header: (names: string[], separator: string) => void;
  cell: (column: number, bytes: Buffer, start: number, end: number) => void;
  /** @param fields how many the row had; it may differ from the header's. */
  row: (fields: number) => void;
  /** Bytes read since it was last told. */
  progress?: ((bytes: number, rows: number) => void) | undefined;
};

const quote = 34;
const newline = 10;
const carriageReturn = 13;

/** How a CSV file is written, and which part of it is read. */
type CsvOptions = {
  /** One of , ; tab | as a character; else found in the header. */
  separator?: string | undefined;
  /** A part of a file whose header was read before. `start` must be where a row begins. */
  part?: { start: number; until: number; width: number } | undefined;
  /** Takes data rows that it can take before the sink gets them. */
  fast?: FastScanner | undefined;
};

/** Takes whole rows out of its own buffer, in its own way. */
export type FastScanner = {
  reserve: (bytes: number) => Buffer;
  /** As of a record scanner; but it may leave rows, and the first one that it leaves another must take. */
  scan: (from: number, end: number, limit: number) => number;
  /** How many rows it took. */
  seen: () => number;
};

/**
 * Streams a CSV file (RFC 4180: double quotes, LF or CRLF; a UTF-8 byte order mark and blank lines are skipped) in
 * bounded memory. @returns where in the file the first row begins that was not read.
 * @throws UserError for a file that is no CSV: no header, binary, UTF-16, a quote left open.
 */
export const scanCsv = async (
  path: string,
  sink: CsvSink,
  options: Pick<CsvOptions, "separator"> & { compression?: Compression } = {},
): Promise<number> => {
  const bytes = await openBytes(path, options.compression ?? "none");
  try {
    return await scanBytes(path, bytes, sink, options);
  } finally {
    await bytes.close();
  }
};

/** The same for bytes that are open. @param path for messages */
export const scanBytes = async (
  path: string,
  bytes: Bytes,
  sink: CsvSink,
  { separator, part, fast }: CsvOptions,
): Promise<number> => {
  const rows = makeRowScanner(path, sink, { separator, width: part?.width, before: fast?.seen });
  const scanner = fast ? joinScanners(rows, fast) : rows;
  const end = await scanRecords(path, bytes, scanner, { ...part, progress: sink.progress });
  rows.finish();
  return end;
};

/** The header, rows without an end and rows that are very large are for the plain scanner, all others for the fast one. */
const joinScanners = (rows: RowScanner, fast: FastScanner): RecordScanner => ({
  reserve: fast.reserve,
  seen: rows.seen,
  scan: (bytes, end, last, limit) => {
    let at = 0;
    while (at < end && at < limit) {
      if (rows.inData()) at = fast.scan(at, end, limit);
      if (at >= end || at >= limit) break;
      const next = rows.scan(bytes, end, last, at + 1, at);
      if (next === at) break;
      at = next;
    }
    return at;
  },
});

type RowScanner = RecordScanner & {
  scan: (bytes: Buffer, end: number, last: boolean, limit: number, from?: number) => number;
  inData: () => boolean;
  finish: () => void;
};

const makeRowScanner = (
  path: string,
  sink: CsvSink,
  known: {
    separator: string | undefined;
    width: number | undefined;
    /** How many rows another scanner took. */
    before: (() => number) | undefined;
  },
): RowScanner => {
  let separator = known.separator?.charCodeAt(0);
  let width = known.width ?? 0;
  let rows = 0;
  const seen = () => rows + (known.before?.() ?? 0);
  let started = width > 0;
  let nextQuote = -1; // where the next one stands, so that files without quotes are searched for them only once
  const header: string[] = [];
  const collect = (column: number, bytes: Buffer, start: number, end: number) => {
    header[column] = bytes.toString("utf8", start, end);
  };

  const scan = (bytes: Buffer, end: number, last: boolean, limit: number, from = 0): number => {
    let at = from;
    nextQuote = -1;
    if (!started && (end >= 3 || last)) {
      at = skipByteOrderMark(bytes, end);
      started = true;
    } else if (!started) return 0;

    while (at < end && at < limit) {
      const byte = bytes[at]!;
      if (byte === newline) {
        at++;
        continue;
      }
      if (byte === carriageReturn && at + 1 < end && bytes[at + 1] === newline) {
        at += 2;
        continue;
      }
      const next = scanRow(bytes, at, end, last);
      if (next < 0) return at;
      at = next;
    }
    return at;
  };

  // One look finds the row's end (so that no cell is handed over twice when a chunk cuts the row), one hands over.
  const scanRow = (bytes: Buffer, start: number, end: number, last: boolean): number => {
    if (nextQuote < start) nextQuote = findByte(bytes, quote, start);
    separator ??= findSeparator(bytes, start, end, last);
    if (separator === undefined) return -1;
    const rowEnd = findRowEnd(bytes, start, end, nextQuote, separator);
    if (rowEnd < 0 && !last) return -1;
    if (rowEnd === openQuote)
      throw new UserError(`${path}: a quote opened in data row ${seen() + 1} is never closed.`);
    const stop = rowEnd < 0 ? end : rowEnd;
    const textEnd = stop > start && bytes[stop - 1] === carriageReturn ? stop - 1 : stop;
    const fields = handOver(bytes, start, textEnd, separator, width === 0 ? collect : sink.cell);
    if (width === 0) {
      checkHeader(path, header);
      width = fields;
      sink.header(nameColumns(header), String.fromCharCode(separator));
    } else {
      rows++;
      sink.row(fields);
    }
    return Math.min(stop + 1, end);
  };

  return {
    scan,
    seen,
    inData: () => width > 0,
    finish: () => {
      if (width === 0) throw new UserError(`${path} is empty: not even a header.`);
    },
  };
};

const unfinished = -1;
const openQuote = -2;

const findByte = (bytes: Buffer, byte: number, from: number): number => {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
};

const findRowEnd = (
  bytes: Buffer,
  start: number,
  end: number,
  nextQuote: number,
  separator: number,
): number => {
  const lineEnd = findByte(bytes, newline, start);
  if (nextQuote >= Math.min(lineEnd, end)) return lineEnd < end ? lineEnd : unfinished;
  let inside = false;
  let fieldStart = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (inside) {
      if (byte !== quote) continue;
      if (bytes[at + 1] === quote && at + 1 < end) at++;
      else inside = false;
    } else if (byte === quote && fieldStart) inside = true;
    else if (byte === newline) return at;
    fieldStart = !inside && byte === separator;
  }
  return inside ? openQuote : unfinished;
};

const handOver = (
  bytes: Buffer,
  start: number,
  end: number,
  separator: number,
  cell: CsvSink["cell"],
): number => {
  let column = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && bytes[at] === quote && at === from) {
      const text = unquote(bytes, at, end, separator);
      cell(column++, text.bytes, 0, text.bytes.length);
      from = text.next + 1;
      at = text.next;
    } else if (at === end || bytes[at] === separator) {
      cell(column++, bytes, from, at);
      from = at + 1;
    }
  }
  return column;
};

/** The text of a quoted field, and where the separator (or the row's end) after it stands. */
const unquote = (
  bytes: Buffer,
  start: number,
  end: number,
  separator: number,
): { bytes: Buffer; next: number } => {
  const parts: Buffer[] = [];
  let from = start + 1;
  let at = from;
  for (; at < end; at++) {
    if (bytes[at] !== quote) continue;
    if (at + 1 < end && bytes[at + 1] === quote) {
      parts.push(bytes.subarray(from, at + 1));
      from = at + 2;
      at++;
    } else break;
  }
  parts.push(bytes.subarray(from, Math.min(at, end)));
  let next = Math.min(at + 1, end);
  const rest = next;
  while (next < end && bytes[next] !== separator) next++;
  if (next > rest) parts.push(bytes.subarray(rest, next)); // "a"b is taken as ab, as Python's csv module does
  return { bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), next };
};

const skipByteOrderMark = (bytes: Buffer, end: number): number =>
  end >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
