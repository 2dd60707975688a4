export type ColumnKind = "numeric" | "categorical" | "datetime";

type Cells = { missing: number; invalid: number };

/** One column of a data set, as far as drift needs it: sorted numbers, or how often each text occurs. */
export type NumericColumn = Cells & { kind: "numeric"; values: Float64Array };
export type CategoricalColumn = Cells & {
  kind: "categorical";
  n: number;
  counts: ReadonlyMap<string, number>;
  /** More different values than are kept: counts is empty then. */
  overflow: boolean;
  /** Whether every kept value reads as a number, so that its column was not text. */
  numbers: number;
};
type DatetimeColumn = Cells & {
  kind: "datetime";
  n: number;
  min: string | null;
  max: string | null;
};
export type Column = NumericColumn | CategoricalColumn | DatetimeColumn;

export type Table = {
  rows: number;
  /** Rows with fewer fields than the header (the rest is missing) or more (the rest is ignored). */
  ragged: number;
  columns: Map<string, Column>;
};
