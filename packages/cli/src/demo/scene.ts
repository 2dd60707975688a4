import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { connectGitHub, type GitHub, parseRepository } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { startDispatcher } from "@mlops-actions/local-runner/dispatch-events";
import type { Reporter } from "@mlops-actions/local-runner/reporter";
import type { WorkflowResult } from "@mlops-actions/local-runner/results";

const run = promisify(execFile);

/** The people of the story; each acts with a token of their own, so that the history has names. */
export type Person = "ada" | "ben";

/** A GitHub with one repository, the clone that its people work in, and a runner that answers every event. */
export type Scene = {
  github: LocalGitHub;
  repository: string;
  /** The working clone; its `origin` is the bare repository on disk, so it outlives the server. */
  clone: string;
  /** The API as a person sees it. */
  as: (person: Person) => Promise<GitHub>;
  /** Writes files into the clone and commits them. */
  commit: (person: Person, message: string, files: Record<string, string>) => Promise<string>;
  /** Copies a path of the example into the clone and commits it. */
  commitFromExample: (person: Person, message: string, paths: readonly string[]) => Promise<string>;
  git: (...args: string[]) => Promise<string>;
  push: (person: Person, branch: string) => Promise<void>;
  /** Waits until every run that an event started is over. */
  settle: () => Promise<WorkflowResult[]>;
  schedule: (workflowPath: string) => Promise<WorkflowResult[]>;
  close: () => Promise<void>;
};

export type SceneOptions = {
  /** The checkout that holds actions, dist and examples. */
  root: string;
  /** Where everything of the demo lies, `.demo` unless told. */
  directory: string;
  reporter: Reporter;
  /** The repository's own, for its workflows. */
  secrets?: Record<string, string>;
  signal?: AbortSignal;
};

export const repository = "octo/flights";

export const openScene = async (options: SceneOptions): Promise<Scene> => {
  const { root, directory, reporter, secrets, signal } = options;
  const example = join(root, "examples", "quickstart");
  const clone = join(directory, "flights");
  await mkdir(clone, { recursive: true });
  const requests = createWriteStream(join(directory, "requests.log"));
  const github = await startLocalGitHub({
    directory: join(directory, "github"),
    log: (line) => requests.write(`${line}\n`),
  });
  const { gitDirectory } = await github.createRepository(repository);
  const dispatcher = startDispatcher({
    github,
    actionsRoot: root,
    workDirectory: join(directory, "work"),
    keep: true,
    environment: { MLOPS_STATE: join(directory, "servers") },
    reporter,
    ...(secrets && { secrets }),
    ...(signal && { signal }),
  });

  const git = async (...args: string[]) => (await run("git", args, { cwd: clone })).stdout.trim();
  await git("init", "--quiet", "--initial-branch", "main");
  await git("remote", "add", "origin", gitDirectory);

  const tokens = Object.fromEntries(
    (["ada", "ben"] as const).map((login) => [
      login,
      github.issueToken({ repository, login, permissions: "admin" }),
    ]),
  ) as Record<Person, string>;

  const record = async (person: Person, message: string) => {
    await git("add", "--all");
    await git(...signedAs(person), "commit", "--quiet", "--message", message);
    return git("rev-parse", "HEAD");
  };

  return {
    github,
    repository,
    clone,
    git,
    as: (person) =>
      connectGitHub({
        token: tokens[person],
        apiUrl: github.apiUrl,
        repository: parseRepository(repository),
        env: {},
      }),
    commit: async (person, message, files) => {
      for (const [path, text] of Object.entries(files)) await writeFile(join(clone, path), text);
      return record(person, message);
    },
    commitFromExample: async (person, message, paths) => {
      for (const path of paths) await cp(join(example, path), join(clone, path), { recursive: true });
      return record(person, message);
    },
    push: async (person, branch) => {
      const basic = Buffer.from(`x-access-token:${tokens[person]}`).toString("base64");
      // By environment, not by argument: a token on a command line can be read by every process of the machine.
      const env = {
        ...process.env,
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: "http.extraHeader",
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
      };
      await run("git", ["push", "--quiet", `${github.apiUrl}/${repository}.git`, branch], {
        cwd: clone,
        env,
      });
      await git("fetch", "--quiet", "origin");
    },
    settle: () => dispatcher.idle(),
    schedule: async (workflowPath) => {
      await dispatcher.schedule(repository, workflowPath);
      return dispatcher.idle();
    },
    close: async () => {
      await dispatcher.stop();
      await github.close();
      requests.end();
    },
  };
};

const signedAs = (person: Person) => [
  "-c",
  `user.name=${person[0]!.toUpperCase()}${person.slice(1)}`,
  "-c",
  `user.email=${person}@example.com`,
  "-c",
  "commit.gpgsign=false",
];

/** The example's parameters with some changed. */
export const changeParams = async (clone: string, changes: Record<string, unknown>): Promise<string> => {
  const params = JSON.parse(await readFile(join(clone, "params.json"), "utf8")) as Record<string, unknown>;
  return `${JSON.stringify({ ...params, ...changes }, null, 2)}\n`;
};

export const removeScene = (directory: string) => rm(directory, { recursive: true, force: true });
