import { UserError } from "@mlops-actions/contracts/user-error";
import type { ColumnPlan } from "../profile/collect-column.ts";
import { joinColumn } from "../profile/join-column.ts";
import type { ColumnKind, Table } from "./columns.ts";
import { describeFile, readSeparator, refuseChanged, type SourceFile } from "./describe-file.ts";
import { readParts, type Sharing } from "./read-parts.ts";

/** Which columns to read, and as what. */
export type ColumnSelection = {
  include?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
  types?: Readonly<Record<string, ColumnKind>> | undefined;
};

/** What is known of files before their cells are read. */
export type Source = { files: readonly SourceFile[]; names: string[]; cells: number; bytes: number };

/**
 * Opens files that together are one data set, each CSV, JSON lines or Parquet: they must have the same columns, in any
 * order; but a line of JSON may leave out what it has no value for.
 * @param separator of the CSV files; else found in each one's header
 * @throws UserError for a file that is not there, empty, of no such format, or of other columns.
 */
export const openSource = async (paths: readonly string[], separator?: string): Promise<Source> => {
  const files: SourceFile[] = [];
  for (const path of paths) files.push(await describeFile(path, readSeparator(separator)));
  const names = new Set(files.flatMap((file) => file.names));
  const tables = files.filter(({ format }) => format !== "json-lines");
  for (const { path, names: own } of tables) {
    const has = new Set(own);
    const odd = [...names].find((name) => !has.has(name));
    if (odd === undefined) continue;
    const other = files.find((file) => file.names.includes(odd))!;
    throw new UserError(`${other.path} has a column ${JSON.stringify(odd)} that ${path} does not have.`, {
      fix: "Files that are checked together must have the same columns.",
    });
  }
  const sum = (of: (file: SourceFile) => number) => files.reduce((total, file) => total + of(file), 0);
  return {
    files,
    names: [...names],
    cells: sum(({ cells }) => cells),
    bytes: sum(({ size }) => size),
  };
};

/** The columns of a source that a selection leaves, in the source's order. */
export const selectColumns = (names: readonly string[], selection: ColumnSelection): string[] =>
  selectWith(names, selection.include && new Set(selection.include), new Set(selection.exclude));

const selectWith = (names: readonly string[], include: Set<string> | undefined, exclude: Set<string>) =>
  names.filter((name) => (!include || include.has(name)) && !exclude.has(name));

const cellsAtOnce = 1 << 25; // numbers are held eight bytes each: 256 MiB

/** Splits columns so that each group's numbers fit into memory; each group costs one more pass over the files. */
export const groupColumns = (names: readonly string[], cells: number, total: number): string[][] => {
  const groups = Math.max(1, Math.min(names.length, Math.ceil((cells * names.length) / total / cellsAtOnce)));
  const size = Math.ceil(names.length / groups);
  return Array.from({ length: Math.ceil(names.length / size) }, (_, group) =>
    names.slice(group * size, (group + 1) * size),
  );
};

/** @param types of those columns whose kind is not to be found out */
export const planTypes = (
  names: readonly string[],
  types: Readonly<Record<string, ColumnKind>> = {},
): ColumnPlan[] =>
  names.map((name) => ({ name, kind: Object.hasOwn(types, name) ? types[name] : undefined }));

/** Reads columns of all files as one table. `progress` is told of bytes and rows as they are read. */
export const readTable = async (
  source: Source,
  plans: readonly ColumnPlan[],
  progress?: (bytes: number, rows: number) => void,
  sharing?: Sharing,
): Promise<Table> => {
  const gathered = await readParts(source.files, plans, progress, sharing);
  for (const file of source.files) await refuseChanged(file);
  const columns: Table["columns"] = new Map();
  const mixed: ColumnPlan[] = [];
  plans.forEach((plan, index) => {
    const column = joinColumn(gathered.columns[index]!, plan);
    if (column === "mixed") mixed.push({ name: plan.name, kind: "categorical" });
    else columns.set(plan.name, column);
  });
  if (mixed.length > 0)
    for (const [name, column] of (await readTable(source, mixed, undefined, sharing)).columns)
      columns.set(name, column);
  const { rows, ragged } = gathered;
  return { rows, ragged, columns };
};
