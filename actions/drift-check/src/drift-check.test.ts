import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { driftContract } from "@mlops-actions/contracts/drift";
import { profileContract } from "@mlops-actions/contracts/profile";
import { profileFiles } from "@mlops-actions/drift/profile/build-profile";
import { connectGitHub, type GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { registerModel } from "@mlops-actions/registry/register/register";
import { assignStage } from "@mlops-actions/registry/stages/assign-stage";
import { makeCandidate } from "@mlops-actions/registry/testing/make-candidate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DriftCheckResult, driftCheck } from "./drift-check.ts";
import type { DriftCheckInputs } from "./inputs.ts";

const root = mkdtempSync(join(tmpdir(), "drift-check-"));
let clock = Date.UTC(2026, 0, 1);
let local: LocalGitHub;
let count = 0;

beforeAll(async () => {
  local = await startLocalGitHub({ directory: join(root, "github"), now: () => new Date(clock) });
});
afterAll(async () => {
  await local.close();
  rmSync(root, { recursive: true, force: true });
});

const write = (path: string, text: string | Buffer) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Rows with a delay and a carrier; deterministic. */
const flights = (rows: number, { shift = 0, carrier = "" } = {}) =>
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

type Place = { name: string; workspace: string; github: GitHub; dispatches: () => number };

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

const silent = {
  info: () => {},
  warn: () => {},
  debug: () => {},
  group: <T>(_: string, body: () => Promise<T>) => body(),
};

const check = (
  place: Place,
  changes: Partial<DriftCheckInputs> = {},
  github = place.github,
): Promise<DriftCheckResult> => {
  clock += 86_400_000;
  return driftCheck(
    {
      workspace: place.workspace,
      currentProfiles: [],
      temporary: root,
      env: process.env,
      repository: { owner: "octo", name: place.name.slice(5) },
      apiUrl: local.apiUrl,
      runUrl: "https://github.com/octo/r/actions/runs/1",
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
    { log: silent, now: () => new Date(clock), connect: async () => github, upload: async () => {} },
  );
};

const live = (place: Place, text: string | Buffer) => write(join(place.workspace, "live/week.csv"), text);

const issuesOf = async ({ github: { octokit, owner, repo } }: Place) =>
  (await octokit.rest.issues.listForRepo({ owner, repo, state: "all" })).data;
const commentsOf = async ({ github: { octokit, owner, repo } }: Place, issue_number: number) =>
  (await octokit.rest.issues.listComments({ owner, repo, issue_number })).data.map(({ body }) => body ?? "");

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("the life of a drift issue", () => {
  const retrain = "      retrain: {workflow: ml.yml, after: 2, cooldown: 7d}\n";

  it("opens, is edited, commented on only when something changes, dispatches once, closes and opens again", async () => {
    const place = await prepare({ extra: retrain });
    live(place, flights(1000));
    const asked = local.requestCount();
    const calm = await check(place, { failOn: "warn" });
    expect(local.requestCount() - asked).toBeLessThanOrEqual(7);
    expect(calm).toMatchObject({
      drift: { state: "ok", version: "v0.1.0" },
      issue: { number: null },
      failure: undefined,
    });
    expect(await issuesOf(place)).toEqual([]);

    live(place, flights(1000, { shift: 40 }));
    const first = await check(place);
    expect(first).toMatchObject({
      drift: { state: "alert" },
      issue: { retrained: false },
      failure: undefined,
    });
    const [issue] = await issuesOf(place);
    expect(issue).toMatchObject({ number: first.issue.number, state: "open", title: "Drift in flights" });
    expect(issue!.labels).toMatchObject([{ name: "drift:flights" }]);
    expect(issue!.body).toContain("ALERT 1 of 2 columns: delay");
    expect(issue!.body).toContain("1 of 2 alerting checks in a row");

    const second = await check(place);
    await settle();
    expect(second.issue).toMatchObject({ number: issue!.number, retrained: true });
    expect(place.dispatches()).toBe(1);
    expect((await check(place)).issue.retrained).toBe(false); // cooling down
    expect(await commentsOf(place, issue!.number)).toEqual([
      expect.stringContaining("ml.yml was dispatched"),
    ]);

    live(place, flights(1000, { shift: 40, carrier: "Z" }));
    await check(place);
    expect((await commentsOf(place, issue!.number)).at(-1)).toContain("Now also alerting: **carrier**");

    live(place, flights(1000));
    await check(place);
    expect((await issuesOf(place))[0]).toMatchObject({ state: "closed" });
    expect((await commentsOf(place, issue!.number)).at(-1)).toContain("Recovered: **delay**, **carrier**");

    live(place, flights(1000, { shift: 40 }));
    await check(place);
    expect(await issuesOf(place)).toMatchObject([{ number: issue!.number, state: "open" }]);
    expect((await commentsOf(place, issue!.number)).at(-1)).toContain("Alerting again");
    await settle();
    expect(place.dispatches()).toBe(1);
  });

  it("respects a person's close, and follows with a new issue after 14 days", async () => {
    const place = await prepare();
    live(place, flights(1000, { shift: 40 }));
    const { issue } = await check(place);
    const { octokit, owner, repo } = place.github;
    await octokit.rest.issues.update({ owner, repo, issue_number: issue.number!, state: "closed" });
    await check(place);
    expect(await issuesOf(place)).toMatchObject([{ state: "closed" }]);
    live(place, flights(1000));
    await check(place);
    clock += 20 * 86_400_000;
    live(place, flights(1000, { shift: 40 }));
    const later = await check(place);
    expect(later.issue.number).not.toBe(issue.number);
    const [newest] = await issuesOf(place);
    expect(newest).toMatchObject({ number: later.issue.number, state: "open" });
    expect(newest!.body).toContain(`Follows #${issue.number}.`);
  });

  it("never asks for a retraining where data broke", async () => {
    const place = await prepare({ extra: retrain.replace("after: 2", "after: 1") });
    live(place, flights(1000, { shift: 40 }).replace("carrier", "operator"));
    const { drift, issue } = await check(place);
    await settle();
    expect(drift.schema_changes).toHaveLength(2);
    expect(issue.retrained).toBe(false);
    expect(issue.retrain).toContain("data broke");
    expect(place.dispatches()).toBe(0);
  });

  it("leaves a dispatch to people where told", async () => {
    const place = await prepare({ extra: retrain.replace("after: 2", "after: 1") });
    live(place, flights(1000, { shift: 40 }));
    const { issue, failure } = await check(place, { dispatch: "never", failOn: "alert" });
    expect(failure?.message).toContain("fail-on");
    await settle();
    expect([issue.retrained, place.dispatches()]).toEqual([false, 0]);
    expect(issue.retrain).toContain("dispatch: never");
  });
});

describe("a check that cannot be made", () => {
  let place: Place;
  beforeAll(async () => {
    place = await prepare();
  });

  it("says why, fails the step unless told, and never opens an issue", async () => {
    const none = await check(place);
    expect(none.drift).toMatchObject({
      state: "could_not_check",
      reason: 'No file matches "live/*.csv". Looked in the workspace.',
      version: "v0.1.0",
    });
    expect(none.failure?.message).toContain("could not be made");
    expect((await check(place, { failOn: "never" })).failure).toBeUndefined();
    live(place, flights(20));
    expect((await check(place)).drift.reason).toContain("20 rows");
    live(place, "");
    expect((await check(place)).drift.reason).toBe("live/week.csv is empty: not even a header.");
    const packed = gzipSync(flights(500));
    live(place, packed.subarray(0, packed.length - 20));
    expect((await check(place)).drift).toMatchObject({
      state: "could_not_check",
      reason: expect.stringContaining("live/week.csv is cut: its gzip data ends too early."),
    });
    live(place, '[{"delay": 1}]');
    expect((await check(place)).drift.reason).toContain("live/week.csv is one JSON list");
    live(place, "");
    expect((await check(place, { environment: "staging" })).drift.reason).toContain("live in staging");
    expect(await issuesOf(place)).toEqual([]);
    const written = readFileSync(join(place.workspace, ".mlops/drift.json"), "utf8");
    expect(driftContract.parse(written, "drift.json")).toMatchObject({
      state: "could_not_check",
      model: "flights",
    });
    expect(readFileSync(join(place.workspace, ".mlops/drift.html"), "utf8")).toContain("Could not check");
  });

  it("is told in the open issue once", async () => {
    live(place, flights(1000, { shift: 40 }));
    const { issue } = await check(place);
    live(place, "");
    await check(place);
    await check(place);
    expect(await commentsOf(place, issue.number!)).toEqual([expect.stringContaining("could not be made")]);
    expect((await issuesOf(place))[0]!.body).toContain("⬜⬜");
  });
});

describe("what the token may not do", () => {
  const restricted = (place: Place, permissions: object) =>
    connectGitHub({
      token: local.issueToken({ repository: place.name, login: "octo", permissions, runId: 1, jobId: 1 }),
      apiUrl: local.apiUrl,
      repository: { owner: "octo", name: place.name.slice(5) },
    });

  it("names the permission, and leaves drift.json and the report behind", async () => {
    const place = await prepare({ extra: "      retrain: {workflow: ml.yml, after: 1}\n" });
    live(place, flights(1000, { shift: 40 }));
    const reader = await check(
      place,
      {},
      await restricted(place, { contents: "read", issues: "read", actions: "write" }),
    );
    expect((reader.failure as Error & { fix: string }).fix).toContain("issues: write");
    expect(readFileSync(join(place.workspace, reader.driftFile), "utf8")).toContain('"alert"');
    const writer = await check(place, {}, await restricted(place, { contents: "read", issues: "write" }));
    expect((writer.failure as Error & { fix: string }).fix).toContain("actions: write");
    expect((await issuesOf(place))[0]!.body).toContain("ml.yml could not be dispatched");
  });
});
