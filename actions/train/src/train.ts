import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { metricsContract } from "@mlops-actions/contracts/metrics";
import { type Run, runContract } from "@mlops-actions/contracts/run";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import { childEnvironment } from "@mlops-actions/runner/child-environment";
import type { Log } from "@mlops-actions/runner/log";
import { readProject } from "@mlops-actions/runner/read-project";
import { artifactName, runFiles, writeRunFile } from "@mlops-actions/runner/run-directory";
import {
  type CollectedOutputs,
  collectOutputs,
  noOutputs,
  snapshotOutputs,
} from "@mlops-actions/training/collect-outputs";
import { determinismVariables } from "@mlops-actions/training/determinism";
import { findNewOrChanged } from "@mlops-actions/training/find-changed-data";
import { planTraining, predictionKinds, type TrainingPlan } from "@mlops-actions/training/plan-training";
import { type PreparedRun, prepareRun, withoutState } from "@mlops-actions/training/prepare-run";
import { digestData } from "@mlops-actions/training/run-key";
import { shellProgram } from "@mlops-actions/training/shell";
import { type Supervised, superviseCommand } from "@mlops-actions/training/supervise-command";
import { commandFailure } from "./command-failure.ts";
import type { TrainInputs } from "./inputs.ts";

export type TrainPorts = {
  log: Log;
  now: () => Date;
  /** Wraps the time in which lines of the command are shown, so that none of them is a command to the runner. */
  showCommand: <T>(body: () => Promise<T>) => Promise<T>;
  /** Uploads the run directory for later jobs. */
  share: (path: string, model: string) => Promise<unknown>;
};

export type TrainResult = {
  run: Run;
  runFile: string;
  metrics: Record<string, number>;
  notes: string[];
  shared: boolean;
  /** Why the run is not completed; the step fails with it once its outputs are set. */
  failure: Error | undefined;
};

/** Trains: prepare and key the run, run the command, check and collect what it left, record, share. */
export const train = async (inputs: TrainInputs, ports: TrainPorts): Promise<TrainResult> => {
  const { workspace } = inputs;
  const { log } = ports;
  const plan = planTraining(await readProject(workspace, inputs.config), inputs);
  const directory = resolve(workspace, plan.runDirectory);
  await clearEarlierRun(directory);
  const prepared = await prepareRun(plan, { workspace, environmentFile: inputs.environmentFile, log });
  log.info(`run key ${prepared.runKey} · ${prepared.data.length} data files`);

  const before = await snapshotOutputs(workspace, plan.train.outputs);
  const startedAt = ports.now();
  const { ended, variables } = await runCommand(plan, directory, inputs, ports);
  const record = (status: Run["status"], outputs: Run["outputs"]): Omit<Run, "schema"> => ({
    ...describeRun(plan, prepared, inputs),
    status,
    variables,
    started_at: startedAt.toISOString(),
    finished_at: ports.now().toISOString(),
    command: { line: plan.train.command, seconds: ended.seconds, exit_code: ended.exitCode },
    outputs,
  });

  let collected: CollectedOutputs | undefined;
  let failure: Error | undefined = commandFailure(ended, inputs.maxMinutes);
  if (!failure)
    try {
      await refuseChangedData(plan, prepared, workspace);
      collected = await collectOutputs(plan, { workspace, before });
    } catch (error) {
      if (!isUserError(error)) throw error;
      failure = error;
    }

  const { metrics } = collected ?? {};
  if (metrics) await writeRunFile(directory, runFiles.metrics, metricsContract, { metrics });
  else await rm(join(directory, runFiles.metrics), { force: true });
  for (const note of collected?.notes ?? []) log.info(`${plan.train.outputs.metrics}: ${note}`);
  const status = collected ? "completed" : ended.cancelledBy ? "cancelled" : "failed";
  const run = record(status, collected?.outputs ?? noOutputs);
  // run.json is written last: where it says completed, all that it names is there.
  const runFile = await writeRunFile(directory, runFiles.run, runContract, run);
  const shared = !failure && (await shareRun(directory, plan.model, inputs, ports));
  return {
    run: { schema: "mlops/run@1", ...run },
    runFile,
    metrics: metrics ?? {},
    notes: collected?.notes ?? [],
    shared,
    failure,
  };
};

/** What an earlier run, or the steps after it, left would otherwise pass for this run's. environment.json stays. */
const clearEarlierRun = async (directory: string) => {
  const { environment: _, ...ours } = runFiles;
  const names = [
    ...Object.values(ours),
    "golden.jsonl",
    ...predictionKinds.map((kind) => `predictions${kind}`),
  ];
  for (const name of names) await rm(join(directory, name), { recursive: true, force: true });
};

const runCommand = async (
  plan: TrainingPlan,
  directory: string,
  { workspace, env, platform, threads, maxMinutes }: TrainInputs,
  { log, showCommand }: TrainPorts,
): Promise<{ ended: Supervised; variables: Record<string, string> }> => {
  const { command, seed, params } = plan.train;
  const base = childEnvironment(env, plan.train.env, plan.where("env"));
  const variables = seed === undefined ? {} : determinismVariables(seed, threads, base);
  const program = shellProgram(command, { platform, path: base.PATH ?? "" });
  const ended = await log.group(`train ${plan.model}: ${command.split("\n")[0]}`, () =>
    showCommand(() =>
      superviseCommand({
        program,
        cwd: workspace,
        env: {
          ...base,
          ...variables,
          MLOPS_MODEL: plan.model,
          MLOPS_RUN_DIRECTORY: directory,
          ...(seed !== undefined && { MLOPS_SEED: String(seed) }),
          ...(params !== undefined && { MLOPS_PARAMS: resolve(workspace, params) }),
        },
        onLine: log.info,
        ...(maxMinutes !== undefined && { maxSeconds: maxMinutes * 60 }),
      }),
    ),
  );
  return { ended, variables };
};

const describeRun = (plan: TrainingPlan, prepared: PreparedRun, { source, hardware }: TrainInputs) => ({
  model: plan.model,
  run_key: prepared.runKey,
  source: {
    ...source,
    commit: prepared.code.commit,
    tree: prepared.code.tree,
    dirty: prepared.code.dirty,
  },
  data: withoutState(prepared.data),
  data_digest: digestData(withoutState(prepared.data)),
  params: prepared.params,
  seed: plan.train.seed ?? null,
  environment: prepared.environment,
  hardware,
});

const refuseChangedData = async (plan: TrainingPlan, prepared: PreparedRun, workspace: string) => {
  const changed = await findNewOrChanged(plan, prepared.data, workspace);
  if (changed.length === 0) return;
  const more = changed.length > 3 ? ` and ${changed.length - 3} more` : "";
  throw new UserError(
    `train: data changed while the command ran: ${changed.slice(0, 3).join(", ")}${more} (${plan.where("data")}).`,
    {
      fix: "What the run was trained on can no longer be told. Let the command write elsewhere than where it reads.",
    },
  );
};

const shareRun = async (
  directory: string,
  model: string,
  { artifact, artifactService }: TrainInputs,
  { log, share }: TrainPorts,
): Promise<boolean> => {
  if (!artifact) return false;
  if (!artifactService) {
    log.info("This job has no artifact service: the run directory stays on this machine.");
    return false;
  }
  try {
    await share(directory, model);
    return true;
  } catch (error) {
    // A run holds one artifact of a name: jobs of a matrix that train the same model would overwrite each other.
    if (!/\b409\b|already exists/.test((error as Error).message)) throw error;
    throw new UserError(`train: this workflow run has the artifact "${artifactName(model)}" already.`, {
      fix: "Let one job only upload this model: set artifact: false in the others.",
      cause: error,
    });
  }
};
