import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { LocalGitHub } from "@mlops-actions/local-github/start";
import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import { readDispatchInputs } from "./call-inputs.ts";
import { checkSupport, type Sources } from "./check-support.ts";
import { type ConcurrencyGroups, createConcurrencyGroups } from "./concurrency-groups.ts";
import { evaluateToken } from "./expressions.ts";
import { findNode } from "./find-node.ts";
import { readFileAt } from "./git.ts";
import { createGitHubContext, isFromFork, pullRequestOf } from "./github-context.ts";
import { withNeeds } from "./job-scope.ts";
import { find, type ParsedWorkflow, parseWorkflowFile } from "./parse-workflow.ts";
import { readConcurrency } from "./read-concurrency.ts";
import type { Reporter } from "./reporter.ts";
import type { Conclusion, WorkflowResult } from "./results.ts";
import type { RunContext } from "./run-context.ts";
import { type JobsResult, runJobs } from "./run-jobs.ts";
import { createSlots, type Slots } from "./slots.ts";

export type RunOptions = {
  github: LocalGitHub;
  /** The workflow's path in the repository. It is read at the event's commit. */
  workflowPath: string;
  event: RepositoryEvent;
  /** The checkout that provides mlops-actions/mlops-actions/actions/*. */
  actionsRoot: string;
  /** Workspaces, logs and tools lie here. */
  workDirectory: string;
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  /** Variables that every step gets below all others, as a machine's own. */
  environment?: Record<string, string>;
  reporter: Reporter;
  /** Aborting it cancels the run as the button on GitHub does: steps with always() still run. */
  signal?: AbortSignal;
  /** Aborting it kills what is running at once. */
  force?: AbortSignal;
  /** Run only these jobs and what they need. */
  jobs?: readonly string[];
  /** Leave the jobs' folders in place. */
  keep?: boolean;
  /** Shared by runs that know of each other. */
  slots?: Slots;
  concurrency?: ConcurrencyGroups;
};

/** Jobs at a time. */
const defaultSlots = 2;

/**
 * Runs one workflow for one event, from its file at the event's commit to the jobs' conclusions.
 * @throws UserError before anything runs: a fault in the file, something this runner cannot do, wrong inputs
 */
export const runWorkflow = async (options: RunOptions): Promise<WorkflowResult> => {
  const { github, workflowPath, reporter } = options;
  const begun = performance.now();
  const sources: Sources = {
    gitDirectory: gitDirectoryOf(github, options.event.repository),
    commit: options.event.sha,
    actionsRoot: options.actionsRoot,
  };
  const text = await readFileAt(sources.gitDirectory, sources.commit, workflowPath);
  if (text === undefined)
    throw new UserError(`There is no ${workflowPath} at ${options.event.sha.slice(0, 7)}.`, {
      fix: "Commit the workflow; what is only in the working tree is not run.",
    });
  const workflow = await parseWorkflowFile(workflowPath, text);
  await checkSupport(workflow, sources);
  const only = options.jobs && withNeeds(workflow.jobs, checkJobs(workflow, options.jobs));
  const { event, inputs } = completeEvent(options.event, workflow);
  const fromFork = isFromFork(event);
  const pull = pullRequestOf(event);

  const record = github.runs.create({
    repository: event.repository,
    name: workflow.name,
    path: workflowPath,
    event: event.name,
    headSha: pull?.head?.sha ?? event.sha,
    headBranch: pull?.head?.ref ?? event.ref.replace(/^refs\/(heads|tags)\//, ""),
    actor: event.actor,
    pullRequests: pull?.number === undefined ? [] : [pull.number],
  });
  const runId = record.id;
  const cancel = new AbortController();
  const signals = [options.signal, options.force, cancel.signal].filter((signal) => signal !== undefined);
  const githubContext = createGitHubContext({ github, event, workflow, runId, runNumber: record.runNumber });
  const run: RunContext = {
    github,
    reporter,
    runId,
    githubContext,
    event,
    sources,
    directory: join(options.workDirectory, "runs", String(runId)),
    toolDirectory: join(options.workDirectory, "tools"),
    vars: options.vars ?? {},
    environment: options.environment ?? {},
    keep: options.keep ?? false,
    fromFork,
    signal: AbortSignal.any(signals),
    force: options.force ?? new AbortController().signal,
    slots: options.slots ?? createSlots(defaultSlots),
    concurrency: options.concurrency ?? createConcurrencyGroups(),
    node: findNode(options.actionsRoot),
  };
  mkdirSync(run.directory, { recursive: true });
  const start = {
    runId,
    repository: event.repository,
    name: workflow.name,
    workflowPath,
    event: event.name,
    ref: event.ref,
    sha: event.sha,
  };

  const perform = (): Promise<JobsResult> => {
    github.runs.update(runId, { status: "in_progress" });
    reporter({ type: "runStarted", ...start });
    const frame = {
      workflow,
      inputs,
      secrets: fromFork ? {} : (options.secrets ?? {}),
      namePrefix: "",
      idPrefix: "",
    };
    return runJobs(run, frame, only);
  };

  const group = readConcurrency(
    evaluateToken(find(workflow.token, "concurrency"), {
      contexts: { github: githubContext, inputs, vars: run.vars },
    }),
  );
  let done: { results: WorkflowResult["jobs"]; conclusion: Conclusion };
  if (group) {
    const key = `${event.repository}/${group.name}`;
    run.heldGroup = key;
    const place = await run.concurrency.enter(key, {
      cancelInProgress: group.cancelInProgress,
      cancel: () => {
        reporter({ type: "note", message: `${workflow.name}: cancelled by a newer run of "${group.name}"` });
        cancel.abort();
      },
      signal: run.signal,
    });
    if (place) done = await perform().finally(place.release);
    else {
      reporter({ type: "note", message: `${workflow.name}: a newer run of "${group.name}" took its place` });
      done = { results: [], conclusion: "cancelled" };
    }
  } else done = await perform();

  const result: WorkflowResult = {
    runId,
    name: workflow.name,
    workflowPath,
    event: event.name,
    ref: event.ref,
    sha: event.sha,
    conclusion: run.signal.aborted && done.conclusion !== "failure" ? "cancelled" : done.conclusion,
    jobs: done.results,
    apiRequests: github.requestCount(runId),
    seconds: (performance.now() - begun) / 1000,
  };
  github.runs.update(runId, { status: "completed", conclusion: result.conclusion });
  reporter({ type: "runFinished", runId, result });
  return result;
};

/** Where local-github keeps a repository. */
export const gitDirectoryOf = (github: LocalGitHub, repository: string): string =>
  join(github.directory, "repositories", `${repository}.git`);

const checkJobs = (workflow: ParsedWorkflow, ids: readonly string[]): readonly string[] => {
  const known = workflow.jobs.map(({ id }) => id);
  for (const id of ids)
    if (!known.includes(id)) {
      const near = suggest(id, known);
      throw new UserError(`${workflow.path} has no job "${id}".`, {
        fix: `${near ? `Did you mean "${near}"? ` : ""}Its jobs: ${known.join(", ")}.`,
      });
    }
  return ids;
};

/** For workflow_dispatch: inputs checked, completed and put into the payload. */
const completeEvent = (event: RepositoryEvent, workflow: ParsedWorkflow) => {
  if (event.name !== "workflow_dispatch") return { event, inputs: {} };
  const { inputs, texts } = readDispatchInputs(workflow, event.inputs ?? {});
  return { event: { ...event, payload: { ...event.payload, inputs: texts } }, inputs };
};
