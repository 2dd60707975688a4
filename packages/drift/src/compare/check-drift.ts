import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import { countOf } from "@mlops-actions/contracts/format";
import type { ColumnProfile, Profile } from "@mlops-actions/contracts/profile";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import type { ColumnPlan } from "../profile/collect-column.ts";
import { answerColumns } from "../profile/profile-predictions.ts";
import { checkSelection, listNames } from "../read/check-selection.ts";
import { type Column, type CountedTable, countValues, type Table } from "../read/columns.ts";
import { groupColumns, openSource, planTypes, readTable, selectColumns } from "../read/read-table.ts";
import { adjustPValues } from "../statistics/adjust-p-values.ts";
import { checkJoint } from "./check-joint.ts";
import { finishColumn, type Measured, measureColumn, type ReferenceColumn } from "./measure-column.ts";
import { describeUnknownAnswers, estimateFromScores, withAnswers, worstState } from "./predictions.ts";
import { findTypeFlip } from "./type-flip.ts";

export type DriftReference = { paths: readonly string[] } | { profile: Profile };

export type DriftCheck = {
  reference: DriftReference;
  /**
   * CSV, JSON-lines and Parquet files that together are the current data; or its counts, made elsewhere between the
   * edges of the profile that is the reference.
   */
  current: readonly string[] | CountedTable;
  config: DriftConfig;
  /** What categories of the profile were hashed with, where they were. */
  salt?: string | undefined;
  /** Told now and then: bytes read, of how many. */
  onProgress?: (state: { done: number; total: number }) => void;
};

/**
 * Compares current data with reference data, or with its profile.
 *
 * From two sets of files every number is exact; columns are read in groups that fit into memory. With a profile the
 * current data is read once and counted, in memory that does not depend on its size. What cannot be
 * checked (no file, an empty one, too few rows, no column to compare) is a state of its own, with the reason; it is
 * never ok, and it is not thrown.
 */
export const checkDrift = async (check: DriftCheck): Promise<Drift> => {
  try {
    return await compareAll(check);
  } catch (error) {
    if (!isUserError(error)) throw error;
    return {
      schema: "mlops/drift@1",
      state: "could_not_check",
      reason: error.fix ? `${error.message} ${error.fix}` : error.message,
      rows: { reference: "profile" in check.reference ? check.reference.profile.rows : 0, current: 0 },
      columns: [],
    };
  }
};

type SchemaChange = NonNullable<Drift["schema_changes"]>[number];

const compareAll = async ({ reference, current, config, salt, onProgress }: DriftCheck): Promise<Drift> => {
  const counted = "table" in current ? current : undefined;
  const currentSource =
    "table" in current
      ? { files: [], names: [...current.names], cells: 0, bytes: 0 }
      : await openSource(current, config.separator);
  const referenceSource =
    "profile" in reference ? undefined : await openSource(reference.paths, config.separator);
  const profile = "profile" in reference ? withAnswers(reference.profile, config) : undefined;
  const known = profile ? profile.columns.map(({ name }) => name) : referenceSource!.names;
  const notes = checkSelection(
    config.columns,
    [...new Set([...known, ...currentSource.names])],
    profile ? "allowed" : "refused",
  );
  const answers = answerColumns(config.prediction);
  const selected = selectColumns(known, config.columns);
  const names = known.filter((name) => selected.includes(name) || answers.includes(name));
  notes.push(...describeUnknownAnswers(config, known));
  if (names.length === 0)
    throw new UserError("No column of the reference is left to check.", {
      fix: `There are: ${listNames(known)}. Look at columns.include and columns.exclude.`,
    });
  const here = new Set(currentSource.names);
  if (!names.some((name) => here.has(name)))
    throw new UserError(
      `The current data has no column of the reference, but ${listNames(currentSource.names)}.`,
      { fix: `Expected are: ${listNames(names)}. Has the file a header, and is it this model's data?` },
    );
  const profiled = profile && new Map(profile.columns.map((column) => [column.name, column]));
  const knownNames = new Set(known);
  const extra = selectColumns(currentSource.names, config.columns).filter(
    (name) => !knownNames.has(name) && !answers.includes(name),
  );
  const changes: SchemaChange[] = extra.map((column) => ({
    column,
    change: "extra",
    detail: "not in the reference",
  }));

  const rows = { reference: profile?.rows ?? 0, current: 0 };
  let ragged = 0;
  let scores: Column | undefined;
  const measured: Measured[] = [];
  const groups = groupColumns(
    names,
    referenceSource ? currentSource.cells + referenceSource.cells : 0,
    Math.max(currentSource.names.length, known.length),
  );
  const total = groups.length * (currentSource.bytes + (referenceSource?.bytes ?? 0));
  let done = 0;
  const progress = (bytes: number) => {
    done += bytes;
    onProgress?.({ done, total });
  };
  for (const group of groups) {
    const referenceTable =
      referenceSource && (await readTable(referenceSource, planTypes(group, config.columns.types), progress));
    const columns = new Map(group.map((name) => [name, referenceColumn(name, profiled, referenceTable)]));
    const plans = planColumns(columns, config).filter(({ name }) => here.has(name));
    const table = counted?.table ?? (await readTable(currentSource, plans, progress));
    rows.current = table.rows;
    rows.reference = referenceTable?.rows ?? rows.reference;
    ragged = table.ragged;
    if (config.prediction?.score !== undefined) scores ??= table.columns.get(config.prediction.score);
    for (const [name, column] of columns) {
      const now = table.columns.get(name);
      const change = describeChange(name, column, now);
      if (change) changes.push(change);
      measured.push(
        measureColumn(name, column, now, { rows, change: change?.detail, convention: config.compat, salt }),
      );
    }
  }

  const tooFew = describeTooFew(rows, config.min_rows);
  const columns = judgeAll(
    measured.filter(({ name }) => !answers.includes(name)),
    config,
    tooFew,
  );
  const predictions = judgeAll(
    measured.filter(({ name }) => answers.includes(name)),
    config,
    tooFew,
  );
  const estimated = tooFew ? undefined : estimateFromScores(profile, scores, config);
  const joint = tooFew ? undefined : await checkJoint(profile ?? referenceSource!, currentSource, config);
  const judged = [...columns, ...predictions];
  const state =
    tooFew || judged.every(({ status }) => status === "insufficient")
      ? "could_not_check"
      : worstState([
          ...judged.map(({ status }) => status),
          estimated?.status,
          joint?.status,
          changes.some(({ change }) => change === "extra") ? "warn" : undefined,
        ]);
  return {
    schema: "mlops/drift@1",
    state,
    rows,
    columns,
    ...(predictions.length > 0 && { predictions }),
    ...(joint && { joint }),
    ...(estimated && { performance: { estimated } }),
    ...(changes.length > 0 && { schema_changes: changes }),
    ...(state === "could_not_check" && { reason: tooFew ?? "No column has values on both sides." }),
    ...(ragged > 0 && { ragged_rows: ragged }),
    ...(notes.length > 0 && { notes }),
    ...(isForeign(config.compat) && { compat: config.compat }),
  };
};

const isForeign = ({ psi_zero, js_base }: DriftConfig["compat"]) => psi_zero !== "half" || js_base !== "e";

const referenceColumn = (
  name: string,
  profile: ReadonlyMap<string, ColumnProfile> | undefined,
  table: Table | undefined,
): ReferenceColumn => (profile ? { profile: profile.get(name)! } : { column: table!.columns.get(name)! });

/**
 * Current data is read as what the reference is, so that one stray word does not turn numbers into categories; and
 * counted between the edges of a profile, so that memory does not grow with it.
 */
const planColumns = (
  columns: ReadonlyMap<string, ReferenceColumn>,
  { columns: { types }, prediction }: DriftConfig,
): ColumnPlan[] =>
  [...columns].map(([name, { profile, column }]) => {
    const { kind } = profile ?? column;
    const n = profile ? profile.n : countValues(column);
    if (n === 0) return { name, kind: Object.hasOwn(types, name) ? types[name] : undefined };
    const counted = profile?.kind === "numeric" && name !== prediction?.score; // scores are needed one by one
    return { name, kind, edges: counted ? profile.edges : undefined };
  });

const describeChange = (
  name: string,
  reference: ReferenceColumn,
  now: Column | undefined,
): SchemaChange | undefined => {
  if (!now) return { column: name, change: "missing", detail: "the current data has no such column" };
  const detail = findTypeFlip(reference, now);
  return detail === undefined ? undefined : { column: name, change: "type", detail };
};

const describeTooFew = (rows: Drift["rows"], least: number): string | undefined => {
  for (const side of ["current", "reference"] as const)
    if (rows[side] < least)
      return `The ${side} data has ${countOf(rows[side], "row")}, and ${least} are asked for (min_rows).`;
  return undefined;
};

/** Both families of tests, distributions and missing cells, are corrected for how many columns there are. */
const judgeAll = (
  measured: readonly Measured[],
  config: DriftConfig,
  tooFew: string | undefined,
): DriftColumn[] => {
  const adjustedP = adjustOf(measured, ({ comparison }) => comparison?.p);
  const adjustedMissing = adjustOf(measured, ({ missingP }) => missingP);
  return measured.map((column, index) =>
    finishColumn(column, {
      p: adjustedP[index],
      missingP: adjustedMissing[index],
      columns: measured.length,
      config,
      tooFew,
    }),
  );
};

const adjustOf = (
  measured: readonly Measured[],
  pick: (column: Measured) => number | undefined,
): (number | undefined)[] => {
  const tested = measured.filter((column) => pick(column) !== undefined);
  const adjusted = adjustPValues(tested.map((column) => pick(column)!));
  const byColumn = new Map(tested.map((column, index) => [column, adjusted[index]]));
  return measured.map((column) => byColumn.get(column));
};
