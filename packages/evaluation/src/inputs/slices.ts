import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { TextColumn } from "./columns.ts";
import type { SliceColumn } from "./evidence.ts";
import { columnsOf, parseWhere, type Where } from "./where.ts";

type Named = NonNullable<NonNullable<GatePolicy["data"]>["slices"]>[number];

/** How rows are cut: by the values of a column, or by a named condition. */
export type Cut = { column: string; where?: undefined } | { column: string; where: Where };

/** @throws UserError for a condition that does not parse, or a name that is given twice */
export const parseCuts = (slices: readonly Named[]): Cut[] => {
  const cuts = slices.map((slice): Cut => {
    if (typeof slice === "string") return { column: slice };
    return { column: slice.name, where: parseWhere(slice.where) };
  });
  const twice = cuts.find(({ column }, i) => cuts.findIndex((other) => other.column === column) < i);
  if (!twice) return cuts;
  throw new UserError(`data.slices names "${twice.column}" twice.`, {
    fix: "Give one of them another name.",
  });
};

/** The columns that cuts look at. */
export const columnsOfCuts = (cuts: readonly Cut[]): string[] => [
  ...new Set(cuts.flatMap(({ column, where }) => (where ? columnsOf(where) : [column]))),
];

/** An extra column with more values than this is no slice unless the policy names it; beyond the second, never. */
export const mostImpliedLevels = 50;
const mostLevels = 1000;

/** @param columnOf a column in the order of the evidence; throws where no file has it */
export const makeSlices = (
  cuts: readonly Cut[],
  n: number,
  columnOf: (column: string) => TextColumn,
): SliceColumn[] =>
  cuts.map(({ column, where }) => {
    if (where) return { column, levels: ["yes"], codes: selectWhere(where, n, columnOf) };
    const slice = codeLevels(column, columnOf(column));
    if (slice.levels.length <= mostLevels) return slice;
    throw new UserError(
      `Slice column "${column}" has ${slice.levels.length} values, expected at most ${mostLevels}.`,
      { fix: "Bin it first, cut it by a condition ({name, where}), or take it out of data.slices." },
    );
  });

/** Code 0 for the rows that the condition holds for, 1 for the others: they are no slice. */
const selectWhere = (where: Where, n: number, columnOf: (column: string) => TextColumn): Uint32Array =>
  Uint32Array.from(evaluateWhere(where, n, columnOf), (holds) => 1 - holds);

/** 1 where the condition holds. Each distinct text of a column is looked at once. */
const evaluateWhere = (where: Where, n: number, columnOf: (column: string) => TextColumn): Uint8Array => {
  if (where.kind === "test") {
    const { codes, index } = columnOf(where.column);
    const known = new Map<number, number>();
    return Uint8Array.from({ length: n }, (_, row) => {
      const code = codes[row]!;
      let holds = known.get(code);
      if (holds === undefined) {
        holds = where.holds(index.textOf(code)) ? 1 : 0;
        known.set(code, holds);
      }
      return holds;
    });
  }
  if (where.kind === "not") return evaluateWhere(where.part, n, columnOf).map((holds) => 1 - holds);
  const [first, ...rest] = where.parts.map((part) => evaluateWhere(part, n, columnOf));
  for (const next of rest)
    for (let row = 0; row < n; row++)
      first![row] = where.kind === "and" ? first![row]! & next[row]! : first![row]! | next[row]!;
  return first!;
};

/** Levels in alphabetical order; the empty text is told as missing. */
export const codeLevels = (column: string, { codes, index }: TextColumn): SliceColumn => {
  const seen = new Set<number>(codes);
  const texts = [...seen].map((code) => ({ code, text: index.textOf(code) }));
  texts.sort((a, b) => (a.text < b.text ? -1 : 1));
  const levelOf = new Map(texts.map(({ code }, level) => [code, level]));
  return {
    column,
    levels: texts.map(({ text }) => text || "(missing)"),
    codes: codes.map((code) => levelOf.get(code)!),
  };
};
