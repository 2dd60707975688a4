import type { ColumnCollector } from "../profile/collect-column.ts";
import { gatherInto } from "./gather-part.ts";
import { isMissingBytes, missingWords } from "./missing-words.ts";
import { parseNumber, parseNumberText } from "./parse-number.ts";
import type { Source } from "./read-table.ts";

const blockRows = 4096;
const largestNumber = 1e150; // as in collect-column.ts

/**
 * Reads columns of numbers side by side, where rows matter and not columns alone: NaN is a cell without a number.
 * @param take is handed blocks of some thousand rows, each column's numbers in the order of names
 */
export const scanNumbers = (
  source: Source,
  names: readonly string[],
  take: (columns: readonly (readonly number[])[], rows: number) => void,
): Promise<void> => scanBlocks(source, names, keepNumbers, take);

/** Reads columns as text, row by row: null is a missing cell. All of it is held. */
export const readTexts = async (source: Source, names: readonly string[]): Promise<(string | null)[][]> => {
  const all: (string | null)[][] = names.map(() => []);
  await scanBlocks(source, names, keepTexts, (columns, rows) => {
    columns.forEach((column, index) => {
      for (let row = 0; row < rows; row++) all[index]!.push(column[row]!);
    });
  });
  return all;
};

/** Up to `most` rows as text, each row as likely as any other (J. S. Vitter's algorithm R, 1985). */
export const sampleTexts = async (
  source: Source,
  names: readonly string[],
  most: number,
  random: () => number,
): Promise<(string | null)[][]> => {
  const kept: (string | null)[][] = [];
  let seen = 0;
  await scanBlocks(source, names, keepTexts, (columns, rows) => {
    for (let row = 0; row < rows; row++) {
      const place = seen < most ? seen : Math.floor(random() * (seen + 1));
      if (place < most) kept[place] = columns.map((column) => column[row]!);
      seen++;
    }
  });
  return kept;
};

const scanBlocks = async <Cell>(
  source: Source,
  names: readonly string[],
  keep: (cells: Cell[], kept: () => void) => ColumnCollector,
  take: (columns: readonly Cell[][], rows: number) => void,
): Promise<void> => {
  for (const file of source.files) {
    const columns: Cell[][] = names.map(() => []);
    const hand = (least: number) => {
      const rows = Math.min(...columns.map(({ length }) => length)); // Parquet brings one column after the other
      if (rows < least) return;
      take(columns, rows);
      for (const column of columns) column.splice(0, rows);
    };
    const last = names.length - 1;
    const collectors = new Map(
      names.map((name, index) => [
        name,
        keep(columns[index]!, index === last ? () => hand(blockRows) : () => {}),
      ]),
    );
    await gatherInto(file, collectors);
    hand(1);
  }
};

const refuse = (): never => {
  throw new Error("rows are handed on one by one, not gathered");
};
/** Of the fast scanner and of profiles, neither of which knows rows. */
const notOfRows = {
  bulk: "none" as const,
  addDoubles: refuse,
  addNumbers: refuse,
  addTally: refuse,
  finish: refuse,
};

const keepNumbers = (cells: number[], kept: () => void): ColumnCollector => {
  const add = (value: number) => {
    cells.push(Math.abs(value) <= largestNumber ? value : Number.NaN);
    kept();
  };
  return {
    ...notOfRows,
    addBytes: (bytes, start, end) => add(parseNumber(bytes, start, end)),
    addValue: (value) =>
      add(
        typeof value === "number" || typeof value === "bigint"
          ? Number(value)
          : typeof value === "string"
            ? parseNumberText(value)
            : Number.NaN,
      ),
    addMissing: () => add(Number.NaN),
  };
};

const keepTexts = (cells: (string | null)[], kept: () => void): ColumnCollector => {
  const add = (value: string | null) => {
    cells.push(value);
    kept();
  };
  return {
    ...notOfRows,
    addBytes: (bytes, start, end) =>
      add(isMissingBytes(bytes, start, end) ? null : bytes.toString("utf8", start, end)),
    addValue: (value) => {
      if (value === null || value === undefined) return add(null);
      const text = value instanceof Date ? value.toISOString() : String(value);
      add(missingWords.has(text) ? null : text);
    },
    addMissing: () => add(null),
  };
};
