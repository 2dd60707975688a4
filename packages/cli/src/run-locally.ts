import { existsSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type ParsedWorkflow, parseWorkflowFile } from "@mlops-actions/local-runner/parse-workflow";
import { runWorkflow } from "@mlops-actions/local-runner/run-workflow";
import type { RunCommandOptions } from "./commands/run.ts";
import { findRoot } from "./find-root.ts";
import { makeEvent } from "./make-event.ts";
import { noteServers, openState, serversOf, workDirectoryOf } from "./open-state.ts";
import { createRunTree } from "./run-tree.ts";
import { tellFilters } from "./tell-filters.ts";
import { print, printJson, printNote, printTable } from "./terminal.ts";
import { openWorkingRepository, type WorkingRepository } from "./working-repository.ts";

const folder = ".github/workflows";

/** Runs one workflow of the repository at hand and sets the exit code. */
export const runLocally = async (given: string | undefined, options: RunCommandOptions): Promise<void> => {
  const repository = await openWorkingRepository(process.cwd());
  const workflow = await findWorkflow(repository, given);
  const eventName = chooseEvent(workflow, options.event);
  if (repository.uncommitted > 0)
    printNote(
      `${repository.uncommitted} uncommitted change${repository.uncommitted === 1 ? " is" : "s are"} not in this run: what is committed is run.`,
    );
  const interrupts = watchInterrupts();
  const state = resolve(repository.root, options.state);
  const github = await openState(state);
  const stream = options.json ? process.stderr : process.stdout;
  const tree = createRunTree(stream, { showPath: (path) => relative(process.cwd(), path) });
  try {
    const event = await makeEvent({ github, repository, workflow, name: eventName, options });
    const left = await tellFilters(github, workflow, event);
    if (left) printNote(left);
    const result = await runWorkflow({
      github,
      workflowPath: workflow.path,
      event,
      actionsRoot: findRoot(),
      workDirectory: workDirectoryOf(state),
      environment: { MLOPS_STATE: serversOf(state) },
      secrets: options.secret,
      vars: options.var,
      reporter: tree.report,
      signal: interrupts.cancel,
      force: interrupts.force,
      keep: options.keep ?? false,
      ...(options.job && { jobs: options.job }),
    });
    tree.close();
    if (options.json) printJson(result);
    await noteServers(state);
    process.exitCode = result.conclusion === "success" || result.conclusion === "skipped" ? 0 : 1;
  } finally {
    tree.close();
    interrupts.close();
    await github.close();
  }
};

/** Lists what could be run. */
export const listLocally = async (json: boolean): Promise<void> => {
  const repository = await openWorkingRepository(process.cwd());
  const workflows = await readWorkflows(repository);
  const rows = workflows.map(({ path, name, events, jobs }) => ({
    path,
    name,
    events: Object.keys(events),
    jobs: jobs.map(({ id }) => id),
  }));
  if (json) return printJson(rows);
  if (rows.length === 0) return print(`There is no workflow in ${folder}.`);
  printTable(
    ["workflow", "events", "jobs"],
    rows.map(({ path, events, jobs }) => [basename(path), events.join(", "), jobs.join(", ")]),
  );
};

const readWorkflows = async ({ git }: WorkingRepository): Promise<ParsedWorkflow[]> => {
  const paths = (await git("ls-tree", "--name-only", "HEAD", `${folder}/`).catch(() => ""))
    .split("\n")
    .filter((path) => /\.ya?ml$/.test(path));
  return Promise.all(paths.map(async (path) => parseWorkflowFile(path, await git("show", `HEAD:${path}`))));
};

/** By path, by file name, or the only one there is. */
const findWorkflow = async (
  repository: WorkingRepository,
  given: string | undefined,
): Promise<ParsedWorkflow> => {
  const listed = (await repository.git("ls-tree", "--name-only", "HEAD", `${folder}/`).catch(() => ""))
    .split("\n")
    .filter((path) => /\.ya?ml$/.test(path));
  const names = listed.map((path) => basename(path));
  const wanted = given && relative(repository.root, resolve(given)).replaceAll("\\", "/");
  const path = given
    ? listed.find(
        (path) => path === wanted || path === given || [given, `${given}.yml`].includes(basename(path)),
      )
    : listed.length === 1
      ? listed[0]
      : undefined;
  if (path) return parseWorkflowFile(path, await repository.git("show", `HEAD:${path}`));
  if (!given)
    throw new UserError(
      listed.length === 0
        ? `There is no workflow in ${folder} at HEAD.`
        : `${folder} has ${names.length} workflows at HEAD, and none was named.`,
      {
        fix: listed.length === 0 ? "Write one and commit it." : `There are: ${names.join(", ")}.`,
      },
    );
  const near = suggest(basename(given), names);
  const uncommitted = existsSync(given) ? " It is there, but not committed." : "";
  throw new UserError(`There is no workflow ${given} at HEAD.${uncommitted}`, {
    fix: `${near ? `Did you mean ${near}? ` : ""}There are: ${names.join(", ") || "none"}.`,
  });
};

const chooseEvent = (workflow: ParsedWorkflow, wanted: string | undefined): string => {
  const events = Object.keys(workflow.events).filter((name) => name !== "workflow_call");
  const usual = ["push", "workflow_dispatch", "pull_request", "schedule"].find((name) =>
    events.includes(name),
  );
  const name = wanted ?? usual ?? events[0];
  if (name && events.includes(name)) return name;
  throw new UserError(
    name
      ? `${workflow.path} does not run on ${name}.`
      : `${workflow.path} is only called by other workflows.`,
    { fix: `Its events: ${events.join(", ") || "none"}.` },
  );
};

/** The first Ctrl-C cancels, the second kills. */
const watchInterrupts = () => {
  const cancel = new AbortController();
  const force = new AbortController();
  const onSignal = () => {
    if (cancel.signal.aborted) return force.abort();
    printNote("Cancelling the run; Ctrl-C again kills it.");
    cancel.abort();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal).on("SIGHUP", onSignal);
  return {
    cancel: cancel.signal,
    force: force.signal,
    close: () => void process.off("SIGINT", onSignal).off("SIGTERM", onSignal).off("SIGHUP", onSignal),
  };
};
