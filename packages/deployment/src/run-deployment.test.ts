import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestOf, sha256 } from "@mlops-actions/contracts/digest";
import { type Run, runContract } from "@mlops-actions/contracts/run";
import { type Verdict, verdictContract } from "@mlops-actions/contracts/verdict";
import { connectGitHub, type GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { registerModel } from "@mlops-actions/registry/register/register";
import { foldTagLog } from "@mlops-actions/registry/tags/fold-tag-log";
import { readTagLog } from "@mlops-actions/registry/tags/read-tag-log";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readStart } from "./process-identity.ts";
import { judgePlaces, readPlaces } from "./read-places.ts";
import { findLiveVersion } from "./records.ts";
import { type DeploymentOptions, runDeployment } from "./run-deployment.ts";
import { target } from "./test-world.ts";

const repository = { owner: "octo", name: "air" };
const fullName = "octo/air";
const root = mkdtempSync(join(tmpdir(), "deployment-"));
const pids = join(root, "pids");
const checkout = join(root, "checkout");
let local: LocalGitHub;
let admin: GitHub;

const git = (...args: string[]) =>
  execFileSync("git", ["-C", checkout, "-c", "user.name=o", "-c", "user.email=o@o.example", ...args], {
    encoding: "utf8",
  }).trim();

const connect = (permissions: Parameters<LocalGitHub["issueToken"]>[0]["permissions"]) =>
  connectGitHub({
    token: local.issueToken({ repository: fullName, login: "octo", permissions }),
    apiUrl: local.apiUrl,
    repository,
  });

/** Commits the server's code with a mark of its own, trains nothing, and registers a model that adds `bias`. */
const register = async (bias: number) => {
  writeFileSync(join(checkout, "mark.txt"), `code of ${bias}`);
  git("add", ".");
  git("commit", "-qm", `bias ${bias}`);
  git("push", "-q", "origin", "main");
  const runDirectory = join(root, `run-${bias}`);
  mkdirSync(join(runDirectory, "model"), { recursive: true });
  const model = JSON.stringify({ bias });
  writeFileSync(join(runDirectory, "model", "model.json"), model);
  writeFileSync(
    join(runDirectory, "golden.jsonl"),
    `${JSON.stringify({ request: { x: 1 }, response: { y: 2 + bias } })}\n`,
  );
  const files = [{ path: "model.json", size: model.length, sha256: sha256(model) }];
  const run: Run = {
    schema: "mlops/run@1",
    model: "flights",
    status: "completed",
    run_key: sha256(String(bias)),
    started_at: "2026-11-23T18:00:00Z",
    finished_at: "2026-11-23T18:00:01Z",
    command: { line: "train", seconds: 1, exit_code: 0 },
    source: {
      repository: fullName,
      commit: git("rev-parse", "HEAD"),
      ref: "refs/heads/main",
      tree: git("rev-parse", "HEAD^{tree}"),
      dirty: false,
      event: "push",
      actor: "octo",
      run_id: "1",
      run_attempt: "1",
      run_url: null,
    },
    data: [],
    data_digest: digestOf([]),
    params: {},
    seed: null,
    environment: null,
    outputs: { model_dir: "model", files, model_digest: digestOf(files), predictions: null, golden: null },
  };
  writeFileSync(join(runDirectory, "run.json"), runContract.serialise(run));
  const verdict: Verdict = {
    schema: "mlops/verdict@1",
    verdict: "pass",
    n: 1,
    rules: [],
    champion: null,
    challenger: { commit: null, model_digest: digestOf(files), predictions_sha256: null },
  };
  const verdictText = verdictContract.serialise(verdict);
  writeFileSync(join(runDirectory, "verdict.json"), verdictText);
  const { version } = await registerModel(
    admin,
    {
      model: "flights",
      run,
      verdict: { value: verdict, digest: sha256(verdictText) },
      runDirectory,
      metrics: {},
      card: {},
      evidence: {
        golden: join(runDirectory, "golden.jsonl"),
        verdict: join(runDirectory, "verdict.json"),
      },
      bump: "minor",
      actor: "octo",
      runUrl: null,
    },
    { now: () => new Date(), wait: async () => {}, log: { info: () => {}, warn: () => {} } },
  );
  return version.version;
};

const lines: string[] = [];
const deploy = async (
  request: Partial<DeploymentOptions["request"]>,
  more: Partial<DeploymentOptions> & { github?: GitHub } = {},
) => {
  const note = (line: string) => void lines.push(line);
  return runDeployment(more.github ?? admin, {
    request: {
      operation: "deploy",
      model: "flights",
      ref: null,
      environment: "staging",
      stage: null,
      reason: null,
      forceReason: undefined,
      ...request,
    },
    target: { ...target, files: ["model-server.mjs", "mark.txt"], from: undefined },
    stateDirectory: join(root, "state"),
    workspace: checkout,
    actor: "octo",
    runUrl: "https://github.com/octo/air/actions/runs/1",
    run: "1.1",
    env: { ...process.env, TEST_PIDS: pids, GITHUB_TOKEN: "secret" },
    now: () => new Date(),
    log: { info: note, warn: note, debug: () => {}, group: (_, body) => body() },
    signal: new AbortController().signal,
    ...more,
  });
};
const serving = () =>
  readdirSync(pids)
    .filter((pid) => readStart(Number(pid)))
    .map((pid) => readFileSync(join(pids, pid), "utf8"));
/** Version and newest state of each Deployment in an environment, oldest first. */
const history = async (environment: string) => {
  const { owner, repo, octokit } = admin;
  const { data } = await octokit.rest.repos.listDeployments({ owner, repo, environment });
  const rows = data.toReversed().map(async ({ id, ref, task }) => {
    const { data: statuses } = await octokit.rest.repos.listDeploymentStatuses({
      owner,
      repo,
      deployment_id: id,
    });
    return `${ref} ${task} ${statuses
      .toReversed()
      .map(({ state }) => state)
      .join(" ")}`;
  });
  return Promise.all(rows);
};

beforeAll(async () => {
  mkdirSync(pids);
  local = await startLocalGitHub({ directory: join(root, "github") });
  const { gitDirectory } = await local.createRepository(fullName);
  execFileSync("git", ["init", "-q", "-b", "main", checkout]);
  git("remote", "add", "origin", gitDirectory);
  copyFileSync(join(import.meta.dirname, "fixtures", "model-server.mjs"), join(checkout, "model-server.mjs"));
  admin = await connect("admin");
  for (const bias of [1, 2]) await register(bias);
}, 60_000);

afterAll(async () => {
  for (const pid of readdirSync(pids).map(Number)) if (readStart(pid)) process.kill(pid, "SIGKILL");
  await local.close();
  rmSync(root, { recursive: true, force: true });
});

describe("on a GitHub", () => {
  it("deploys, replaces and rolls back, with records that say so, in few requests", async () => {
    const github = await connect({ contents: "write", deployments: "write" });
    const before = local.requestCount();
    await deploy({ ref: "flights@v0.1.0" }, { github });
    const first = local.requestCount();
    const { report, failure } = await deploy({ ref: "flights@v0.2.0", reason: "better" }, { github });
    const second = local.requestCount();
    expect(failure).toBeNull();
    expect(report).toMatchObject({ result: "deployed", version: "v0.2.0", previous_version: "v0.1.0" });
    expect([first - before, second - first]).toEqual([12, 14]);
    expect(serving()).toEqual(["v0.2.0"]);

    const back = await deploy({ operation: "rollback", stage: "staging", reason: "slower" }, { github });
    expect(back.report).toMatchObject({ result: "deployed", version: "v0.1.0", previous_version: "v0.2.0" });
    expect(back.report.stage).toMatchObject({ tag: "flights#staging#1", changed: true });
    expect(serving()).toEqual(["v0.1.0"]);
    expect(await history("staging")).toEqual([
      "flights@v0.1.0 mlops:flights in_progress success inactive",
      "flights@v0.2.0 mlops:flights in_progress success inactive",
      "flights@v0.1.0 mlops:flights in_progress success",
    ]);
    expect(await findLiveVersion(admin, "flights", "staging")).toMatchObject({
      url: back.report.url,
      description: "slower",
      payload: { version: "v0.1.0", operation: "rollback", previous: "v0.2.0" },
    });
  });

  it("is told in one place: what is live, since when, what it replaced, and whether the stage agrees", async () => {
    const before = local.requestCount();
    const places = await readPlaces(admin, "flights");
    expect(local.requestCount() - before).toBe(2);
    const [staging] = judgePlaces(places, foldTagLog("flights", await readTagLog(admin, "flights")));
    expect(staging).toEqual({
      environment: "staging",
      live: {
        version: "v0.1.0",
        since: expect.stringMatching(/^\d{4}-/),
        by: "octo",
        reason: "slower",
        url: expect.stringContaining("http://127.0.0.1:"),
        deployment: expect.any(Number),
      },
      before: "v0.2.0",
      underway: null,
      stage: "v0.1.0",
      withdrawn: null,
    });
    expect(await readPlaces(admin, "flights", "production")).toEqual([]);
    expect(await readPlaces(admin, "delays")).toEqual([]);
  });

  it("reads the tags once, gives the stage on what it read, and tells workflows where that is asked for", async () => {
    const events: unknown[] = [];
    const stop = local.onEvent(({ name, payload }) => {
      if (name === "repository_dispatch") events.push(payload.client_payload);
    });
    const before = local.requestCount();
    await deploy({ ref: "flights@v0.2.0", stage: "staging" });
    const plain = local.requestCount();
    await deploy({ ref: "flights@v0.1.0", stage: "staging" }, { dispatch: true });
    stop();
    // Ten for the deployment (its files are on this machine), five for the stage, one for the dispatch.
    expect([plain - before, local.requestCount() - plain]).toEqual([15, 16]);
    expect(events).toEqual([
      {
        model: "flights",
        stage: "staging",
        version: "v0.1.0",
        previous: "v0.2.0",
        tag: "flights#staging#3",
      },
    ]);
  });

  it("serves each version with the code of its own commit", async () => {
    const folders = readdirSync(join(root, "state", "octo-air", "staging", "flights"));
    for (const [version, bias] of [
      ["v0.1.0", 1],
      ["v0.2.0", 2],
    ] as const) {
      const folder = folders.find((name) => name.startsWith(version))!;
      const path = join(root, "state", "octo-air", "staging", "flights", folder, "mark.txt");
      expect(readFileSync(path, "utf8")).toBe(`code of ${bias}`);
    }
  });

  it("promotes only what is live in staging", async () => {
    const production = { target: { ...target, files: ["model-server.mjs", "mark.txt"], from: "staging" } };
    const promote = (ref: string) =>
      deploy({ operation: "promote", ref, environment: "production", stage: "production" }, production);
    await expect(promote("flights@v0.2.0")).rejects.toThrow(/not live in staging: v0\.1\.0 is/);
    // Staging is on this machine: nothing is fetched again.
    local.setFaults([{ path: "/repos/octo/air/contents/**", kind: "respond", status: 400, times: 99 }]);
    const { report } = await promote("flights#staging");
    local.setFaults([]);
    expect(report).toMatchObject({ result: "deployed", version: "v0.1.0", stage: { name: "production" } });
    expect((await promote("flights#staging")).report).toMatchObject({ result: "unchanged" });
  });

  it("says which permission is missing, with nothing begun", async () => {
    const github = await connect({ contents: "write", deployments: "read" });
    const denied = deploy({ ref: "flights@v0.2.0" }, { github });
    await expect(denied).rejects.toMatchObject({ fix: expect.stringContaining("deployments: write") });
    expect(serving()).toEqual(["v0.1.0", "v0.1.0"]);
  });

  it("knows a success whose answer was lost", async () => {
    // The status POSTs of a deployment: in_progress, then success.
    local.setFaults([
      {
        method: "POST",
        path: "/repos/octo/air/deployments/*/statuses",
        after: 1,
        kind: "drop",
        when: "after",
      },
    ]);
    const { report, failure } = await deploy({ ref: "flights@v0.2.0" });
    local.setFaults([]);
    expect([report.result, failure]).toEqual(["deployed", null]);
    expect((await history("staging")).at(-1)).toBe("flights@v0.2.0 mlops:flights in_progress success");
    expect((await deploy({ operation: "status" })).report.result).toBe("deployed");
  });

  it("puts the previous version back when the success cannot be written", async () => {
    local.setFaults([
      {
        method: "POST",
        path: "/repos/octo/air/deployments/*/statuses",
        after: 1,
        kind: "respond",
        status: 502,
      },
    ]);
    const { report } = await deploy({ ref: "flights@v0.1.0" });
    local.setFaults([]);
    expect(report).toMatchObject({ result: "rolled-back", previous_version: "v0.2.0" });
    expect((await history("staging")).at(-1)).toBe("flights@v0.1.0 mlops:flights in_progress failure");
    expect((await deploy({ operation: "status" })).report).toMatchObject({
      result: "deployed",
      running: "v0.2.0",
    });
  });

  it("names a file that the version's commit does not have", async () => {
    const missing = deploy(
      { ref: "flights@v0.1.0" },
      { target: { ...target, files: ["nowhere.py"], from: undefined } },
    );
    await expect(missing).rejects.toThrow(/nowhere\.py is not in the repository at flights@v0\.1\.0/);
  });

  it("warns where the server would end with the job", async () => {
    lines.length = 0;
    await deploy(
      { ref: "flights@v0.2.0" },
      { env: { ...process.env, TEST_PIDS: pids, RUNNER_ENVIRONMENT: "github-hosted" } },
    );
    expect(lines.join("\n")).toMatch(/GitHub-hosted runner: the server ends with this job's machine/);
  });

  it("asks the release for the proof, and deploys without it by force only", async () => {
    const { owner, repo, octokit } = admin;
    const { data: release } = await octokit.rest.repos.getReleaseByTag({
      owner,
      repo,
      tag: "flights@v0.2.0",
    });
    const { id } = release.assets.find(({ name }) => name === "verdict.json")!;
    await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id });
    await expect(deploy({ ref: "flights@v0.2.0" })).rejects.toMatchObject({
      message:
        "flights@v0.2.0 is not deployed: verdict.json, which proves its verdict, is gone from its release.",
      fix: expect.stringContaining("force-reason"),
    });
  });
});
