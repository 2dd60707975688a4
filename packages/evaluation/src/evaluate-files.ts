import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { UserError } from "@mlops-actions/contracts/user-error";
import { evaluatePredictions, type GateAids } from "./evaluate-gate.ts";
import type { Tables } from "./inputs/join-evidence.ts";
import { readColumns, type TableSource } from "./inputs/read-columns.ts";
import type { Decision } from "./rules/decide.ts";
import { openWorkers } from "./statistics/workers.ts";

export type GateFiles = { labels: TableSource; challenger: TableSource; champion?: TableSource };

/**
 * Reads labels and predictions, each only the columns that the policy needs, and judges them. Large resamplings are
 * shared by as many threads as there are processors; the numbers do not depend on how many that is.
 */
export const evaluateFiles = async (
  policy: GatePolicy,
  files: GateFiles,
  { numbers }: Pick<GateAids, "numbers"> = {},
): Promise<Decision> => {
  const tables = await readTables(policy, files);
  const { draw, close } = openWorkers(availableParallelism());
  try {
    return await evaluatePredictions(policy, tables, { numbers, draw });
  } finally {
    await close();
  }
};

const readTables = async (policy: GatePolicy, files: GateFiles): Promise<Tables> => {
  const { id = "id", score = "score", label = "label" } = policy.data?.columns ?? {};
  const slices = policy.data?.slices?.filter((slice) => typeof slice === "string");
  const keepLabel = (column: string) => !slices || [id, label, ...slices].includes(column);
  const keepScore = (column: string) =>
    column === id ||
    (policy.task === "multiclass" ? column.startsWith(`${score}_`) : column === score) ||
    (slices?.includes(column) ?? false);
  return {
    labels: await readColumns(files.labels, keepLabel),
    challenger: await readColumns(files.challenger, keepScore),
    ...(files.champion && { champion: await readColumns(files.champion, keepScore) }),
  };
};

/** A file on this disk. `name` is what messages call it. */
export const fileSource = (path: string, name = path): TableSource => ({
  name,
  open: () => createReadStream(path),
});

/** sha256 of a file's bytes, streamed. @throws UserError where it cannot be read */
export const hashSource = async ({ name, open }: TableSource): Promise<string> => {
  const hash = createHash("sha256");
  try {
    for await (const chunk of open()) hash.update(chunk as Buffer);
  } catch (cause) {
    throw describeUnreadable(name, cause);
  }
  return hash.digest("hex");
};

export const describeUnreadable = (name: string, cause: unknown): unknown => {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "ENOENT") return new UserError(`${name} is not there.`, { cause });
  if (code === "EISDIR") return new UserError(`${name} is a folder, expected a file.`, { cause });
  if (code === "EACCES") return new UserError(`${name} may not be read.`, { cause });
  return cause;
};

/** The pin of the policy: the labels that the policy's author meant, or a sentence that says they are others. */
export const describeWrongLabels = (policy: GatePolicy, name: string, sha256: string): string | undefined => {
  const pinned = policy.data?.labels?.sha256;
  if (pinned === undefined || pinned === sha256) return undefined;
  return `${name} is not the file that the policy pins: its sha256 is ${sha256}, the policy says ${pinned}. Restore the labels, or change the pin where the policy is reviewed.`;
};
