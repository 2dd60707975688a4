import { digestOf } from "@mlops-actions/contracts/digest";
import type {
  CategoricalProfile,
  ColumnProfile,
  DatetimeProfile,
  JointProfile,
  NumericProfile,
  Profile,
} from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import { keepCategories, looksLikeIdentifiers } from "./profile-column.ts";
import { sumCategories } from "./sum-categories.ts";

/**
 * Merges profiles of parts of a data set, made with the same edges (`ProfileOptions.like`), into the profile of the
 * whole. Counts are whole numbers; means are combined in an order of their own (by digest), so any order of the parts
 * gives the same bytes.
 * @throws UserError where columns, kinds or edges differ, or a part names no categories of a column that another does.
 */
export const mergeProfiles = (parts: readonly Profile[]): Profile => {
  const ordered = parts
    .map((part) => ({ part, digest: digestOf(part) }))
    .sort((a, b) => (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0))
    .map(({ part }) => part);
  const [first] = ordered;
  if (!first) throw new UserError("No profile to merge.");
  const names = first.columns.map(({ name }) => name);
  for (const { columns } of ordered)
    if (columns.length !== names.length || columns.some(({ name }) => !names.includes(name)))
      throw new UserError("The profiles have different columns.", {
        fix: "Profile all parts with the same columns.",
      });
  const joint = mergeJoint(ordered.map((part) => part.joint));
  return {
    schema: first.schema,
    rows: sum(ordered.map(({ rows }) => rows)),
    ragged: sum(ordered.map(({ ragged }) => ragged)),
    columns: names.map((name) =>
      mergeColumns(ordered.map(({ columns }) => columns.find((c) => c.name === name)!)),
    ),
    ...(joint && { joint }),
  };
};

/** Undefined where a part has none, or of other columns. */
const mergeJoint = (parts: readonly (JointProfile | undefined)[]): JointProfile | undefined => {
  const [first] = parts;
  const all = parts.filter(
    (part) => part?.columns.join("\0") === first?.columns.join("\0"),
  ) as JointProfile[];
  if (!first || all.length < parts.length) return undefined;
  return {
    columns: first.columns,
    n: sum(all.map(({ n }) => n)),
    sums: addUp(all.map(({ sums }) => sums)),
    products: addUp(all.map(({ products }) => products)),
  };
};

const mergeColumns = (columns: readonly ColumnProfile[]): ColumnProfile => {
  const known = columns.filter(({ n }) => n > 0);
  const kinds = new Set((known.length > 0 ? known : columns).map(({ kind }) => kind));
  const { name } = columns[0]!;
  if (kinds.size > 1)
    throw new UserError(
      `Column ${JSON.stringify(name)} is ${[...kinds].join(" in one profile and ")} in another.`,
      {
        fix: "Profile the parts like one of them (--like), or tell the kind.",
      },
    );
  const cells = {
    name,
    n: sum(columns.map(({ n }) => n)),
    missing: sum(columns.map(({ missing }) => missing)),
    invalid: sum(columns.map(({ invalid }) => invalid)),
  };
  const [kind] = kinds;
  const same = (known.length > 0 ? known : columns.slice(0, 1)) as readonly ColumnProfile[];
  if (kind === "numeric") return mergeNumbers(same as readonly NumericProfile[], cells);
  if (kind === "categorical") return mergeCategories(same as readonly CategoricalProfile[], cells);
  return mergeDatetimes(same as readonly DatetimeProfile[], cells);
};

type Cells = Pick<ColumnProfile, "name" | "n" | "missing" | "invalid">;

const mergeNumbers = (columns: readonly NumericProfile[], cells: Cells): NumericProfile => {
  const first = columns[0]!;
  const key = JSON.stringify([first.edges, first.bins]);
  if (columns.some(({ edges, bins }) => JSON.stringify([edges, bins]) !== key))
    throw new UserError(`Column ${JSON.stringify(cells.name)} was profiled with different edges.`, {
      fix: "Profile the parts like one of them: mlops profile --like first.json part.csv.",
    });
  const moments = columns.reduce<Moments>(combineMoments, { n: 0, mean: 0, m2: 0 });
  return {
    kind: "numeric",
    ...cells,
    mean: moments.mean,
    m2: moments.m2,
    min: Math.min(...columns.map(({ min }) => min)),
    max: Math.max(...columns.map(({ max }) => max)),
    zeros: sum(columns.map(({ zeros }) => zeros)),
    bins: first.bins,
    edges: first.edges,
    counts: addUp(columns.map(({ counts }) => counts)),
    at: addUp(columns.map(({ at }) => at)),
  };
};

type Moments = { n: number; mean: number; m2: number };

/** T. F. Chan, G. H. Golub, R. J. LeVeque, Algorithms for computing the sample variance, Am. Stat. 37(3), 1983. */
const combineMoments = (a: Moments, b: Moments): Moments => {
  const n = a.n + b.n;
  const delta = b.mean - a.mean;
  if (n === 0) return a;
  return { n, mean: a.mean + (delta * b.n) / n, m2: a.m2 + b.m2 + (delta * delta * a.n * b.n) / n };
};

const mergeCategories = (columns: readonly CategoricalProfile[], cells: Cells): CategoricalProfile => {
  const { salt, counts } = sumCategories(columns, "parts");
  const identifier =
    columns.some((column) => column.identifier) ||
    looksLikeIdentifiers({ n: cells.n, counts, overflow: false });
  const unnamed = columns.some(({ other }) => other > 0);
  if (unnamed && !identifier && columns.some(({ other }) => other === 0))
    throw new UserError(
      `Column ${JSON.stringify(cells.name)} has categories that one profile names and another does not.`,
      {
        fix: "Profile all parts with the same --rare-below, or exclude the column.",
      },
    );
  const distinct = unnamed ? Math.max(counts.size, ...columns.map((column) => column.distinct)) : counts.size;
  return {
    kind: "categorical",
    ...cells,
    invalid: 0,
    ...(salt !== undefined && { salt }),
    distinct,
    ...keepCategories(counts, cells.n, { identifier }),
  };
};

const mergeDatetimes = (columns: readonly DatetimeProfile[], cells: Cells): DatetimeProfile => {
  const pick = (values: (string | null)[]) => values.filter((value) => value !== null).sort();
  return {
    kind: "datetime",
    ...cells,
    min: pick(columns.map(({ min }) => min))[0] ?? null,
    max: pick(columns.map(({ max }) => max)).at(-1) ?? null,
  };
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const addUp = (lists: readonly (readonly number[])[]) =>
  lists[0]!.map((_, index) => sum(lists.map((list) => list[index]!)));
