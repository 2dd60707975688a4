import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { startLocalGitHub } from "@mlops-actions/local-github/start";
import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import type { RunnerEvent } from "../reporter.ts";
import type { JobResult, StepResult, WorkflowResult } from "../results.ts";
import { type RunOptions, runWorkflow } from "../run-workflow.ts";

/** A local GitHub with one repository, in a folder of its own, for tests of the runner. */
export const openBench = async () => {
  const root = mkdtempSync(join(tmpdir(), "local-runner-"));
  const github = await startLocalGitHub({ directory: join(root, "github") });
  const { gitDirectory } = await github.createRepository("octo/flights");
  const clone = join(root, "clone");
  const actionsRoot = join(root, "actions-root");
  mkdirSync(clone);
  mkdirSync(actionsRoot);
  // Never the synchronous kind: the server that answers runs in this process.
  const git = async (...args: string[]) => {
    const identity = [
      "-c",
      "user.name=Ada",
      "-c",
      "user.email=ada@example.com",
      "-c",
      "commit.gpgsign=false",
    ];
    const { stdout } = await promisify(execFile)("git", [...identity, ...args], { cwd: clone });
    return stdout.trim();
  };
  await git("init", "--quiet", "--initial-branch", "main");
  const events: RunnerEvent[] = [];
  let lines: string[] = [];

  const write = (directory: string, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
  };
  const token = github.issueToken({ repository: "octo/flights", login: "ada", permissions: "admin" });
  /** Commits files on the branch that is checked out and pushes it. */
  const push = async (files: Record<string, string>, ref = "HEAD", message = "A change"): Promise<string> => {
    write(clone, files);
    await git("add", "--all");
    await git("commit", "--quiet", "--allow-empty", "--message", message);
    const header = `http.extraHeader=Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    await git(
      "-c",
      header,
      "push",
      "--quiet",
      "--force",
      `${new URL(github.apiUrl).origin}/octo/flights.git`,
      ref,
    );
    return git("rev-parse", "HEAD");
  };
  const reporter = (event: RunnerEvent) => {
    events.push(event);
    if (event.type === "stepOutput") lines.push(event.line);
  };
  const eventOf = (sha: string, changes: Partial<RepositoryEvent> = {}): RepositoryEvent => ({
    repository: "octo/flights",
    name: "push",
    payload: { repository: { full_name: "octo/flights" }, ref: "refs/heads/main", after: sha },
    sha,
    ref: "refs/heads/main",
    actor: "ada",
    ...changes,
  });
  return {
    root,
    github,
    gitDirectory,
    actionsRoot,
    clone,
    git,
    events,
    reporter,
    write,
    push,
    eventOf,
    token,
    workDirectory: join(root, "work"),
    /** Waits for something to happen. */
    until: async (test: (event: RunnerEvent) => boolean): Promise<void> => {
      while (!events.some(test)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    /** What steps printed since the last run began. */
    lines: () => lines,
    /** Pushes one workflow (and other files) and runs it. */
    run: async (
      workflow: string,
      options: Partial<RunOptions> & {
        files?: Record<string, string>;
        eventChanges?: Partial<RepositoryEvent>;
      } = {},
    ): Promise<WorkflowResult> => {
      lines = [];
      const { files = {}, eventChanges, ...rest } = options;
      const sha = await push({ ".github/workflows/w.yml": workflow, ...files });
      return runWorkflow({
        github,
        workflowPath: ".github/workflows/w.yml",
        event: eventOf(sha, eventChanges),
        actionsRoot,
        workDirectory: join(root, "work"),
        reporter,
        ...rest,
      });
    },
    close: async () => {
      await github.close();
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};

export type Bench = Awaited<ReturnType<typeof openBench>>;

export const jobOf = (result: WorkflowResult, name: string): JobResult => {
  const job = result.jobs.find((candidate) => candidate.name === name);
  if (!job) throw new Error(`no job ${name}; there are: ${result.jobs.map((one) => one.name).join(", ")}`);
  return job;
};

export const stepOf = (result: WorkflowResult, id: string): StepResult => {
  const step = result.jobs.flatMap(({ steps }) => steps).find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};

/** A workflow of one job with these steps (YAML, at any indent). */
export const oneJob = (steps: string, more = "") => `on: push
jobs:
  a:
    runs-on: ubuntu-latest
${more}    steps:
${steps.replace(/^ *\n/, "")}`;

/** How each job ended, by its name. */
export const conclusions = (result: WorkflowResult) =>
  Object.fromEntries(result.jobs.map(({ name, conclusion }) => [name, conclusion]));
