import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { UserError } from "@mlops-actions/contracts/user-error";
import { evaluateEvidence, type GateAids, refuse } from "./evaluate-gate.ts";
import { DataFault } from "./inputs/data-fault.ts";
import type { Evidence } from "./inputs/evidence.ts";
import { type Joined, joinEvidence } from "./inputs/join-evidence.ts";
import { planColumns } from "./inputs/plan-columns.ts";
import { readColumns, type TableSource } from "./inputs/read-columns.ts";
import type { Decision } from "./rules/decide.ts";
import { openWorkers } from "./statistics/workers.ts";

/** `labels` may be left out for the task llm, whose scores are judgements already. */
export type GateFiles = {
  labels?: TableSource | undefined;
  challenger: TableSource;
  champion?: TableSource | undefined;
};

/**
 * Reads labels and predictions, each only the columns that the policy needs, and judges them. Large resamplings are
 * shared by as many threads as there are processors; the numbers do not depend on how many that is.
 * `look` is shown the rows that were judged, such as for charts of them.
 * @throws UserError for a file, a column or a condition that is not there; bad data is a verdict (error)
 */
export const evaluateFiles = async (
  policy: GatePolicy,
  files: GateFiles,
  { numbers, look }: Pick<GateAids, "numbers"> & { look?: ((evidence: Evidence) => void) | undefined } = {},
): Promise<Decision> => {
  const joined = await readEvidence(policy, files);
  if ("fault" in joined) return refuse(policy, "error", joined.fault);
  const { draw, close } = openWorkers(availableParallelism());
  try {
    const decision = await evaluateEvidence(policy, joined.evidence, { numbers, draw });
    look?.(joined.evidence);
    const reason = [decision.reason, joined.note].filter(Boolean).join(" ");
    return { ...decision, ...(reason && { reason }) };
  } finally {
    await close();
  }
};

/** The rows that a gate judges, or what is wrong with the data. @throws UserError as evaluateFiles */
export const readEvidence = async (
  policy: GatePolicy,
  files: GateFiles,
): Promise<Joined | { fault: string }> => {
  const plan = planColumns(policy);
  const samplesOf = async () =>
    policy.task === "llm"
      ? (await import("./inputs/formats/read-samples.ts")).makeSampleReader(plan.names.score)
      : undefined;
  const readPredictions = async (source: TableSource) =>
    readColumns(source, plan.ofPredictions, await samplesOf());
  try {
    const labels = files.labels && (await readColumns(files.labels, plan.ofLabels));
    const challenger = await readPredictions(files.challenger);
    const champion = files.champion && (await readPredictions(files.champion));
    return joinEvidence({ labels, challenger, champion }, plan, policy);
  } catch (error) {
    if (error instanceof DataFault) return { fault: error.message };
    throw error;
  }
};

/** A file on this disk. `name` is what messages call it. */
export const fileSource = (path: string, name = path): TableSource => ({
  name,
  open: () => createReadStream(path, { highWaterMark: 1 << 20 }),
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
