import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explainMissingRunner } from "./check-support.ts";
import { createJobState, type JobOptions } from "./create-job-state.ts";
import { evaluateCondition, evaluateText, evaluateTexts, evaluateToken } from "./expressions.ts";
import { createJobReport, type JobReport } from "./job-report.ts";
import type { JobState, StepFrame, StepPort } from "./job-state.ts";
import { find } from "./parse-workflow.ts";
import { endOrphans } from "./processes.ts";
import type { JobResult } from "./results.ts";
import { runStep } from "./run-steps.ts";
import { stepScope } from "./step-scope.ts";

const defaultMinutes = 360; // https://docs.github.com/actions/reference/limits

/** Runs one job from an empty workspace to its outputs. */
export const runJob = async (options: JobOptions): Promise<JobResult> => {
  const { run, frame, job, name } = options;
  const begun = performance.now();
  const directory = join(run.directory, toFileName(name));
  const logFile = join(run.directory, `${toFileName(name)}.log`);
  const timeout = new AbortController();
  const state = await createJobState(options, directory, AbortSignal.any([options.signal, timeout.signal]));
  const report = createJobReport(state, logFile);
  // The first listener: a step that asks its condition again sees the job as cancelled.
  const markCancelled = () => {
    state.status = "cancelled";
  };
  if (state.signal.aborted) markCancelled();
  else state.signal.addEventListener("abort", markCancelled, { once: true });
  run.reporter({ type: "jobStarted", runId: run.runId, job: name });
  const steps: StepFrame = { steps: {}, contexts: {}, env: {}, failed: false, composite: false };
  let timer: NodeJS.Timeout | undefined;
  let outputs: Record<string, string> = {};
  try {
    const ready = await report.ownStep("Set up job", async (port) => {
      const minutes = prepare(state, options, port);
      timer = setTimeout(
        () => {
          port.annotate({
            level: "error",
            message: `The job has exceeded the maximum execution time of ${minutes} minutes.`,
          });
          timeout.abort();
        },
        Math.min(minutes * 60_000, 2 ** 31 - 1),
      ); // a longer timer would fire at once
    });
    if (ready) {
      for (const step of job.steps)
        await report.step(step, (port, start) => runStep(state, steps, step, port, state.signal, start));
      await runPostSteps(state, steps, report);
      await report.ownStep("Complete job", async (port) => {
        outputs = readOutputs(state, options, steps, port);
      });
    }
  } finally {
    clearTimeout(timer);
    for (const { pid, name: program } of endOrphans(state.trackingId))
      appendFileSync(logFile, `Terminate orphan process: pid (${pid}) (${program})\n`);
    run.github.revokeToken(state.token);
    if (!run.keep) rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  }
  const result: JobResult = {
    id: frame.idPrefix + job.id,
    name,
    conclusion: state.status,
    seconds: (performance.now() - begun) / 1000,
    outputs,
    steps: report.steps,
    logFile,
  };
  run.github.runs.updateJob(state.jobId, report.toRecord(state.status));
  run.reporter({ type: "jobFinished", runId: run.runId, job: name, result });
  return result;
};

/** Lays out the folders and evaluates what holds for the whole job. @returns the job's time limit in minutes */
const prepare = (state: JobState, { frame, job }: JobOptions, port: StepPort): number => {
  const eventFile = String(state.contexts.github.event_path);
  for (const folder of [state.workspace, state.temp, join(eventFile, ".."), state.run.toolDirectory])
    mkdirSync(folder, { recursive: true });
  writeFileSync(eventFile, JSON.stringify(state.run.githubContext.event));
  const bare: StepFrame = { steps: {}, contexts: {}, env: {}, failed: false, composite: false };
  const scope = () => stepScope(state, bare, state.env);
  Object.assign(state.env, evaluateTexts(find(frame.workflow.token, "env"), scope()));
  Object.assign(state.env, evaluateTexts(find(job.token, "env"), scope()));
  for (const token of [frame.workflow.token, job.token]) {
    const defaults = find(find(token, "defaults"), "run");
    const shell = evaluateText(find(defaults, "shell"), scope());
    const folder = evaluateText(find(defaults, "working-directory"), scope());
    if (shell) state.defaults.shell = shell;
    if (folder) state.defaults.workingDirectory = folder;
  }
  const labels = [evaluateToken(find(job.token, "runs-on"), scope())].flat();
  for (const label of labels) {
    const reason = explainMissingRunner(String(label));
    if (reason) throw new Error(reason);
  }
  port.line(`Runner: this machine, for ${labels.map((label) => JSON.stringify(label)).join(", ")}`);
  port.line("GITHUB_TOKEN permissions:");
  for (const [permission, access] of Object.entries(state.permissions))
    port.line(`  ${permission}: ${access}`);
  return Number(evaluateToken(find(job.token, "timeout-minutes"), scope()) ?? defaultMinutes);
};

/** The last registered first, each if its condition holds; a post step that fails fails the job. */
const runPostSteps = async (state: JobState, steps: StepFrame, report: JobReport): Promise<void> => {
  for (const post of state.post.reverse()) {
    if (!evaluateCondition(post.condition, stepScope(state, steps, state.env))) continue;
    // Cleaning up is done after a cancellation too, within a limit of its own.
    const signal = AbortSignal.timeout(5 * 60_000);
    const done = await report.postStep(post, signal);
    if (!done && state.status === "success") state.status = "failure";
  }
};

const readOutputs = (state: JobState, { job }: JobOptions, steps: StepFrame, port: StepPort) => {
  const outputs: Record<string, string> = {};
  const found = evaluateTexts(find(job.token, "outputs"), stepScope(state, steps, state.env));
  for (const [name, value] of Object.entries(found))
    if (state.masks.touches(value))
      port.annotate({ level: "warning", message: `Skip output '${name}' since it may contain secret.` });
    else outputs[name] = value;
  return outputs;
};

/** A job's name as a file's. */
export const toFileName = (name: string): string => name.replaceAll(/[^\w.-]+/g, "_").slice(0, 100);
