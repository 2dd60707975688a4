import { DataFault } from "./data-fault.ts";
import { parseNumber, readNumber } from "./parse-number.ts";
import { makeTextIndex, type TextIndex } from "./text-index.ts";

/** A column of text: each row's code in the index. */
export type TextColumn = { codes: Uint32Array; index: TextIndex };

/** Takes a column's cells one after the other, as bytes of a text file or as values of a typed one. */
export type Collector = {
  addBytes: (bytes: Buffer, start: number, end: number) => void;
  /** null and undefined are missing. */
  addValue: (value: unknown) => void;
};

/** What is not a number is NaN. */
export const collectNumbers = (): Collector & { finish: () => Float64Array } => {
  let values = new Float64Array(1 << 10);
  let rows = 0;
  const add = (value: number) => {
    if (rows === values.length) values = doubled(values, new Float64Array(2 * rows));
    values[rows++] = value;
  };
  return {
    addBytes: (bytes, start, end) => add(parseNumber(bytes, start, end)),
    addValue: (value) => add(readNumber(value)),
    finish: () => values.slice(0, rows),
  };
};

/**
 * Missing cells are the empty text. A column with more than `most` texts is dropped on the way and finishes as
 * undefined: nobody slices by it.
 */
export const collectTexts = (
  index: TextIndex = makeTextIndex(),
  most = Number.POSITIVE_INFINITY,
): Collector & { finish: () => TextColumn | undefined } => {
  let codes = new Uint32Array(1 << 10);
  let rows = 0;
  let dropped = false;
  const add = (code: number) => {
    if (rows === codes.length) codes = doubled(codes, new Uint32Array(2 * rows));
    codes[rows++] = code;
    if (code < most) return;
    dropped = true;
    codes = new Uint32Array(0);
  };
  return {
    addBytes: (bytes, start, end) => {
      if (!dropped) add(index.add(bytes, start, end));
    },
    addValue: (value) => {
      if (!dropped) add(index.addText(describeValue(value)));
    },
    finish: () => (dropped ? undefined : { codes: codes.slice(0, rows), index }),
  };
};

const describeValue = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : value instanceof Date
      ? value.toISOString()
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);

/** More rows than a gate can hold. Some bytes of gzip or Parquet may stand for any number of them. */
export const mostRows = 1 << 26;

const doubled = <Of extends { length: number; set: (values: Of) => void }>(old: Of, larger: Of): Of => {
  if (old.length >= mostRows)
    throw new DataFault(`A table has more than the ${mostRows} rows that the gate reads.`);
  larger.set(old);
  return larger;
};
