import { digestOf } from "@mlops-actions/contracts/digest";
import type {
  CategoricalProfile,
  ColumnProfile,
  NumericProfile,
  Profile,
  Shard,
} from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Column, CountedTable } from "../read/columns.ts";
import { momentsFrom } from "../statistics/exact-moments.ts";
import { addSums, meanOf, readSum } from "../statistics/exact-sum.ts";
import { distinctLimit } from "./collect-column.ts";
import { sameEdges, toCategories } from "./count-profile.ts";
import { sumCategories } from "./sum-categories.ts";

export type NamedProfile = { name: string; profile: Profile };

type ShardProfile = Profile & { shard: Shard };

/**
 * Adds up the parts that the jobs of a matrix counted, whatever their order: what comes out is what one job would have
 * counted, to the last bit.
 * @param reference where it is known, the profile that all of them must have been made like
 * @throws UserError where a shard is missing, is there twice, or belongs to something else
 */
export const joinShards = (parts: readonly NamedProfile[], reference?: Profile): CountedTable => {
  const shards = checkShards(parts, reference).toSorted((a, b) => a.shard.index - b.shard.index);
  const filled = shards.filter(({ rows }) => rows > 0);
  const counted = filled.length > 0 ? filled : shards.slice(0, 1); // a job without files names no columns
  const names = counted[0]!.columns.map(({ name }) => name);
  for (const { columns, shard } of counted)
    if (columns.length !== names.length || columns.some(({ name }) => !names.includes(name)))
      throw new UserError(`Shard ${shard.index} has other columns than shard ${counted[0]!.shard.index}.`);
  const columns = names.map((name): [string, Column] => [name, joinColumn(name, counted)]);
  const sum = (of: (shard: Profile) => number) => shards.reduce((total, shard) => total + of(shard), 0);
  const table = {
    rows: sum(({ rows }) => rows),
    ragged: sum(({ ragged }) => ragged),
    columns: new Map(columns),
  };
  return { table, names };
};

const checkShards = (parts: readonly NamedProfile[], reference: Profile | undefined): ShardProfile[] => {
  const shards = parts.map(({ name, profile }) => {
    const { shard } = profile;
    if (!shard)
      throw new UserError(`${name} is not a shard.`, {
        fix: "Profile each part with --shard, such as --shard 2/8.",
      });
    return { name, profile: { ...profile, shard } };
  });
  const [first] = shards;
  if (!first) throw new UserError("There is no shard.");
  const { count } = first.profile.shard;
  const digest = reference ? digestOf(reference) : first.profile.shard.reference;
  const seen = new Map<number, string>();
  for (const { name, profile } of shards) {
    const { shard } = profile;
    if (shard.reference !== digest)
      throw new UserError(
        `${name} was profiled like another reference than ${reference ? "the live version's" : first.name}.`,
        {
          fix: "Profile all shards with --like and the same reference.",
        },
      );
    if (shard.count !== count)
      throw new UserError(`${name} is one of ${shard.count} shards, and ${first.name} one of ${count}.`);
    const other = seen.get(shard.index);
    if (other !== undefined)
      throw new UserError(`${name} and ${other} are both shard ${shard.index} of ${count}.`);
    seen.set(shard.index, name);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !seen.has(index));
  if (missing.length > 0)
    throw new UserError(
      `${missing.length === 1 ? "Shard" : "Shards"} ${missing.join(", ")} of ${count} ${missing.length === 1 ? "is" : "are"} missing.`,
      { fix: "Did a job of the matrix fail, or was its artifact not downloaded? Run it again." },
    );
  return shards.map(({ profile }) => profile);
};

type Part = { column: ColumnProfile; sums: Shard["sums"][string] | undefined };

const joinColumn = (name: string, shards: readonly ShardProfile[]): Column => {
  const all = shards.map(
    ({ columns, shard }): Part => ({
      column: columns.find((column) => column.name === name)!,
      sums: Object.hasOwn(shard.sums, name) ? shard.sums[name] : undefined,
    }),
  );
  const known = all.filter(({ column }) => column.n > 0);
  const parts = known.length > 0 ? known : all.slice(0, 1);
  const total = (of: (column: ColumnProfile) => number) =>
    all.reduce((sum, { column }) => sum + of(column), 0);
  const cells = { missing: total(({ missing }) => missing), invalid: total(({ invalid }) => invalid) };
  const [{ column: first }] = parts as [Part];
  const odd = parts.find(({ column }) => column.kind !== first.kind);
  if (odd)
    throw new UserError(
      `Column ${JSON.stringify(name)} is ${first.kind} in one shard and ${odd.column.kind} in another.`,
      {
        fix: "Tell its kind (--numeric, --categorical), or exclude it.",
      },
    );
  if (first.kind === "numeric") return joinNumbers(name, parts, cells);
  if (first.kind === "categorical") return joinCategories(parts, cells.missing);
  const dates = parts.flatMap(({ column }) => (column.kind === "datetime" ? [column.min, column.max] : []));
  const sorted = dates.filter((date) => date !== null).sort();
  return {
    kind: "datetime",
    n: total(({ n }) => n),
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
    ...cells,
  };
};

const joinNumbers = (
  name: string,
  parts: readonly Part[],
  cells: { missing: number; invalid: number },
): Column => {
  const columns = parts.map(({ column }) => column as NumericProfile);
  const sums = parts.map((part) => part.sums);
  const [first] = columns as [NumericProfile];
  const center = sums[0]?.center;
  if (
    center === undefined ||
    sums.some((one) => one?.center !== center) ||
    columns.some((one) => !sameEdges(one, first))
  )
    throw new UserError(`Column ${JSON.stringify(name)} was profiled with different edges.`, {
      fix: "It is not in the reference, or has no value there: exclude it.",
    });
  const add = (of: "sum" | "squares" | "below" | "above") => addSums(sums.map((one) => readSum(one![of])));
  const addUp = (of: (column: NumericProfile) => readonly number[]) =>
    of(first).map((_, index) => columns.reduce((sum, column) => sum + of(column)[index]!, 0));
  const n = columns.reduce((sum, column) => sum + column.n, 0);
  const counts = addUp((column) => column.counts);
  const at = addUp((column) => column.at);
  const outer = (count: number, of: "below" | "above") => (count > 0 ? meanOf(add(of), count) : undefined);
  const profile: NumericProfile = {
    kind: "numeric",
    name,
    n,
    ...cells,
    ...momentsFrom({ sum: add("sum"), squares: add("squares") }, n, center),
    min: n > 0 ? Math.min(...columns.map(({ min }) => min)) : 0,
    max: n > 0 ? Math.max(...columns.map(({ max }) => max)) : 0,
    zeros: columns.reduce((sum, { zeros }) => sum + zeros, 0),
    bins: first.bins,
    edges: first.edges,
    counts,
    at,
  };
  const outside = {
    below: outer(counts[0]!, "below"),
    above: outer(counts.at(-1)! - (at.at(-1) ?? 0), "above"),
  };
  return { kind: "numeric", profile, outside, ...cells };
};

const joinCategories = (parts: readonly Part[], missing: number): Column => {
  const columns = parts.map(({ column }) => column as CategoricalProfile);
  const { salt, counts } = sumCategories(columns, "shards");
  const overflow = columns.some(({ other }) => other > 0) || counts.size > distinctLimit;
  const joined = toCategories({
    n: columns.reduce((sum, { n }) => sum + n, 0),
    missing,
    values: overflow ? [] : [...counts.keys()],
    counts: overflow ? [] : [...counts.values()],
    identifier: overflow,
    salt,
  });
  return { ...joined, uncounted: columns.some(({ identifier, distinct }) => identifier && distinct === 0) };
};
