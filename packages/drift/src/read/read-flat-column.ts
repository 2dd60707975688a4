import type { ColumnMetaData, Compressors, SchemaElement } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { decompressPage } from "hyparquet/src/datapage.js";
import type { ColumnCollector } from "../profile/collect-column.ts";
import { readHybrid } from "./read-levels.ts";

/**
 * Whether the pages of a column can be counted as they lie there: plain numbers and text, without lists and structs, in
 * the encodings that nearly all writers use. Everything else is decoded by hyparquet, value by value.
 */
export const isFlat = (
  element: SchemaElement,
  { encodings, path_in_schema }: ColumnMetaData,
  { bulk }: Pick<ColumnCollector, "bulk">,
): boolean =>
  path_in_schema.length === 1 &&
  element.repetition_type !== "REPEATED" &&
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
 * often each is there: no value is put at its row, as hyparquet must.
 * @param bytes the chunk, from its first page on
 * @returns how many rows it has
 * @throws Error where a page is cut or is not what its header says
 */
export const readFlatColumn = (
  bytes: Uint8Array,
  element: SchemaElement,
  { codec, num_values, total_uncompressed_size }: ColumnMetaData,
  collector: ColumnCollector,
  compressors: Compressors,
): number => {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  const take = isText(element) ? takeTexts(collector) : takeNumbers(element.type!, collector);
  const optional = element.repetition_type !== "REQUIRED";
  const unpack = (page: Uint8Array, size: number) => decompressPage(page, size, codec, compressors);
  let indexes = new Int32Array(0);
  const total = Number(num_values);
  let rows = 0;
  while (rows < total) {
    const header = parquetHeader(reader);
    const packed = bytes.subarray(reader.offset, reader.offset + header.compressed_page_size);
    if (packed.length !== header.compressed_page_size) throw new Error("its last page is cut");
    if (!(header.uncompressed_page_size <= total_uncompressed_size)) throw new Error("a page is too large");
    reader.offset += header.compressed_page_size;
    if (header.dictionary_page_header) {
      take.dictionary(
        unpack(packed, header.uncompressed_page_size),
        header.dictionary_page_header.num_values,
      );
      continue;
    }
    const head = header.data_page_header ?? header.data_page_header_v2;
    if (!head) continue; // an index page
    const count = head.num_values;
    if (!(count >= 0 && count <= total - rows)) throw new Error(`a page has ${count} values too many`);
    if (indexes.length < count) indexes = new Int32Array(count);
    let page: Uint8Array;
    let at = 0;
    let present = count;
    if (header.data_page_header_v2) {
      const { num_nulls, is_compressed, definition_levels_byte_length, repetition_levels_byte_length } =
        header.data_page_header_v2;
      const levels = definition_levels_byte_length + repetition_levels_byte_length;
      const body = packed.subarray(levels);
      page = is_compressed === false ? body : unpack(body, header.uncompressed_page_size - levels);
      present -= num_nulls;
    } else {
      page = unpack(packed, header.uncompressed_page_size);
      if (optional) {
        const length = viewOf(page).getUint32(0, true);
        readHybrid(page.subarray(0, 4 + length), 4, 1, count, indexes);
        present = 0;
        for (let row = 0; row < count; row++) present += indexes[row]!;
        at = 4 + length;
      }
    }
    collector.addMissing(count - present);
    if (present === 0) rows += count;
    else {
      if (head.encoding === "PLAIN") take.plain(page.subarray(at), present);
      else {
        readHybrid(page, at + 1, page[at]!, present, indexes);
        take.indexes(indexes, present);
      }
      rows += count;
    }
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
  const read = readers[type]!;
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
      eachText(page, count, (text) => texts.push(text));
      counts = new Float64Array(count);
    },
    plain: (page, count) => eachText(page, count, (text) => collector.addValue(text)),
    indexes: (indexes, count) => {
      for (let at = 0; at < count; at++) {
        if (indexes[at]! >>> 0 >= counts.length) throw new Error("a value is not in its dictionary");
        counts[indexes[at]!]!++;
      }
    },
    finish,
  };
};

const eachText = (page: Uint8Array, count: number, take: (text: string) => void) => {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  let at = 0;
  for (let index = 0; index < count; index++) {
    const start = at + 4;
    at = start + bytes.readUInt32LE(at);
    if (at > bytes.length) throw new Error("its page ends too early");
    take(bytes.toString("utf8", start, at));
  }
};
