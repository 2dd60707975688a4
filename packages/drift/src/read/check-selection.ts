import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { ColumnSelection } from "./read-table.ts";

type Unknown = { setting: "include" | "exclude" | "types"; column: string; near: string | undefined };

/** Columns that settings name and no data has, each with the one that was probably meant. */
const findUnknown = ({ include, exclude, types }: ColumnSelection, names: readonly string[]): Unknown[] => {
  const known = new Set(names);
  const settings = { include, exclude, types: Object.keys(types ?? {}) };
  return (["include", "exclude", "types"] as const).flatMap((setting) =>
    (settings[setting] ?? [])
      .filter((column) => !known.has(column))
      .map((column) => ({ setting, column, near: suggest(column, names) })),
  );
};

/**
 * Looks whether all columns that settings name are there.
 * @param absent what else may be excluded: a profile does not tell which columns were left out of it, so an excluded
 * column that neither it nor the current data has may be right. Then it is noted only where it looks like a slip.
 * @returns notes for people
 * @throws UserError for one that is nowhere: a typing error in `exclude` would let a column through unseen
 */
export const checkSelection = (
  selection: ColumnSelection,
  names: readonly string[],
  absent: "refused" | "allowed",
): string[] => {
  const unknown = findUnknown(selection, names);
  const tolerated = unknown.filter(({ setting }) => setting === "exclude" && absent === "allowed");
  const wrong = unknown.filter((one) => !tolerated.includes(one));
  if (wrong.length > 0)
    throw new UserError(`${wrong.map(describeOne).join(", ")}: no such column.`, {
      fix: wrong.some(({ near }) => near === undefined) ? `There are: ${listNames(names)}.` : undefined,
    });
  return tolerated
    .filter(({ near }) => near !== undefined)
    .map((one) => `${describeOne(one)}: no such column here, so nothing is excluded by it.`);
};

const describeOne = ({ setting, column, near }: Unknown): string =>
  `columns.${setting} ${JSON.stringify(column)}${near === undefined ? "" : ` (${JSON.stringify(near)} is meant?)`}`;

const listed = 20;
export const listNames = (names: readonly string[]): string =>
  names.length > listed
    ? `${names.slice(0, listed).join(", ")} and ${names.length - listed} more`
    : names.join(", ") || "none";
