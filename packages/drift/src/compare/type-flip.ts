import { type Column, countValues } from "../read/columns.ts";
import { parseNumberText } from "../read/parse-number.ts";
import type { ReferenceColumn } from "./measure-column.ts";

/** Says how a column's type changed: text where numbers or dates were, or numbers where text was. */
export const findTypeFlip = (reference: ReferenceColumn, now: Column): string | undefined => {
  const { kind } = reference.profile ?? reference.column;
  if (now.kind !== kind) return undefined; // the reference had no value: there was no type
  if (now.kind !== "categorical") {
    const n = countValues(now);
    return now.invalid > n
      ? `${kind} in the reference, now ${now.invalid} of ${now.invalid + n} cells are not`
      : undefined;
  }
  if (now.n === 0 || now.numbers <= now.n / 2 || !wasText(reference)) return undefined;
  return `text in the reference, now ${now.numbers} of ${now.n} cells are numbers`;
};

/** Whether no category that is known reads as a number. */
const wasText = ({ profile, column }: ReferenceColumn): boolean => {
  if (profile)
    return (
      profile.kind === "categorical" &&
      profile.salt === undefined &&
      profile.values.length > 0 &&
      profile.values.every(isText)
    );
  return column.kind === "categorical" && column.counts.size > 0 && column.numbers === 0;
};

const isText = (value: string) => Number.isNaN(parseNumberText(value));
