import type { ColumnProfile, Profile } from "@mlops-actions/contracts/profile";
import { type ColumnSelection, selectColumns } from "../read/read-table.ts";

/** How a column is counted in the engine. `source`: its name there. */
export type SqlColumn = { name: string; source: string } & (
  | { count: "numbers"; edges: readonly number[]; center: number }
  /** Each text; only whether there is one; or whether it looks like a date. */
  | { count: "texts" | "presence" | "dates" }
);

/**
 * Which of the reference's columns are counted, and how. Some engines fold the case of names, so a column that is not
 * there by its own name is the one that differs from it by case only.
 */
export const planSqlColumns = (
  reference: Profile,
  names: readonly string[],
  selection: ColumnSelection,
): SqlColumn[] => {
  const profiles = new Map(reference.columns.map((column) => [column.name, column]));
  return selectColumns([...profiles.keys()], selection).flatMap((name) => {
    const source = findColumn(name, names, profiles);
    return source === undefined ? [] : [{ name, source, ...countLike(profiles.get(name)!) }];
  });
};

/** Where the reference itself has names that differ by case only, each is its own, and none stands for another. */
const findColumn = (
  name: string,
  names: readonly string[],
  known: ReadonlyMap<string, unknown>,
): string | undefined => {
  if (names.includes(name)) return name;
  const like = (other: string) => other.toLowerCase() === name.toLowerCase();
  const folded = names.filter(like);
  return folded.length === 1 && [...known.keys()].filter(like).length === 1 ? folded[0] : undefined;
};

const countLike = (column: ColumnProfile) => {
  if (column.n === 0) return { count: "presence" as const };
  if (column.kind === "numeric")
    return { count: "numbers" as const, edges: column.edges, center: column.mean };
  if (column.kind === "datetime") return { count: "dates" as const };
  return { count: column.identifier ? ("presence" as const) : ("texts" as const) };
};
