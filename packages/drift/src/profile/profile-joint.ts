import type { ColumnProfile, JointProfile, NumericProfile } from "@mlops-actions/contracts/profile";
import type { Source } from "../read/read-table.ts";
import { scanNumbers } from "../read/scan-rows.ts";
import { addRow, makeSums } from "../statistics/correlation.ts";
import { makeScorer } from "../statistics/normal-scores.ts";

const mostColumns = 32;
const mostMissing = 0.1;
const smallBytes = 1 << 26;

export type JointMode = "auto" | "always" | "never";

/** Rows are read a second time for it, with the plain scanner: that is not worth it for large data unless asked for. */
export const isJointWanted = (mode: JointMode, bytes: number) =>
  mode === "always" || (mode === "auto" && bytes <= smallBytes);

/** The first numeric columns that have values and few holes. */
export const chooseJointColumns = (columns: readonly ColumnProfile[]): NumericProfile[] =>
  columns
    .filter((column) => column.kind === "numeric")
    .filter(({ n, missing, invalid, min, max }) => n > 0 && missing + invalid <= n * mostMissing && max > min)
    .slice(0, mostColumns);

/** How columns go together: sums of their normal scores and of the products of those, over rows without a hole. */
export const profileJoint = async (
  source: Source,
  columns: readonly NumericProfile[],
): Promise<JointProfile> => {
  const names = columns.map(({ name }) => name);
  const scorers = columns.map(makeScorer);
  const sums = makeSums(columns.length);
  const row = new Float64Array(columns.length);
  await scanNumbers(source, names, (cells, rows) => {
    for (let at = 0; at < rows; at++) {
      let whole = true;
      for (let column = 0; column < row.length && whole; column++) {
        const value = cells[column]![at]!;
        if (Number.isNaN(value)) whole = false;
        else row[column] = scorers[column]!(value);
      }
      if (whole) addRow(sums, row);
    }
  });
  return { columns: names, ...sums };
};
