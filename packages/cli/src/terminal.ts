import { stripVTControlCharacters } from "node:util";
import { describeFailure } from "@mlops-actions/runner/describe-failure";
import { paintFor, type Style } from "./paint.ts";

export const paint = (style: Style, text: string): string => paintFor(process.stdout, style, text);

/** One JSON document on standard output. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

export const print = (text = ""): void => {
  process.stdout.write(`${text}\n`);
};

/** What is not the answer itself: progress, notes, warnings. */
export const printNote = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Rows as columns, as wide as their widest cell, whatever colours are in them. */
export const printTable = (header: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => stripVTControlCharacters(row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map(
        (cell, column) =>
          cell + " ".repeat(Math.max(0, widths[column]! - stripVTControlCharacters(cell).length)),
      )
      .join("  ")
      .trimEnd();
  print(paint("dim", line(header)));
  for (const row of rows) print(line(row));
};

/** Prints a failure and leaves with 2: could not be done. */
export const exitWithFailure = (error: unknown): void => {
  process.stderr.write(`${paintFor(process.stderr, "red", "Error:")} ${describeFailure(error)}\n`);
  process.exitCode = 2;
};
