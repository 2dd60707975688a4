import type { ColumnCollector } from "../profile/collect-column.ts";
import type { SourceFile } from "./describe-file.ts";
import type { CellScanner } from "./fast-scanner.ts";
import type { Bytes } from "./open-bytes.ts";
import { scanBytes } from "./scan-csv.ts";

/**
 * Gives the cells of delimited text to collectors, which are in the order of the header; through the fast scanner where
 * there is one. @returns how many rows, and where the first one begins that was not read
 */
export const countCells = async (
  { path, separator }: Pick<SourceFile, "path" | "separator">,
  bytes: Bytes,
  collectors: readonly (ColumnCollector | undefined)[],
  {
    range,
    progress,
    fast,
  }: {
    range?: { start: number; until: number } | undefined;
    progress?: ((bytes: number, rows: number) => void) | undefined;
    fast?: CellScanner | undefined;
  } = {},
): Promise<{ rows: number; ragged: number; end: number }> => {
  let rows = 0;
  let ragged = 0;
  const sink = {
    progress,
    header: () => {},
    cell: (column: number, bytes: Buffer, start: number, end: number) =>
      collectors[column]?.addBytes(bytes, start, end),
    row: (fields: number) => {
      rows++;
      if (fields === collectors.length) return;
      ragged++;
      for (let column = fields; column < collectors.length; column++) collectors[column]?.addMissing();
    },
  };
  fast?.begin(collectors);
  const width = range && range.start > 0 ? collectors.length : 0; // only the first part has the header
  const end = await scanBytes(path, bytes, sink, { separator, part: range && { ...range, width }, fast });
  const counted = fast?.finish() ?? { rows: 0, ragged: 0 };
  return { rows: rows + counted.rows, ragged: ragged + counted.ragged, end };
};
