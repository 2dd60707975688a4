import type { Readable } from "node:stream";
import { UserError } from "@mlops-actions/contracts/user-error";

/** A file of rows: its name says the format, `open` gives its bytes. */
export type TableSource = { name: string; open: () => Readable };

export type Columns = {
  name: string;
  rows: number;
  /** All column names of the file. */
  header: string[];
  /** Only the columns that were asked for, as text, in the file's order. */
  values: Map<string, string[]>;
};

/**
 * Reads columns of a CSV, TSV or JSONL file as text, a row at a time; what `keep` refuses is never held.
 * @throws UserError where the file does not parse, with its line
 */
export const readColumns = async (
  source: TableSource,
  keep: (column: string) => boolean = () => true,
): Promise<Columns> => {
  const extension = /\.(\w+)$/.exec(source.name)?.[1]?.toLowerCase();
  if (extension === "jsonl" || extension === "ndjson") return readJsonLines(source, keep);
  if (extension === "tsv") return readDelimited(source, "\t", keep);
  if (extension === "csv" || extension === "txt") return readDelimited(source, ",", keep);
  throw new UserError(`${source.name} is not a table that the gate can read.`, {
    fix: "Give a file that ends in .csv, .tsv or .jsonl.",
  });
};

const readDelimited = async (
  { name, open }: TableSource,
  delimiter: string,
  keep: (column: string) => boolean,
): Promise<Columns> => {
  const { parse } = await import("csv-parse");
  const input = open();
  const parser = input.pipe(parse({ delimiter, bom: true, skip_empty_lines: true, trim: true }));
  input.on("error", (error) => parser.destroy(error));
  const values = new Map<string, string[]>();
  let header: string[] = [];
  let kept: { index: number; column: string[] }[] | undefined;
  let rows = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (kept) {
        for (const { index, column } of kept) column.push(record[index]!);
        rows++;
        continue;
      }
      const twice = record.find((column, index) => record.indexOf(column) < index);
      if (twice !== undefined)
        throw new UserError(`${name} has two columns named "${twice}".`, { fix: "Rename one." });
      header = record;
      kept = record.flatMap((column, index) =>
        keep(column) ? [{ index, column: addTo(values, column) }] : [],
      );
    }
  } catch (cause) {
    throw isCsvError(cause) ? new UserError(`${name} does not parse: ${cause.message}.`, { cause }) : cause;
  }
  return { name, rows, header, values };
};

const isCsvError = (error: unknown): error is Error =>
  error instanceof Error && String((error as Error & { code?: string }).code).startsWith("CSV_");

const readJsonLines = async (
  { name, open }: TableSource,
  keep: (column: string) => boolean,
): Promise<Columns> => {
  const { createInterface } = await import("node:readline");
  const values = new Map<string, string[]>();
  const header = new Set<string>();
  let rows = 0;
  let line = 0;
  for await (const text of createInterface({ input: open(), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (!text.trim()) continue;
    const record = parseLine(text, `${name}:${line}`);
    for (const [column, value] of Object.entries(record)) {
      header.add(column);
      if (!values.has(column) && keep(column)) fillTo(addTo(values, column), rows);
      values.get(column)?.push(value === null ? "" : String(value));
    }
    rows++;
    for (const column of values.values()) fillTo(column, rows);
  }
  return { name, rows, header: [...header], values };
};

/** Python's json module writes NaN and Infinity bare; they are kept as text and reported with their row. */
const parseLine = (text: string, place: string): Record<string, unknown> => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    try {
      value = JSON.parse(text.replace(/([:,[]\s*)(-?Infinity|NaN)(?=\s*[,}\]])/g, '$1"$2"'));
    } catch {
      throw new UserError(`${place} is not JSON: ${(cause as Error).message}.`, { cause });
    }
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new UserError(`${place} is not a JSON object.`, { fix: 'Write one {"id": …, "score": …} a line.' });
};

const addTo = (values: Map<string, string[]>, column: string): string[] => {
  const cells: string[] = [];
  values.set(column, cells);
  return cells;
};

const fillTo = (cells: string[], rows: number) => {
  while (cells.length < rows) cells.push("");
};
