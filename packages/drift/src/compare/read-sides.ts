import type { Drift } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import type { ColumnProfile, Profile } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { ColumnPlan } from "../profile/collect-column.ts";
import { answerColumns, withAnswers } from "../profile/profile-predictions.ts";
import { checkSelection, listNames } from "../read/check-selection.ts";
import { type Column, type CountedTable, countValues, type Table } from "../read/columns.ts";
import {
  groupColumns,
  openSource,
  planTypes,
  readTable,
  type Source,
  selectColumns,
} from "../read/read-table.ts";
import type { DriftCheck } from "./check-drift.ts";
import { type Measured, measureColumn, type ReferenceColumn } from "./measure-column.ts";
import { describeUnknownAnswers } from "./predictions.ts";
import { findTypeFlip } from "./type-flip.ts";

type SchemaChange = NonNullable<Drift["schema_changes"]>[number];

/** Both sides of a check, opened: the columns that are to be compared, and where their cells are. */
export type Sides = {
  reference: Profile | Source;
  current: CountedTable | Source;
  /** Of the reference, as far as they are watched; the model's answers among them. */
  names: readonly string[];
  extra: readonly string[];
  notes: string[];
};

/** @throws UserError where no column is left to compare, or a file is none that can be read */
export const openSides = async ({ reference, current, config }: DriftCheck): Promise<Sides> => {
  const now = "table" in current ? current : await openSource(current, config.separator);
  const then =
    "profile" in reference
      ? withAnswers(reference.profile, config)
      : await openSource(reference.paths, config.separator);
  const known = "files" in then ? then.names : then.columns.map(({ name }) => name);
  const notes = checkSelection(
    config.columns,
    [...new Set([...known, ...now.names])],
    "files" in then ? "refused" : "allowed",
  );
  const answers = answerColumns(config.prediction);
  const selected = new Set([...selectColumns(known, config.columns), ...answers]);
  const names = known.filter((name) => selected.has(name));
  notes.push(...describeUnknownAnswers(config, known));
  if (names.length === 0)
    throw new UserError("No column of the reference is left to check.", {
      fix: `There are: ${listNames(known)}. Look at columns.include and columns.exclude.`,
    });
  const here = new Set(now.names);
  if (!names.some((name) => here.has(name)))
    throw new UserError(`The current data has no column of the reference, but ${listNames(now.names)}.`, {
      fix: `Expected are: ${listNames(names)}. Has the file a header, and is it this model's data?`,
    });
  const watched = new Set([...known, ...answers]);
  const extra = selectColumns(now.names, config.columns).filter((name) => !watched.has(name));
  return { reference: then, current: now, names, extra, notes };
};

/** What was read of both sides, before anything is judged. */
export type Reading = {
  rows: Drift["rows"];
  ragged: number;
  measured: Measured[];
  changes: SchemaChange[];
  /** The model's scores, where they are there. */
  scores: Column | undefined;
};

/** Reads both sides, in groups of columns that fit into memory, and measures each column. */
export const readSides = async (
  { reference, current, names, extra }: Sides,
  { config, salt, onProgress }: Pick<DriftCheck, "config" | "salt" | "onProgress">,
): Promise<Reading> => {
  const profile = "files" in reference ? undefined : reference;
  const files = "files" in reference ? reference : undefined;
  const currentFiles = "files" in current ? current : undefined;
  const profiled = profile && new Map(profile.columns.map((column) => [column.name, column]));
  const changes: SchemaChange[] = extra.map((column) => ({
    column,
    change: "extra",
    detail: "not in the reference",
  }));
  const rows = { reference: profile?.rows ?? 0, current: 0 };
  let ragged = 0;
  let scores: Column | undefined;
  const measured: Measured[] = [];
  const here = new Set(current.names);
  const groups = groupColumns(
    names,
    files ? (currentFiles?.cells ?? 0) + files.cells : 0,
    Math.max(current.names.length, files?.names.length ?? profile!.columns.length),
  );
  const total = groups.length * ((currentFiles?.bytes ?? 0) + (files?.bytes ?? 0));
  let done = 0;
  let seen = 0;
  const progress = (bytes: number, more: number) => {
    done += bytes;
    seen += more / groups.length;
    onProgress?.({ done, total, rows: Math.round(seen) });
  };
  for (const group of groups) {
    const then = files && (await readTable(files, planTypes(group, config.columns.types), progress));
    const columns = new Map(group.map((name) => [name, referenceColumn(name, profiled, then)]));
    const plans = planColumns(columns, config).filter(({ name }) => here.has(name));
    const table = "table" in current ? current.table : await readTable(current, plans, progress);
    rows.current = table.rows;
    rows.reference = then?.rows ?? rows.reference;
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
  return { rows, ragged, measured, changes, scores };
};

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
