import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type LocalGitHub, type StartOptions, startLocalGitHub } from "./start.ts";
import type { Permissions, RepositoryEvent } from "./types.ts";

const run = promisify(execFile);

// biome-ignore lint/suspicious/noExplicitAny: JSON as it came
export type Answer = { status: number; headers: Headers; json: any };
export type Client = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** A local GitHub in a folder of its own with one repository that has one commit, for a test file. */
export const startForTest = async (options: Partial<StartOptions> = {}) => {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), "local-github-"));
  const github = await startLocalGitHub({ directory, ...options });
  const { gitDirectory, cloneUrl } = await github.createRepository("octo/flights");
  const events: RepositoryEvent[] = [];
  github.onEvent((event) => events.push(event));
  const owner = github.issueToken({ repository: "*", login: "octo", permissions: "admin" });
  const asOwner = connect(github, owner);
  if (!(await github.hub.findRepository("octo/flights")!.git.resolveRef("refs/heads/main")))
    await asOwner("PUT", "/contents/README.md", { message: "begin", content: "aGk=" });
  const sha = (await asOwner("GET", "/git/ref/heads/main")).json.object.sha as string;
  await settle();
  events.length = 0;
  return {
    github,
    directory,
    gitDirectory,
    cloneUrl,
    events,
    ownerToken: owner,
    asOwner,
    sha,
    /** As a job whose workflow gives it these permissions. */
    asJob: (permissions: Permissions, runId = 1) =>
      connect(
        github,
        github.issueToken({ repository: "octo/flights", login: "octo", permissions, runId, jobId: 2 }),
      ),
    stop: async () => {
      await github.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};

export type TestGitHub = Awaited<ReturnType<typeof startForTest>>;

/** Requests below /repos/octo/flights, or at a path that begins with two slashes. */
export const connect =
  (github: LocalGitHub, token?: string): Client =>
  async (method, path, body, headers = {}) => {
    const url = /^https?:/.test(path)
      ? path
      : path.startsWith("//")
        ? github.apiUrl + path.slice(1)
        : `${github.apiUrl}/repos/octo/flights${path}`;
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { body: Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get("content-type") ?? "") && text ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, json };
  };

/** Listeners are told after the answer; this is after them. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Waits until something is so. */
export const until = async (holds: () => boolean, milliseconds = 5000) => {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error("it did not come about");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** git as a person at a terminal has it. */
export const git = async (cwd: string, ...args: string[]): Promise<string> => {
  const identity = [
    "-c",
    "user.name=Ada",
    "-c",
    "user.email=ada@example.org",
    "-c",
    "init.defaultBranch=main",
  ];
  const { stdout } = await run("git", [...identity, ...args], { cwd });
  return stdout.trim();
};
