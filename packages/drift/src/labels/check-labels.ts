import { join, resolve } from "node:path";
import type { Drift, DriftRealised } from "@mlops-actions/contracts/drift";
import { countOf } from "@mlops-actions/contracts/format";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import type { DriftCheck } from "../compare/check-drift.ts";
import { worstState } from "../compare/predictions.ts";
import { type GatherOptions, gatherFiles } from "../sources/gather-files.ts";
import { type LabelMeasurement, measureRealised, nothing } from "./measure-realised.ts";

export type LabelCheck = Pick<LabelMeasurement, "study" | "config" | "registered" | "now"> & {
  current: DriftCheck["current"];
  /** What people call the current files. */
  names: readonly string[];
  gather: GatherOptions;
};

/**
 * A check with realised performance in it, where `drift.labels` asks for that. What is wrong with labels or settings is
 * not thrown: it is `could_not_measure` with the reason, which is never ok, and leaves the rest of the check as it is.
 */
export const addRealised = async (drift: Drift, check: LabelCheck): Promise<Drift> => {
  if (!check.config.labels) return drift;
  const realised = await measureOrExplain(check);
  const { state } = drift;
  const seen = realised.could_not_measure ? "warn" : realised.status;
  return {
    ...drift,
    state: state === "could_not_check" ? state : worstState([state, seen]),
    performance: { ...drift.performance, realised },
  };
};

const measureOrExplain = async (check: LabelCheck): Promise<DriftRealised> => {
  const removes: (() => Promise<void>)[] = [];
  const called = new Map<string, string>();
  /** The files of a setting as one table, under the names that people know. */
  const open = async (setting: string | string[]) => {
    const found = await gatherFiles(typeof setting === "string" ? [setting] : setting, check.gather);
    removes.push(found.remove);
    const paths = found.paths.map((path) => resolve(check.gather.directory, path));
    return describe(paths, found.names);
  };
  const describe = (paths: readonly string[], names: readonly string[]) => {
    for (const [index, path] of paths.entries()) called.set(path, names[index]!);
    return {
      paths,
      called: names.length === 1 ? names[0]! : `${names[0]} and ${countOf(names.length - 1, "other file")}`,
      separator: check.config.separator,
    };
  };
  try {
    const { path, predictions } = check.config.labels!;
    const labels = await open(path);
    const answers =
      predictions === undefined ? describe(currentFiles(check), check.names) : await open(predictions);
    return await measureRealised({ ...check, labels, predictions: answers });
  } catch (error) {
    if (!isUserError(error)) throw error;
    const text = error.fix ? `${error.message} ${error.fix}` : error.message;
    const reason = [...called].reduce((told, [path, name]) => told.replaceAll(path, name), text);
    const { directory } = check.gather;
    const short = reason.replaceAll(join(directory, "/"), "").replaceAll(directory, "the working folder");
    return { ...nothing, could_not_measure: true, reason: `Could not be measured: ${short}` };
  } finally {
    for (const remove of removes) await remove();
  }
};

const currentFiles = ({ current, gather }: LabelCheck): string[] => {
  if ("table" in current)
    throw new UserError("The current data was counted elsewhere, so its rows are not here.", {
      fix: "Name files of the model's answers with drift.labels.predictions.",
    });
  return current.map((path) => resolve(gather.directory, path));
};
