import type { CategoricalProfile, ColumnProfile, Profile } from "@mlops-actions/contracts/profile";
import type { DriftCheck } from "../compare/check-drift.ts";
import type { CountedTable } from "../read/columns.ts";
import { profileFiles } from "./build-profile.ts";
import { roundDown } from "./choose-edges.ts";
import { mergeProfiles } from "./merge-profiles.ts";
import { profileColumn } from "./profile-column.ts";
import { withAnswers } from "./profile-predictions.ts";

/**
 * The profile of what a check saw, made like the live version's, so that several of them are one reference. Of categories
 * it names those that the live profile names already, and extremes are rounded as settings say: it is as public.
 * Files are read a second time for it.
 */
export const profileWindow = async (
  { current, config, salt }: Pick<DriftCheck, "current" | "config" | "salt">,
  live: Profile,
): Promise<Profile> => {
  const like = withAnswers(live, config);
  const found = await ("table" in current
    ? profileCounted(current, like, salt)
    : profileFiles(current, {
        columns: { include: like.columns.map(({ name }) => name) },
        separator: config.separator,
        hash: { columns: [], salt },
        joint: live.joint ? config.joint.correlation : "never",
        like,
      }));
  const { digits } = config.privacy;
  const known = new Map(like.columns.map((column) => [column.name, column]));
  const columns = found.columns.map((column): ColumnProfile => {
    const before = known.get(column.name)!;
    if (column.kind === "categorical" && before.kind === "categorical") return nameKnown(column, before);
    if (column.kind !== "numeric") return column;
    return { ...column, min: roundDown(column.min, digits), max: -roundDown(-column.max, digits) + 0 };
  });
  return { ...found, columns };
};

const profileCounted = (
  { table, joint }: CountedTable,
  like: Profile,
  salt: string | undefined,
): Profile => ({
  schema: "mlops/profile@1",
  rows: table.rows,
  ragged: table.ragged,
  columns: like.columns.flatMap((known) => {
    const column = table.columns.get(known.name);
    if (!column) return [];
    const hashed = known.kind === "categorical" && known.salt !== undefined && column.kind === "categorical";
    return [
      profileColumn(known.name, column, { like: known, salt: hashed && !column.salt ? salt : undefined }),
    ];
  }),
  ...(joint && { joint }),
});

const nameKnown = (
  column: CategoricalProfile,
  { values, identifier }: CategoricalProfile,
): CategoricalProfile => {
  const own = new Map(column.values.map((value, index) => [value, column.counts[index]!]));
  const counts = values.map((value) => own.get(value) ?? 0);
  return { ...column, identifier, values, counts, other: column.n - sum(counts) };
};

/**
 * The reference that earlier windows make together. What scores are worth is what it was when the version was registered.
 * @throws UserError where windows do not fit together, such as after other columns were excluded
 */
export const mergeSeason = (windows: readonly Profile[], live: Profile): Profile => {
  const isNamed = (column: ColumnProfile) => column.kind === "categorical";
  const merged = mergeProfiles(
    windows.map((window) => ({ ...window, columns: window.columns.filter((column) => !isNamed(column)) })),
  );
  const named = windows[0]!.columns
    .filter(isNamed)
    .map(({ name }) =>
      addCategories(
        windows.flatMap(({ columns }) =>
          columns.filter((column) => column.name === name),
        ) as CategoricalProfile[],
      ),
    );
  const all = new Map([...merged.columns, ...named].map((column) => [column.name, column]));
  const columns = windows[0]!.columns.map(({ name }) => all.get(name)!);
  if (!live.prediction) return { ...merged, columns };
  const answers = live.prediction.columns.map((column) => all.get(column.name) ?? column);
  return { ...merged, columns, prediction: { ...live.prediction, columns: answers } };
};

/** All of them name the same categories, in the same order. */
const addCategories = (parts: readonly CategoricalProfile[]): CategoricalProfile => ({
  ...parts[0]!,
  n: sum(parts.map(({ n }) => n)),
  missing: sum(parts.map(({ missing }) => missing)),
  distinct: Math.max(...parts.map(({ distinct }) => distinct)),
  counts: parts[0]!.counts.map((_, index) => sum(parts.map(({ counts }) => counts[index]!))),
  other: sum(parts.map(({ other }) => other)),
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
