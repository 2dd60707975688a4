import { countOf } from "@mlops-actions/contracts/format";
import type { TextColumn } from "./columns.ts";
import { DataFault, firstFive } from "./data-fault.ts";

/** A column of one file, and for each row of the labels the row there, -1 where it has none. */
export type PlacedColumn = { name: string; texts: TextColumn; rows: Int32Array };

/**
 * A slice column that stands in the predictions only is what each model's run says of its rows. Where both say it, they
 * must say the same: a challenger that moved its worst rows to another slice would pass.
 * @throws DataFault with the count and the first five ids
 */
export const checkSameCells = (
  column: string,
  challenger: PlacedColumn,
  champion: PlacedColumn,
  idOf: (row: number) => string,
): void => {
  const ids: string[] = [];
  let differing = 0;
  const same = new Map<number, number>(); // codes of the challenger whose text was found to be the champion's code
  challenger.rows.forEach((own, row) => {
    const other = champion.rows[row]!;
    if (own < 0 || other < 0) return;
    const code = challenger.texts.codes[own]!;
    const theirs = champion.texts.codes[other]!;
    if (same.get(code) === theirs) return;
    if (challenger.texts.index.textOf(code) === champion.texts.index.textOf(theirs)) {
      same.set(code, theirs);
      return;
    }
    differing++;
    if (ids.length < 6) ids.push(idOf(row));
  });
  if (differing > 0)
    throw new DataFault(
      `${challenger.name} and ${champion.name} have another "${column}" in ${countOf(differing, "row")}: ids ${firstFive(ids)}. Put the column into the labels file, which neither model writes.`,
    );
};
