import type { ColumnProfile, Profile, Shard } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import { checkSelection, listNames } from "../read/check-selection.ts";
import type { ColumnKind } from "../read/columns.ts";
import {
  type ColumnSelection,
  groupColumns,
  openSource,
  planTypes,
  readTable,
  selectColumns,
} from "../read/read-table.ts";
import { describeShard, type ShardNumber, sumColumn } from "./make-shard.ts";
import { profileColumn } from "./profile-column.ts";
import { chooseJointColumns, isJointWanted, type JointMode, profileJoint } from "./profile-joint.ts";

export type ProfileOptions = {
  columns?: ColumnSelection;
  /** Of CSV files; else found in each one's header. */
  separator?: string | undefined;
  /** Categories with fewer rows are not named in the profile but counted as other. 0: all are named. */
  rareBelow?: number;
  /** Columns whose categories are kept only as hashes, with what they are salted with. */
  hash?: { columns: readonly string[]; salt: string | undefined } | undefined;
  /** Significant digits of edges and extremes. Else they are values of the data. */
  digits?: number | undefined;
  /** Whether correlations of numeric columns are kept too. */
  joint?: JointMode | undefined;
  /** Take kinds and edges from this profile, so that parts of a data set can be merged. */
  like?: Profile | undefined;
  /** The files are one part of the data, made like `like`: merging all of them gives the bytes of the whole. */
  shard?: ShardNumber | undefined;
  /**
   * Told of excluded columns that are not there but look like a slip, where settings may name columns of other data
   * too. Without it an excluded column that is not there is an error.
   */
  warn?: ((note: string) => void) | undefined;
  /** Told now and then: bytes read, of how many. */
  onProgress?: ((state: { done: number; total: number; rows: number }) => void) | undefined;
};

/**
 * Profiles CSV, JSON-lines and Parquet files that together are one data set: fixed edges and integer counts, never rows. The same
 * rows give the same profile whatever their order, their file, and the number of files.
 *
 * What it tells of the data: names of columns; smallest, largest and quantile values of numbers; the categories of a
 * text column, unless nearly every row has one of its own (identifiers, names, addresses: none is kept). It becomes a
 * release asset, as public as the repository: `columns.exclude`, `rareBelow`, `hash` and `digits` keep more out.
 * @throws UserError where a file cannot be read or has no rows.
 */
export const profileFiles = async (
  paths: readonly string[],
  options: ProfileOptions = {},
): Promise<Profile> => {
  const selection = options.columns ?? {};
  if (options.shard && !options.like)
    throw new UserError("A shard is profiled like a reference, and there is none.", {
      fix: "Add --like reference.json, the same for all shards.",
    });
  if (options.shard && paths.length === 0) return profileNothing(options.like!, options.shard);
  const source = await openSource(paths, options.separator);
  const notes = checkSelection(selection, source.names, options.warn ? "allowed" : "refused");
  for (const note of notes) options.warn?.(note);
  const names = selectColumns(source.names, selection);
  if (names.length === 0)
    throw new UserError(`No column is left to profile in ${paths.join(", ") || "(no file)"}.`, {
      fix: source.names.length > 0 ? `There are: ${listNames(source.names)}.` : "Name at least one file.",
    });
  const like = new Map(columnsOf(options.like).map((column) => [column.name, column]));
  const { shard, hash } = options;
  if (hash && hash.columns.length > 0 && !hash.salt)
    throw new UserError(`Categories of ${hash.columns.join(", ")} are to be hashed, and there is no salt.`, {
      fix: "Give a secret as profile-salt, the same whenever a profile is made or compared with.",
    });
  const columns: ColumnProfile[] = [];
  const sums: Shard["sums"] = {};
  let rows = 0;
  let ragged = 0;
  let done = 0;
  let seen = 0;
  const groups = groupColumns(names, source.cells, source.names.length);
  for (const group of groups) {
    const kinds = { ...kindsOf(options.like), ...selection.types };
    const table = await readTable(source, planTypes(group, kinds), (bytes, more) => {
      done += bytes;
      seen += more / groups.length;
      options.onProgress?.({ done, total: source.bytes * groups.length, rows: Math.round(seen) });
    });
    rows = table.rows;
    ragged = table.ragged;
    for (const name of group) {
      const column = table.columns.get(name)!;
      const known = like.get(name);
      const salt = hash?.columns.includes(name) || isHashed(known) ? hash?.salt : undefined;
      if (isHashed(known) && !salt)
        throw new UserError(`Categories of ${name} are hashed in the reference, and there is no salt.`, {
          fix: "Give the secret that the reference was made with, or exclude the column.",
        });
      columns.push(
        profileColumn(name, column, { ...options, salt, like: known, shard: shard !== undefined }),
      );
      if (shard && known?.kind === "numeric" && column.kind === "numeric" && column.values)
        sums[name] = sumColumn(column, known.edges, known.mean);
    }
  }
  const profile = { schema: "mlops/profile@1" as const, rows, ragged };
  if (shard) return { ...profile, shard: describeShard(shard, options.like!, sums), columns };
  if (rows === 0) throw new UserError(`${paths.join(", ")}: no row of data.`);
  const together = chooseJointColumns(
    (options.like?.columns ?? columns).filter(({ name }) => names.includes(name)),
  );
  if (together.length < 2 || !isJointWanted(options.joint ?? "never", source.bytes))
    return { ...profile, columns };
  return { ...profile, columns, joint: await profileJoint(source, together) };
};

/** A job that no file was left for still says so: a shard that is not there is one that is missing. */
const profileNothing = (like: Profile, shard: ShardNumber): Profile => ({
  schema: "mlops/profile@1",
  rows: 0,
  ragged: 0,
  shard: describeShard(shard, like, {}),
  columns: [],
});

/** The model's answers too: current data has them beside its inputs. */
const columnsOf = (like: Profile | undefined): ColumnProfile[] => [
  ...(like?.columns ?? []),
  ...(like?.prediction?.columns ?? []),
];

const isHashed = (column: ColumnProfile | undefined) =>
  column?.kind === "categorical" && column.salt !== undefined;

const kindsOf = (like: Profile | undefined): Record<string, ColumnKind> =>
  Object.fromEntries(
    columnsOf(like)
      .filter(({ n }) => n > 0)
      .map(({ name, kind }) => [name, kind]),
  );
