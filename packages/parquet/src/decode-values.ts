import type { DecodedArray, Encoding, SchemaElement } from "hyparquet";
import { convert, DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { byteStreamSplit } from "hyparquet/src/encoding.js";
import { readPlain } from "hyparquet/src/plain.js";
import { readDeltas, readDeltaTexts } from "./read-delta.ts";
import { readHybrid } from "./read-levels.ts";

type Values = ArrayLike<unknown>;

/** Decodes a page's values of any type: numbers, bigints, booleans, texts and dates. @throws Error where they are cut */
export const decodeValues = (
  page: Uint8Array,
  count: number,
  encoding: Encoding,
  element: SchemaElement,
  dictionary?: Values,
): Values => {
  if (count === 0) return [];
  if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
    const indexes = new Int32Array(count);
    readHybrid(page, 1, page[0]!, count, indexes);
    return Array.from(indexes, (index) => {
      if (!dictionary || index >>> 0 >= dictionary.length)
        throw new Error("a value is not in its dictionary");
      return dictionary[index];
    });
  }
  return convertValues(decodeRaw(page, count, encoding, element), element);
};

const decodeRaw = (
  page: Uint8Array,
  count: number,
  encoding: Encoding,
  element: SchemaElement,
): DecodedArray => {
  const { type, type_length } = element;
  if (encoding === "RLE" && type === "BOOLEAN") {
    const bits = new Int32Array(count);
    readHybrid(page, 4, 1, count, bits);
    return Array.from(bits, Boolean);
  }
  if (encoding === "DELTA_BINARY_PACKED" && (type === "INT32" || type === "INT64")) {
    const { values } = readDeltas(page, 0, count);
    return type === "INT64" ? values : Int32Array.from(values, (value) => Number(BigInt.asIntN(32, value)));
  }
  if (encoding === "DELTA_LENGTH_BYTE_ARRAY") return readDeltaTexts(page, count, false);
  if (encoding === "DELTA_BYTE_ARRAY") return readDeltaTexts(page, count, true);
  if (encoding === "PLAIN" && type === "BYTE_ARRAY") {
    const texts: Uint8Array[] = [];
    eachText(page, count, (start, end) => texts.push(page.subarray(start, end)));
    return texts;
  }
  const bits = type === "FIXED_LEN_BYTE_ARRAY" ? (type_length ?? 0) * 8 : widths[type!];
  if (!bits || Math.ceil((bits * count) / 8) > page.length) throw new Error("its page ends too early");
  const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
  if (encoding === "PLAIN") return readPlain(reader, type!, count, type_length);
  if (encoding === "BYTE_STREAM_SPLIT") return byteStreamSplit(reader, count, type!, type_length);
  throw new Error(`its values are written as ${encoding}, which is not read`);
};

const widths: Readonly<Record<string, number>> = {
  ...{ BOOLEAN: 1, INT32: 32, FLOAT: 32, INT64: 64, DOUBLE: 64, INT96: 96 },
};

/** Texts as plain pages hold them: each behind its length. @throws Error where the page ends too early */
export const eachText = (
  page: Uint8Array,
  count: number,
  take: (start: number, end: number) => void,
): void => {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 4 > bytes.length) throw new Error("its page ends too early");
    const start = at + 4;
    at = start + bytes.readUInt32LE(at);
    if (at > bytes.length) throw new Error("its page ends too early");
    take(start, at);
  }
};

const longestDecimal = 64; // hyparquet takes one byte after the other into a bigint

const convertValues = (raw: DecodedArray, element: SchemaElement): Values => {
  const { type, type_length = 0, converted_type, logical_type } = element;
  if (logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY")
    throw new Error("it holds shapes, expected numbers or text");
  if (converted_type === "DECIMAL" && /BYTE_ARRAY/.test(String(type))) {
    const longest = (raw as Uint8Array[]).reduce((most, { length }) => Math.max(most, length), type_length);
    if (longest > longestDecimal) throw new Error(`it has a decimal of ${longest} bytes`);
  }
  return convert(raw, { element, parsers } as unknown as Parameters<typeof convert>[1]);
};

const valid = (date: Date): Date => {
  if (Number.isNaN(date.getTime())) throw new Error("it has a date that no calendar has");
  return date;
};

const parsers = {
  ...DEFAULT_PARSERS,
  jsonFromBytes: DEFAULT_PARSERS.stringFromBytes, // as text: it is compared, not read
  timestampFromMilliseconds: (value: bigint) => valid(DEFAULT_PARSERS.timestampFromMilliseconds(value)),
  timestampFromMicroseconds: (value: bigint) => valid(DEFAULT_PARSERS.timestampFromMicroseconds(value)),
  timestampFromNanoseconds: (value: bigint) => valid(DEFAULT_PARSERS.timestampFromNanoseconds(value)),
  dateFromDays: (value: number) => valid(DEFAULT_PARSERS.dateFromDays(value)),
};
