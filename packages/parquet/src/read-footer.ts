import type { CompressionCodec, Encoding, LogicalType, SchemaElement } from "hyparquet";
import {
  CompressionCodecs,
  ConvertedTypes,
  Encodings,
  FieldRepetitionTypes,
  ParquetTypes,
} from "hyparquet/src/constants.js";
import {
  countOf,
  integerOf,
  listOf,
  readThrift,
  type Struct,
  structOf,
  type Thrift,
  textOf,
} from "./read-thrift.ts";

/** A column of the table; `nested`: it holds lists or structs. */
type ParquetColumn = { name: string; nested: boolean; element: SchemaElement };

/** A column's part of a row group, and where its pages lie in the file. */
export type ColumnChunk = {
  codec: CompressionCodec;
  encodings: readonly Encoding[];
  values: number;
  start: number;
  size: number;
};

type RowGroup = { rows: number; chunks: ReadonlyMap<string, ColumnChunk> };
export type Footer = { rows: number; columns: readonly ParquetColumn[]; groups: readonly RowGroup[] };

/** Bytes of the file from `start` to `end`. */
export type ReadRange = (start: number, end: number) => Promise<Uint8Array>;

const magic = "PAR1";
const longestFooter = 1 << 25;

/**
 * Reads what a Parquet file says of itself at its end, and holds it against the file: places lie within it, and counts
 * agree with each other. Statistics are not looked at.
 * https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
 * @throws Error with why it cannot be so
 */
export const readFooter = async (size: number, read: ReadRange): Promise<Footer> => {
  if (size < 12) throw new Error("it is too short");
  const tail = Buffer.from(await read(size - 8, size));
  if (tail.toString("latin1", 4) !== magic)
    throw new Error("it does not end with PAR1, so it was probably cut");
  const length = tail.readUInt32LE(0);
  if (length > size - 12) throw new Error("its footer would be longer than the file");
  if (length > longestFooter) throw new Error(`its footer is longer than ${longestFooter >> 20} MiB`);
  const { struct } = readThrift(await read(size - 8 - length, size - 8));
  const columns = readColumns(listOf(struct[2], "schema"));
  const groups = listOf(struct[4], "row groups").map((group) =>
    readGroup(structOf(group, "row group"), columns, size),
  );
  const rows = groups.reduce((total, group) => total + group.rows, 0);
  if (rows !== countOf(struct[3], "number of rows"))
    throw new Error("its row groups have other rows than the file");
  return { rows, columns, groups };
};

/** The children of the schema's root. The list holds the tree depth first, each node with its number of children. */
const readColumns = (schema: readonly Thrift[]): ParquetColumn[] => {
  const nodes = schema.map((node) => structOf(node, "schema"));
  const childrenOf = (node: Struct) => (node[5] === undefined ? 0 : countOf(node[5], "number of children"));
  const columns: ParquetColumn[] = [];
  for (let at = 1; at < nodes.length; ) {
    const element = readElement(nodes[at]!);
    const nested = element.type === undefined || element.repetition_type === "REPEATED";
    columns.push({ name: element.name, nested, element });
    for (let open = 1; open > 0; open--) {
      const node = nodes[at++];
      if (!node) throw new Error("its schema ends too early");
      open += childrenOf(node);
    }
  }
  return columns;
};

const readElement = (node: Struct): SchemaElement => {
  const name = textOf(node[4], "column's name");
  const pick = <Of>(values: readonly Of[], field: number) =>
    node[field] === undefined ? undefined : values[integerOf(node[field], `column ${JSON.stringify(name)}`)];
  const optional = {
    type: node[5] ? undefined : pick(ParquetTypes, 1),
    type_length: node[2] === undefined ? undefined : countOf(node[2], "length of a type"),
    repetition_type: pick(FieldRepetitionTypes, 3),
    converted_type: pick(ConvertedTypes, 6),
    scale: node[7] === undefined ? undefined : integerOf(node[7], "scale"),
    logical_type: node[10] === undefined ? undefined : readLogicalType(structOf(node[10], "logical type")),
  };
  const told = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { name, ...Object.fromEntries(told) };
};

const plainTypes = new Map<number, LogicalType["type"]>([
  [1, "STRING"],
  [4, "ENUM"],
  [6, "DATE"],
  [12, "JSON"],
  [13, "BSON"],
  [14, "UUID"],
  [15, "FLOAT16"],
  [17, "GEOMETRY"],
  [18, "GEOGRAPHY"],
]);
const units = ["MILLIS", "MICROS", "NANOS"] as const;

const readLogicalType = (union: Struct): LogicalType | undefined => {
  const integer = union[10] && structOf(union[10], "integer type");
  if (integer)
    return { type: "INTEGER", bitWidth: integerOf(integer[1], "bit width"), isSigned: integer[2] === true };
  const time = union[8] && structOf(union[8], "timestamp type");
  if (time) {
    const unit = structOf(time[2], "time unit");
    const found = units.find((_, index) => unit[index + 1]);
    if (!found) throw new Error("its time unit is unknown");
    return { type: "TIMESTAMP", isAdjustedToUTC: time[1] === true, unit: found };
  }
  for (const [field, type] of plainTypes) if (union[field]) return { type } as LogicalType;
  return undefined;
};

const readGroup = (group: Struct, columns: readonly ParquetColumn[], size: number): RowGroup => {
  const rows = countOf(group[3], "number of rows");
  const chunks = new Map<string, ColumnChunk>();
  const flat = new Set(columns.filter(({ nested }) => !nested).map(({ name }) => name));
  for (const entry of listOf(group[1], "column chunks")) {
    const facts = structOf(structOf(entry, "column chunk")[3], "column chunk");
    const path = listOf(facts[3], "path of a column").map((part) => textOf(part, "path of a column"));
    if (path.length !== 1 || !flat.has(path[0]!)) continue;
    const chunk = readChunk(facts);
    if (chunk.start + chunk.size > size || chunk.values !== rows)
      throw new Error(`its column ${JSON.stringify(path[0])} cannot be where the footer says`);
    chunks.set(path[0]!, chunk);
  }
  return { rows, chunks };
};

const readChunk = (facts: Struct): ColumnChunk => {
  const first = countOf(facts[9], "place of pages");
  // Some writers set the dictionary's place to 0 where there is none (apache/arrow#5322).
  const dictionary = facts[11] === undefined ? 0 : countOf(facts[11], "place of a dictionary");
  const codec = CompressionCodecs[integerOf(facts[4], "codec")];
  if (!codec) throw new Error(`its codec ${facts[4]} is unknown`);
  return {
    codec,
    encodings: listOf(facts[2], "encodings").map((one) => Encodings[integerOf(one, "encoding")]!),
    values: countOf(facts[5], "number of values"),
    start: dictionary || first,
    size: countOf(facts[7], "size of pages"),
  };
};
