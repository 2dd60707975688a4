import { createHmac } from "node:crypto";
import type { CategoricalColumn } from "../read/columns.ts";

const shown = 32; // hex digits: 128 bits, no two categories meet

/** Not a number, whatever the digits: no check takes it for a change of type. */
const hash = (salt: string, text: string) =>
  `#${createHmac("sha256", salt).update(text).digest("hex").slice(0, shown)}`;

/** Tells whether two profiles were salted alike, and nothing of the salt. */
export const markSalt = (salt: string): string => hash(salt, "mlops/profile@1 salt");

/** The same column with its categories salted and hashed: comparable with those of the same salt, readable by nobody. */
export const hashCategories = (column: CategoricalColumn, salt: string): CategoricalColumn => ({
  ...column,
  counts: new Map([...column.counts].map(([text, count]) => [hash(salt, `value ${text}`), count])),
  numbers: 0,
});
