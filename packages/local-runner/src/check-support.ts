import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { isString } from "@actions/workflow-parser";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import { UserError } from "@mlops-actions/contracts/user-error";
import { parseActionFile } from "./action-files.ts";
import { readFileAt } from "./git.ts";
import {
  find,
  formatPlace,
  items,
  type ParsedJob,
  type ParsedStep,
  type ParsedWorkflow,
  parseWorkflowFile,
  placeOf,
} from "./parse-workflow.ts";
import { resolveUses, resolveWorkflowUses, supportedUses } from "./resolve-uses.ts";

/** Where a workflow's files come from: the repository at one commit, and the checkout that provides our own actions. */
export type Sources = { gitDirectory: string; commit: string; actionsRoot: string };

/** How deep reusable workflows may call each other: GitHub's limit, the first caller included. */
export const callDepth = 10;

/**
 * Refuses, before anything runs, everything in a workflow, its reusable workflows and the repository's own actions that
 * this runner would have to leave out.
 * @throws UserError naming each place.
 */
export const checkSupport = async (workflow: ParsedWorkflow, sources: Sources): Promise<void> => {
  const faults: string[] = [];
  await checkWorkflow(workflow, sources, faults, 1);
  if (faults.length > 0) throw new UserError([...new Set(faults)].join("\n"), { fix: supportedUses });
};

const checkWorkflow = async (workflow: ParsedWorkflow, sources: Sources, faults: string[], depth: number) => {
  for (const job of workflow.jobs) {
    const refuse = (token: TemplateToken, message: string) =>
      faults.push(formatPlace(placeOf(workflow.path, token), message));
    for (const key of ["container", "services", "snapshot"]) {
      const token = find(job.token, key);
      if (token) refuse(token, `${key}: is not there on this machine: the local runner has no containers.`);
    }
    for (const label of readLabels(job)) {
      const reason = explainMissingRunner(label.toString());
      if (reason) refuse(label, reason);
    }
    for (const step of job.steps) await checkStep(step, workflow.path, sources, faults);
    const uses = find(job.token, "uses");
    if (!uses) continue;
    if (depth >= callDepth) refuse(uses, `reusable workflows call each other more than ${callDepth} deep.`);
    else {
      const called = await readCalledWorkflow(uses.toString(), sources);
      if (typeof called === "string") refuse(uses, called);
      else await checkWorkflow(called, sources, faults, depth + 1);
    }
  }
};

const checkStep = async (step: ParsedStep, path: string, sources: Sources, faults: string[], depth = 0) => {
  for (const key of ["background", "wait", "wait-all", "cancel", "parallel"]) {
    const token = find(step.token, key);
    if (token)
      faults.push(formatPlace(placeOf(path, token), `${key}: steps in the background are not run here.`));
  }
  const token = find(step.token, "uses");
  if (!token) return;
  const uses = resolveUses(token.toString());
  const place = placeOf(path, token);
  if (uses.kind === "refused")
    return void faults.push(
      formatPlace(place, `uses: ${token.toString()} cannot be run here: ${uses.reason}.`),
    );
  if (uses.kind === "built-in") return;
  // A local action may be made by an earlier step, so its absence is only known when the step runs.
  const text = await readActionText(uses, sources);
  if (text === undefined) {
    if (uses.kind === "project")
      faults.push(formatPlace(place, `uses: ${token.toString()} is not in ${sources.actionsRoot}.`));
    return;
  }
  try {
    const action = parseActionFile(posix.join(uses.path, "action.yml"), text);
    if (action.runs.using === "composite" && depth < 10)
      for (const nested of action.runs.steps)
        await checkStep(nested, action.path, sources, faults, depth + 1);
  } catch (error) {
    faults.push((error as Error).message);
  }
};

const readActionText = async (
  uses: { kind: "local" | "project"; path: string },
  { gitDirectory, commit, actionsRoot }: Sources,
): Promise<string | undefined> => {
  for (const name of ["action.yml", "action.yaml"]) {
    if (uses.kind === "local") {
      const text = await readFileAt(gitDirectory, commit, posix.join(uses.path.replaceAll("\\", "/"), name));
      if (text !== undefined) return text;
    } else if (existsSync(join(actionsRoot, uses.path, name)))
      return readFileSync(join(actionsRoot, uses.path, name), "utf8");
  }
  return undefined;
};

/** The reusable workflow a job names, parsed; or why it is not to be had. */
export const readCalledWorkflow = async (
  uses: string,
  { gitDirectory, commit, actionsRoot }: Sources,
): Promise<ParsedWorkflow | string> => {
  const target = resolveWorkflowUses(uses);
  if (target.kind === "refused") return `uses: ${uses} cannot be run here: ${target.reason}.`;
  const file = join(actionsRoot, target.path);
  const text =
    target.kind === "local"
      ? await readFileAt(gitDirectory, commit, target.path)
      : existsSync(file)
        ? readFileSync(file, "utf8")
        : undefined;
  if (text === undefined) return `uses: ${uses}: there is no ${target.path}.`;
  const workflow = await parseWorkflowFile(target.path, text);
  if (!workflow.events.workflow_call) return `uses: ${uses}: ${target.path} has no on: workflow_call.`;
  return workflow;
};

const readLabels = (job: ParsedJob): TemplateToken[] => {
  const token = find(job.token, "runs-on");
  if (!token) return [];
  const labels = find(token, "labels") ?? token;
  return [labels, ...items(labels)].filter((label) => isString(label));
};

/** Ubuntu's images stand for "a machine to work on" and are taken to be this one; another system's cannot be. */
export const explainMissingRunner = (label: string): string | undefined => {
  const platform = /^windows\b/i.test(label) ? "win32" : /^macos\b/i.test(label) ? "darwin" : undefined;
  return platform && platform !== process.platform
    ? `runs-on: ${label} cannot be had: this machine runs ${process.platform}.`
    : undefined;
};
