import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import type { CategoricalProfile, ColumnProfile, NumericProfile } from "@mlops-actions/contracts/profile";
import { hashCategories, markSalt } from "../profile/hash-categories.ts";
import { referenceFromProfile, referenceFromValues } from "../profile/numeric-reference.ts";
import { sampleFromValues } from "../profile/numeric-sample.ts";
import { sampleFromTally } from "../profile/numeric-tally.ts";
import { profileColumn } from "../profile/profile-column.ts";
import { sampleFromProfile } from "../profile/sample-from-profile.ts";
import { type Column, countValues } from "../read/columns.ts";
import type { Convention } from "../statistics/divergences.ts";
import { type Comparison, compareCategories, compareNumbers } from "./compare-column.ts";
import {
  type CellCounts,
  type Judgement,
  judgeCells,
  judgeDistribution,
  missingPValue,
} from "./judge-column.ts";

/** A reference column, as a profile or as its cells. */
export type ReferenceColumn =
  | { profile: ColumnProfile; column?: undefined }
  | { column: Column; profile?: undefined };

/** A column with its numbers, not judged yet: that needs all columns' p-values. */
export type Measured = {
  name: string;
  kind: DriftColumn["kind"];
  cells: CellCounts;
  missingP?: number;
  comparison?: Comparison;
  /** Why there is no comparison. */
  without?: string;
  /** A broken schema, which ends the matter. */
  change?: string;
};

export const measureColumn = (
  name: string,
  reference: ReferenceColumn,
  now: Column | undefined,
  { rows, change, ...how }: { rows: Drift["rows"]; change: string | undefined } & Comparing,
): Measured => {
  const before = reference.profile ?? reference.column;
  const cells: CellCounts = {
    reference: { rows: rows.reference, missing: before.missing },
    current: { rows: rows.current, missing: now?.missing ?? 0, invalid: now?.invalid ?? 0 },
  };
  const measured: Measured = { name, kind: before.kind, cells };
  if (!now) return { ...measured, change: change ?? "gone" };
  const comparison = compare(reference, now, how);
  return {
    ...measured,
    ...(rows.reference > 0 && rows.current > 0 && { missingP: missingPValue(cells) }),
    ...(change !== undefined && { change }),
    ...(typeof comparison === "string" ? { without: comparison } : { comparison }),
  };
};

type Comparing = { convention: Convention; salt: string | undefined };

const compare = (
  reference: ReferenceColumn,
  now: Column,
  { convention, salt }: Comparing,
): Comparison | string => {
  const before = reference.profile ?? profileIfText(reference.column);
  if (before.n === 0) return "the reference has no value to compare with";
  if (countValues(now) === 0) return "the current data has no value";
  if (before.kind === "datetime")
    return "dates and times always move on; only presence, type and missing cells are checked";
  if (before.kind === "numeric" && now.kind === "numeric")
    return compareNumbers(
      "values" in before ? referenceFromValues(before) : referenceFromProfile(before),
      sampleOf(now, before as NumericProfile),
      convention,
    );
  if (before.kind === "categorical" && now.kind === "categorical") {
    const categories = before as CategoricalProfile;
    if (
      categories.salt !== undefined &&
      now.salt === undefined &&
      (!salt || markSalt(salt) !== categories.salt)
    )
      return `its categories are hashed, and ${salt ? "this is not the salt they were hashed with" : "no salt was given"} (profile-salt)`;
    if (now.salt !== undefined && now.salt !== categories.salt)
      return `the current data's categories are hashed, and ${categories.salt ? "with another salt" : "the reference's are not"} (profile-salt)`;
    if (categories.identifier || now.overflow)
      return `nearly every row has a value of its own (${categories.distinct} different): exclude the column, or derive one that repeats`;
    return compareCategories(
      categories,
      categories.salt && !now.salt ? hashCategories(now, salt!) : now,
      convention,
    );
  }
  return "the kinds differ";
};

const sampleOf = (now: Extract<Column, { kind: "numeric" }>, { edges }: Pick<NumericProfile, "edges">) => {
  if (now.tally) return sampleFromTally(now.tally, edges);
  return now.profile ? sampleFromProfile(now.profile, now.outside) : sampleFromValues(now.values);
};

/** Categories are compared by their counts, the same that a profile holds; numbers value by value. */
const profileIfText = (column: Column) => {
  if (column.kind === "categorical") return profileColumn("", column);
  if (column.kind === "datetime") return column;
  if (!column.values) throw new Error("a reference is never tallied");
  return { ...column, n: column.values.length };
};

export type JudgingContext = {
  p: number | undefined;
  missingP: number | undefined;
  columns: number;
  config: DriftConfig;
  /** Set where the whole check has too few rows: numbers are told, statuses are not. */
  tooFew: string | undefined;
};

/** Judges a measured column and drops what does not apply. */
export const finishColumn = (measured: Measured, context: JudgingContext): DriftColumn => {
  const { name, kind, cells, comparison } = measured;
  const share = (missing: number, rows: number) => (rows > 0 ? missing / rows : 0);
  const { metrics, ks_interval, before, now, chart } = comparison ?? {};
  const judgement = judge(measured, context);
  return {
    name,
    kind,
    status: judgement.status,
    ...(judgement.cause && { cause: judgement.cause }),
    reason: judgement.reason,
    metrics: {
      ...metrics,
      missing_reference: share(cells.reference.missing, cells.reference.rows),
      ...(measured.change === undefined || comparison || measured.without
        ? { missing_current: share(cells.current.missing, cells.current.rows) }
        : {}),
      ...(cells.current.invalid > 0 && { invalid_current: share(cells.current.invalid, cells.current.rows) }),
    },
    ...(context.p !== undefined && { p_adjusted: context.p }),
    ...(ks_interval && { ks_interval }),
    ...(before && { before }),
    ...(now && { now }),
    ...(chart && { chart }),
  };
};

const rank = { insufficient: 0, ok: 1, warn: 2, alert: 3 };

const judge = (measured: Measured, { p, missingP, columns, config, tooFew }: JudgingContext): Judgement => {
  if (tooFew) return { status: "insufficient", reason: "too few rows to judge" };
  if (measured.change !== undefined)
    return { status: "alert", cause: "data_quality", reason: measured.change };
  const cells = judgeCells(measured.cells, missingP ?? 1, config);
  const distribution: Judgement = measured.comparison
    ? judgeDistribution(measured.comparison, p ?? 1, columns, config)
    : { status: measured.kind === "datetime" ? "ok" : "insufficient", reason: measured.without ?? "" };
  if (!cells) return distribution;
  if (rank[cells.status] < rank[distribution.status]) return distribution;
  return distribution.status === "warn" || distribution.status === "alert"
    ? { ...cells, reason: `${cells.reason}; ${distribution.reason}` }
    : cells;
};
