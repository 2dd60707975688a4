import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Drift } from "@mlops-actions/contracts/drift";
import { driftHistoryContract } from "@mlops-actions/contracts/drift-history";
import { type DriftPlan, projectShape } from "@mlops-actions/contracts/project";
import { connectGitHub, type GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepIssue } from "./keep-issue.ts";

const root = mkdtempSync(join(tmpdir(), "keep-issue-"));
const day = 86_400_000;
let clock = Date.UTC(2026, 0, 1);
let local: LocalGitHub;
let admin: GitHub;
const dispatched: (Record<string, string> | undefined)[] = [];

const connect = (permissions: object | "admin") =>
  connectGitHub({
    token: local.issueToken({
      repository: "octo/flights",
      login: "octo",
      permissions: permissions as "admin",
      ...(permissions !== "admin" && { runId: 1, jobId: 1 }),
    }),
    apiUrl: local.apiUrl,
    repository: { owner: "octo", name: "flights" },
  });

const job = { contents: "write", issues: "write", actions: "write" };
const workflow = "on: {workflow_dispatch: {inputs: {why: {}}}}\njobs: {}\n";

beforeAll(async () => {
  local = await startLocalGitHub({ directory: root, now: () => new Date(clock) });
  await local.createRepository("octo/flights");
  admin = await connect("admin");
  const { data } = await admin.octokit.rest.repos.createOrUpdateFileContents({
    owner: "octo",
    repo: "flights",
    path: ".github/workflows/ml.yml",
    message: "begin",
    content: Buffer.from(workflow).toString("base64"),
  });
  // A runner: what is dispatched becomes a run.
  local.onEvent((event) => {
    if (event.name !== "workflow_dispatch") return;
    dispatched.push(event.inputs);
    const path = ".github/workflows/ml.yml";
    const { repository, name, actor } = event;
    local.runs.create({
      repository,
      path,
      event: name,
      actor,
      headSha: data.commit.sha!,
      headBranch: "main",
    });
  });
});
afterAll(async () => {
  await local.close();
  rmSync(root, { recursive: true, force: true });
});

const planOf = (drift: object = {}): DriftPlan =>
  projectShape.parse({
    version: 1,
    models: {
      m: { train: { command: "x", outputs: { model: "m" } }, drift: { current: "a.csv", ...drift } },
    },
  }).models.m!.drift!;

const driftOf = (state: Drift["state"], names = ["delay"]): Drift => ({
  schema: "mlops/drift@1",
  state,
  rows: { reference: 1000, current: 500 },
  version: "v1.0.0",
  ...(state === "could_not_check" && { reason: "No file." }),
  columns: names.map((name) => ({
    name,
    kind: "numeric",
    status: state === "alert" ? "alert" : "ok",
    cause: "distribution",
    metrics: { psi: state === "alert" ? 0.4 : 0.01, missing_current: 0, missing_reference: 0 },
  })),
});

type Options = { run: number; attempt?: number; github?: GitHub; plan?: object; history?: "auto" | "issue" };

const check = async (model: string, drift: Drift, options: Options) =>
  keepIssue({
    github: options.github ?? (await connect(job)),
    drift: { ...drift, model },
    plan: planOf(options.plan),
    importances: undefined,
    model,
    live: undefined,
    now: new Date(clock),
    issue: true,
    history: options.history ?? "auto",
    dispatch: "auto",
    runId: String(options.run),
    runAttempt: options.attempt ?? 1,
    runUrl: `https://github.com/octo/flights/actions/runs/${options.run}`,
    config: "mlops.yml",
    waitTurn: () => new Promise((resolve) => setTimeout(resolve, Math.random() * 30)),
  });

const issuesOf = async (model: string) =>
  (
    await admin.octokit.rest.issues.listForRepo({
      owner: "octo",
      repo: "flights",
      state: "all",
      labels: `drift:${model}`,
      per_page: 100,
    })
  ).data;
const commentsOf = async (issue_number: number) =>
  (await admin.octokit.rest.issues.listComments({ owner: "octo", repo: "flights", issue_number })).data.map(
    ({ body }) => body ?? "",
  );
const historyOf = async (model: string, environment = "production") => {
  const { data } = await admin.octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
    owner: "octo",
    repo: "flights",
    path: `${encodeURIComponent(model)}/${environment}.json`,
    ref: "drift-history",
    mediaType: { format: "raw" },
  });
  return driftHistoryContract.parse(data as unknown as string, model);
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("the history on its branch", () => {
  it("remembers what is suspected without an issue, opens one, and begins with what an issue remembered", async () => {
    const suspected = await check("calm", driftOf("alert"), { run: 1 });
    expect(suspected).toMatchObject({ number: null, state: { phase: "suspect" }, warnings: [] });
    expect(await issuesOf("calm")).toEqual([]);
    const opened = await check("calm", driftOf("alert"), { run: 2 });
    expect(opened).toMatchObject({ state: { phase: "drifting" } });
    const [issue] = await issuesOf("calm");
    expect(issue).toMatchObject({ number: opened.number, state: "open", title: "Drift in calm" });
    expect(issue!.body).toContain("**State:** drifting since 2026-01-01");
    expect(issue!.body).toContain("trend `██`");
    expect(await commentsOf(issue!.number)).toEqual([]);
    expect((await historyOf("calm")).checks).toMatchObject([
      { run: "1", state: "alert", effects: { delay: 0.4 }, rows: 500, version: "v1.0.0" },
      { run: "2", url: "https://github.com/octo/flights/actions/runs/2" },
    ]);
  });

  it("is the issue's where the token may not write a branch, and says which permission that takes", async () => {
    const github = await connect({ contents: "read", issues: "write" });
    const first = await check("poor", driftOf("alert"), { run: 1, github });
    expect(first.warnings).toEqual([expect.stringContaining('"contents: write" under permissions:')]);
    expect(await issuesOf("poor")).toMatchObject([{ state: "closed" }]);
    await check("poor", driftOf("alert"), { run: 2, github });
    expect(await issuesOf("poor")).toMatchObject([{ state: "open" }]);
    await expect(historyOf("poor")).rejects.toThrow();
    // With the permission, the branch begins with what the issue knew.
    await check("poor", driftOf("ok"), { run: 3 });
    expect((await historyOf("poor")).checks.map(({ run }) => run)).toEqual(["1", "2", "3"]);
    expect(await issuesOf("poor")).toHaveLength(1);
  });

  it("is written also where the token may not see issues, and the refusal is told", async () => {
    const github = await connect({ contents: "write" });
    const kept = await check("blindfold", driftOf("alert"), { run: 1, github });
    expect((kept.failure as Error & { fix: string }).fix).toContain("issues: read");
    expect((await historyOf("blindfold")).checks).toHaveLength(1);
    const plan = { retrain: { workflow: "ml.yml", after: 1 } };
    const mute = await check("mute", driftOf("alert"), {
      run: 1,
      github: await connect({ contents: "read", actions: "write" }),
      plan,
    });
    expect(mute).toMatchObject({ retrained: false, retrain: expect.stringContaining("neither the issue") });
  });

  it("keeps an older check that ends late from writing over a newer one", async () => {
    await check("late", driftOf("alert"), { run: 10 });
    await check("late", driftOf("alert"), { run: 12 });
    const late = await check("late", driftOf("ok"), { run: 11 });
    expect(late.history.checks.map(({ run, late: came }) => [run, came ?? false])).toEqual([
      ["10", false],
      ["11", true],
      ["12", false],
    ]);
    const [issue] = await issuesOf("late");
    expect(issue).toMatchObject({ state: "open" });
    expect(issue!.body).toContain("actions/runs/12");
    expect(issue!.body).toContain("ALERT 1 of 1 column");
  });
});

describe("environments", () => {
  it("have an issue and a history each", async () => {
    const broken = driftOf("alert");
    broken.columns[0]!.cause = "data_quality";
    await check("two", broken, { run: 1 });
    await check("two", broken, { run: 1, plan: { environment: "staging" } });
    await check("two", driftOf("ok"), { run: 2, plan: { environment: "staging", close_after: 1 } });
    const issues = await issuesOf("two");
    expect(issues.map(({ title, state }) => [title, state])).toEqual([
      ["Drift in two (staging)", "closed"],
      ["Drift in two", "open"],
    ]);
    expect(issues[0]!.labels).toMatchObject([{ name: "drift:two" }, { name: "drift:two@staging" }]);
    expect((await historyOf("two")).checks).toHaveLength(1);
    expect((await historyOf("two", "staging")).checks).toHaveLength(2);
  });

  it("know an issue of the first kind, and no stranger's", async () => {
    const record = {
      v: 1,
      checks: [
        {
          at: "2025-12-30T00:00:00Z",
          state: "alert",
          columns: ["delay"],
          psi: 0.4,
          rows: 5,
          version: "v1.0.0",
        },
      ],
      streak: 1,
      clean: 0,
      told: ["delay"],
      closed: false,
      dispatched_at: null,
    };
    const body = `<!-- mlops-drift old ${JSON.stringify(record)} -->\n\nDrift.`;
    const { data: first } = await admin.octokit.rest.issues.create({
      owner: "octo",
      repo: "flights",
      title: "Drift in old",
      body,
      labels: ["drift:old"],
    });
    const stranger = await connectGitHub({
      token: local.issueToken({ repository: "octo/flights", login: "mallory", permissions: "admin" }),
      apiUrl: local.apiUrl,
      repository: { owner: "octo", name: "flights" },
    });
    await stranger.octokit.rest.issues.create({
      owner: "octo",
      repo: "flights",
      title: "Mine",
      body,
      labels: ["drift:old"],
    });
    const kept = await check("old", driftOf("alert"), { run: 1 });
    expect(kept.number).toBe(first.number);
    expect(await commentsOf(first.number)).toEqual([]);
    expect((await historyOf("old")).checks).toHaveLength(2);
    await check("old", driftOf("ok"), { run: 2, plan: { environment: "staging" } });
    expect(await issuesOf("old")).toHaveLength(2);
  });
});

describe("owners, snooze and retraining", () => {
  const plan = { open_after: 1, close_after: 1, owners: ["@ada", "octo/ml-team"] };

  it("mentions owners once an opening, and says nothing while snoozed", async () => {
    const opened = await check("own", driftOf("alert"), { run: 1, plan });
    await check("own", driftOf("alert"), { run: 2, plan });
    const number = opened.number!;
    expect(await commentsOf(number)).toEqual([expect.stringContaining("@ada @octo/ml-team")]);
    expect((await issuesOf("own"))[0]!.body).not.toContain("@ada");
    const { octokit } = admin;
    await octokit.rest.issues.addLabels({
      owner: "octo",
      repo: "flights",
      issue_number: number,
      labels: ["drift:snooze-2d"],
    });
    await check("own", driftOf("alert", ["delay", "carrier"]), { run: 3, plan });
    expect((await issuesOf("own"))[0]!.body).toContain("Snoozed until 2026-01-03 00:00 UTC");
    expect(await commentsOf(number)).toHaveLength(1);
    clock += 2 * day;
    await check("own", driftOf("alert", ["delay", "carrier"]), { run: 4, plan });
    expect((await commentsOf(number)).at(-1)).toContain("Now also alerting: **carrier**");
    expect((await issuesOf("own"))[0]!.labels.map((label) => (label as { name: string }).name)).toEqual([
      "drift:own",
      "drift:own@production",
    ]);
    await check("own", driftOf("ok"), { run: 5, plan });
    await check("own", driftOf("alert"), { run: 6, plan });
    expect((await commentsOf(number)).filter((body) => body.includes("@ada"))).toHaveLength(2);
  });

  it("says why it retrains, to a workflow that takes a why", async () => {
    dispatched.length = 0;
    const eager = { open_after: 1, retrain: { workflow: "ml.yml", after: 1, cooldown: "7d" } };
    const kept = await check("re", driftOf("alert"), { run: 1, plan: eager });
    await settle();
    expect(kept).toMatchObject({ retrained: true, retrain: "ml.yml was dispatched: 1 alerting check." });
    expect(dispatched).toEqual([{ why: "drift of re in production: 1 alerting check" }]);
    expect((await check("re", driftOf("alert"), { run: 2, plan: eager })).retrain).toContain("cooling down");
    expect((await historyOf("re")).checks[0]!.retrain).toMatchObject({ state: "dispatched" });
  });
});

describe("runs at once and runs cut off", () => {
  const plan = { owners: ["ada"], retrain: { workflow: "ml.yml", after: 2, cooldown: "7d" } };

  it("leave one issue and one history in order, ten at once, and nobody is told twice", async () => {
    dispatched.length = 0;
    await check("race", driftOf("alert"), { run: 1, plan });
    const runs = Array.from({ length: 10 }, (_, index) => 11 + index);
    await Promise.all(runs.map((run) => check("race", driftOf("alert"), { run, plan })));
    await settle();
    const issues = await issuesOf("race");
    expect(issues).toMatchObject([{ state: "open" }]);
    expect((await historyOf("race")).checks.map(({ run }) => Number(run))).toEqual([1, ...runs]);
    expect(issues[0]!.body).toContain('"check":"20"');
    expect(issues[0]!.body).toContain("[run](https://github.com/octo/flights/actions/runs/20)");
    const comments = await commentsOf(issues[0]!.number);
    expect(comments.filter((body) => body.includes("@ada"))).toHaveLength(1);
    expect(dispatched).toHaveLength(1);
  }, 60_000);

  it.each(["auto", "issue"] as const)(
    "end the same after a crash at any request (%s)",
    async (history) => {
      for (const when of ["before", "after"] as const)
        for (let at = 1; ; at++) {
          const model = `crash-${history}-${when}-${at}`;
          dispatched.length = 0;
          await check(model, driftOf("alert"), { run: 1, plan, history });
          clock += 60_000;
          const github = await connect(job);
          let count = 0;
          github.octokit.hook.wrap("request", async (request, options) => {
            const fatal = ++count === at;
            if (fatal && when === "before") throw new Error("cut off");
            const answer = await request(options);
            if (fatal) throw new Error("cut off");
            return answer;
          });
          const crashed = await check(model, driftOf("alert"), { run: 2, plan, history, github }).then(
            () => false,
            () => true,
          );
          await settle();
          clock += 60_000;
          await check(model, driftOf("alert"), { run: 2, attempt: 2, plan, history });
          clock += day;
          await check(model, driftOf("alert"), { run: 3, plan, history });
          await settle();
          const issues = await issuesOf(model);
          const open = issues.filter(({ state }) => state === "open");
          expect(open, `${when} ${at}`).toHaveLength(1);
          const told = (await commentsOf(open[0]!.number)).filter((body) => body.includes("@ada"));
          expect(told, `${when} ${at}`).toHaveLength(1);
          expect(dispatched, `${when} ${at}`).toHaveLength(1);
          if (!crashed) {
            expect(at).toBeGreaterThan(5);
            break;
          }
        }
    },
    120_000,
  );
});
