import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRoute } from "@mlops-actions/local-github/http/router";
import { actionsArtifactRoutes } from "@mlops-actions/local-github/routes/actions-artifacts";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openGitHubDescription } from "./local-github-openapi.ts";

/** GitHub's own clients, unmocked, against our results service. */

const root = mkdtempSync(join(tmpdir(), "local-github-results-"));
const workspace = join(root, "workspace");
const weights = randomBytes(3 << 20);
const before = { ...process.env };
const cwd = process.cwd();
let github: LocalGitHub;
let token: string;
let sha: string;
let pull: number;

const api = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${github.apiUrl}${path}`, {
    method,
    redirect: "manual",
    headers: { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : undefined };
};

/** Becomes a job of a new run, as the runner makes one. */
const enterRun = (event: string, headBranch: string, pullRequests: number[] = []) => {
  const run = github.runs.create({
    repository: "octo/flights",
    path: ".github/workflows/ml.yml",
    event,
    headSha: sha,
    headBranch,
    actor: "octo",
    pullRequests,
  });
  const job = github.runs.addJob({ runId: run.id, name: "train" });
  process.env.ACTIONS_RUNTIME_TOKEN = github.runtimeToken({ runId: run.id, jobId: job.id });
  return run;
};

beforeAll(async () => {
  // The toolkit talks to the runner on stdout.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  mkdirSync(join(workspace, "in", "sub"), { recursive: true });
  mkdirSync(join(root, "temp"));
  writeFileSync(join(workspace, "in", "a.txt"), "hello");
  writeFileSync(join(workspace, "in", "sub", "m.bin"), weights);
  github = await startLocalGitHub({ directory: join(root, "github") });
  await github.createRepository("octo/flights");
  token = github.issueToken({ repository: "octo/flights", login: "octo", permissions: "admin" });
  const at = "/repos/octo/flights";
  const first = await api("PUT", `${at}/contents/README.md`, { message: "begin", content: "aGk=" });
  sha = first.json.commit.sha;
  await api("POST", `${at}/git/refs`, { ref: "refs/heads/better", sha });
  await api("PUT", `${at}/contents/b.txt`, { message: "b", content: "aGk=", branch: "better" });
  pull = (await api("POST", `${at}/pulls`, { title: "b", head: "better", base: "main" })).json.number;
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_CACHE_SERVICE_V2: "true",
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: join(root, "temp"),
  });
  process.chdir(workspace);
});

afterAll(async () => {
  vi.restoreAllMocks();
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  await github.close();
  rmSync(root, { recursive: true, force: true });
});

describe("@actions/artifact", () => {
  test("uploads, lists, downloads byte for byte, refuses a second of the name, deletes", async () => {
    const run = enterRun("push", "main");
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const client = new DefaultArtifactClient();
    const { id, digest } = await client.uploadArtifact("model", ["in/a.txt", "in/sub/m.bin"], "in");
    expect(id).toBeGreaterThan(0);
    await expect(client.uploadArtifact("model", ["in/a.txt"], "in")).rejects.toThrow(/already exists/);
    const { artifact } = await client.getArtifact("model");
    expect(artifact).toMatchObject({ id, name: "model", digest: `sha256:${digest}` });
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
      path: "out",
      expectedHash: artifact.digest!,
    });
    expect(digestMismatch).toBe(false);
    expect(readFileSync("out/sub/m.bin").equals(weights)).toBe(true);

    const check = openGitHubDescription().check;
    const at = "/repos/octo/flights/actions";
    const shown = await api("GET", `${at}/artifacts/${id}`);
    const pattern = findRoute(actionsArtifactRoutes, "GET", `${at}/artifacts/${id}`)!.route.pattern;
    expect(check("GET", pattern, 200, shown.json)).toEqual([]);
    expect(
      check("GET", "/repos/{o}/{r}/actions/artifacts", 200, (await api("GET", `${at}/artifacts`)).json),
    ).toEqual([]);
    expect((await api("GET", `${at}/runs/${run.id}/artifacts`)).json.total_count).toBe(1);
    const zip = await api("GET", `${at}/artifacts/${id}/zip`);
    expect(zip.status).toBe(302);
    const bytes = Buffer.from(await (await fetch(zip.headers.get("location")!)).arrayBuffer());
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(digest);

    await client.deleteArtifact("model");
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    expect((await api("DELETE", `${at}/artifacts/${id}`)).status).toBe(404);
  });

  test("keeps a file uploaded unzipped under its own name", async () => {
    enterRun("push", "main");
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const client = new DefaultArtifactClient();
    await client.uploadArtifact("ignored", ["in/sub/m.bin"], "in", { skipArchive: true });
    const { artifact } = await client.getArtifact("m.bin");
    await client.downloadArtifact(artifact.id, { path: "raw" });
    expect(readFileSync("raw/m.bin").equals(weights)).toBe(true);
  });

  test("an action that finds no run directory says which artifact may have been meant", async () => {
    enterRun("push", "main");
    const { ensureRunDirectory, shareRunDirectory } = await import("@mlops-actions/runner/run-directory");
    await shareRunDirectory("in", "flights");
    await expect(ensureRunDirectory(".", "nowhere", "flihgts")).rejects.toMatchObject({
      fix: 'There is "mlops-flights": is the model\'s name misspelt?',
    });
    await expect(ensureRunDirectory(".", "nowhere", "churn")).rejects.toMatchObject({
      fix: expect.stringMatching(/^Run the train action before/),
    });
  });

  test("a run does not write into another, and a forged token not at all", async () => {
    const other = enterRun("push", "main");
    enterRun("push", "main");
    const call = (runtime: string) =>
      fetch(`${github.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, {
        method: "POST",
        headers: { authorization: `Bearer ${runtime}`, "content-type": "application/json" },
        body: JSON.stringify({ workflow_run_backend_id: String(other.id), name: "planted", version: 4 }),
      });
    expect((await call(process.env.ACTIONS_RUNTIME_TOKEN!)).status).toBe(403);
    const [head, , signature] = process.env.ACTIONS_RUNTIME_TOKEN!.split(".");
    const claim = Buffer.from(JSON.stringify({ scp: `Actions.Results:${other.id}:1`, exp: 4e9 })).toString(
      "base64url",
    );
    expect((await call(`${head}.${claim}.${signature}`)).status).toBe(401);
  });
});

describe("@actions/cache", () => {
  test("saves, restores exactly and by prefix, and keeps a pull request's to itself", async () => {
    const cache = await import("@actions/cache");
    const restored = async (key: string, prefixes: string[] = []) => {
      rmSync("in", { recursive: true, force: true });
      const matched = await cache.restoreCache(["in"], key, prefixes);
      return { matched, whole: existsSync("in/sub/m.bin") && readFileSync("in/sub/m.bin").equals(weights) };
    };
    enterRun("push", "main");
    expect(await cache.saveCache(["in"], "py-lock-1")).toBeGreaterThan(0);
    expect(await cache.saveCache(["in"], "py-lock-1")).toBe(-1);
    expect(await restored("py-lock-1")).toEqual({ matched: "py-lock-1", whole: true });
    expect(await restored("py-lock-2", ["py-"])).toEqual({ matched: "py-lock-1", whole: true });

    enterRun("pull_request", "better", [pull]);
    expect(await restored("py-lock-1")).toEqual({ matched: "py-lock-1", whole: true });
    expect(await cache.saveCache(["in"], "poisoned")).toBeGreaterThan(0);
    expect((await restored("poisoned")).matched).toBe("poisoned");

    enterRun("push", "main");
    expect((await restored("poisoned")).matched).toBeUndefined();
    const { json } = await api("GET", "/repos/octo/flights/actions/caches");
    const description = openGitHubDescription();
    expect(description.check("GET", "/repos/{o}/{r}/actions/caches", 200, json)).toEqual([]);
    expect(json.actions_caches.map(({ ref }: { ref: string }) => ref)).toEqual([
      `refs/pull/${pull}/merge`,
      "refs/heads/main",
    ]);
    const dropped = await api("DELETE", "/repos/octo/flights/actions/caches?key=poisoned");
    expect(description.check("DELETE", "/repos/{o}/{r}/actions/caches", 200, dropped.json)).toEqual([]);
    expect(
      (await api("DELETE", `/repos/octo/flights/actions/caches/${json.actions_caches[1].id}`)).status,
    ).toBe(204);
    expect((await restored("py-lock-1")).matched).toBeUndefined();
  });
});
