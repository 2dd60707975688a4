import type { SchemaElement } from "hyparquet";
import { decodeValues } from "./decode-values.ts";
import { eachPage } from "./each-page.ts";
import type { ColumnChunk } from "./read-footer.ts";
import type { Unpack } from "./unpack-page.ts";

/**
 * Gives a column chunk's values in the order of rows, those of a page at a time: null is a missing one.
 * @param bytes the chunk, from its first page on
 * @returns how many rows it has
 * @throws Error where it is damaged
 */
export const readValues = (
  bytes: Uint8Array,
  element: SchemaElement,
  chunk: ColumnChunk,
  unpack: Unpack,
  take: (values: ArrayLike<unknown>) => void,
): number => {
  let dictionary: ArrayLike<unknown> | undefined;
  let rows = 0;
  for (const page of eachPage(bytes, element, chunk, unpack)) {
    if (page.kind === "dictionary") {
      dictionary = decodeValues(page.bytes, page.count, "PLAIN", element);
      continue;
    }
    const { count, present, levels } = page;
    const values = decodeValues(page.bytes, present, page.encoding, element, dictionary);
    take(present === count ? values : spread(values, levels!, count));
    rows += count;
  }
  return rows;
};

const spread = (values: ArrayLike<unknown>, levels: Int32Array, count: number): unknown[] => {
  const rows = new Array<unknown>(count);
  let next = 0;
  for (let row = 0; row < count; row++) rows[row] = levels[row] === 1 ? values[next++] : null;
  return rows;
};
