import { mkdir, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { type Drift, driftContract } from "@mlops-actions/contracts/drift";
import { chooseModel, selectModel } from "@mlops-actions/contracts/parse-project";
import type { DriftPlan, ModelConfig, Project } from "@mlops-actions/contracts/project";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import type { Importances } from "@mlops-actions/reporting/drift-words";
import type { Log } from "@mlops-actions/runner/log";
import { readProject } from "@mlops-actions/runner/read-project";
import { artifactName, runFiles, writeRunFile } from "@mlops-actions/runner/run-directory";
import { compareWithLive } from "./compare-with-live.ts";
import type { DriftCheckInputs } from "./inputs.ts";
import { type KeptIssue, keepIssue } from "./keep-issue.ts";
import { readImportances } from "./read-importances.ts";

export type DriftCheckPorts = {
  log: Log;
  now: () => Date;
  /** Between two tries of what several runs do at once. */
  waitTurn: (attempt: number) => Promise<void>;
  connect: () => Promise<GitHub>;
  upload: (name: string, root: string, files: readonly string[]) => Promise<unknown>;
};

export type DriftCheckResult = {
  drift: Drift;
  issue: KeptIssue;
  importances: Importances | undefined;
  driftFile: string;
  reportFile: string;
  /** Why the step fails, once its outputs are set: what `fail-on` asks for, or an issue that could not be written. */
  failure: Error | undefined;
};

/** Checks a model's current data against what its live version was trained on, tells, and may ask for a retraining. */
export const driftCheck = async (
  inputs: DriftCheckInputs,
  ports: DriftCheckPorts,
): Promise<DriftCheckResult> => {
  const { log, now } = ports;
  const { model, plan, gate } = choosePlan(await readProject(inputs.workspace, inputs.config), inputs);
  const directory = resolve(inputs.workspace, inputs.runDirectory);
  await mkdir(directory, { recursive: true });
  const github = await ports.connect();

  const { drift, live } = await compareWithLive(
    { ...inputs, github, model, plan, gate, directory, waitTurn: ports.waitTurn },
    log,
    now,
  );
  const driftFile = await writeRunFile(directory, runFiles.drift, driftContract, drift);
  const importances = await readImportances(plan.importances, inputs.workspace);
  const reportFile = join(directory, runFiles.driftReport);
  const { renderDriftReport } = await import("@mlops-actions/reporting/drift-report");
  await writeFile(reportFile, renderDriftReport(drift, { importances })); // whatever becomes of the issue
  const { waitTurn } = ports;
  const watch = { ...inputs, github, drift, plan, importances, model, live, now: now(), waitTurn };
  const issue = await keepIssue(watch);
  for (const line of issue.log) log.info(line);
  for (const line of issue.warnings) log.warn(line);
  const { history, words } = issue;
  await writeFile(reportFile, renderDriftReport(drift, { history, state: words, importances }));
  if (inputs.artifact) await ports.upload(`${artifactName(model)}-drift`, directory, [driftFile, reportFile]);

  return {
    drift,
    issue,
    importances,
    driftFile: relative(inputs.workspace, driftFile),
    reportFile: relative(inputs.workspace, reportFile),
    failure: issue.failure ?? judgeStep(drift, inputs.failOn),
  };
};

type Chosen = { model: string; plan: DriftPlan; gate: ModelConfig["gate"] };

const choosePlan = (project: Project, inputs: DriftCheckInputs): Chosen => {
  const model = chooseModel(project, inputs.model, inputs.config);
  const { drift: settings, gate } = selectModel(project, model, inputs.config);
  if (!settings)
    throw new UserError(`${inputs.config}: models.${model} has no drift settings.`, {
      fix: "Add at least:\n  drift:\n    current: data/live/*.csv",
    });
  return {
    model,
    gate,
    plan: {
      ...settings,
      ...(inputs.current.length > 0 && { current: inputs.current }),
      ...(inputs.environment !== undefined && { environment: inputs.environment }),
    },
  };
};

/** The error that the step ends with, where the workflow wants one. */
const judgeStep = (drift: Drift, failOn: DriftCheckInputs["failOn"]): Error | undefined => {
  if (failOn === "never") return undefined;
  if (drift.state === "could_not_check")
    return new UserError(`The drift check could not be made. ${drift.reason ?? ""}`, {
      fix: "Set fail-on: never where that is expected.",
    });
  if (drift.state === "alert" && failOn !== "could_not_check")
    return new UserError("Something alerts, and the workflow asks to fail on that (fail-on).");
  if (drift.state === "warn" && failOn === "warn")
    return new UserError("Something moves, and the workflow asks to fail on that (fail-on: warn).");
  return undefined;
};
