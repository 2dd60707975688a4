import { countOf } from "@mlops-actions/contracts/format";
import type { TextColumn } from "./columns.ts";
import { DataFault, firstFive } from "./data-fault.ts";

/** Where a value stands, for messages: the file, what the column is called there, and each row's id. */
export type Place = { name: string; what: string; idOf: (row: number) => string };

/** @throws DataFault with the first five ids where `fits` refuses a value */
export const checkNumbers = (
  values: Float64Array,
  { name, what, idOf }: Place,
  expected = "a finite number",
  fits: (value: number) => boolean = Number.isFinite,
): Float64Array => {
  const bad: number[] = [];
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    if (fits(values[row]!)) continue;
    count++;
    if (bad.length < 6) bad.push(row);
  }
  if (count === 0) return values;
  throw new DataFault(
    `${name} has ${countOf(count, "row")} whose ${what} is not ${expected}: ids ${firstFive(bad.map(idOf))}.`,
  );
};

/** Numbers of texts, each distinct text looked at once; NaN where `meaning` answers undefined. */
const codeTexts = (
  { codes, index }: TextColumn,
  meaning: (text: string) => number | undefined,
): Float64Array => {
  const known = new Map<number, number>();
  return Float64Array.from(codes, (code) => {
    let value = known.get(code);
    if (value === undefined) {
      value = meaning(index.textOf(code)) ?? Number.NaN;
      known.set(code, value);
    }
    return value;
  });
};

const truths = new Map([
  ["0", 0],
  ["1", 1],
  ["0.0", 0],
  ["1.0", 1],
  ["false", 0],
  ["true", 1],
]);

/** 0 or 1 of each row. */
export const readBinaryLabels = (column: TextColumn, place: Place): Float64Array =>
  checkNumbers(
    codeTexts(column, (text) => truths.get(text.toLowerCase())),
    place,
    "0 or 1",
  );

/** The index of each row's class. */
export const readClassLabels = (
  column: TextColumn,
  classes: readonly string[],
  place: Place,
): Float64Array => {
  const codeOf = new Map(classes.map((name, code) => [name, code]));
  const expected = `a class that the predictions score (${classes.join(", ")})`;
  return checkNumbers(
    codeTexts(column, (text) => codeOf.get(text)),
    place,
    expected,
  );
};

const outcomes = new Map([
  ...truths,
  ["pass", 1],
  ["passed", 1],
  ["fail", 0],
  ["failed", 0],
  ["win", 1],
  ["tie", 0.5],
  ["loss", 0],
  ["lose", 0],
]);

/** A score, or a word for one: pass and win are 1, tie a half, fail and loss 0. */
export const readLlmScores = (column: TextColumn, place: Place): Float64Array =>
  checkNumbers(
    codeTexts(column, (text) => outcomes.get(text.toLowerCase()) ?? (text === "" ? undefined : Number(text))),
    place,
    "a finite number, pass or fail, or win, tie or loss",
  );
