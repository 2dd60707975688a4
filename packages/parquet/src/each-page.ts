import type { Encoding, SchemaElement } from "hyparquet";
import { Encodings } from "hyparquet/src/constants.js";
import type { ColumnChunk } from "./read-footer.ts";
import { readHybrid } from "./read-levels.ts";
import { countOf, integerOf, readThrift, structOf } from "./read-thrift.ts";
import type { Unpack } from "./unpack-page.ts";

/** `present` of `count` values are in the bytes; levels say which (1), undefined: all. They are valid until the next. */
type DataPage = {
  kind: "data";
  encoding: Encoding;
  bytes: Uint8Array;
  count: number;
  present: number;
  levels: Int32Array | undefined;
};
type Page = { kind: "dictionary"; bytes: Uint8Array; count: number } | DataPage;

// Writers make pages of about a megabyte, and of one run where a column is constant. What is far beyond is refused.
const largestPage = 1 << 28;
const mostValues = 1 << 24;

/**
 * The pages of a column without lists and structs, unpacked one after the other. Sizes and counts are held against each
 * other, against the column's and against limits before room is made for anything.
 * @throws Error where a page is cut or cannot be what its header says
 */
export function* eachPage(
  bytes: Uint8Array,
  { repetition_type }: SchemaElement,
  { values }: ColumnChunk,
  unpack: Unpack,
): Generator<Page, void, undefined> {
  const optional = repetition_type !== "REQUIRED";
  let levels = new Int32Array(0);
  const makeRoom = (count: number) => {
    if (levels.length < count) levels = new Int32Array(count);
    return levels;
  };
  let at = 0;
  for (let rows = 0; rows < values; ) {
    const { struct, end } = readThrift(bytes, at);
    const size = countOf(struct[2], "page's size");
    const packedSize = countOf(struct[3], "page's size");
    const packed = bytes.subarray(end, end + packedSize);
    if (packed.length !== packedSize) throw new Error("its last page is cut");
    if (size > largestPage) throw new Error(`a page would have ${size} bytes, more than is read at once`);
    at = end + packedSize;
    if (struct[7] !== undefined) {
      const head = structOf(struct[7], "dictionary");
      const count = countOf(head[1], "dictionary's count");
      if (count > mostValues || count > size) throw new Error(`a dictionary would have ${count} values`);
      yield { kind: "dictionary", bytes: unpack(packed, size), count };
      continue;
    }
    const second = struct[8] !== undefined;
    if (!second && struct[5] === undefined) continue; // an index page
    const head = structOf(struct[second ? 8 : 5], "page's header");
    const count = countOf(head[1], "page's count");
    if (count > values - rows) throw new Error(`a page has ${count} values, where ${values - rows} are left`);
    if (count > mostValues) throw new Error(`a page has ${count} values, more than is read at once`);
    const encoding = Encodings[integerOf(head[second ? 4 : 2], "encoding")]!;
    const taken = second
      ? takeSecond(packed, size, count, head, optional, unpack, makeRoom)
      : takeFirst(unpack(packed, size), count, optional, makeRoom);
    yield { kind: "data", encoding, count, ...taken, present: countPresent(taken.levels, count) };
    rows += count;
  }
}

type Taken = Pick<DataPage, "bytes" | "levels">;
type MakeRoom = (count: number) => Int32Array;

/** Version 1: the levels are packed with the values, behind their length. */
const takeFirst = (page: Uint8Array, count: number, optional: boolean, makeRoom: MakeRoom): Taken => {
  if (!optional || count === 0) return { bytes: page, levels: undefined };
  if (page.length < 4) throw new Error("its page ends too early");
  const end = 4 + Buffer.from(page.buffer, page.byteOffset, page.byteLength).readUInt32LE(0);
  const levels = makeRoom(count);
  readHybrid(page.subarray(0, end), 4, 1, count, levels);
  return { bytes: page.subarray(end), levels };
};

/** Version 2: the levels lie before the values, and only those are packed. */
const takeSecond = (
  packed: Uint8Array,
  size: number,
  count: number,
  head: ReturnType<typeof structOf>,
  optional: boolean,
  unpack: Unpack,
  makeRoom: MakeRoom,
): Taken => {
  const start = countOf(head[6], "length of levels");
  const end = start + countOf(head[5], "length of levels");
  if (end > packed.length || end > size) throw new Error("a page's levels are longer than the page");
  const levels = optional && count > 0 ? makeRoom(count) : undefined;
  if (levels) readHybrid(packed.subarray(start, end), 0, 1, count, levels);
  const body = packed.subarray(end);
  return { bytes: head[7] === false ? body : unpack(body, size - end), levels };
};

const countPresent = (levels: Int32Array | undefined, count: number): number => {
  if (!levels) return count;
  let present = 0;
  for (let row = 0; row < count; row++) if (levels[row] === 1) present++;
  return present;
};
