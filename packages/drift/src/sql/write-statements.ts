import { UserError } from "@mlops-actions/contracts/user-error";
import { distinctLimit, largestNumber } from "../profile/collect-column.ts";
import { missingWords } from "../read/missing-words.ts";
import type { Dialect } from "./dialects.ts";
import type { SqlColumn } from "./plan-columns.ts";
import { cutAround, writeDouble } from "./thresholds.ts";

/** What is counted: a table, by its name or the parts of it; or the rows of a query. */
export type SqlRelation = { table: string | readonly string[] } | { query: string };

/** Engines limit a statement's length (ClickHouse 256 KiB, Trino and BigQuery 1 MB). */
const longest = 200_000;

/** The bins in which cells are counted that are no number between edges. */
export const missingBin = -1;
export const invalidBin = -2;

/** What stands at the beginning of each line that is an answer, so that whatever else a command prints is none. */
export const marks = { type: "mlops:type", bin: "mlops:bin", text: "mlops:text" } as const;

export const writeRelation = (relation: SqlRelation, { quote }: Dialect): string => {
  if ("query" in relation) return `(\n${relation.query.trim().replace(/(\s*;)+$/, "")}\n)`;
  const parts = typeof relation.table === "string" ? relation.table.split(".") : relation.table;
  if (parts.some((part) => part === ""))
    throw new UserError(
      `The table is ${JSON.stringify(relation.table)}, expected a name such as flights or public.flights.`,
    );
  return parts.map(quote).join(".");
};

/** Asks for the engine's words for the columns' types. */
export const writeTypeQuestion = (
  relation: string,
  columns: readonly string[],
  { typeOf, quote, describeColumns, toHex }: Dialect,
): string | undefined => {
  if (!typeOf || columns.length === 0) return undefined;
  const types = columns.map((name) => toHex(typeOf(quote(name))));
  // The source once, whatever it costs to plan it; the words in one line.
  return `SELECT '${marks.type}' AS mark, ${types.join(", ")} FROM (${describeColumns(relation)}) AS d`;
};

/**
 * Statements that count columns. Each reads the source once: a row becomes one row for each column, with the bin that
 * the column's value falls into, and those are grouped. Numbers are cut left-closed at and right after each edge.
 */
export const writeCounts = (
  relation: string,
  columns: readonly SqlColumn[],
  types: ReadonlyMap<string, string>,
  dialect: Dialect,
): string[] => {
  const numbers: Cell[] = [];
  const texts: Cell[] = [];
  columns.forEach((column, index) => {
    const type = types.get(column.source);
    if (column.count === "numbers") numbers.push(writeNumber(column, index, type, dialect));
    else texts.push(writeText(column, index, type, dialect));
  });
  return [
    ...inChunks(numbers).map((cells) =>
      writeStatement(relation, cells, ["c", "b", "x", "d"], countBins, dialect),
    ),
    ...inChunks(texts).map((cells) =>
      writeStatement(relation, cells, ["c", "v"], countTexts(dialect), dialect),
    ),
  ];
};

/** A column: what is taken of the source, under names of our own, and the row that it becomes. */
type Cell = { projection: string[]; row: string[] };

const writeNumber = (
  column: Extract<SqlColumn, { count: "numbers" }>,
  index: number,
  type: string | undefined,
  dialect: Dialect,
): Cell => {
  const { quote, toDouble, toText, parseDouble, isNan, countUpTo } = dialect;
  const [x, t] = [`x${index}`, `t${index}`];
  const source = quote(column.source);
  const plain = type !== undefined && isNumericType(type);
  const bins = countUpTo(x, cutAround(column.edges).map(writeDouble));
  const ways = [
    ...(plain ? [`WHEN ${x} IS NULL THEN ${missingBin}`] : [`WHEN ${isMissing(t)} THEN ${missingBin}`]),
    ...(plain ? [] : [`WHEN ${x} IS NULL THEN ${invalidBin}`]),
    `WHEN ${isNan(x)} THEN ${missingBin}`,
    `WHEN ABS(${x}) > ${writeDouble(largestNumber)} THEN ${invalidBin}`,
  ];
  return {
    projection: plain
      ? [`${toDouble(source)} AS ${x}`]
      : [`${toText(source)} AS ${t}`, `${parseDouble(toText(source))} AS ${x}`],
    row: [
      String(index),
      `CASE ${ways.join(" ")} ELSE ${bins} END`,
      x,
      `${x} - (${writeDouble(column.center)})`,
    ],
  };
};

const writeText = (column: SqlColumn, index: number, type: string | undefined, dialect: Dialect): Cell => {
  const t = `t${index}`;
  const source = dialect.quote(column.source);
  const text =
    type !== undefined && /^bool/i.test(bareType(type))
      ? `CASE WHEN ${source} THEN 'True' WHEN NOT ${source} THEN 'False' END`
      : dialect.toText(source);
  const value = {
    numbers: t,
    texts: t,
    presence: "'x'",
    dates: `CASE WHEN ${t} LIKE '____-__-__%' THEN 'x' ELSE '' END`,
  }[column.count];
  return {
    projection: [`${text} AS ${t}`],
    row: [String(index), `CASE WHEN ${isMissing(t)} THEN NULL ELSE ${value} END`],
  };
};

const words = [...missingWords].map((word) => `'${word}'`).join(", ");
const isMissing = (text: string) => `${text} IS NULL OR ${text} IN (${words})`;

/** `Nullable(Float64)`, `LowCardinality(Nullable(Int8))` → what is inside. */
const bareType = (type: string): string => type.replace(/^(?:(?:Nullable|LowCardinality)\()+/, "");
const isNumericType = (type: string): boolean =>
  /^(?:u?(?:tiny|small|medium|big|huge)?int(?:eger)?\d*|float\d*|double|real|decimal\d*|numeric|long|short|byte)\b/i.test(
    bareType(type),
  );

const writeStatement = (
  relation: string,
  cells: readonly Cell[],
  fields: readonly string[],
  count: (rows: string) => string,
  { unpivot }: Dialect,
): string => {
  const projection = cells.flatMap((cell) => cell.projection);
  const source = `(SELECT ${projection.join(", ")} FROM ${relation} AS r)`;
  return count(
    unpivot(
      source,
      fields,
      cells.map(({ row }) => row),
    ),
  );
};

const countBins = (rows: string) =>
  `SELECT '${marks.bin}' AS mark, c, b, COUNT(*) AS n, MIN(x) AS low, MAX(x) AS high, SUM(d) AS s, SUM(d * d) AS q
FROM (SELECT c, b, CASE WHEN b >= 0 THEN x END AS x, CASE WHEN b >= 0 THEN d END AS d FROM ${rows} AS w) AS y
GROUP BY c, b`;

/**
 * As files are read, up to 100,000 different texts are counted, and of more none is named. `k`: how many; `total`:
 * of rows, so that what was cut off on the way shows.
 */
const countTexts =
  ({ toHex }: Dialect) =>
  (rows: string) =>
    `SELECT '${marks.text}' AS mark, c, COALESCE(${toHex("v")}, '') AS hex, CASE WHEN v IS NULL THEN 0 ELSE 1 END AS known, n, k, missing, total
FROM (SELECT c, v, n, COUNT(v) OVER (PARTITION BY c) AS k, SUM(CASE WHEN v IS NULL THEN n ELSE 0 END) OVER (PARTITION BY c) AS missing,
 SUM(n) OVER (PARTITION BY c) AS total, ROW_NUMBER() OVER (PARTITION BY c ORDER BY n DESC) AS place
FROM (SELECT c, v, COUNT(*) AS n FROM ${rows} AS w GROUP BY c, v) AS y) AS z
WHERE k <= ${distinctLimit} OR place = 1`;

const inChunks = (cells: readonly Cell[]): Cell[][] => {
  const chunks: Cell[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    const own = [...cell.projection, ...cell.row].join(", ").length;
    if (length + own > longest) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)!.push(cell);
    length += own;
  }
  return chunks;
};
