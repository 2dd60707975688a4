import { eachText } from "@mlops-actions/parquet/decode-values";
import { eachPage } from "@mlops-actions/parquet/each-page";
import type { ColumnChunk } from "@mlops-actions/parquet/read-footer";
import { readHybrid } from "@mlops-actions/parquet/read-levels";
import type { Unpack } from "@mlops-actions/parquet/unpack-page";
import type { SchemaElement } from "hyparquet";
import type { ColumnCollector } from "../profile/collect-column.ts";

/**
 * Whether the pages of a column can be counted as they lie there: plain numbers and text in the encodings that nearly
 * all writers use. Everything else is decoded value by value.
 */
export const isBulk = (
  element: SchemaElement,
  { encodings }: Pick<ColumnChunk, "encodings">,
  { bulk }: Pick<ColumnCollector, "bulk">,
): boolean =>
  encodings.every((encoding) => known.has(encoding)) &&
  (isText(element) ? bulk !== "none" : bulk === "all" && isNumber(element));

const known = new Set(["PLAIN", "PLAIN_DICTIONARY", "RLE_DICTIONARY", "RLE", "BIT_PACKED"]);
const widths: Readonly<Record<string, number>> = { INT32: 4, FLOAT: 4, INT64: 8, DOUBLE: 8 };

const isText = ({ type, converted_type, logical_type }: SchemaElement) =>
  type === "BYTE_ARRAY" && (converted_type === "UTF8" || logical_type?.type === "STRING");

const isNumber = ({ type, converted_type, logical_type }: SchemaElement) =>
  type !== undefined &&
  type in widths &&
  (converted_type === undefined || /^INT_(8|16|32|64)$/.test(converted_type)) &&
  (logical_type === undefined || (logical_type.type === "INTEGER" && logical_type.isSigned));

/**
 * Gives all values of a column chunk to a collector. What is missing is only counted, and of a dictionary's texts how
 * often each is there: no value is put at its row.
 * @param bytes the chunk, from its first page on
 * @returns how many rows it has
 * @throws Error where a page is cut or is not what its header says
 */
export const readFlatColumn = (
  bytes: Uint8Array,
  element: SchemaElement,
  chunk: ColumnChunk,
  collector: ColumnCollector,
  unpack: Unpack,
): number => {
  const take = isText(element) ? takeTexts(collector) : takeNumbers(element.type!, collector);
  let indexes = new Int32Array(0);
  let rows = 0;
  for (const page of eachPage(bytes, element, chunk, unpack)) {
    if (page.kind === "dictionary") {
      take.dictionary(page.bytes, page.count);
      continue;
    }
    const { count, present, encoding } = page;
    rows += count;
    collector.addMissing(count - present);
    if (present === 0) continue;
    if (encoding === "PLAIN") take.plain(page.bytes, present);
    else if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
      if (indexes.length < present) indexes = new Int32Array(present);
      readHybrid(page.bytes, 1, page.bytes[0]!, present, indexes);
      take.indexes(indexes, present);
    } else throw new Error(`its values are written as ${encoding}, and its description says otherwise`);
  }
  take.finish();
  return rows;
};

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

type Taker = {
  dictionary: (page: Uint8Array, count: number) => void;
  plain: (page: Uint8Array, count: number) => void;
  indexes: (indexes: Int32Array, count: number) => void;
  finish: () => void;
};

const takeNumbers = (type: string, collector: ColumnCollector): Taker => {
  const read: Read = (view, count, out) => {
    if (view.byteLength < count * widths[type]!) throw new Error("its page ends too early");
    readers[type]!(view, count, out);
  };
  let dictionary = new Float64Array(0);
  let values = new Float64Array(0);
  const makeRoom = (count: number) => {
    if (values.length < count) values = new Float64Array(count);
  };
  return {
    dictionary: (page, count) => {
      dictionary = new Float64Array(count);
      read(viewOf(page), count, dictionary);
    },
    plain: (page, count) => {
      makeRoom(count);
      read(viewOf(page), count, values);
      collector.addDoubles(values, count);
    },
    indexes: (indexes, count) => {
      makeRoom(count);
      for (let at = 0; at < count; at++) {
        if (indexes[at]! >>> 0 >= dictionary.length) throw new Error("a value is not in its dictionary");
        values[at] = dictionary[indexes[at]!]!;
      }
      collector.addDoubles(values, count);
    },
    finish: () => {},
  };
};

type Read = (view: DataView, count: number, out: Float64Array) => void;
const readers: Readonly<Record<string, Read>> = {
  INT32: (view, count, out) => {
    for (let at = 0; at < count; at++) out[at] = view.getInt32(at * 4, true);
  },
  FLOAT: (view, count, out) => {
    for (let at = 0; at < count; at++) out[at] = view.getFloat32(at * 4, true);
  },
  DOUBLE: (view, count, out) => {
    for (let at = 0; at < count; at++) out[at] = view.getFloat64(at * 8, true);
  },
  // The upper half times 2^32 is exact, so the sum is rounded once, as Number() of the whole is.
  INT64: (view, count, out) => {
    for (let at = 0; at < count; at++)
      out[at] = view.getInt32(at * 8 + 4, true) * 2 ** 32 + view.getUint32(at * 8, true);
  },
};

const takeTexts = (collector: ColumnCollector): Taker => {
  let texts: string[] = [];
  let counts = new Float64Array(0);
  const finish = () => {
    for (const [index, count] of counts.entries()) if (count > 0) collector.addValue(texts[index]!, count);
  };
  return {
    dictionary: (page, count) => {
      finish();
      texts = [];
      eachString(page, count, (text) => texts.push(text));
      counts = new Float64Array(count);
    },
    plain: (page, count) => eachString(page, count, (text) => collector.addValue(text)),
    indexes: (indexes, count) => {
      for (let at = 0; at < count; at++) {
        if (indexes[at]! >>> 0 >= counts.length) throw new Error("a value is not in its dictionary");
        counts[indexes[at]!]!++;
      }
    },
    finish,
  };
};

const eachString = (page: Uint8Array, count: number, take: (text: string) => void) => {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  eachText(page, count, (start, end) => take(bytes.toString("utf8", start, end)));
};
