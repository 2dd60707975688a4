import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import { countOf } from "@mlops-actions/contracts/format";
import type { Profile } from "@mlops-actions/contracts/profile";
import { isUserError } from "@mlops-actions/contracts/user-error";
import { answerColumns } from "../profile/profile-predictions.ts";
import type { CountedTable } from "../read/columns.ts";
import { adjustPValues } from "../statistics/adjust-p-values.ts";
import { checkJoint } from "./check-joint.ts";
import { finishColumn, type Measured } from "./measure-column.ts";
import { estimateFromScores, worstState } from "./predictions.ts";
import { openSides, readSides } from "./read-sides.ts";

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
  onProgress?: (state: { done: number; total: number; rows: number }) => void;
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

const compareAll = async (check: DriftCheck): Promise<Drift> => {
  const { config } = check;
  const sides = await openSides(check);
  const { rows, ragged, measured, changes, scores } = await readSides(sides, check);
  const { notes } = sides;
  const answers = answerColumns(config.prediction);

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
  const estimated = tooFew ? undefined : estimateFromScores(sides.reference, scores, config);
  const joint = tooFew
    ? undefined
    : await checkJoint(
        sides,
        measured.filter(({ name }) => !answers.includes(name)),
        config,
      );
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
