import type { Column, ColumnKind } from "../read/columns.ts";
import { parseNumberText } from "../read/parse-number.ts";
import { type ColumnPlan, distinctLimit, fromByteText, type Gathered, strayShare } from "./collect-column.ts";
import { mergeTallies } from "./numeric-tally.ts";

/**
 * One column of what was gathered in all parts, whatever their order and number; or "mixed": it holds numbers and
 * text, and must be read again as categorical.
 */
export const joinColumn = (parts: readonly Gathered[], { kind }: ColumnPlan): Column | "mixed" => {
  const total = (of: (part: Gathered) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  const missing = total((part) => part.missing);
  const textCount = total((part) => part.textCount);
  const numberCount = total(({ numbers }) => numbers.length);
  const datetimes = total((part) => part.datetimes);
  const counts = { textCount, numberCount, datetimes, infinite: total(({ infinite }) => infinite) };
  const decided = kind ?? inferKind(counts);
  if (decided === "numeric") {
    const tallies = parts.flatMap(({ tally }) => tally ?? []);
    if (tallies.length > 0) {
      const tally = mergeTallies(tallies);
      return { kind: "numeric", tally, missing, invalid: textCount };
    }
    return { kind: "numeric", values: joinNumbers(parts, numberCount), missing, invalid: textCount };
  }
  if (decided === "datetime") {
    const bounds = (of: (part: Gathered) => string | null) => parts.flatMap((part) => of(part) ?? []).sort();
    return {
      kind: "datetime",
      n: datetimes,
      min: bounds(({ min }) => min)[0] ?? null,
      max: bounds(({ max }) => max).at(-1) ?? null,
      missing,
      invalid: textCount + numberCount - datetimes,
    };
  }
  if (numberCount > 0) return "mixed";
  return { kind: "categorical", n: textCount, ...joinTexts(parts), missing, invalid: 0 };
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
const joinNumbers = (parts: readonly Gathered[], count: number): Float64Array => {
  const numbers = new Float64Array(count);
  let at = 0;
  for (const part of parts) {
    numbers.set(part.numbers, at);
    at += part.numbers.length;
  }
  return numbers.sort();
};

const joinTexts = (parts: readonly Gathered[]) => {
  const joined = new Map<string, number>();
  let overflow = parts.some((part) => part.overflow);
  for (const { texts } of overflow ? [] : parts)
    for (const [text, count] of texts) joined.set(text, (joined.get(text) ?? 0) + count);
  overflow ||= joined.size > distinctLimit;
  const counts = new Map<string, number>();
  let numbers = 0;
  for (const [bytes, count] of overflow ? [] : joined) {
    const text = fromByteText(bytes);
    counts.set(text, count);
    if (!Number.isNaN(parseNumberText(text))) numbers += count;
  }
  return { counts, overflow, numbers };
};
