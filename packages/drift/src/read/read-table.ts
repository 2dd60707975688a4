import { UserError } from "@mlops-actions/contracts/user-error";
import { type ColumnCollector, makeCollector } from "../profile/collect-column.ts";
import type { ColumnKind, Table } from "./columns.ts";
import { describeFile, readSeparator, refuseChanged, type SourceFile } from "./describe-file.ts";
import { openParquet } from "./read-parquet.ts";
import { type CsvSink, scanCsv } from "./scan-csv.ts";
import { refuseNested, scanJsonLines } from "./scan-json-lines.ts";

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

/** Reads the named columns of all files as one table. `progress` is told of bytes as they are read. */
export const readTable = async (
  source: Source,
  names: readonly string[],
  kinds: Readonly<Record<string, ColumnKind>> = {},
  progress?: (bytes: number) => void,
): Promise<Table> => {
  const collectors = new Map(
    names.map((name) => [name, makeCollector(Object.hasOwn(kinds, name) ? kinds[name] : undefined)]),
  );
  let rows = 0;
  let ragged = 0;
  for (const file of source.files) {
    const counted = await collect[file.format](file, collectors, progress);
    await refuseChanged(file);
    refuseRagged(file.path, counted);
    rows += counted.rows;
    ragged += counted.ragged;
  }
  const columns: Table["columns"] = new Map();
  const mixed: string[] = [];
  for (const [name, collector] of collectors) {
    const column = collector.finish();
    if (column === "mixed") mixed.push(name);
    else columns.set(name, column);
  }
  if (mixed.length > 0) {
    const again = await readTable(
      source,
      mixed,
      Object.fromEntries(mixed.map((name) => [name, "categorical" as const])),
    );
    for (const [name, column] of again.columns) columns.set(name, column);
  }
  return { rows, ragged, columns };
};

type Collectors = ReadonlyMap<string, ColumnCollector>;
type Counted = { rows: number; ragged: number };
type Collect = (
  file: SourceFile,
  collectors: Collectors,
  progress?: (bytes: number) => void,
) => Promise<Counted>;

/** Beyond this share the rows are not what the header says: separators in unquoted text move cells to other columns. */
const raggedShare = 0.05;

const refuseRagged = (path: string, { rows, ragged }: Counted): void => {
  if (ragged <= rows * raggedShare) return;
  throw new UserError(`${path}: ${ragged} of ${rows} rows have fewer or more fields than the header.`, {
    fix: "Is a separator in the text, which quotes must then hold, or is another one in use?",
  });
};

const collectCsv: Collect = async (file, collectors, progress) => {
  let rows = 0;
  let ragged = 0;
  let byPosition: (ColumnCollector | undefined)[] = [];
  const sink: CsvSink = {
    progress,
    header: (names) => {
      byPosition = names.map((name) => collectors.get(name));
    },
    cell: (column, bytes, start, end) => byPosition[column]?.addBytes(bytes, start, end),
    row: (fields) => {
      rows++;
      if (fields === byPosition.length) return;
      ragged++;
      for (let column = fields; column < byPosition.length; column++) byPosition[column]?.addMissing();
    },
  };
  await scanCsv(file.path, sink, file);
  return { rows, ragged };
};

const collectJsonLines: Collect = async ({ path, compression }, collectors, progress) => {
  let rows = 0;
  const record = (found: Readonly<Record<string, unknown>>, line: number) => {
    rows++;
    for (const [name, collector] of collectors) {
      const value = Object.hasOwn(found, name) ? found[name] : undefined;
      refuseNested(path, line, name, value);
      collector.addValue(value);
    }
  };
  await scanJsonLines(path, { record, progress }, { compression });
  return { rows, ragged: 0 };
};

const collectParquet: Collect = async ({ path, size }, collectors, progress) => {
  const file = await openParquet(path);
  await file.scan(
    [...collectors.keys()],
    (name, values) => {
      const { addValue } = collectors.get(name)!;
      for (let row = 0; row < values.length; row++) addValue(values[row]);
    },
    (rows) => progress?.((size * rows) / file.rows),
  );
  return { rows: file.rows, ragged: 0 };
};

const collect = { csv: collectCsv, "json-lines": collectJsonLines, parquet: collectParquet };
