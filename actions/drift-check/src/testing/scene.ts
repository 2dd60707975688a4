import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { profileContract } from "@mlops-actions/contracts/profile";
import { profileFiles } from "@mlops-actions/drift/profile/build-profile";
import { connectGitHub, type GitHub } from "@mlops-actions/github/connect";
// biome-ignore lint/style/noRestrictedImports: for tests only
import { startLocalGitHub } from "@mlops-actions/local-github/start";
import { registerModel } from "@mlops-actions/registry/register/register";
import { assignStage } from "@mlops-actions/registry/stages/assign-stage";
import { makeCandidate } from "@mlops-actions/registry/testing/make-candidate";
import { type DriftCheckResult, driftCheck } from "../drift-check.ts";
import type { DriftCheckInputs } from "../inputs.ts";

/** A local GitHub with a clock of its own, repositories with a model in production, and checks of their data. */
export const startScene = async () => {
  const root = mkdtempSync(join(tmpdir(), "drift-check-"));
  let clock = Date.UTC(2026, 0, 1);
  let count = 0;
  let run = 100;

  const local = await startLocalGitHub({ directory: join(root, "github"), now: () => new Date(clock) });

  /** A repository with a workflow, a registered version in production, and a workspace beside it. */
  const prepare = async ({ register = true, extra = "" } = {}): Promise<Place> => {
    const name = `octo/r${count++}`;
    const workspace = join(root, name);
    write(join(workspace, "mlops.yml"), project(extra));
    write(join(workspace, ".github/workflows/ml.yml"), workflow);
    const repository = await local.createRepository(name);
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=o", "-c", "user.email=o@example.com", ...args], {
        cwd: workspace,
        encoding: "utf8",
      });
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-qm", "begin");
    git("push", "-q", repository.gitDirectory, "main");
    await local.notePush(name);
    const github = await connectGitHub({
      token: local.issueToken({ repository: name, login: "octo", permissions: "admin" }),
      apiUrl: local.apiUrl,
      repository: { owner: "octo", name: name.slice(5) },
    });
    if (register) {
      const run = join(workspace, "run");
      const reference = join(run, "train.csv");
      write(reference, flights(3000));
      write(join(run, "profile.json"), profileContract.serialise(await profileFiles([reference])));
      const request = makeCandidate(run, { commit: git("rev-parse", "HEAD").trim() });
      const now = () => new Date(clock);
      const registered = await registerModel(
        github,
        { ...request, evidence: { ...request.evidence, profile: join(run, "profile.json") } },
        { now, wait: async () => {}, log: silent },
      );
      await assignStage(github, {
        version: registered.version,
        stage: "production",
        reason: "first",
        actor: "octo",
        runUrl: null,
        now,
      });
    }
    let dispatches = 0;
    local.onEvent((event) => {
      if (event.repository === name && event.name === "workflow_dispatch") dispatches++;
    });
    return { name, workspace, github, dispatches: () => dispatches };
  };

  const check = (
    place: Place,
    changes: Partial<DriftCheckInputs> = {},
    github = place.github,
  ): Promise<DriftCheckResult> => {
    if (changes.runId === undefined) {
      clock += 86_400_000;
      run++;
    }
    return driftCheck(
      {
        workspace: place.workspace,
        currentProfiles: [],
        temporary: root,
        env: process.env,
        repository: { owner: "octo", name: place.name.slice(5) },
        apiUrl: local.apiUrl,
        runUrl: "https://github.com/octo/r/actions/runs/1",
        runId: String(run),
        runAttempt: 1,
        history: "auto",
        token: "",
        model: undefined,
        config: "mlops.yml",
        current: [],
        environment: undefined,
        profileSalt: undefined,
        runDirectory: ".mlops",
        issue: true,
        dispatch: "auto",
        failOn: "could_not_check",
        artifact: false,
        ...changes,
      },
      {
        log: silent,
        now: () => new Date(clock),
        waitTurn,
        connect: async () => github,
        upload: async () => {},
      },
    );
  };

  return {
    local,
    prepare,
    check,
    pass: (milliseconds: number) => {
      clock += milliseconds;
    },
    /** A client of a job that may do this much. */
    connect: (place: Place, permissions: object) =>
      connectGitHub({
        token: local.issueToken({ repository: place.name, login: "octo", permissions, runId: 1, jobId: 1 }),
        apiUrl: local.apiUrl,
        repository: { owner: "octo", name: place.name.slice(5) },
      }),
    close: async () => {
      await local.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};

export type Scene = Awaited<ReturnType<typeof startScene>>;

const waitTurn = () => new Promise<void>((resolve) => setTimeout(resolve, Math.random() * 20));

const write = (path: string, text: string | Buffer) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Rows with a delay and a carrier; deterministic. */
export const flights = (rows: number, { shift = 0, carrier = "" } = {}) =>
  `delay,carrier\n${Array.from(
    { length: rows },
    (_, row) => `${((row * 7919) % 10007) / 100 + shift},${carrier || "ABC"[(row * 31) % 3]}`,
  ).join("\n")}\n`;

const project = (extra = "") => `version: 1
models:
  flights:
    train: {command: "true", outputs: {model: model/}}
    drift:
      current: live/*.csv
${extra}`;

const workflow = `on: workflow_dispatch\njobs:\n  retrain:\n    runs-on: ubuntu-latest\n    steps: [{run: "true"}]\n`;

export type Place = { name: string; workspace: string; github: GitHub; dispatches: () => number };

const silent = {
  info: () => {},
  warn: () => {},
  debug: () => {},
  group: <T>(_: string, body: () => Promise<T>) => body(),
};

export const live = (place: Place, text: string | Buffer) =>
  write(join(place.workspace, "live/week.csv"), text);

export const issuesOf = async ({ github: { octokit, owner, repo } }: Place) =>
  (await octokit.rest.issues.listForRepo({ owner, repo, state: "all" })).data;
export const commentsOf = async ({ github: { octokit, owner, repo } }: Place, issue_number: number) =>
  (await octokit.rest.issues.listComments({ owner, repo, issue_number })).data.map(({ body }) => body ?? "");

export const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
