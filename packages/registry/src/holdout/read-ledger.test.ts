import { postReview } from "@mlops-actions/github/comments";
import { connectGitHub, parseRepository } from "@mlops-actions/github/connect";
import { startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { readLedger } from "./read-ledger.ts";

type Local = Awaited<ReturnType<typeof startLocalGitHub>>;
let registry: LocalRegistry<Local>;
let runs = 100;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterAll(() => registry.close());

const [old, fresh] = ["a".repeat(64), "b".repeat(64)];

const as = (
  name: string,
  permissions: Parameters<Local["issueToken"]>[0]["permissions"],
  runId: number | null = ++runs,
) =>
  connectGitHub({
    token: registry.local.issueToken({
      repository: name,
      login: "ada",
      permissions,
      ...(runId && { runId, jobId: 1 }),
    }),
    apiUrl: registry.local.apiUrl,
    repository: parseRepository(name),
    env: {},
  });

/** A repository with open pull requests, and who reviews there. */
const open = async (name: string, branches: readonly string[]) => {
  const sha = await registry.createRepository(name);
  const { octokit, owner, repo } = await as(name, "admin", null);
  const pulls: number[] = [];
  const heads = new Map<number, string>();
  for (const branch of branches) {
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
    const content = Buffer.from(branch).toString("base64");
    await octokit.rest.repos.createOrUpdateFileContents({
      owner,
      repo,
      path: "x",
      message: "x",
      content,
      branch,
    });
    const { data } = await octokit.rest.pulls.create({ owner, repo, head: branch, base: "main", title: "x" });
    pulls.push(data.number);
    heads.set(data.number, data.head.sha);
  }
  const post = async (pull: number, holdout: string, verdict = "pass", run = ++runs) =>
    postReview(await as(name, { "pull-requests": "write" }), pull, {
      key: "flights",
      head: heads.get(pull)!,
      runId: String(run),
      attempt: "1",
      verdict,
      holdout,
      body: "x",
    });
  /** A comment by a person, who can write any marker. */
  const plant = (pull: number, body: string) =>
    octokit.rest.issues.createComment({ owner, repo, issue_number: pull, body });
  return { pulls, post, plant };
};

it("counts each review's looks through edits and turns of the verdict, in one request", async () => {
  const name = "octo/many";
  const { pulls, post, plant } = await open(name, ["one", "two"]);
  const [one, two] = pulls as [number, number];
  await post(one, old);
  await post(one, old);
  await post(one, old, "fail"); // posted anew
  await post(one, old, "fail");
  await post(two, old);
  await post(two, fresh); // other labels begin anew
  await plant(
    two,
    `<!-- mlops:review key=flights head=h run=1 attempt=1 verdict=pass holdout=${old} looks=500 -->`,
  );
  const run = ++runs;
  const ledger = await readLedger(
    await as(name, { contents: "read", "pull-requests": "read" }, run),
    "flights",
  );
  expect(ledger.reviews.map(({ holdout, looks }) => [holdout, looks]).sort()).toEqual([
    [old, 4],
    [fresh, 1],
  ]);
  expect(registry.local.requestCount(run)).toBe(1);
});

it("counts the same attempt of a run once", async () => {
  const { pulls, post } = await open("octo/again", ["one"]);
  const run = ++runs;
  for (const _ of [1, 2, 3]) await post(pulls[0]!, old, "pass", run);
  const { reviews } = await readLedger(await as("octo/again", "admin"), "flights");
  expect(reviews).toMatchObject([{ looks: 1 }]);
});

it("never counts more than there were when many runs review at once", async () => {
  const { pulls, post } = await open("octo/race", ["one"]);
  for (let round = 1; round <= 3; round++)
    await Promise.allSettled(Array.from({ length: 4 }, () => post(pulls[0]!, old)));
  const { reviews } = await readLedger(await as("octo/race", "admin"), "flights");
  expect(reviews).toHaveLength(1);
  expect(reviews[0]!.looks).toBeLessThanOrEqual(12);
  expect(reviews[0]!.looks).toBeGreaterThanOrEqual(3);
});

it("does without reviews where the token may not see them, and says so by counting fewer", async () => {
  const { pulls, post } = await open("octo/narrow", ["one"]);
  await post(pulls[0]!, old);
  const run = ++runs;
  const github = await as("octo/narrow", { contents: "read" }, run);
  expect(await readLedger(github, "flights")).toEqual({ log: [], reviews: [] });
  expect(registry.local.requestCount(run)).toBe(2);
  await expect(readLedger(await as("octo/narrow", { actions: "read" }), "flights")).rejects.toThrow(
    "cannot be read",
  );
});
