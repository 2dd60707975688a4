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

/** Workflows that answer workflow_run end with one themselves; GitHub stops a chain after three. */
const chainLimit = 3;

const tellingTime = 2000; // milliseconds

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
  /** How many runs answered each other on the way to this one. */
  const chains = new Map<number, number>();
  const told = new Map<number, () => void>();
  let results: WorkflowResult[] = [];

  const track = (work: Promise<void>): void => {
    const tracked = work
      .catch((error: unknown) => reporter({ type: "note", message: describeFailure(error) }))
      .finally(() => working.delete(tracked));
    working.add(tracked);
  };
  const start = (event: RepositoryEvent, workflowPath: string): void =>
    track(
      (async () => {
        const result = await runWorkflow({ ...shared, event, workflowPath });
        results.push(result);
        chains.set(result.runId, (chains.get(runIdOf(event) ?? 0) ?? 0) + 1);
        // The local GitHub tells of the end a moment later; what answers it belongs to the same work.
        if (!stopping.signal.aborted)
          await new Promise<void>((resolve) => {
            told.set(result.runId, resolve);
            setTimeout(resolve, tellingTime).unref();
          });
      })(),
    );
  const hear = async (heard: RepositoryEvent): Promise<void> => {
    if (shared.signal.aborted) return;
    // GitHub leaves Actions off in a fork until its owner turns them on.
    if (github.hub.findRepository(heard.repository)?.record.parent !== undefined) return;
    const run = runIdOf(heard);
    if (run !== undefined && (chains.get(run) ?? 0) > chainLimit) return;
    const event = await placeEvent(github, heard);
    if (!event) return;
    for (const workflow of await findWorkflows(github, event, reporter)) start(event, workflow.path);
  };
  const unsubscribe = github.onEvent((event) => {
    track(hear(event));
    const run = event.action === "completed" ? runIdOf(event) : undefined;
    if (run !== undefined) told.get(run)?.();
  });
  /** Also what was pushed into the bare repository itself, and what is about to be told. */
  const settle = async () => {
    do {
      await Promise.all(working);
      for (const repository of github.listRepositories()) await github.notePush(repository);
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    } while (working.size > 0);
  };

  return {
    idle: async () => {
      await settle();
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
      start({ ...event, payload: { ...event.payload, schedule: cron } }, workflowPath);
    },
    stop: async () => {
      unsubscribe();
      stopping.abort();
      while (working.size > 0) await Promise.all(working);
    },
  };
};

/** The run that a workflow_run is about. */
const runIdOf = (event: RepositoryEvent): number | undefined =>
  event.name === "workflow_run" ? (event.payload.workflow_run as { id?: number } | undefined)?.id : undefined;

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
  // No merge commit: GitHub runs nothing for a pull request in conflict.
  if (/^refs\/pull\/\d+\/merge$/.test(event.ref) && !(await findCommit(gitDirectory, event.ref)))
    return undefined;
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

const describeRepository = (fullName: string) => {
  const [login, name] = fullName.split("/");
  return { full_name: fullName, name, owner: { login } };
};
