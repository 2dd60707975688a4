import type { LocalGitHub } from "@mlops-actions/local-github/start";
import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import { describeFailure } from "@mlops-actions/runner/describe-failure";
import { listChangedFiles } from "./changed-files.ts";
import { createConcurrencyGroups } from "./concurrency-groups.ts";
import { findCommit, listWorkflows, readDefaultBranch, readFileAt, readGit } from "./git.ts";
import { matchesEvent } from "./match-event.ts";
import { type ParsedWorkflow, parseWorkflowFile } from "./parse-workflow.ts";
import type { Reporter } from "./reporter.ts";
import type { WorkflowResult } from "./results.ts";
import { gitDirectoryOf, type RunOptions, runWorkflow } from "./run-workflow.ts";
import { createSlots } from "./slots.ts";

export type DispatcherOptions = Pick<
  RunOptions,
  | "github"
  | "actionsRoot"
  | "workDirectory"
  | "secrets"
  | "vars"
  | "environment"
  | "signal"
  | "force"
  | "keep"
> & {
  reporter: Reporter;
  /** Jobs at a time, over all runs. */
  jobsAtOnce?: number;
};

export type Dispatcher = {
  /** Resolves when no run is pending; the results since the last call, in the order in which the runs ended. */
  idle: () => Promise<WorkflowResult[]>;
  /** Fires a workflow's schedule now. */
  schedule: (repository: string, workflowPath: string) => Promise<void>;
  /** Cancels what runs, waits for it, and hears no more. */
  stop: () => Promise<void>;
};

/** Events whose workflows are read from the default branch, whatever they are about. */
const onDefaultBranch = new Set([
  "schedule",
  "workflow_run",
  "repository_dispatch",
  "issues",
  "issue_comment",
]);

/** workflow_run starts workflows that end with workflow_run; GitHub stops a chain after three. */
const chainLimit = 3;

/** Starts the runs that events on the local GitHub ask for, as GitHub's `on:` has it. */
export const startDispatcher = (options: DispatcherOptions): Dispatcher => {
  const { github, reporter } = options;
  const stopping = new AbortController();
  const shared = {
    ...options,
    slots: createSlots(options.jobsAtOnce ?? 2),
    concurrency: createConcurrencyGroups(),
    signal: options.signal ? AbortSignal.any([options.signal, stopping.signal]) : stopping.signal,
  };
  const working = new Set<Promise<void>>();
  let results: WorkflowResult[] = [];

  const track = (work: Promise<void>): void => {
    const tracked = work
      .catch((error: unknown) => reporter({ type: "note", message: describeFailure(error) }))
      .finally(() => working.delete(tracked));
    working.add(tracked);
  };
  const start = (event: RepositoryEvent, workflowPath: string, chain: number): void =>
    track(
      (async () => {
        const result = await runWorkflow({ ...shared, event, workflowPath });
        results.push(result);
        if (chain < chainLimit) await hear(toWorkflowRun(event, result), chain + 1);
      })(),
    );
  const hear = async (heard: RepositoryEvent, chain = 0): Promise<void> => {
    if (shared.signal.aborted) return;
    const event = await placeEvent(github, heard);
    if (!event) return;
    for (const workflow of await findWorkflows(github, event, reporter)) start(event, workflow.path, chain);
  };
  const unsubscribe = github.onEvent((event) => track(hear(event)));

  return {
    idle: async () => {
      while (working.size > 0) await Promise.all(working);
      const ended = results;
      results = [];
      return ended;
    },
    schedule: async (repository, workflowPath) => {
      const event = await placeEvent(github, {
        repository,
        name: "schedule",
        payload: { repository: describeRepository(repository) },
        sha: "",
        ref: "",
        actor: "github-actions[bot]",
      });
      if (!event) return;
      const gitDirectory = gitDirectoryOf(github, repository);
      const text = await readFileAt(gitDirectory, event.sha, workflowPath);
      const workflow = text === undefined ? undefined : await parseWorkflowFile(workflowPath, text);
      const cron = workflow?.events.schedule?.[0]?.cron;
      if (cron === undefined)
        throw new Error(`${workflowPath} has no on: schedule on the default branch of ${repository}.`);
      start({ ...event, payload: { ...event.payload, schedule: cron } }, workflowPath, 0);
    },
    stop: async () => {
      unsubscribe();
      stopping.abort();
      while (working.size > 0) await Promise.all(working);
    },
  };
};

/** The event at the commit whose workflows answer it; undefined where there is none (a deleted branch, a conflict). */
const placeEvent = async (
  github: LocalGitHub,
  event: RepositoryEvent,
): Promise<RepositoryEvent | undefined> => {
  const gitDirectory = gitDirectoryOf(github, event.repository);
  if (onDefaultBranch.has(event.name)) {
    const ref = `refs/heads/${await readDefaultBranch(gitDirectory)}`;
    const sha = await findCommit(gitDirectory, ref);
    return sha ? { ...event, ref, sha } : undefined;
  }
  const sha = /^0*$/.test(event.sha) ? undefined : await findCommit(gitDirectory, event.sha);
  return sha ? { ...event, sha } : undefined;
};

const findWorkflows = async (
  github: LocalGitHub,
  event: RepositoryEvent,
  reporter: Reporter,
): Promise<ParsedWorkflow[]> => {
  const gitDirectory = gitDirectoryOf(github, event.repository);
  if (await asksToSkip(gitDirectory, event)) return [];
  const found: ParsedWorkflow[] = [];
  for (const path of await listWorkflows(gitDirectory, event.sha)) {
    if (event.workflow !== undefined && path !== event.workflow && !path.endsWith(`/${event.workflow}`))
      continue;
    const text = await readFileAt(gitDirectory, event.sha, path);
    try {
      const workflow = await parseWorkflowFile(path, text ?? "");
      if (await matchesEvent(workflow.events, event, () => listChangedFiles(gitDirectory, event)))
        found.push(workflow);
    } catch (error) {
      reporter({ type: "note", message: `Invalid workflow file: ${describeFailure(error)}` });
    }
  }
  return found;
};

/** https://docs.github.com/actions/how-tos/manage-workflow-runs/skip-workflow-runs */
const asksToSkip = async (gitDirectory: string, event: RepositoryEvent): Promise<boolean> => {
  if (event.name !== "push" && event.name !== "pull_request") return false;
  const head =
    (event.payload.pull_request as { head?: { sha?: string } } | undefined)?.head?.sha ?? event.sha;
  const message = await readGit(gitDirectory, "log", "-1", "--format=%B", head);
  return /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(message);
};

const toWorkflowRun = (event: RepositoryEvent, result: WorkflowResult): RepositoryEvent => ({
  repository: event.repository,
  name: "workflow_run",
  action: "completed",
  payload: {
    action: "completed",
    repository: event.payload.repository ?? describeRepository(event.repository),
    sender: { login: event.actor },
    workflow: { name: result.name, path: result.workflowPath },
    workflow_run: {
      id: result.runId,
      name: result.name,
      path: result.workflowPath,
      event: result.event,
      status: "completed",
      conclusion: result.conclusion,
      head_branch: result.ref.startsWith("refs/heads/") ? result.ref.slice("refs/heads/".length) : null,
      head_sha: result.sha,
    },
  },
  sha: "",
  ref: "",
  actor: event.actor,
});

const describeRepository = (fullName: string) => {
  const [login, name] = fullName.split("/");
  return { full_name: fullName, name, owner: { login } };
};
