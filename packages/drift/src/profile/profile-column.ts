import type {
  CategoricalProfile,
  ColumnProfile,
  DatetimeProfile,
  NumericProfile,
} from "@mlops-actions/contracts/profile";
import type { CategoricalColumn, Column, NumericColumn } from "../read/columns.ts";
import { momentsOf } from "../statistics/moments.ts";
import { chooseBins, chooseEdges, countBelow, countBins, countUpTo } from "./choose-edges.ts";
import { distinctLimit } from "./collect-column.ts";

const exactCategories = 4096;
const topCategories = 1024;

/** Profiles one column. A pure function of its multiset of cells: their order and their file never show. */
export const profileColumn = (
  name: string,
  column: Column,
  options: { rareBelow?: number; like?: ColumnProfile | undefined } = {},
): ColumnProfile => {
  if (column.kind === "numeric") {
    if (column.profile) return { ...column.profile, name };
    if (column.tally) throw new Error(`${name} was tallied: its values are not there to choose edges from`);
    return profileNumeric(name, column, options.like);
  }
  if (column.kind === "categorical") return profileCategorical(name, column, options.rareBelow ?? 0);
  const { kind, n, missing, invalid, min, max } = column;
  return { kind, name, n, missing, invalid, min, max } satisfies DatetimeProfile;
};

const profileNumeric = (
  name: string,
  { values, missing, invalid }: NumericColumn,
  like: ColumnProfile | undefined,
): NumericProfile => {
  const given = like?.kind === "numeric" ? like : undefined;
  const bins = given?.bins ?? chooseBins(values);
  const edges = given?.edges ?? chooseEdges(values, bins);
  return {
    kind: "numeric",
    name,
    n: values.length,
    missing,
    invalid,
    ...momentsOf(values),
    min: values[0] ?? 0,
    max: values.at(-1) ?? 0,
    zeros: countUpTo(values, 0) - countBelow(values, 0),
    bins,
    edges,
    counts: countBins(values, edges),
    at: edges.map((edge) => countUpTo(values, edge) - countBelow(values, edge)),
  };
};

/** Identifiers: more than half of the values occur once or the like, and there are many of them. */
export const looksLikeIdentifiers = ({
  n,
  counts,
  overflow,
}: Pick<CategoricalColumn, "n" | "counts" | "overflow">) =>
  overflow || (counts.size > 100 && counts.size > n / 2);

const profileCategorical = (
  name: string,
  column: CategoricalColumn,
  rareBelow: number,
): CategoricalProfile => ({
  kind: "categorical",
  name,
  n: column.n,
  missing: column.missing,
  invalid: 0,
  distinct: column.overflow ? distinctLimit : column.counts.size,
  ...keepCategories(column.counts, column.n, { identifier: looksLikeIdentifiers(column), rareBelow }),
});

/** Which categories a profile names: all up to 4,096, else the 1,024 most frequent; none of identifiers. */
export const keepCategories = (
  counts: ReadonlyMap<string, number>,
  n: number,
  { identifier, rareBelow = 0 }: { identifier: boolean; rareBelow?: number },
): Pick<CategoricalProfile, "identifier" | "values" | "counts" | "other"> => {
  const ranked = identifier ? [] : rankCategories(counts);
  const top = ranked.length > exactCategories ? ranked.slice(0, topCategories) : ranked;
  const kept = top.filter(([, count]) => count >= rareBelow);
  return {
    identifier,
    values: kept.map(([value]) => value),
    counts: kept.map(([, count]) => count),
    other: n - kept.reduce((sum, [, count]) => sum + count, 0),
  };
};

/** Most frequent first; ties in code-unit order, which no locale changes. */
export const rankCategories = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0));
