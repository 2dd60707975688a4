import { open } from "node:fs/promises";
import { UserError } from "@mlops-actions/contracts/user-error";

/** Gets a CSV's header once and then its cells, row by row. Bytes are valid only during the call. */
export type CsvSink = {
  header: (names: string[]) => void;
  cell: (column: number, bytes: Buffer, start: number, end: number) => void;
  /** @param fields how many the row had; it may differ from the header's. */
  row: (fields: number) => void;
  /** Bytes read since it was last told. */
  progress?: ((bytes: number) => void) | undefined;
};

const chunkBytes = 1 << 18;
const fieldLimit = 1 << 24; // a quote that never closes would otherwise swallow the file into memory
const comma = 44;
const quote = 34;
const newline = 10;
const carriageReturn = 13;

/**
 * Streams a CSV file (RFC 4180: commas, double quotes, LF or CRLF; a UTF-8 byte order mark and blank lines are
 * skipped) in bounded memory: one chunk and the row that crosses it.
 * @throws UserError for a file that is no CSV: no header, binary, UTF-16, another separator, a quote left open.
 */
export const scanCsv = async (path: string, sink: CsvSink): Promise<void> => {
  const rows = makeRowScanner(path, sink);
  const file = await open(path);
  try {
    let buffer = Buffer.allocUnsafe(chunkBytes);
    let kept = 0; // bytes of an unfinished row, at the buffer's beginning
    for (;;) {
      if (kept > fieldLimit)
        throw new UserError(
          `${path}: row ${rows.seen() + 1} is longer than ${fieldLimit >> 20} MiB: a quote is probably never closed.`,
        );
      if (buffer.length - kept < chunkBytes) {
        const larger = Buffer.allocUnsafe(buffer.length * 2);
        buffer.copy(larger, 0, 0, kept);
        buffer = larger;
      }
      const { bytesRead } = await file.read(buffer, kept, buffer.length - kept);
      sink.progress?.(bytesRead);
      const end = kept + bytesRead;
      const done = rows.scan(buffer, end, bytesRead === 0);
      if (bytesRead === 0) break;
      buffer.copy(buffer, 0, done, end);
      kept = end - done;
    }
    rows.finish();
  } finally {
    await file.close();
  }
};

const makeRowScanner = (path: string, sink: CsvSink) => {
  let width = 0;
  let rows = 0;
  let started = false;
  let nextQuote = -1; // where the next one stands, so that files without quotes are searched for them only once
  const header: string[] = [];
  const collect = (column: number, bytes: Buffer, start: number, end: number) => {
    header[column] = bytes.toString("utf8", start, end);
  };

  /** Hands over every complete row; returns where the first incomplete one begins. */
  const scan = (bytes: Buffer, end: number, last: boolean): number => {
    let at = 0;
    nextQuote = -1;
    if (!started && (end >= 3 || last)) {
      at = skipByteOrderMark(path, bytes, end);
      started = true;
    } else if (!started) return 0;

    while (at < end) {
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
    const rowEnd = findRowEnd(bytes, start, end, nextQuote);
    if (rowEnd < 0 && !last) return -1;
    if (rowEnd === openQuote)
      throw new UserError(`${path}: a quote opened in data row ${rows + 1} is never closed.`);
    const stop = rowEnd < 0 ? end : rowEnd;
    const textEnd = stop > start && bytes[stop - 1] === carriageReturn ? stop - 1 : stop;
    const fields = handOver(bytes, start, textEnd, width === 0 ? collect : sink.cell);
    if (width === 0) {
      checkHeader(path, header, bytes.subarray(start, textEnd));
      width = fields;
      sink.header(nameColumns(header));
    } else {
      rows++;
      sink.row(fields);
    }
    return Math.min(stop + 1, end);
  };

  return {
    scan,
    seen: () => rows,
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

const findRowEnd = (bytes: Buffer, start: number, end: number, nextQuote: number): number => {
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
    fieldStart = !inside && byte === comma;
  }
  return inside ? openQuote : unfinished;
};

const handOver = (bytes: Buffer, start: number, end: number, cell: CsvSink["cell"]): number => {
  let column = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && bytes[at] === quote && at === from) {
      const text = unquote(bytes, at, end);
      cell(column++, text.bytes, 0, text.bytes.length);
      from = text.next + 1;
      at = text.next;
    } else if (at === end || bytes[at] === comma) {
      cell(column++, bytes, from, at);
      from = at + 1;
    }
  }
  return column;
};

/** The text of a quoted field, and where the comma (or the row's end) after it stands. */
const unquote = (bytes: Buffer, start: number, end: number): { bytes: Buffer; next: number } => {
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
  while (next < end && bytes[next] !== comma) next++;
  if (next > rest) parts.push(bytes.subarray(rest, next)); // "a"b is taken as ab, as Python's csv module does
  return { bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), next };
};

const skipByteOrderMark = (path: string, bytes: Buffer, end: number): number => {
  if (end >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)))
    throw new UserError(`${path} is UTF-16.`, { fix: "Save it as UTF-8." });
  return end >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
};

const checkHeader = (path: string, names: readonly string[], line: Buffer): void => {
  if (line.includes(0)) throw new UserError(`${path} is not a CSV file: its first line has binary bytes.`);
  const separator = names.length === 1 && /[;\t|]/.exec(names[0]!)?.[0];
  if (separator)
    throw new UserError(
      `${path} looks as if ${JSON.stringify(separator)} separated its columns: the header is ${JSON.stringify(names[0])}.`,
      { fix: "Write it with commas." },
    );
  const twice = names.find((name, index) => name !== "" && names.indexOf(name) < index);
  if (twice !== undefined)
    throw new UserError(`${path} has two columns named ${JSON.stringify(twice)}.`, { fix: "Rename one." });
};

/** A column without a name gets the one that pandas gives it. */
const nameColumns = (names: readonly string[]): string[] =>
  names.map((name, index) => name.trim() || `Unnamed: ${index}`);
