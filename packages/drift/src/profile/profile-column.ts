import type {
  CategoricalProfile,
  ColumnProfile,
  DatetimeProfile,
  NumericProfile,
} from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type CategoricalColumn, type Column, countValues, type NumericColumn } from "../read/columns.ts";
import { momentsFrom, sumExactly, sumMoments } from "../statistics/exact-moments.ts";
import { meanOf } from "../statistics/exact-sum.ts";
import { chooseBins, chooseEdges, countBelow, countBins, countUpTo, roundDown } from "./choose-edges.ts";
import { distinctLimit } from "./collect-column.ts";
import { hashCategories, markSalt } from "./hash-categories.ts";

const exactCategories = 4096;
const topCategories = 1024;

type ColumnOptions = {
  rareBelow?: number;
  digits?: number | undefined;
  salt?: string | undefined;
  like?: ColumnProfile | undefined;
  shard?: boolean;
};

/** Profiles one column. A pure function of its multiset of cells: their order and their file never show. */
export const profileColumn = (name: string, column: Column, options: ColumnOptions = {}): ColumnProfile => {
  if (options.salt !== undefined) {
    const texts = hashCategories(textsOf(name, column), options.salt);
    const profile = profileColumn(name, texts, { ...options, salt: undefined });
    return { ...(profile as CategoricalProfile), salt: markSalt(options.salt) };
  }
  if (options.shard && !options.like)
    return profileUncounted(name, { n: countValues(column), missing: column.missing + column.invalid });
  if (column.kind === "numeric") {
    if (column.profile) return { ...column.profile, name };
    if (column.tally) throw new Error(`${name} was tallied: its values are not there to choose edges from`);
    return profileNumeric(name, column, options);
  }
  if (column.kind === "categorical") {
    if (column.salt !== undefined)
      return {
        ...profileColumn(name, { ...column, salt: undefined }, options),
        salt: column.salt,
      } as CategoricalProfile;
    if (column.uncounted || (options.like?.kind === "categorical" && options.like.identifier))
      return profileUncounted(name, column);
    return options.shard
      ? profileAllCategories(name, column)
      : profileCategorical(name, column, options.rareBelow ?? 0);
  }
  const { kind, n, missing, invalid, min, max } = column;
  return { kind, name, n, missing, invalid, min, max } satisfies DatetimeProfile;
};

const textsOf = (name: string, column: Column): CategoricalColumn => {
  if (column.kind === "categorical") return column;
  throw new UserError(`Column ${JSON.stringify(name)} is ${column.kind}, and only categories are hashed.`, {
    fix: `Say that it is categorical (columns.types), or exclude it (columns.exclude).`,
  });
};

const profileNumeric = (
  name: string,
  { values, missing, invalid }: NumericColumn,
  { like, digits }: ColumnOptions,
): NumericProfile => {
  const given = like?.kind === "numeric" ? like : undefined;
  const center = given?.mean ?? (values.length > 0 ? meanOf(sumExactly(values), values.length) : 0);
  const bins = given?.bins ?? chooseBins(values, digits);
  const edges = given?.edges ?? chooseEdges(values, bins, digits);
  return {
    kind: "numeric",
    name,
    n: values.length,
    missing,
    invalid,
    ...momentsFrom(sumMoments(values, center), values.length, center),
    min: roundDown(values[0] ?? 0, digits),
    max: -roundDown(-(values.at(-1) ?? 0), digits) + 0,
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

/** Of identifiers, and of what a reference does not know: how many there are, and nothing else. */
const profileUncounted = (
  name: string,
  { n, missing }: { n: number; missing: number },
): CategoricalProfile => ({
  ...{ kind: "categorical", name, n, missing, invalid: 0, distinct: 0, identifier: true },
  ...{ values: [], counts: [], other: n },
});

/** Of a part: only all of them together tell what is frequent, and what looks like identifiers. */
const profileAllCategories = (
  name: string,
  { n, missing, counts, overflow }: CategoricalColumn,
): CategoricalProfile => {
  const ranked = rankCategories(counts);
  return {
    kind: "categorical",
    name,
    n,
    missing,
    invalid: 0,
    distinct: overflow ? distinctLimit : counts.size,
    identifier: overflow,
    values: ranked.map(([value]) => value),
    counts: ranked.map(([, count]) => count),
    other: overflow ? n : 0,
  };
};

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
