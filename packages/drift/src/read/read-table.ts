import { open, stat } from "node:fs/promises";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type ColumnCollector, makeCollector } from "../profile/collect-column.ts";
import type { ColumnKind, Table } from "./columns.ts";
import { openParquet } from "./read-parquet.ts";
import { scanCsv } from "./scan-csv.ts";

/** Which columns to read, and as what. */
export type ColumnSelection = {
  include?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
  types?: Readonly<Record<string, ColumnKind>> | undefined;
};

/** What is known of files before their cells are read. */
export type Source = { paths: readonly string[]; names: string[]; cells: number; bytes: number };

/**
 * Opens files that together are one data set: they must have the same columns, in any order.
 * @throws UserError for a file that is not there, empty, neither CSV nor Parquet, or of other columns.
 */
export const openSource = async (paths: readonly string[]): Promise<Source> => {
  let names: string[] | undefined;
  let cells = 0;
  let bytes = 0;
  for (const path of paths) {
    const found = await describeFile(path);
    cells += found.cells;
    bytes += (await stat(path)).size;
    names ??= found.names;
    const odd =
      found.names.find((name) => !names!.includes(name)) ?? names.find((name) => !found.names.includes(name));
    if (odd !== undefined)
      throw new UserError(
        `${found.names.includes(odd) ? path : paths[0]} has a column ${JSON.stringify(odd)} that ${found.names.includes(odd) ? paths[0] : path} does not have.`,
        { fix: "Files that are checked together must have the same columns." },
      );
  }
  return { paths, names: names ?? [], cells, bytes };
};

const describeFile = async (path: string): Promise<{ names: string[]; cells: number }> => {
  if ((await detectFormat(path)) === "parquet") {
    const { rows, names } = await openParquet(path);
    return { names, cells: rows * names.length };
  }
  let names: string[] = [];
  const found = new Error("header found");
  await scanCsv(path, {
    header: (given) => {
      names = given;
      throw found;
    },
    cell: () => {},
    row: () => {},
  }).catch((error: unknown) => {
    if (error !== found) throw error;
  });
  return { names, cells: Math.ceil((await stat(path)).size / 4) };
};

const detectFormat = async (path: string): Promise<"csv" | "parquet"> => {
  const file = await open(path).catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(
      cause.code === "ENOENT" ? `${path} is not there.` : `${path} cannot be read: ${cause.message}.`,
      { cause },
    );
  });
  try {
    if ((await file.stat()).isDirectory()) throw new UserError(`${path} is a folder, expected a file.`);
    const head = Buffer.alloc(4);
    await file.read(head, 0, 4, 0);
    if (head.toString("latin1") === "PAR1") return "parquet";
    if (head[0] === 0x1f && head[1] === 0x8b)
      throw new UserError(`${path} is compressed with gzip.`, {
        fix: "Decompress it first, or write Parquet.",
      });
    return "csv";
  } finally {
    await file.close();
  }
};

/** The columns of a source that a selection leaves, in the source's order. */
export const selectColumns = (names: readonly string[], selection: ColumnSelection): string[] =>
  names.filter(
    (name) =>
      (!selection.include || selection.include.includes(name)) && !(selection.exclude ?? []).includes(name),
  );

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
  for (const path of source.paths) {
    const counted =
      (await detectFormat(path)) === "parquet"
        ? await collectParquet(path, collectors, progress)
        : await collectCsv(path, collectors, progress);
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

const collectCsv = async (path: string, collectors: Collectors, progress?: (bytes: number) => void) => {
  let rows = 0;
  let ragged = 0;
  let byPosition: (ColumnCollector | undefined)[] = [];
  await scanCsv(path, {
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
  });
  return { rows, ragged };
};

const collectParquet = async (path: string, collectors: Collectors, progress?: (bytes: number) => void) => {
  const { size } = await stat(path);
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
