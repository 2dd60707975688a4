import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRoute } from "@mlops-actions/local-github/http/router";
import { apiRoutes } from "@mlops-actions/local-github/routes/all";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGitHubDescription, shapeOf } from "./local-github-openapi.ts";
import { type Ask, tellStory } from "./local-github-story.ts";

const description = openGitHubDescription();
const routes = apiRoutes({
  describe: () => ({}),
  headers: () => ({}),
  take: () => {},
  giveBack: () => {},
  takeCreate: () => {},
} as never);
const directory = mkdtempSync(join(tmpdir(), "local-github-contract-"));
const wrong: string[] = [];
const seen = new Set<string>();
let github: LocalGitHub;
let ask: Ask;

/** Answers that the description leaves out, each seen on github.com or said in its prose. */
const undescribed = new Set(["GET /repos/{}/{}/contents/{} 404"]);

/** The upload host's one operation is described as if it were on the API's. */
const described = (pattern: string) => pattern.replace(/^\/uploads/, "");

const connect =
  (origin: string, token: string): Ask =>
  async (method, path, options = {}) => {
    const { body, content, expect: expected = 200, headers } = options;
    const url = path.startsWith("http") ? path : `${origin}${path}`;
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(content && { body: content }),
    });
    const text = await response.text();
    const isJson = text !== "" && /json/.test(response.headers.get("content-type") ?? "");
    const json = isJson ? JSON.parse(text) : undefined;
    if (response.status !== expected)
      throw new Error(`${method} ${path}: ${response.status} instead of ${expected}: ${text}`);
    const where = new URL(url).pathname.replace(/^\/api\/uploads/, "/uploads");
    const onUploadHost = new URL(url).hostname.startsWith("uploads.") ? `/uploads${where}` : where;
    const route = findRoute(routes, method, onUploadHost)?.route;
    if (!route) throw new Error(`${method} ${where} is not served`);
    const shape = `${method} ${shapeOf(described(route.pattern))}`;
    seen.add(shape);
    if (!undescribed.has(`${shape} ${expected}`))
      for (const problem of description.check(method, described(route.pattern), expected, json))
        wrong.push(`${method} ${path} ${expected}: ${problem}`);
    return json;
  };

beforeAll(async () => {
  github = await startLocalGitHub({ directory });
  await github.createRepository("octo/flights");
  ask = connect(github.apiUrl, github.issueToken({ repository: "*", login: "octo", permissions: "admin" }));
  const workflow = "name: ml\non:\n  workflow_dispatch:\n";
  await ask("PUT", "/repos/octo/flights/contents/README.md", {
    body: { message: "begin", content: Buffer.from("# Flights\n").toString("base64") },
    expect: 201,
  });
  await ask("PUT", "/repos/octo/flights/contents/.github/workflows/ml.yml", {
    body: { message: "workflow", content: Buffer.from(workflow).toString("base64") },
    expect: 201,
  });
});

afterAll(async () => {
  await github.close();
  rmSync(directory, { recursive: true, force: true });
});

test("the story that a token can tell to any GitHub goes as GitHub describes it", async () => {
  await tellStory(ask, {
    owner: "octo",
    name: "flights",
    uploads: `${github.apiUrl}/api/uploads/repos/octo/flights`,
  });
  expect(wrong).toEqual([]);
});

test("a fork and its pull request are as described", async () => {
  const at = "/repos/octo/flights";
  const token = github.issueToken({ repository: "mallory/flights", login: "mallory", permissions: "admin" });
  const mallory = connect(github.apiUrl, token);
  await mallory("POST", `${at}/forks`, { expect: 202 });
  await mallory("GET", `${at}/forks`);
  const { object } = await mallory("GET", "/repos/mallory/flights/git/ref/heads/main");
  await mallory("POST", "/repos/mallory/flights/git/refs", {
    body: { ref: "refs/heads/better", sha: object.sha },
    expect: 201,
  });
  await mallory("PUT", "/repos/mallory/flights/contents/new.md", {
    body: { message: "new", content: "aGk=", branch: "better" },
    expect: 201,
  });
  const { number } = await mallory("POST", `${at}/pulls`, {
    body: { title: "Better", head: "mallory:better", base: "main" },
    expect: 201,
  });
  await ask("GET", `${at}/pulls/${number}`);
  await ask("PATCH", `${at}/pulls/${number}`, { body: { state: "closed" } });
  expect(wrong).toEqual([]);
});

test("what only an app or an administrator may do is as described too", async () => {
  const at = "/repos/octo/flights";
  const { object } = await ask("GET", `${at}/git/ref/heads/main`);
  const run = github.runs.create({
    repository: "octo/flights",
    path: ".github/workflows/ml.yml",
    name: "ml",
    event: "push",
    headSha: object.sha,
    headBranch: "main",
    actor: "octo",
  });
  const job = github.runs.addJob({ runId: run.id, name: "release" });
  const step = {
    name: "train",
    number: 1,
    status: "completed",
    conclusion: "success",
    startedAt: run.startedAt,
    completedAt: run.startedAt,
  } as const;
  github.runs.updateJob(job.id, { conclusion: "success", steps: [step] });
  github.runs.update(run.id, { conclusion: "success" });
  await ask("GET", `${at}/actions/runs/${run.id}`);
  await ask("GET", `${at}/actions/runs?event=push&status=success`);
  await ask("GET", `${at}/actions/runs/${run.id}/jobs`);
  await ask("GET", `${at}/actions/runs/${run.id}/attempts/1/jobs`);
  await ask("GET", `${at}/actions/jobs/${job.id}`);
  await ask("GET", `${at}/actions/runs/${run.id}/artifacts`);
  await ask("GET", `${at}/actions/workflows/ml.yml`);
  await ask("GET", `${at}/actions/workflows/ml.yml/runs`);
  await ask("PUT", `${at}/actions/workflows/ml.yml/disable`, { expect: 204 });
  await ask("PUT", `${at}/actions/workflows/ml.yml/enable`, { expect: 204 });
  await ask("POST", `${at}/actions/workflows/ml.yml/dispatches`, { body: { ref: "main" }, expect: 204 });

  const annotation = {
    path: "train.py",
    start_line: 1,
    end_line: 1,
    annotation_level: "warning",
    message: "slow",
  };
  const check = await ask("POST", `${at}/check-runs`, {
    body: {
      name: "gate",
      head_sha: object.sha,
      status: "in_progress",
      output: { title: "t", summary: "s", annotations: [annotation] },
    },
    expect: 201,
  });
  await ask("PATCH", `${at}/check-runs/${check.id}`, { body: { conclusion: "failure" } });
  await ask("GET", `${at}/check-runs/${check.id}`);
  await ask("GET", `${at}/check-runs/${check.id}/annotations`);
  await ask("GET", `${at}/commits/main/check-runs`);
  await ask("GET", `${at}/commits/main/check-suites`);
  await ask("GET", `${at}/check-suites/${check.check_suite.id}`);
  await ask("GET", `${at}/check-suites/${check.check_suite.id}/check-runs`);

  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "m", digest: { sha256: "a".repeat(64) } }],
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {},
  };
  const bundle = {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: {},
    dsseEnvelope: { payload: Buffer.from(JSON.stringify(statement)).toString("base64") },
  };
  await ask("POST", `${at}/attestations`, { body: { bundle }, expect: 201 });
  await ask("GET", `${at}/attestations/sha256:${"a".repeat(64)}`);

  const ruleset = await ask("POST", `${at}/rulesets`, {
    body: {
      name: "tags",
      target: "tag",
      enforcement: "active",
      conditions: { ref_name: { include: ["refs/tags/held*"], exclude: [] } },
      rules: [{ type: "creation" }],
    },
    expect: 201,
  });
  await ask("POST", `${at}/git/refs`, { body: { ref: "refs/tags/held@v1", sha: object.sha }, expect: 422 });
  await ask("GET", `${at}/rulesets`);
  await ask("GET", `${at}/rulesets/${ruleset.id}`);
  await ask("GET", `${at}/rules/branches/main`);
  await ask("DELETE", `${at}/rulesets/${ruleset.id}`, { expect: 204 });

  await ask("PUT", `${at}/environments/production`);
  await ask("GET", `${at}/immutable-releases`, { expect: 404 });
  await ask("PUT", `${at}/immutable-releases`, { expect: 204 });
  await ask("GET", `${at}/immutable-releases`);
  await ask("DELETE", `${at}/immutable-releases`, { expect: 204 });
  await ask("PATCH", at, { body: { description: "Delay risk" } });
  await ask("GET", `${at}/topics`);
  await ask("GET", `${at}/tarball/main`, { expect: 302 });
  await ask("GET", `${at}/zipball/main`, { expect: 302 });
  const issue = await ask("POST", `${at}/issues`, { body: { title: "assigned" }, expect: 201 });
  await ask("POST", `${at}/issues/${issue.number}/assignees`, { body: { assignees: ["octo"] }, expect: 201 });
  await ask("DELETE", `${at}/issues/${issue.number}/assignees`, { body: { assignees: ["octo"] } });
  await ask("DELETE", `${at}/issues/${issue.number}/labels`, { expect: 204 });
  await ask("DELETE", `${at}/environments/production`, { expect: 204 });
  await ask("GET", "/user");
  await ask("GET", "/user/repos");
  await ask("GET", "/users/octo");
  await ask("GET", "/rate_limit");
  expect(wrong).toEqual([]);
});

test("every operation that is served has been held against the description", () => {
  /** Served for tools that ask, and not described or not JSON. */
  const aside = [
    "GET /zen",
    "GET /",
    "GET /meta",
    "POST /graphql",
    // Deep trees and empty prefixes, the same handlers as their neighbours'.
    "GET /repos/{}/{}/git/matching-refs/",
    "GET /repos/{}/{}/contents",
    "GET /repos/{}/{}/contents/",
    "GET /repos/{}/{}/tarball",
    "GET /repos/{}/{}/zipball",
    // Refused: reviews are not kept.
    "POST /repos/{}/{}/pulls/{}/reviews",
    // Held against it in local-github-results.test.ts, where there is an artifact and a cache.
    "GET /repos/{}/{}/actions/artifacts/{}",
    "DELETE /repos/{}/{}/actions/artifacts/{}",
    "GET /repos/{}/{}/actions/artifacts/{}/zip",
    "DELETE /repos/{}/{}/actions/caches",
    "DELETE /repos/{}/{}/actions/caches/{}",
  ];
  const served = routes.map(({ method, pattern }) => `${method} ${shapeOf(described(pattern))}`);
  expect(served.filter((shape) => !seen.has(shape) && !aside.includes(shape))).toEqual([]);
});

/**
 * The same story told to the real GitHub, in a repository made for it (its main branch is written to):
 * MLOPS_GITHUB_TOKEN=… MLOPS_GITHUB_REPOSITORY=owner/name vitest run test/contract/local-github.test.ts
 */
const { MLOPS_GITHUB_TOKEN: realToken, MLOPS_GITHUB_REPOSITORY: realRepository } = process.env;
test.skipIf(!realToken || !realRepository)(
  "the story goes the same on github.com",
  { timeout: 300_000 },
  async () => {
    const [owner, name] = realRepository!.split("/") as [string, string];
    const uploads = `https://uploads.github.com/repos/${owner}/${name}`;
    await tellStory(connect("https://api.github.com", realToken!), { owner, name, uploads });
    expect(wrong).toEqual([]);
  },
);
