import type { SqlEngine } from "@mlops-actions/contracts/drift-sources";
import { UserError } from "@mlops-actions/contracts/user-error";
import { searchByCase } from "./search-by-case.ts";

/** What one engine writes otherwise than another. All else of a statement is the same text for all of them. */
export type Dialect = {
  /** A name, whatever it holds, so that it is a name and nothing else. */
  quote: (name: string) => string;
  /** Reads no row, and still has every column: of `source`, an expression after FROM. */
  describeColumns: (source: string) => string;
  /** The engine's word for a column's type; where there is no such function, values are read from their text. */
  typeOf?: (column: string) => string;
  toDouble: (column: string) => string;
  toText: (column: string) => string;
  /** Text to double, null where it is none. */
  parseDouble: (text: string) => string;
  isNan: (x: string) => string;
  /** How many of the ascending numbers are ≤ x. */
  countUpTo: (x: string, thresholds: readonly string[]) => string;
  /** One row of the source becomes one row for each of `rows`, with these fields. */
  unpivot: (source: string, fields: readonly string[], rows: readonly (readonly string[])[]) => string;
  /** UTF-8 in hexadecimal: whatever a category holds, an answer's line stays a line. */
  toHex: (text: string) => string;
  /** Of the header that the engine's command prints, where it prints no CSV. */
  headerSeparator?: "\t";
  /** What is sent at once: statements that must see the same data, where the engine can promise that. */
  script?: (statements: readonly string[]) => string;
};

const doubled = (quote: string) => (name: string) => {
  if (name.includes("\0"))
    throw new UserError(`A column's name has a zero byte: ${JSON.stringify(name)}.`, {
      fix: "Leave it out with columns.exclude.",
    });
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
};
/** GoogleSQL and ClickHouse read backslashes in quoted names as they do in strings. */
const escaped = (name: string) =>
  `\`${doubled("`")(name).slice(1, -1).replaceAll("``", "`").replace(/[\\`]/g, "\\$&")}\``;

const list = (items: readonly string[]) => items.join(", ");
const tuples = (rows: readonly (readonly string[])[]) => list(rows.map((row) => `(${list(row)})`));
const cast = (type: string) => (x: string) => `CAST(${x} AS ${type})`;

/** One row of nulls with the columns of the source, whose types are known without a look at the data. */
const outerJoinNothing = (columns: string) => (source: string) =>
  `SELECT ${columns} FROM (SELECT 1 AS mlops_one) AS o LEFT JOIN ${source} AS s ON 1 = 0`;

export const dialects: Record<SqlEngine, Dialect> = {
  postgres: {
    quote: doubled('"'),
    describeColumns: outerJoinNothing("s.*"),
    typeOf: (x) => `pg_typeof(${x})::text`,
    toDouble: cast("double precision"),
    toText: cast("text"),
    // A cast that fails ends the statement, and so does one of a number that no double holds.
    parseDouble: (text) =>
      `CASE WHEN ${text} ~ '^ *[+-]?([0-9]{1,99}[.]?[0-9]{0,99}|[.][0-9]{1,99})([eE][+-]?[01]?[0-9]{1,2})? *$' THEN CAST(${text} AS double precision) END`,
    isNan: (x) => `${x} = 'NaN'::double precision`,
    countUpTo: (x, thresholds) => `width_bucket(${x}, ARRAY[${list(thresholds)}]::double precision[])`,
    unpivot: (source, fields, rows) =>
      `(SELECT u.* FROM ${source} AS s CROSS JOIN LATERAL (VALUES ${tuples(rows)}) AS u(${list(fields)}))`,
    toHex: (text) => `encode(convert_to(${text}, 'UTF8'), 'hex')`,
    script: (statements) =>
      `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;\n${statements.join(";\n")};\nCOMMIT;\n`,
  },
  duckdb: {
    quote: doubled('"'),
    describeColumns: outerJoinNothing("s.*"),
    typeOf: (x) => `typeof(${x})`,
    toDouble: cast("DOUBLE"),
    toText: cast("VARCHAR"),
    parseDouble: (text) => `TRY_CAST(${text} AS DOUBLE)`,
    isNan: (x) => `isnan(${x})`,
    countUpTo: searchByCase,
    unpivot: (source, fields, rows) =>
      `(SELECT ${list(fields.map((name) => `u.${name}`))} FROM (SELECT UNNEST([${list(
        rows.map((row) => `{${list(row.map((value, index) => `'${fields[index]}': ${value}`))}}`),
      )}]) AS u FROM ${source} AS s))`,
    toHex: (text) => `hex(${text})`,
  },
  clickhouse: {
    quote: escaped,
    describeColumns: (source) => `SELECT * FROM ${source} AS s LIMIT 0`,
    typeOf: (x) => `toTypeName(any(${x}))`, // any: of no rows there is still one answer,
    toDouble: cast("Nullable(Float64)"),
    toText: cast("Nullable(String)"),
    parseDouble: (text) => `toFloat64OrNull(${text})`,
    isNan: (x) => `isNaN(${x})`,
    countUpTo: searchByCase,
    unpivot: (source, fields, rows) =>
      `(SELECT ${list(fields.map((name, index) => `u.${index + 1} AS ${name}`))} FROM ${source} AS s ARRAY JOIN [${list(
        rows.map((row) => `tuple(${list(row)})`),
      )}] AS u)`,
    toHex: (text) => `hex(${text})`,
  },
  bigquery: {
    quote: escaped,
    describeColumns: outerJoinNothing("s.*"),
    toDouble: cast("FLOAT64"),
    // Booleans as a table reader writes them; there is no function that tells a type.
    toText: (x) =>
      `CASE TO_JSON_STRING(${x}) WHEN 'true' THEN 'True' WHEN 'false' THEN 'False' ELSE CAST(${x} AS STRING) END`,
    parseDouble: (text) => `SAFE_CAST(${text} AS FLOAT64)`,
    isNan: (x) => `IS_NAN(${x})`,
    countUpTo: (x, thresholds) => `RANGE_BUCKET(${x}, [${list(thresholds)}])`,
    unpivot: (source, fields, rows) =>
      `(SELECT ${list(fields.map((name) => `u.${name}`))} FROM ${source} AS s CROSS JOIN UNNEST([${list(
        rows.map((row) => `STRUCT(${list(row.map((value, index) => `${value} AS ${fields[index]}`))})`),
      )}]) AS u)`,
    toHex: (text) => `TO_HEX(CAST(${text} AS BYTES))`,
  },
  spark: {
    quote: doubled("`"),
    describeColumns: outerJoinNothing("s.*"),
    typeOf: (x) => `typeof(${x})`,
    toDouble: cast("DOUBLE"),
    toText: cast("STRING"),
    parseDouble: (text) => `TRY_CAST(${text} AS DOUBLE)`,
    isNan: (x) => `isnan(${x})`,
    countUpTo: searchByCase, // its width_bucket knows bins of equal width only
    unpivot: (source, fields, rows) =>
      `(SELECT ${list(fields.map((name) => `u.${name}`))} FROM ${source} AS s LATERAL VIEW inline(array(${list(
        rows.map((row) => `struct(${list(row)})`),
      )})) u AS ${list(fields)})`,
    toHex: (text) => `hex(${text})`,
    headerSeparator: "\t",
  },
  trino: {
    quote: doubled('"'),
    describeColumns: outerJoinNothing("s.*"),
    typeOf: (x) => `typeof(${x})`,
    toDouble: cast("DOUBLE"),
    toText: cast("VARCHAR"),
    parseDouble: (text) => `TRY_CAST(${text} AS DOUBLE)`,
    isNan: (x) => `is_nan(${x})`,
    countUpTo: (x, thresholds) => `width_bucket(${x}, ARRAY[${list(thresholds)}])`,
    unpivot: (source, fields, rows) =>
      `(SELECT ${list(fields.map((name) => `u.${name}`))} FROM ${source} AS s CROSS JOIN UNNEST(${list(
        fields.map((_, index) => `ARRAY[${list(rows.map((row) => row[index]!))}]`),
      )}) AS u(${list(fields)}))`,
    toHex: (text) => `to_hex(to_utf8(${text}))`,
  },
};
