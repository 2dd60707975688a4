import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDenied, postReview } from "@mlops-actions/github/comments";
import { connectGitHub, type GitHub, parseRepository } from "@mlops-actions/github/connect";
import { downloadContent } from "@mlops-actions/github/contents";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, expect, it } from "vitest";

// The sticky comment and the base commit's files over the local GitHub: tokens with scopes, a real pull request.
const fullName = "octo/flights";
let root: string;
let local: LocalGitHub;
let base: string;
let head: string;
let runs = 811;

const as = (
  permissions: Parameters<LocalGitHub["issueToken"]>[0]["permissions"],
  runId?: number,
): Promise<GitHub> =>
  connectGitHub({
    token: local.issueToken({
      repository: fullName,
      login: "octo",
      permissions,
      ...(runId && { runId, jobId: 1 }),
    }),
    apiUrl: local.apiUrl,
    repository: parseRepository(fullName),
    env: {},
  });

const job = { contents: "read", "pull-requests": "write" } as const;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "mlops-sticky-"));
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
  await writeFile(join(clone, "mlops.yml"), "of the base\n");
  git("add", ".");
  git("commit", "-qm", "base");
  base = git("rev-parse", "HEAD");
  git("push", "-q", gitDirectory, "main");
  git("checkout", "-qb", "better");
  await writeFile(join(clone, "mlops.yml"), "of the branch\n");
  git("commit", "-qam", "lower the bar");
  head = git("rev-parse", "HEAD");
  git("push", "-q", gitDirectory, "better");
  await local.notePush(fullName);
});
afterAll(async () => {
  await local.close();
  await rm(root, { recursive: true });
});

const openPull = async (): Promise<number> => {
  const { octokit, owner, repo } = await as("admin");
  const open = await octokit.rest.pulls.list({ owner, repo, state: "open" });
  for (const { number } of open.data)
    await octokit.rest.pulls.update({ owner, repo, pull_number: number, state: "closed" });
  return (await octokit.rest.pulls.create({ owner, repo, head: "better", base: "main", title: "Better" }))
    .data.number;
};

const bodies = async (number: number) => {
  const { octokit, owner, repo } = await as("admin");
  return (await octokit.rest.issues.listComments({ owner, repo, issue_number: number })).data.map(
    ({ body }) => body!,
  );
};

const post = async (pull: number, runId: number, verdict = "pass", reviewed = head) =>
  postReview(await as(job, runId), pull, {
    key: "flights",
    head: reviewed,
    runId: String(runId),
    attempt: "1",
    verdict,
    body: `words of ${runId}`,
  });

it("reads the base's file, not the branch's", async () => {
  const file = join(root, "mlops.yml");
  expect(await downloadContent(await as(job), "mlops.yml", base, file)).toBe(true);
  expect(await readFile(file, "utf8")).toBe("of the base\n");
  expect(await downloadContent(await as(job), "none.yml", base, file)).toBe(false);
});

it("keeps one comment, edited in place, in at most four requests a run", async () => {
  const pull = await openPull();
  const [first, second] = [++runs, ++runs];
  expect(await post(pull, first)).toMatchObject({ action: "created" });
  expect(await post(pull, second)).toMatchObject({ action: "updated" });
  expect(await bodies(pull)).toEqual([expect.stringContaining(`words of ${second}`)]);
  expect(local.requestCount(first)).toBeLessThanOrEqual(3);
  expect(local.requestCount(second)).toBeLessThanOrEqual(3);
});

it("leaves a newer run's comment alone", async () => {
  const pull = await openPull();
  const [old, fresh] = [++runs, ++runs];
  await post(pull, fresh);
  expect(await post(pull, old)).toMatchObject({ action: "left" });
  expect(await bodies(pull)).toEqual([expect.stringContaining(`words of ${fresh}`)]);
});

it("leaves one comment of two runs that race", async () => {
  const pull = await openPull();
  const [old, fresh] = [++runs, ++runs];
  await Promise.all([post(pull, fresh), post(pull, old)]);
  expect(await bodies(pull)).toEqual([expect.stringContaining(`words of ${fresh}`)]);
});

it("folds the old comment when the verdict turns", async () => {
  const pull = await openPull();
  await post(pull, ++runs);
  expect(await post(pull, ++runs, "fail")).toMatchObject({ action: "replaced" });
  const record = local.hub.findRepository(fullName)!.record.comments.filter(({ issue }) => issue === pull);
  expect(record.map(({ minimized }) => minimized?.toLowerCase() ?? null)).toEqual(["outdated", null]);
});

it("leaves one comment, of the newest head, of a hundred runs at once", async () => {
  const pull = await openPull();
  const first = runs + 1;
  runs += 100;
  // Ninety of commits that were heads once, ten of the head; every third says no, so that verdicts turn in between.
  const all = Array.from({ length: 100 }, (_, i) => ({
    runId: first + i,
    verdict: i % 3 === 0 ? "fail" : "pass",
    reviewed: i < 90 ? `${i}`.padStart(40, "0") : head,
  })).sort((a, b) => ((a.runId * 7919) % 101) - ((b.runId * 7919) % 101));
  await Promise.all(all.map(({ runId, verdict, reviewed }) => post(pull, runId, verdict, reviewed)));
  const spent = all.reduce((sum, { runId }) => sum + local.requestCount(runId), 0);
  expect(spent).toBeLessThan(700);
  const record = local.hub.findRepository(fullName)!.record.comments;
  const standing = record.filter(({ issue, minimized }) => issue === pull && !minimized);
  expect(standing.map(({ body }) => /head=(\S+) run=(\d+)/.exec(body)!.slice(1))).toEqual([
    [head, String(runs)],
  ]);
}, 60_000);

it("is refused with a read-only token", async () => {
  const pull = await openPull();
  const reader = await as({ contents: "read", "pull-requests": "read" }, ++runs);
  const review = { key: "flights", head: "h", runId: "1", attempt: "1", verdict: "pass", body: "x" };
  const error = await postReview(reader, pull, review).catch((thrown: unknown) => thrown);
  expect(isDenied(error)).toBe(true);
});
