import { countOf } from "@mlops-actions/contracts/format";
import { DataFault, firstFive } from "./data-fault.ts";
import type { TextIndex } from "./text-index.ts";

/** Each row's key as a code, and the texts of the codes. All keys of one gate share an index. */
export type Keys = { name: string; codes: Uint32Array; index: TextIndex };

/** For each code of the index the row that has it, or -1. @throws DataFault for no rows, no id, or one twice */
export const indexRows = ({ name, codes, index }: Keys): Int32Array => {
  if (codes.length === 0) throw new DataFault(`${name} has no rows.`);
  const rowOf = new Int32Array(index.size()).fill(-1);
  const repeated = new Set<number>();
  let extra = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (rowOf[code] === -1) rowOf[code] = row;
    else {
      repeated.add(code);
      extra++;
    }
  }
  const empty = index.find("");
  if (empty >= 0 && rowOf[empty]! >= 0) throw new DataFault(`${name} has rows without an id.`);
  if (repeated.size > 0)
    throw new DataFault(
      `${name} has ${countOf(repeated.size, "duplicate id")} (${extra} extra rows): ${firstFive([...repeated].slice(0, 6).map(index.textOf))}.`,
    );
  return rowOf;
};

/** Which share of the base's rows the other file must have, and of its own rows must be among them; 1 is all. */
export type Least = { found: number; known: number };

/**
 * For each row of `base`, the row of `other` with the same key, -1 where there is none.
 * @throws DataFault with counts and the first five ids
 */
export const matchRows = (base: Keys, other: Keys, least: Least): Int32Array => {
  const rowOf = indexRows(other);
  const rows = base.codes.length;
  const matched = new Int32Array(rows);
  const missing: number[] = [];
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const code = base.codes[row]!;
    matched[row] = rowOf[code]!;
    if (matched[row]! >= 0) count++;
    else if (missing.length < 6) missing.push(code);
  }
  const own = other.codes.length;
  if (count >= least.found * rows && count >= least.known * own) return matched;

  const extra: number[] = [];
  const isBase = new Uint8Array(base.index.size());
  for (const code of base.codes) isBase[code] = 1;
  for (const code of other.codes) if (isBase[code] === 0 && extra.length < 6) extra.push(code);
  const parts = [
    ...(count < rows
      ? [
          `${countOf(rows - count, "id")} of ${base.name} missing (${firstFive(missing.map(base.index.textOf))})`,
        ]
      : []),
    ...(count < own
      ? [
          `${countOf(own - count, "id")} that ${base.name} does not have (${firstFive(extra.map(other.index.textOf))})`,
        ]
      : []),
  ];
  const strict = (least.found === 1 && count < rows) || (least.known === 1 && count < own);
  throw new DataFault(
    `${other.name} does not match ${base.name} (${own} and ${rows} rows): ${parts.join(", and ")}${tellAsked(least, strict)}.`,
  );
};

/** @param strict whether it fails what must hold of all rows */
const tellAsked = ({ found, known }: Least, strict: boolean): string => {
  if (found === 1 && known === 1) return "";
  return strict
    ? "; the policy allows rows that the champion lacks, but a challenger that may leave rows out could leave out the hard ones"
    : `; the policy asks for ${Math.min(found, known)} of each in common`;
};
