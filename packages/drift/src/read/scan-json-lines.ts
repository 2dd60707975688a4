import { UserError } from "@mlops-actions/contracts/user-error";
import { type Compression, openBytes } from "./open-bytes.ts";
import { type RecordScanner, scanRecords } from "./scan-records.ts";

type JsonSink = {
  /** One line, numbered from 1 within what is read. */
  record: (record: Readonly<Record<string, unknown>>, line: number) => void;
  progress?: ((bytes: number, rows: number) => void) | undefined;
};

const newline = 10;

/**
 * Streams newline-delimited JSON, one object a line; blank lines and a byte order mark are skipped.
 * @returns where in the file the first line begins that was not read.
 * @throws UserError for a line that is not a JSON object.
 */
export const scanJsonLines = async (
  path: string,
  sink: JsonSink,
  {
    compression = "none",
    part,
  }: { compression?: Compression; part?: { start: number; until: number } | undefined } = {},
): Promise<number> => {
  const bytes = await openBytes(path, compression, part?.start);
  try {
    return await scanRecords(path, bytes, makeLineScanner(path, sink), { ...part, progress: sink.progress });
  } finally {
    await bytes.close();
  }
};

const makeLineScanner = (path: string, sink: JsonSink): RecordScanner => {
  let line = 0;
  let records = 0;
  const scan = (bytes: Buffer, end: number, last: boolean, limit: number): number => {
    let at = 0;
    while (at < end && at < limit) {
      const found = bytes.indexOf(newline, at);
      const lineEnd = found < 0 || found >= end ? end : found;
      if (lineEnd === end && !last) return at;
      const text = bytes.toString("utf8", at, lineEnd).replace(/^\ufeff/, "");
      line++;
      at = Math.min(lineEnd + 1, end);
      if (text.trim() === "") continue;
      sink.record(parseLine(path, text, line), line);
      records++;
    }
    return at;
  };
  return { scan, seen: () => records };
};

const parseLine = (path: string, text: string, line: number): Record<string, unknown> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${path}, line ${line}, is not JSON: ${(cause as Error).message}.`, {
      cause,
      fix: "Expected is one whole JSON object a line.",
    });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new UserError(`${path}, line ${line}, is not a JSON object: ${text.slice(0, 40)}.`);
};

/** @throws UserError for an object or a list in a cell: such a column has no distribution to compare. */
export const refuseNested = (path: string, line: number, column: string, value: unknown): void => {
  if (typeof value !== "object" || value === null) return;
  throw new UserError(
    `${path}, line ${line}: ${JSON.stringify(column)} holds ${Array.isArray(value) ? "a list" : "an object"}, expected a number, text, true, false or null.`,
    { fix: "Write what is inside as columns of their own, or exclude the column." },
  );
};
