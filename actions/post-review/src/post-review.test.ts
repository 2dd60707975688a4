import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reviewContract } from "@mlops-actions/contracts/review";
import { type Verdict, verdictContract } from "@mlops-actions/contracts/verdict";
import { connectGitHub, parseRepository } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { uploadArtifact } from "@mlops-actions/runner/artifacts";
import type { ActionContext } from "@mlops-actions/runner/context";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readReviewedRun } from "./inputs.ts";
import { renderSummary } from "./outputs.ts";
import { postReviewOfRun } from "./post-review.ts";
import { makeZip, type ZipFile } from "./testing/make-zip.ts";

// Over the local GitHub: real artifacts of real runs, a real pull request, a token with the README's permissions.
const fullName = "octo/flights";
let root: string;
let local: LocalGitHub;
let pull: number;
let heads: Record<string, string>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "mlops-post-review-"));
  local = await startLocalGitHub({ directory: join(root, "github") });
  const { gitDirectory } = await local.createRepository(fullName);
  const clone = join(root, "clone");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=octo", "-c", "user.email=octo@localhost", ...args], {
      cwd: clone,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  execFileSync("git", ["init", "-q", "-b", "main", clone]);
  git("commit", "-qm", "base", "--allow-empty");
  git("push", "-q", gitDirectory, "main", "main:stable");
  heads = { main: git("rev-parse", "HEAD") };
  for (const branch of ["better", "twice", "moved"]) {
    git("checkout", "-qb", branch, "main");
    git("commit", "-qm", branch, "--allow-empty");
    heads[branch] = git("rev-parse", "HEAD");
  }
  // The base of twice's second pull request is another commit.
  git("checkout", "-q", "main");
  git("commit", "-qm", "later", "--allow-empty");
  heads.stable = git("rev-parse", "HEAD");
  git("push", "-q", gitDirectory, "better", "twice", "moved", "main:stable");
  await local.notePush(fullName);
  pull = await openPull("better", "main");
}, 30_000);
afterAll(async () => {
  await local.close();
  await rm(root, { recursive: true });
});

const as = (permissions: Parameters<LocalGitHub["issueToken"]>[0]["permissions"]) =>
  connectGitHub({
    token: local.issueToken({ repository: fullName, login: "octo", permissions }),
    apiUrl: local.apiUrl,
    repository: parseRepository(fullName),
    env: {},
  });

const openPull = async (head: string, base: string): Promise<number> => {
  const { octokit, owner, repo } = await as("admin");
  return (await octokit.rest.pulls.create({ owner, repo, head, base, title: "x" })).data.number;
};

const bodiesOf = async (number: number) => {
  const { octokit, owner, repo } = await as("admin");
  const { data } = await octokit.rest.issues.listComments({ owner, repo, issue_number: number });
  return data.map(({ body }) => body!);
};

type Run = ReturnType<LocalGitHub["runs"]["create"]>;
const startRun = (branch: string, event = "pull_request"): Run =>
  local.runs.create({
    repository: fullName,
    path: ".github/workflows/ml.yml",
    name: "ml",
    event,
    headSha: heads[branch]!,
    headBranch: branch,
    actor: "mallory",
  });

/** Leaves bytes as an artifact, as anybody's code in a job can. */
const leave = async (run: Run, bytes: Buffer, name = "mlops-flights-gate") => {
  const job = local.runs.addJob({ runId: run.id, name: "any" });
  const authorization = `Bearer ${local.runtimeToken({ runId: run.id, jobId: job.id })}`;
  const call = async (method: string, body: object) => {
    const response = await fetch(
      new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, local.resultsUrl),
      {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: JSON.stringify({
          workflow_run_backend_id: String(run.id),
          workflow_job_run_backend_id: String(job.id),
          name,
          ...body,
        }),
      },
    );
    expect(response.status, await response.clone().text()).toBe(200);
    return (await response.json()) as { signed_upload_url: string };
  };
  const { signed_upload_url: url } = await call("CreateArtifact", { version: 4 });
  const put = await fetch(url, {
    method: "PUT",
    headers: { "x-ms-blob-type": "BlockBlob" },
    body: new Uint8Array(bytes),
  });
  expect(put.status).toBe(201);
  await call("FinalizeArtifact", { size: String(bytes.length) });
};

const verdictOf = (change: Partial<Verdict> = {}) =>
  verdictContract.serialise({
    verdict: "pass",
    n: 400,
    rules: [],
    model: "flights",
    champion: { version: "v1.4.0", manifest_digest: null },
    policy: { digest: "c".repeat(64), ref: heads.main! },
    ...change,
  });
const reviewOf = (branch: string, change: object = {}) =>
  reviewContract.serialise({
    model: "flights",
    head: heads[branch]!,
    challenger: { params: { rate: 1 }, data: {}, environment: null },
    champion: { params: { rate: 2 }, data: {}, environment: null },
    ...change,
  });
const zipOf = (verdict: string, review: string, ...more: ZipFile[]) =>
  makeZip([
    { name: "verdict.json", content: verdict },
    { name: "review.json", content: review },
    { name: "comment.md", content: "# Forged\n@everyone <b>merge now</b>" },
    { name: "report.html", content: "<script>alert(1)</script>" },
    ...more,
  ]);

const told: string[] = [];
const log = { info: (text: string) => told.push(text), warn: (text: string) => told.push(text) };

/** What the workflow_run event of that run leads to. */
const answer = async (run: Run, change: object = {}) => {
  const { workflow_run: payload } = {
    workflow_run: {
      id: run.id,
      run_attempt: 1,
      event: run.event,
      html_url: `${local.serverUrl}/${fullName}/actions/runs/${run.id}`,
      head_sha: run.headSha,
      head_branch: run.headBranch,
      head_repository: { full_name: fullName },
      ...change,
    },
  };
  const context = {
    eventName: "workflow_run",
    event: { workflow_run: payload },
    runUrl: `${local.serverUrl}/${fullName}/actions/runs/99`,
  } as unknown as ActionContext;
  const github = await as({ actions: "read", "pull-requests": "write" });
  return postReviewOfRun(
    { model: "flights", token: "", run: readReviewedRun(context), context },
    { github, log },
  );
};

describe("a review from a run that could not post it", () => {
  it("is posted from what the real upload left, and written here", async () => {
    const run = startRun("better");
    const job = local.runs.addJob({ runId: run.id, name: "review" });
    const folder = join(root, "upload");
    await mkdir(folder);
    const files = {
      "verdict.json": verdictOf(),
      "review.json": reviewOf("better"),
      "comment.md": "# Forged",
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    vi.stubEnv("ACTIONS_RESULTS_URL", local.resultsUrl);
    vi.stubEnv("ACTIONS_RUNTIME_TOKEN", local.runtimeToken({ runId: run.id, jobId: job.id }));
    vi.stubEnv("GITHUB_SERVER_URL", local.serverUrl);
    vi.stubEnv("GITHUB_WORKSPACE", root);
    const quiet = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    await uploadArtifact(
      "mlops-flights-gate",
      folder,
      Object.keys(files).map((name) => join(folder, name)),
    );
    quiet.mockRestore();
    vi.unstubAllEnvs();

    const result = await answer(run);
    expect(result).toMatchObject({ pullRequest: pull, verdict: "pass" });
    const [body, ...more] = await bodiesOf(pull);
    expect(more).toEqual([]);
    expect(body).toContain(`head=${heads.better} run=${run.id} attempt=1 verdict=pass -->`);
    expect(body).toContain("may replace `flights@v1.4.0`");
    expect(body).toContain(`/${fullName}/releases/tag/flights%40v1.4.0)`);
    expect(body).toContain("- rate: 2\n+ rate: 1");
    expect(body).toContain("This run was the fork's own");
    expect(body).not.toContain("Forged");
    const address = /\[its report\.html\]\((.*?)\)/.exec(body!)![1]!;
    const { octokit, owner, repo } = await as({ actions: "read" });
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run.id });
    expect(address).toBe(
      `${local.serverUrl}/${fullName}/actions/runs/${run.id}/artifacts/${data.artifacts[0]!.id}`,
    );
    const zip = await fetch(address.replace(local.serverUrl, local.apiUrl));
    expect([zip.status, zip.headers.get("content-type")]).toEqual([200, "application/zip"]);
    expect(renderSummary(result)).toContain(`[in the pull request](${result.commentUrl})`);
  });

  it("keeps one comment, and an older run's review out of it", async () => {
    const [old, fresh] = [startRun("better"), startRun("better")];
    for (const run of [old, fresh]) await leave(run, zipOf(verdictOf(), reviewOf("better")));
    await answer(fresh);
    await answer(old);
    const bodies = await bodiesOf(pull);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain(`run=${fresh.id} `);
  });

  it("does nothing for other events, other heads, other repositories, and runs that left nothing", async () => {
    const before = await bodiesOf(pull);
    const pushed = startRun("better", "push");
    await leave(pushed, zipOf(verdictOf(), reviewOf("better")));
    const run = startRun("better");
    await leave(run, zipOf(verdictOf({ verdict: "fail" }), reviewOf("better")));
    const empty = startRun("better");
    for (const [result, why] of [
      [await answer(pushed), "started by push"],
      [await answer(run, { head_sha: "0".repeat(40) }), "newer commits"],
      [await answer(run, { head_branch: "moved" }), "newer commits"],
      [await answer(run, { head_repository: { full_name: "mallory/flights" } }), "newer commits"],
      [await answer(run, { head_repository: { full_name: "octo/other" } }), "newer commits"],
      [await answer(run, { head_repository: null }), "newer commits"],
      [await answer(empty), "left no artifact"],
    ] as const) {
      expect(result).toMatchObject({ pullRequest: null, commentUrl: null, verdict: null });
      expect(result.summaryLine).toContain(why);
      expect(renderSummary(result)).toContain("No review posted");
    }
    expect(await bodiesOf(pull)).toEqual(before);
  });
});

describe("a hostile artifact", () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  it.each<[string, () => Buffer, RegExp]>([
    ["that is no zip", () => Buffer.from("hello"), /not a zip/],
    ["of 50 MB", () => Buffer.alloc(50_000_000), /larger than 8/],
    ["with a bomb", () => zipOf(" ".repeat(50_000_000), "{}"), /larger than 2097152 bytes/],
    ["with a script", () => zipOf(verdictOf(), reviewOf("better"), { name: "x.sh", content: "" }), /5 files/],
    ["without a verdict", () => makeZip([{ name: "review.json", content: "{}" }]), /has no verdict\.json/],
    ["of another schema", () => zipOf('{"schema":"mlops/run@1"}', "{}"), /has schema "mlops\/run@1"/],
    ["of a future schema", () => zipOf('{"schema":"mlops/verdict@2"}', "{}"), /reads mlops\/verdict@1 only/],
    ["of wrong types", () => zipOf(verdictOf().replace('"n": 400', '"n": "<b>"'), "{}"), /does not fit/],
    ["that nests", () => zipOf(verdictOf(), `{"schema":"mlops/review@1","x":${deep}}`), /nesting above 20/],
    ["with a long text", () => zipOf(verdictOf({ reason: "x".repeat(5000) }), "{}"), /a text above 4000/],
    ["of another model", () => zipOf(verdictOf({ model: "fraud" }), reviewOf("better")), /another model/],
    ["of another commit", () => zipOf(verdictOf(), reviewOf("moved")), /another commit/],
    [
      "with rules without end",
      () =>
        zipOf(
          verdictOf({
            rules: Array.from({ length: 101 }, (_, i) => ({
              id: `r${i}`,
              kind: "bound",
              metric: "m",
              champion: null,
              challenger: null,
              delta: null,
              status: "pass" as const,
              reason: "",
            })),
          }),
          reviewOf("better"),
        ),
      /count of rules above 100/,
    ],
  ])("%s is refused, and nothing is posted", async (_, make, told) => {
    const before = await bodiesOf(pull);
    const run = startRun("better");
    await leave(run, make());
    await expect(answer(run)).rejects.toThrow(told);
    expect(await bodiesOf(pull)).toEqual(before);
  });

  it("with names of HTML and mentions leaves none of them, nor an address of its own", async () => {
    const evil = "<img src=x onerror=1> @octocat [x](https://evil.example)";
    const rule = {
      id: evil,
      kind: "non_inferiority",
      metric: evil,
      champion: 1,
      challenger: 2,
      delta: 1,
      status: "fail" as const,
      reason: evil,
    };
    const run = startRun("better");
    const verdict = verdictOf({
      verdict: "fail",
      reason: evil,
      rules: [rule],
      champion: { version: `v1.0.0/../../${evil}`, manifest_digest: null },
    });
    const params = { [evil]: evil };
    await leave(
      run,
      zipOf(verdict, reviewOf("better", { challenger: { params, data: {}, environment: null } })),
    );
    await answer(run);
    const body = (await bodiesOf(pull)).at(-1)!;
    const markdown = body.replace(/```diff[\s\S]*?```/g, "");
    expect(markdown).not.toMatch(/<img|@octocat|\]\(https:\/\/evil/);
    expect(body).not.toContain("releases/tag");
  });
});

describe("one branch in two pull requests", () => {
  it("is told apart by the policy's commit, or not posted", async () => {
    const [first, second] = [await openPull("twice", "main"), await openPull("twice", "stable")];
    const run = startRun("twice");
    const ref = heads.stable!;
    await leave(run, zipOf(verdictOf({ policy: { digest: "c".repeat(64), ref } }), reviewOf("twice")));
    expect(await answer(run)).toMatchObject({ pullRequest: second });
    const vague = startRun("twice");
    await leave(
      vague,
      zipOf(verdictOf({ policy: { digest: "c".repeat(64), ref: pull.toString() } }), reviewOf("twice")),
    );
    await expect(answer(vague)).rejects.toThrow(`#${second}, #${first} have the same head`);
    expect(await bodiesOf(first)).toEqual([]);
  });
});

it("answers no other event than workflow_run", () => {
  const context = { eventName: "pull_request", event: {} } as unknown as ActionContext;
  expect(() => readReviewedRun(context)).toThrow("This step answers workflow_run");
});
