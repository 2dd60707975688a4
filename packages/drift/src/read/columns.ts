import type { JointProfile, NumericProfile } from "@mlops-actions/contracts/profile";
import type { NumericTally } from "../profile/numeric-tally.ts";
import type { OutsideMeans } from "../profile/sample-from-profile.ts";

export type ColumnKind = "numeric" | "categorical" | "datetime";

type Cells = { missing: number; invalid: number };

/** One column of a data set, as far as drift needs it: sorted numbers, or how often each text occurs. */
export type NumericColumn = Cells & {
  kind: "numeric";
  values: Float64Array;
  tally?: undefined;
  profile?: undefined;
};
/** Numbers that were counted between a reference's edges, and not held. */
type TalliedColumn = Cells & {
  kind: "numeric";
  tally: NumericTally;
  values?: undefined;
  profile?: undefined;
};
/** The same, counted elsewhere: by a SQL engine, or in another job. */
type ProfiledColumn = Cells & {
  kind: "numeric";
  profile: NumericProfile;
  outside: OutsideMeans;
  values?: undefined;
  tally?: undefined;
};
export type CategoricalColumn = Cells & {
  kind: "categorical";
  n: number;
  counts: ReadonlyMap<string, number>;
  /** More different values than are kept: counts is empty then. */
  overflow: boolean;
  /** Nobody counted how many different ones there are. */
  uncounted?: boolean;
  /** What counts was hashed with, as markSalt marks it; else it holds the categories themselves. */
  salt?: string | undefined;
  /** Whether every kept value reads as a number, so that its column was not text. */
  numbers: number;
};
type DatetimeColumn = Cells & {
  kind: "datetime";
  n: number;
  min: string | null;
  max: string | null;
};
export type Column = NumericColumn | TalliedColumn | ProfiledColumn | CategoricalColumn | DatetimeColumn;

export type Table = {
  rows: number;
  /** Rows with fewer fields than the header (the rest is missing) or more (the rest is ignored). */
  ragged: number;
  columns: Map<string, Column>;
};

/** A table that was counted elsewhere, between the edges of the reference that it is compared with. */
export type CountedTable = {
  table: Table;
  /** All columns that there are, also those that were not counted. */
  names: readonly string[];
  /** Of a profile that knows how its columns go together. */
  joint?: JointProfile | undefined;
};

/** How many values a column has that are neither missing nor invalid. */
export const countValues = (column: Column): number => {
  if (column.kind !== "numeric") return column.n;
  return column.values ? column.values.length : (column.tally ?? column.profile).n;
};
