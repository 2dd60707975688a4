import { stripVTControlCharacters, styleText } from "node:util";
import { describeFailure } from "@mlops-actions/runner/describe-failure";

type Style = Parameters<typeof styleText>[0];

/** Colour where the terminal has it; plain text in pipes and under NO_COLOR (styleText looks at both). */
export const paint = (style: Style, text: string): string =>
  styleText(style, text, { stream: process.stdout });

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
  process.stderr.write(
    `${styleText("red", "Error:", { stream: process.stderr })} ${describeFailure(error)}\n`,
  );
  process.exitCode = 2;
};
