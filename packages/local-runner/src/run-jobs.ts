import { UserError } from "@mlops-actions/contracts/user-error";
import { readCallInputs, readCallSecrets } from "./call-inputs.ts";
import { readCalledWorkflow } from "./check-support.ts";
import { describeMatrix, expandMatrix, type MatrixValues } from "./expand-matrix.ts";
import { evaluateCondition, evaluateText, evaluateToken, type Scope } from "./expressions.ts";
import { jobScope, type NeedsEntry, withNeeds } from "./job-scope.ts";
import type { ParsedJob } from "./parse-workflow.ts";
import { find } from "./parse-workflow.ts";
import { decidePermissions } from "./permissions.ts";
import { readConcurrency } from "./read-concurrency.ts";
import { reportUnstarted } from "./report-unstarted-job.ts";
import type { Conclusion, JobResult } from "./results.ts";
import type { RunContext, WorkflowFrame } from "./run-context.ts";
import { runJob, toFileName } from "./run-job.ts";

export type JobsResult = {
  results: JobResult[];
  entries: Record<string, NeedsEntry>;
  conclusion: Conclusion;
};

/** Runs the jobs of one workflow file as a graph: each starts as soon as those it needs are done. */
export const runJobs = async (
  run: RunContext,
  frame: WorkflowFrame,
  only?: ReadonlySet<string>,
): Promise<JobsResult> => {
  const { jobs } = frame.workflow;
  const results: JobResult[] = [];
  const entries: Record<string, NeedsEntry> = {};
  const started = new Map<string, Promise<void>>();
  const start = (job: ParsedJob): Promise<void> => {
    const known = started.get(job.id);
    if (known) return known;
    const work = (async () => {
      const needed = jobs.filter(({ id }) => job.needs.includes(id));
      await Promise.all(needed.map(start));
      const done = await runOneJob(run, frame, job, jobs, entries);
      results.push(...done.results);
      entries[job.id] = done.entry;
    })();
    started.set(job.id, work);
    return work;
  };
  await Promise.all(jobs.filter(({ id }) => !only || only.has(id)).map(start));
  return { results, entries, conclusion: summarise(Object.values(entries).map(({ result }) => result)) };
};

const summarise = (conclusions: readonly Conclusion[]): Conclusion =>
  conclusions.includes("failure")
    ? "failure"
    : conclusions.includes("cancelled")
      ? "cancelled"
      : conclusions.length > 0 && conclusions.every((conclusion) => conclusion === "skipped")
        ? "skipped"
        : "success";

type Done = { results: JobResult[]; entry: NeedsEntry };

const runOneJob = async (
  run: RunContext,
  frame: WorkflowFrame,
  job: ParsedJob,
  jobs: readonly ParsedJob[],
  entries: Record<string, NeedsEntry>,
): Promise<Done> => {
  const needs = Object.fromEntries(job.needs.map((id) => [id, entries[id]!]));
  const scope = jobScope(run, frame, needs, [...withNeeds(jobs, job.needs)], entries);
  const end = (conclusion: Conclusion, fault?: unknown): Done => ({
    results: [reportUnstarted(run, frame, job, conclusion, fault)],
    entry: { result: conclusion, outputs: {} },
  });
  try {
    if (!evaluateCondition(job.condition, scope)) return end(run.signal.aborted ? "cancelled" : "skipped");
    const strategy = (evaluateToken(find(job.token, "strategy"), scope) ?? {}) as Record<string, unknown>;
    const combinations = strategy.matrix ? expandMatrix(strategy.matrix as Record<string, unknown>) : [null];
    if (combinations.length === 0) return end("skipped");
    return await runCombinations(run, frame, job, needs, scope, strategy, combinations);
  } catch (error) {
    return end("failure", error);
  }
};

const runCombinations = async (
  run: RunContext,
  frame: WorkflowFrame,
  job: ParsedJob,
  needs: Record<string, NeedsEntry>,
  outer: Scope,
  strategy: Record<string, unknown>,
  combinations: readonly (MatrixValues | null)[],
): Promise<Done> => {
  const failFast = strategy["fail-fast"] !== false;
  const parallel = Number(strategy["max-parallel"] ?? combinations.length) || combinations.length;
  const stop = new AbortController();
  const signal = AbortSignal.any([run.signal, stop.signal]);
  const results: JobResult[] = [];
  const conclusions: Conclusion[] = [];
  const outputs: Record<string, string> = {};
  const queue = combinations.map((matrix, index) => ({ matrix, index }));
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { matrix, index } = next;
      const context = {
        "fail-fast": failFast,
        "job-index": index,
        "job-total": combinations.length,
        "max-parallel": parallel,
      };
      const scope: Scope = { ...outer, contexts: { ...outer.contexts, matrix, strategy: context } };
      const done = await runCombination({ run, frame, job, needs, scope, matrix, strategy: context, signal });
      results.push(...done.results);
      const tolerated =
        done.entry.result === "failure" &&
        String(evaluateToken(find(job.token, "continue-on-error"), scope)) === "true";
      conclusions.push(tolerated ? "success" : done.entry.result);
      // Several jobs of a matrix may set the same output: the last that is not empty stays.
      for (const [name, value] of Object.entries(done.entry.outputs))
        if (value !== "" || !(name in outputs)) outputs[name] = value;
      if (done.entry.result === "failure" && !tolerated && failFast) stop.abort();
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, combinations.length) }, work));
  return { results, entry: { result: summarise(conclusions), outputs } };
};

type Combination = {
  run: RunContext;
  frame: WorkflowFrame;
  job: ParsedJob;
  needs: Record<string, NeedsEntry>;
  scope: Scope;
  matrix: MatrixValues | null;
  strategy: Record<string, unknown>;
  signal: AbortSignal;
};

const runCombination = async (options: Combination): Promise<Done> => {
  const { run, frame, job, needs, scope, matrix, strategy } = options;
  const name = nameJob(run, frame, job, scope, matrix);
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const end = (conclusion: Conclusion, fault?: unknown): Done => ({
    results: [reportUnstarted(run, frame, job, conclusion, fault, name)],
    entry: { result: conclusion, outputs: {} },
  });
  const group = readConcurrency(evaluateToken(find(job.token, "concurrency"), scope));
  const key = group && `${run.event.repository}/${group.name}`;
  if (key && key.toLowerCase() === run.heldGroup?.toLowerCase())
    return end(
      "failure",
      new UserError(`The workflow and its job "${job.id}" share the group "${group.name}": a deadlock.`),
    );
  const place = group
    ? await run.concurrency.enter(key!, {
        cancelInProgress: group.cancelInProgress,
        cancel: () => stop.abort(),
        signal,
      })
    : undefined;
  if (group && !place) return end("cancelled");
  try {
    const uses = find(job.token, "uses")?.toString();
    if (uses) return await callWorkflow({ ...options, signal }, uses, name);
    return await run.slots.run(async () => {
      // always() and cancelled() make a job run although the run was cancelled.
      if (
        signal.aborted &&
        !(run.signal.aborted && !stop.signal.aborted && evaluateCondition(job.condition, scope))
      )
        return end("cancelled");
      // A job that runs although its run was cancelled (always()) does all its steps.
      const ownSignal = run.signal.aborted ? AbortSignal.any([stop.signal, run.force]) : signal;
      const result = await runJob({ run, frame, job, name, needs, matrix, strategy, signal: ownSignal });
      return { results: [result], entry: { result: result.conclusion, outputs: result.outputs } };
    });
  } catch (error) {
    // The other jobs of the matrix go on.
    return end("failure", error);
  } finally {
    place?.release();
  }
};

/** Runs the workflow that a job names; its jobs take the calling job's place. */
const callWorkflow = async (options: Combination, uses: string, name: string): Promise<Done> => {
  const { run, frame, job, scope, signal } = options;
  const workflow = await readCalledWorkflow(uses, run.sources);
  if (typeof workflow === "string") throw new Error(workflow);
  const inner: WorkflowFrame = {
    workflow,
    inputs: readCallInputs(workflow, evaluateToken(find(job.token, "with"), scope), {
      github: run.githubContext,
      vars: run.vars,
    }),
    secrets: readCallSecrets(workflow, job, frame.secrets, {
      ...scope,
      contexts: { ...scope.contexts, secrets: frame.secrets },
    }),
    permissionLimit: decidePermissions({
      workflow: find(frame.workflow.token, "permissions"),
      job: find(job.token, "permissions"),
      ...(frame.permissionLimit && { limit: frame.permissionLimit }),
    }),
    namePrefix: `${name} / `,
    idPrefix: `${frame.idPrefix}${job.id}/`,
  };
  const { results, entries, conclusion } = await runJobs({ ...run, signal }, inner);
  const declared = find(find(find(workflow.token, "on"), "workflow_call"), "outputs");
  const contexts = { github: run.githubContext, vars: run.vars, inputs: inner.inputs, jobs: entries };
  const outputs: Record<string, string> = {};
  if (declared)
    for (const { key, value } of declared.assertMapping("outputs"))
      outputs[key.toString()] = evaluateText(find(value, "value"), { contexts }) ?? "";
  return { results, entry: { result: conclusion, outputs } };
};

const nameJob = (
  run: RunContext,
  frame: WorkflowFrame,
  job: ParsedJob,
  scope: Scope,
  matrix: MatrixValues | null,
): string => {
  const given = find(job.token, "name");
  const own = given ? evaluateText(given, scope) : undefined;
  const text = own || (matrix ? `${job.id} (${describeMatrix(matrix)})` : job.id);
  // GitHub lets several jobs have one name; here they would write into one log.
  for (let count = 1; ; count++) {
    const name = frame.namePrefix + text + (count > 1 ? ` #${count}` : "");
    const file = toFileName(name).toLowerCase();
    if (run.jobNames.has(file)) continue;
    run.jobNames.add(file);
    return name;
  }
};
