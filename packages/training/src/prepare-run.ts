import { join } from "node:path";
import type { Log } from "@mlops-actions/runner/log";
import { type CodeIdentity, readCodeIdentity } from "./code-identity.ts";
import { findData } from "./find-data.ts";
import { type HashedFile, hashFiles } from "./hash-files.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { readEnvironment } from "./read-environment.ts";
import { readParams } from "./read-params.ts";
import { buildRunKey } from "./run-key.ts";

/** What a run starts from, read before its command. */
export type PreparedRun = {
  runKey: string;
  code: CodeIdentity;
  data: HashedFile[];
  params: Record<string, unknown>;
  environment: { fingerprint: string; python: string } | null;
};

/** Reads and hashes all that the run key covers, and tells what it does not cover. */
export const prepareRun = async (
  plan: TrainingPlan,
  { workspace, environmentFile, log }: { workspace: string; environmentFile: string | undefined; log: Log },
): Promise<PreparedRun> => {
  const { train, where } = plan;
  const paths = await findData(train.data, {
    workspace,
    exclude: [plan.runDirectory],
    describePattern: (index) => where(`data[${index}]`),
  });
  const params = train.params ? await readParams(workspace, train.params, where("params")) : {};
  const recorded = await readEnvironment(
    join(workspace, plan.runDirectory),
    environmentFile === undefined ? undefined : { workspace, path: environmentFile },
  );
  const code = await readCodeIdentity(workspace);
  const data = await hashFiles(workspace, paths);

  if (code.tree === null) log.warn(`The run key does not cover the code: ${code.reason}`);
  if (code.dirty) log.info("Tracked files differ from the commit; the run key covers the difference.");
  if (train.data.length === 0) log.warn(`The run key does not cover the data: ${where("data")} names none.`);
  if (!recorded)
    log.info("No environment.json: the run key does not cover the environment. setup-env writes it.");
  const environment = recorded
    ? { fingerprint: recorded.fingerprint, python: recorded.identity.python }
    : null;
  const runKey = buildRunKey({
    command: train.command,
    code: { tree: code.tree, changes: code.changes },
    data: withoutState(data),
    params,
    seed: train.seed ?? null,
    environment: environment?.fingerprint ?? null,
  });
  return { runKey, code, data, params, environment };
};

/** The part of hashed files that is recorded. */
export const withoutState = (files: readonly HashedFile[]) =>
  files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
