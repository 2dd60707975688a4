import type { ColumnKind } from "../read/columns.ts";
import { isMissingBytes, missingWords } from "../read/missing-words.ts";
import { parseNumber, parseNumberText } from "../read/parse-number.ts";
import { makeTally, mergeTallies, type NumericTally } from "./numeric-tally.ts";

/** How many different texts a column may have before it counts as one of identifiers. */
export const distinctLimit = 100_000;
/** Cells of another kind that a column may have and still be of its own. drift.md: parse failures over 0.1 %. */
export const strayShare = 0.001;

/** Beyond this the sum of squares leaves the range of doubles: such a cell is counted as invalid, as infinities are. */
export const largestNumber = 1e150;

const isoDatetime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

export type ColumnCollector = {
  /** What may come in any order and in bulk: all cells, those of text columns alone, or none, where each has its row. */
  bulk: "all" | "texts" | "none";
  /** @param count how many cells have these bytes, one unless told */
  addBytes: (bytes: Buffer, start: number, end: number, count?: number) => void;
  /** Numbers that were read and found good elsewhere. */
  addNumbers: (numbers: Float64Array) => void;
  /** Numbers that were counted elsewhere, between the plan's edges. */
  addTally: (tally: NumericTally) => void;
  /** A decoded value. @param count how many cells have it, for a text; else one */
  addValue: (value: unknown, count?: number) => void;
  /** The first `count` of these numbers, which may be none (NaN): for a column that is not told to be text. */
  addDoubles: (values: Float64Array, count: number) => void;
  addMissing: (count?: number) => void;
  /** What was gathered, in values that can be sent to another thread. */
  finish: () => Gathered;
};

/** How a column is read. `edges`: count numbers between them, and hold none. */
export type ColumnPlan = {
  name: string;
  kind?: ColumnKind | undefined;
  edges?: readonly number[] | undefined;
};

/** The cells of one column in one part of the data. */
export type Gathered = {
  missing: number;
  /** As they came, not sorted. */
  numbers: readonly Float64Array[];
  tally?: NumericTally;
  textCount: number;
  /** Of the texts. */
  infinite: number;
  datetimes: number;
  min: string | null;
  max: string | null;
  overflow: boolean;
  texts: Map<string, number>;
};

/**
 * Gathers one column's cells. Without a kind it is inferred from all cells: numeric when at most 0.1 % are not
 * numbers, datetime when as few are not ISO 8601, else categorical. A column without any value is numeric, as in pandas.
 */
export const makeCollector = ({ kind, edges }: Omit<ColumnPlan, "name">): ColumnCollector => {
  const tally = edges && makeTally(edges);
  const tallies: NumericTally[] = [];
  let missing = 0;
  let numbers = new Float64Array(kind === "categorical" || kind === "datetime" || tally ? 0 : 16);
  let numberCount = 0;
  let textCount = 0;
  let datetimes = 0;
  let infinite = 0;
  let min: string | null = null;
  let max: string | null = null;
  let overflow = false;
  const texts = new Map<string, number>(); // keyed by the bytes of UTF-8, one character each: cheap to make

  const addNumber = (value: number) => {
    if (Math.abs(value) > largestNumber) {
      textCount++;
      infinite++;
      return;
    }
    if (tally) return tally.add(value + 0);
    makeRoom(1);
    numbers[numberCount++] = value + 0; // -0 becomes 0
  };

  const makeRoom = (count: number) => {
    if (numberCount + count <= numbers.length) return;
    const larger = new Float64Array(Math.max(numbers.length * 2, numberCount + count));
    larger.set(numbers);
    numbers = larger;
  };

  const addNumbers = (more: Float64Array) => {
    makeRoom(more.length);
    numbers.set(more, numberCount);
    numberCount += more.length;
  };

  const addText = (text: string, times = 1) => {
    textCount += times;
    if (kind === "numeric") return;
    if (kind !== "categorical" && text.length >= 10 && isoDatetime.test(text)) {
      datetimes += times;
      if (min === null || text < min) min = text;
      if (max === null || text > max) max = text;
    }
    if (kind === "datetime" || overflow) return;
    const count = texts.get(text);
    if (count !== undefined) texts.set(text, count + times);
    else if (texts.size < distinctLimit) texts.set(text, times);
    else {
      overflow = true;
      texts.clear();
    }
  };

  const addBytes = (bytes: Buffer, start: number, end: number, times = 1) => {
    if (isMissingBytes(bytes, start, end)) missing += times;
    else if (kind === "categorical" || kind === "datetime")
      addText(bytes.toString("latin1", start, end), times);
    else {
      const value = parseNumber(bytes, start, end);
      if (Number.isNaN(value)) addText(bytes.toString("latin1", start, end), times);
      else for (let time = 0; time < times; time++) addNumber(value);
    }
  };

  const addString = (text: string, times = 1) => {
    if (missingWords.has(text)) missing += times;
    else if (kind === "numeric") {
      const value = parseNumberText(text);
      if (Number.isNaN(value)) textCount += times;
      else for (let time = 0; time < times; time++) addNumber(value);
    } else addText(toByteText(text), times);
  };

  const addDoubles = (values: Float64Array, count: number) => {
    for (let at = 0; at < count; at++) {
      const value = values[at]!;
      if (Number.isNaN(value)) missing++;
      else addNumber(value);
    }
  };

  const addValue = (value: unknown, times = 1) => {
    if (value === null || value === undefined) missing++;
    else if (typeof value === "number" || typeof value === "bigint") {
      const number = Number(value);
      if (Number.isNaN(number)) missing++;
      else if (kind === "categorical") addText(String(value));
      else if (kind === "datetime") textCount++;
      else addNumber(number);
    } else if (typeof value === "string") addString(value, times);
    else if (typeof value === "boolean") addString(value ? "True" : "False");
    else if (value instanceof Date) addString(value.toISOString());
    else addString(JSON.stringify(value, (_, item) => (typeof item === "bigint" ? Number(item) : item)));
  };

  const finish = (): Gathered => ({
    missing,
    numbers: numberCount > 0 ? [numbers.slice(0, numberCount)] : [],
    ...(tally && { tally: mergeTallies([tally.finish(), ...tallies]) }),
    textCount,
    infinite,
    datetimes,
    min,
    max,
    overflow,
    texts,
  });

  return {
    bulk: kind === undefined || kind === "numeric" ? "all" : "texts",
    addBytes,
    addNumbers,
    addTally: (more) => tallies.push(more),
    addValue,
    addDoubles,
    addMissing: (count = 1) => {
      missing += count;
    },
    finish,
  };
};

const beyondAscii = /[\u0080-\uffff]/;
const toByteText = (text: string) => (beyondAscii.test(text) ? Buffer.from(text).toString("latin1") : text);
export const fromByteText = (text: string) =>
  beyondAscii.test(text) ? Buffer.from(text, "latin1").toString() : text;
