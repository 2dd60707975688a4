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
import type { RunContext, WorkflowFrame } from "./run-context.ts";
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
  const { github, reporter } = options;
  const begun = performance.now();
  const plan = await planRun(options);
  const { workflow, event } = plan;
  const cancel = new AbortController();
  const run = openRun(options, plan, cancel.signal);
  const { runId } = run;
  const about = {
    runId,
    name: workflow.name,
    workflowPath: workflow.path,
    event: event.name,
    ref: event.ref,
    sha: event.sha,
  };
  reporter({ type: "runStarted", repository: event.repository, ...about });
  let conclusion: Conclusion = "failure";
  try {
    const done = await runInGroup(run, plan, cancel);
    conclusion = run.signal.aborted && done.conclusion !== "failure" ? "cancelled" : done.conclusion;
    const result: WorkflowResult = {
      ...about,
      conclusion,
      jobs: done.results,
      apiRequests: github.requestCount(runId),
      seconds: (performance.now() - begun) / 1000,
    };
    reporter({ type: "runFinished", runId, result });
    return result;
  } finally {
    github.runs.update(runId, { status: "completed", conclusion });
  }
};

type Plan = {
  workflow: ParsedWorkflow;
  event: RepositoryEvent;
  inputs: Record<string, unknown>;
  secrets: Record<string, string>;
  sources: Sources;
  only: ReadonlySet<string> | undefined;
  node: string;
};

/** Everything that can be refused before there is a run. */
const planRun = async (options: RunOptions): Promise<Plan> => {
  const { github, workflowPath, event: given, actionsRoot, jobs } = options;
  const gitDirectory = gitDirectoryOf(github, given.repository);
  const sources: Sources = { gitDirectory, commit: given.sha, actionsRoot };
  const text = await readFileAt(gitDirectory, given.sha, workflowPath);
  if (text === undefined)
    throw new UserError(`There is no ${workflowPath} at ${given.sha.slice(0, 7)}.`, {
      fix: "Commit the workflow; what is only in the working tree is not run.",
    });
  const workflow = await parseWorkflowFile(workflowPath, text);
  await checkSupport(workflow, sources);
  const only = jobs && withNeeds(workflow.jobs, checkJobs(workflow, jobs));
  const { event, inputs } = completeEvent(given, workflow);
  const secrets = isFromFork(event) ? {} : (options.secrets ?? {});
  return { workflow, event, inputs, secrets, sources, only, node: findNode(actionsRoot) };
};

/** The pull request that a run is of. Of a fork's GitHub tells the repository and no number. */
const describePull = (event: RepositoryEvent): { pullRequests: number[]; headRepository?: string } => {
  const pull = pullRequestOf(event);
  const from = pull?.head?.repo?.full_name;
  if (pull?.number === undefined || from === undefined) return { pullRequests: [] };
  return from === event.repository
    ? { pullRequests: [pull.number] }
    : { pullRequests: [], headRepository: from };
};

/** Makes the run known to the local GitHub. */
const openRun = (options: RunOptions, plan: Plan, cancelled: AbortSignal): RunContext => {
  const { github, reporter } = options;
  const { workflow, event, sources, node } = plan;
  const pull = pullRequestOf(event);
  const { id: runId, runNumber } = github.runs.create({
    repository: event.repository,
    name: workflow.name,
    path: workflow.path,
    event: event.name,
    headSha: pull?.head?.sha ?? event.sha,
    headBranch: pull?.head?.ref ?? event.ref.replace(/^refs\/(heads|tags)\//, ""),
    actor: event.actor,
    ...describePull(event),
  });
  const directory = join(options.workDirectory, "runs", String(runId));
  mkdirSync(directory, { recursive: true });
  return {
    github,
    reporter,
    runId,
    githubContext: createGitHubContext({ github, event, workflow, runId, runNumber }),
    event,
    sources,
    directory,
    toolDirectory: join(options.workDirectory, "tools"),
    vars: options.vars ?? {},
    environment: options.environment ?? {},
    keep: options.keep ?? false,
    fromFork: isFromFork(event),
    signal: AbortSignal.any(
      [options.signal, options.force, cancelled].filter((signal) => signal !== undefined),
    ),
    force: options.force ?? new AbortController().signal,
    slots: options.slots ?? createSlots(defaultSlots),
    concurrency: options.concurrency ?? createConcurrencyGroups(),
    jobNames: new Set(),
    node,
  };
};

/** Runs the jobs once the workflow's `concurrency:` lets it; a run that is replaced while it waits does nothing. */
const runInGroup = async (
  run: RunContext,
  { workflow, inputs, secrets, only }: Plan,
  cancel: AbortController,
): Promise<Pick<JobsResult, "results" | "conclusion">> => {
  const contexts = { github: run.githubContext, inputs, vars: run.vars };
  const perform = (heldGroup?: string) => {
    run.github.runs.update(run.runId, { status: "in_progress" });
    const frame: WorkflowFrame = { workflow, inputs, secrets, namePrefix: "", idPrefix: "" };
    return runJobs({ ...run, ...(heldGroup && { heldGroup }) }, frame, only);
  };
  const group = readConcurrency(evaluateToken(find(workflow.token, "concurrency"), { contexts }));
  if (!group) return perform();
  const note = (text: string) => run.reporter({ type: "note", message: `${workflow.name}: ${text}` });
  const key = `${run.event.repository}/${group.name}`;
  const place = await run.concurrency.enter(key, {
    cancelInProgress: group.cancelInProgress,
    cancel: () => {
      note(`cancelled by a newer run of "${group.name}"`);
      cancel.abort();
    },
    signal: run.signal,
  });
  if (place) return perform(key).finally(place.release);
  if (!run.signal.aborted) note(`a newer run of "${group.name}" took its place`);
  return { results: [], conclusion: "cancelled" };
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
