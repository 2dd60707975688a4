import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import { openSource } from "../read/read-table.ts";
import { readTexts } from "../read/scan-rows.ts";

/** Files that together are one table. `called` is what messages call them. */
export type RowFiles = { paths: readonly string[]; called: string; separator?: string | undefined };

/** Some columns of a table, row by row; null is a missing cell. */
export type Rows = {
  called: string;
  /** All columns that there are. */
  header: readonly string[];
  n: number;
  cells: ReadonlyMap<string, readonly (string | null)[]>;
};

/**
 * @param choose of the columns that there are, those to read
 * @throws UserError for files that are not there, broken, or of other columns
 */
export const readRows = async (
  { paths, called, separator }: RowFiles,
  choose: (header: readonly string[]) => readonly string[],
): Promise<Rows> => {
  const source = await openSource(paths, separator);
  const names = [...new Set(choose(source.names))];
  const columns = await readTexts(source, names);
  return {
    called,
    header: source.names,
    n: columns[0]?.length ?? 0,
    cells: new Map(names.map((name, index) => [name, columns[index]!])),
  };
};

/** The column's cells. @throws UserError where there is no such column, which `setting` would name */
export const needCells = (rows: Rows, name: string, setting: string): readonly (string | null)[] => {
  const cells = rows.cells.get(name);
  if (cells) return cells;
  const near = suggest(name, rows.header);
  throw new UserError(
    `${rows.called} has no column ${JSON.stringify(name)} (it has: ${rows.header.join(", ")}).`,
    {
      fix: `${near ? `Did you mean ${JSON.stringify(near)}? ` : ""}${setting} names it.`,
    },
  );
};
