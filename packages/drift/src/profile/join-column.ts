import type { Column, ColumnKind } from "../read/columns.ts";
import { parseNumberText } from "../read/parse-number.ts";
import { type ColumnPlan, distinctLimit, fromByteText, type Gathered, strayShare } from "./collect-column.ts";
import { mergeTallies } from "./numeric-tally.ts";

/** A column in two parts of the data, whichever is first. Takes over what the first one holds. */
export const mergeGathered = (a: Gathered, b: Gathered): Gathered => {
  const overflow = a.overflow || b.overflow || addTexts(a.texts, b.texts);
  if (overflow) a.texts.clear();
  const bounds = (of: (part: Gathered) => string | null) => [a, b].flatMap((part) => of(part) ?? []).sort();
  return {
    missing: a.missing + b.missing,
    numbers: [...a.numbers, ...b.numbers],
    ...(a.tally && b.tally && { tally: mergeTallies([a.tally, b.tally]) }),
    textCount: a.textCount + b.textCount,
    infinite: a.infinite + b.infinite,
    datetimes: a.datetimes + b.datetimes,
    min: bounds(({ min }) => min)[0] ?? null,
    max: bounds(({ max }) => max).at(-1) ?? null,
    overflow,
    texts: a.texts,
  };
};

/** Answers whether there are too many different ones now. */
const addTexts = (texts: Map<string, number>, more: ReadonlyMap<string, number>): boolean => {
  for (const [text, count] of more) texts.set(text, (texts.get(text) ?? 0) + count);
  return texts.size > distinctLimit;
};

/** A column of all parts; or "mixed": it holds numbers and text, and must be read again as categorical. */
export const joinColumn = (gathered: Gathered, { kind }: ColumnPlan): Column | "mixed" => {
  const { missing, textCount, datetimes, infinite, tally } = gathered;
  const numberCount = gathered.numbers.reduce((sum, { length }) => sum + length, 0);
  const decided = kind ?? inferKind({ textCount, numberCount, datetimes, infinite });
  if (decided === "numeric")
    return {
      kind: "numeric",
      ...(tally ? { tally } : { values: joinNumbers(gathered.numbers, numberCount) }),
      missing,
      invalid: textCount,
    };
  if (decided === "datetime") {
    const { min, max } = gathered;
    const invalid = textCount + numberCount - datetimes;
    return { kind: "datetime", n: datetimes, min, max, missing, invalid };
  }
  if (numberCount > 0) return "mixed";
  return { kind: "categorical", n: textCount, ...readTexts(gathered), missing, invalid: 0 };
};

const inferKind = (counts: {
  textCount: number;
  numberCount: number;
  datetimes: number;
  infinite: number;
}): ColumnKind => {
  const { textCount, numberCount, datetimes, infinite } = counts;
  const strays = (textCount + numberCount) * strayShare;
  if (textCount - infinite <= strays || textCount === infinite) return "numeric";
  return textCount + numberCount - datetimes <= strays ? "datetime" : "categorical";
};

/** Sorted. */
const joinNumbers = (runs: readonly Float64Array[], count: number): Float64Array => {
  const numbers = new Float64Array(count);
  let at = 0;
  for (const run of runs) {
    numbers.set(run, at);
    at += run.length;
  }
  return numbers.sort();
};

const readTexts = ({ texts, overflow }: Gathered) => {
  const counts = new Map<string, number>();
  let numbers = 0;
  for (const [bytes, count] of overflow ? [] : texts) {
    const text = fromByteText(bytes);
    counts.set(text, count);
    if (!Number.isNaN(parseNumberText(text))) numbers += count;
  }
  return { counts, overflow, numbers };
};
