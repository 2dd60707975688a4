import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import type { CompressionCodec } from "hyparquet";
import { describe, expect, it } from "vitest";
import { eachPage } from "./each-page.ts";
import { readDeltas, readDeltaTexts } from "./read-delta.ts";
import type { ColumnChunk } from "./read-footer.ts";
import { readThrift } from "./read-thrift.ts";
import { readValues } from "./read-values.ts";
import { openCodec } from "./unpack-page.ts";

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
type Fields = { [field: number]: number | Fields };
/** A struct of whole numbers and structs, as Thrift's compact protocol has it. */
const struct = (fields: Fields): number[] => {
  let last = 0;
  const bytes = Object.entries(fields).flatMap(([field, value]) => {
    const delta = Number(field) - last;
    last = Number(field);
    return typeof value === "number"
      ? [(delta << 4) | 5, ...varint(value < 0 ? -2 * value - 1 : 2 * value)]
      : [(delta << 4) | 12, ...struct(value)];
  });
  return [...bytes, 0];
};

const dataPage = (count: number, encoding: number, body: number[], size = body.length) => [
  ...struct({ 1: 0, 2: size, 3: body.length, 5: { 1: count, 2: encoding, 3: 3, 4: 3 } }),
  ...body,
];
const chunkOf = (values: number): ColumnChunk => ({
  codec: "UNCOMPRESSED",
  encodings: [],
  values,
  start: 0,
  size: 0,
});
const element = { name: "x", type: "INT32", repetition_type: "OPTIONAL" } as const;
const read = async (bytes: number[], values: number, codec: CompressionCodec = "UNCOMPRESSED") => {
  const unpack = await openCodec(codec);
  const seen: unknown[] = [];
  readValues(Uint8Array.from(bytes), element, chunkOf(values), unpack, (more) => {
    for (let at = 0; at < more.length; at++) seen.push(more[at]);
  });
  return seen;
};
const levels = (...bytes: number[]) => [bytes.length, 0, 0, 0, ...bytes];

describe("Parquet that was made to harm", () => {
  it("reads such pages where they are honest", async () => {
    const body = [...levels(3 << 1, 1), 7, 0, 0, 0, 8, 0, 0, 0, 9, 0, 0, 0];
    expect(await read(dataPage(3, 0, body), 3)).toEqual([7, 8, 9]);
  });

  it("takes from a run no more than the page has", async () => {
    const endless = varint(2 ** 31 - 2); // hyparquet 1.31 would put a milliard levels into an array
    const body = [...levels(...endless, 0)];
    expect(await read(dataPage(3, 0, body), 3)).toEqual([null, null, null]);
  });

  it("believes no level but 0 and 1", async () => {
    await expect(read(dataPage(3, 0, levels(3 << 1, 255)), 3)).resolves.toEqual([null, null, null]);
  });

  it("refuses counts and sizes before it makes room", async () => {
    await expect(read(dataPage(2 ** 30, 0, levels(2, 1)), 2 ** 30)).rejects.toThrow(
      "more than is read at once",
    );
    await expect(read(dataPage(4, 0, levels(8, 1)), 3)).rejects.toThrow("where 3 are left");
    await expect(read(dataPage(3, 0, levels(6, 1), 2 ** 30), 3)).rejects.toThrow("more than is read at once");
    await expect(read(dataPage(-3, 0, levels(6, 1)), 3)).rejects.toThrow("count is -3");
    const dictionary = struct({ 1: 2, 2: 4, 3: 4, 7: { 1: 2 ** 29, 2: 0 } });
    await expect(read([...dictionary, 0, 0, 0, 0], 3)).rejects.toThrow(`dictionary would have ${2 ** 29}`);
  });

  it.each([
    ["GZIP", gzipSync],
    ["BROTLI", brotliCompressSync],
    ["ZSTD", zstdCompressSync],
  ] as const)("unpacks no more than a page's header says: %s", async (codec, pack) => {
    const bomb = [...pack(Buffer.alloc(1 << 24))];
    await expect(read(dataPage(3, 0, bomb, 100), 3, codec)).rejects.toThrow("more than the 100 bytes");
    await expect(read(dataPage(3, 0, [...pack(Buffer.alloc(50))], 100), 3, codec)).rejects.toThrow(
      "has 50 bytes",
    );
  });

  it("ends numbers, lists and structs that do not end", () => {
    const parse = (...bytes: number[]) => readThrift(Uint8Array.from(bytes));
    expect(() => parse(0x16, ...Array(1000).fill(255))).toThrow("without an end");
    expect(() => parse(0x19, 0xf5, ...varint(2 ** 31), 0, 0)).toThrow("longer than what is there");
    expect(() => parse(0x18, ...varint(2 ** 40), 0)).toThrow("longer than what is there");
    expect(() => parse(...Array(1000).fill(0x1c))).toThrow("too large");
    const many = Buffer.concat([Buffer.from([0x19, 0xfc, ...varint(3 << 20)]), Buffer.alloc(3 << 20)]);
    expect(() => readThrift(many)).toThrow("too large");
  });

  it("bounds differences and shared beginnings", () => {
    const deltas = (...bytes: number[]) => readDeltas(Uint8Array.from(bytes), 0, 1000);
    expect(() => deltas(...varint(128), 0, ...varint(1000), 0)).toThrow("no such size");
    expect(() => deltas(...varint(128), 4, ...varint(9), 0)).toThrow("another number of values");
    expect(() => deltas(...varint(128), 4, ...varint(1000), 0, 0, 65, 0, 0, 0)).toThrow("65 bits");
    const start = [...varint(128), 4, ...varint(3), 0, 0, 7, 0, 0, 0];
    const prefixes = [...start, ...Array(28 * 4).fill(255)];
    expect(() => readDeltaTexts(Uint8Array.from([...prefixes, ...prefixes]), 3, true)).toThrow();
  });

  it("goes on after a page of nothing, which takes bytes as well", () => {
    const empty = Array.from({ length: 1000 }, () => dataPage(0, 0, [])).flat();
    const pages = eachPage(Uint8Array.from(empty), element, chunkOf(3), (bytes) => bytes);
    expect(() => [...pages]).toThrow("ends too early");
  });
});
