import { open } from "node:fs/promises";
import type { SourceFile } from "./describe-file.ts";

const lookBytes = 1 << 16;
const quote = 34;
const newline = 10;
const carriageReturn = 13;

/**
 * Where a record begins at or after a place in the middle of a file: a guess, for a line break may stand between
 * quotes, and whether it does only the whole file before it could tell. Who asks must see whether the records before
 * end there. Undefined where none is near.
 */
export const guessRecordStart = async (file: SourceFile, place: number): Promise<number | undefined> => {
  const handle = await open(file.path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(lookBytes), 0, lookBytes, place - 1);
    const bytes = buffer.subarray(0, bytesRead);
    const found =
      file.format === "csv"
        ? findUnquotedBreak(bytes, file.separator!.charCodeAt(0))
        : bytes.indexOf(newline);
    return found < 0 ? undefined : place + found;
  } finally {
    await handle.close();
  }
};

const findUnquotedBreak = (bytes: Buffer, separator: number): number => {
  let inside = beginsInside(bytes, separator);
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === quote) inside = !inside;
    else if (bytes[at] === newline && !inside) return at;
  }
  return -1;
};

/** An opening quote stands behind a separator or line break, a closing one before it: the first that is clear tells. */
const beginsInside = (bytes: Buffer, separator: number): boolean => {
  const isBorder = (byte: number | undefined) =>
    byte === separator || byte === newline || byte === carriageReturn;
  for (let at = bytes.indexOf(quote, 1); at > 0; at = bytes.indexOf(quote, at + 1)) {
    const opens = isBorder(bytes[at - 1]);
    const closes = isBorder(bytes[at + 1]);
    if (opens !== closes) return closes;
  }
  return false;
};
