import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isDenied, postReview, type Review } from "./comments.ts";
import { connectGitHub, type GitHub } from "./connect.ts";

type Stored = { id: number; login: string; body: string; minimized: boolean };
const pageSize = 2;
const bot = "github-actions[bot]";

/** As much of GitHub as one comment needs, over real HTTP. */
let comments: Stored[];
let requests: string[];
let denied: boolean;
/** Answers to creates wait until so many have arrived: that is how two runs race. */
let gather: number;
let server: Server;
let github: GitHub;

/** The pull request's head. */
let head: string;

const viewGraph = ({ id, login, body, minimized }: Stored) => ({
  id: `IC_${id}`,
  databaseId: id,
  url: `https://github.com/o/r/pull/7#issuecomment-${id}`,
  body,
  viewerDidAuthor: login === bot,
  isMinimized: minimized,
});

const view = ({ id, login, body }: Stored) => ({
  id,
  node_id: `IC_${id}`,
  body,
  html_url: `https://github.com/o/r/pull/7#issuecomment-${id}`,
  user: { login, type: login.endsWith("[bot]") ? "Bot" : "User" },
});

const answer = async (request: IncomingMessage): Promise<[number, unknown]> => {
  const body = JSON.parse((await text(request)) || "{}") as {
    body: string;
    query: string;
    variables: { id: string; after?: string | null };
  };
  const [path] = request.url!.split("?");
  requests.push(`${request.method} ${path}`);
  if (path === "/graphql") {
    if (body.query.startsWith("query")) {
      const page = Number(body.variables.after ?? 0);
      const nodes = comments.slice(page, page + pageSize).map(viewGraph);
      const hasNextPage = comments.length > page + pageSize;
      const pageInfo = { hasNextPage, endCursor: String(page + pageSize) };
      const pullRequest = { headRefOid: head, comments: { pageInfo, nodes } };
      return [200, { data: { repository: { pullRequest } } }];
    }
    comments.find(({ id }) => `IC_${id}` === body.variables.id)!.minimized = true;
    return [200, { data: { minimizeComment: { clientMutationId: null } } }];
  }
  if (denied) return [403, { message: "Resource not accessible by integration" }];
  const id = Number(/comments\/(\d+)$/.exec(path!)?.[1]);
  if (request.method === "DELETE") {
    comments = comments.filter((comment) => comment.id !== id);
    return [204, undefined];
  }
  if (request.method === "PATCH") {
    const found = comments.find((comment) => comment.id === id)!;
    found.body = body.body;
    return [200, view(found)];
  }
  const made = {
    id: Math.max(99, ...comments.map((comment) => comment.id)) + 1,
    login: bot,
    body: body.body,
    minimized: false,
  };
  comments.push(made);
  for (const end = Date.now() + 5000; gather > comments.length && Date.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 5));
  return [201, view(made)];
};

beforeEach(async () => {
  comments = [];
  requests = [];
  denied = false;
  gather = 0;
  server = createServer((request, response) => {
    void answer(request).then(([status, body]) =>
      response
        .writeHead(status, { "content-type": "application/json" })
        .end(body === undefined ? undefined : JSON.stringify(body)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  github = await connectGitHub({ token: "t", apiUrl, repository: { owner: "o", name: "r" }, env: {} });
});
afterEach(() => {
  server.close();
});

const review = (runId: number, change: Partial<Review> = {}): Review => ({
  key: "flights",
  head: `head-of-${runId}`,
  runId: String(runId),
  attempt: "1",
  verdict: "pass",
  body: `words of ${runId}`,
  ...change,
});
/** Of a head that was pushed just before. */
const post = (...given: Parameters<typeof review>) => {
  const made = review(...given);
  head = made.head;
  return postReview(github, 7, made);
};

describe("one comment a model", () => {
  it("is created in three requests and then edited in place", async () => {
    expect(await post(812)).toEqual({
      url: "https://github.com/o/r/pull/7#issuecomment-100",
      action: "created",
    });
    expect(requests).toHaveLength(3);
    requests = [];
    expect(await post(813)).toMatchObject({ action: "updated", url: expect.stringContaining("-100") });
    expect(requests).toHaveLength(3);
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toBe(
      "<!-- mlops:review key=flights head=head-of-813 run=813 attempt=1 verdict=pass -->\nwords of 813",
    );
  });

  it("is another for another model, also for one with a slash", async () => {
    await post(812);
    expect(await post(812, { key: "a/b" })).toMatchObject({ action: "created" });
    expect(await post(813, { key: "a/b" })).toMatchObject({ action: "updated" });
    expect(comments.map(({ body }) => /key=(\S+)/.exec(body)![1])).toEqual(["flights", "a%2Fb"]);
  });

  it("is not one that somebody else planted", async () => {
    await post(900);
    comments[0]!.login = "mallory";
    expect(await post(812)).toMatchObject({ action: "created" });
    expect(comments.map(({ login }) => login)).toEqual(["mallory", bot]);
    expect(comments[0]!.body).toContain("words of 900");
  });
});

describe("order", () => {
  it("a review of what is no longer the head changes no comment, and posts where there is none", async () => {
    head = "new";
    expect(await postReview(github, 7, review(812))).toMatchObject({ action: "created" });
    expect(await postReview(github, 7, review(813))).toMatchObject({ action: "left" });
    expect(await postReview(github, 7, review(814, { verdict: "fail" }))).toMatchObject({ action: "left" });
    expect(comments.map(({ body }) => /words.*/.exec(body)![0])).toEqual(["words of 812"]);
    // Of the head, though by an older run than the one that speaks of another commit.
    comments[0]!.body = comments[0]!.body.replace("run=812", "run=990");
    expect(await postReview(github, 7, review(900, { head: "new" }))).toMatchObject({ action: "updated" });
  });

  it("an older run of the same head never overwrites a newer one", async () => {
    const post = (runId: number, change: Partial<Review> = {}) =>
      postReview(github, 7, review(runId, { head: "same", ...change }));
    head = "same";
    await post(813);
    expect(await post(812)).toMatchObject({ action: "left" });
    expect(await post(812, { verdict: "fail", attempt: "2" })).toMatchObject({ action: "left" });
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain("words of 813");
    expect(await post(813, { attempt: "2" })).toMatchObject({ action: "updated" });
    expect(await post(813)).toMatchObject({ action: "left" });
    // Longer ids are greater, whatever a comparison of text would say.
    expect(await post(1000)).toMatchObject({ action: "updated" });
    expect(await post(999)).toMatchObject({ action: "left" });
  });

  it.each([
    [812, 813],
    [813, 812],
  ])("two runs that race (%i first) leave one comment, with the newer run's words", async (first, second) => {
    gather = 2;
    head = "head-of-813";
    await Promise.all([first, second].map((run) => postReview(github, 7, review(run))));
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatchObject({ id: 100, body: expect.stringContaining("words of 813") });
  });
});

it("folds the old comment away when the verdict turns, and posts anew", async () => {
  await post(812);
  expect(await post(813, { verdict: "fail" })).toMatchObject({
    action: "replaced",
    url: expect.stringContaining("-101"),
  });
  expect(comments.map(({ minimized }) => minimized)).toEqual([true, false]);
  expect(requests.length).toBeLessThanOrEqual(4 + 7);
  expect(await post(814, { verdict: "fail" })).toMatchObject({
    action: "updated",
    url: expect.stringContaining("-101"),
  });
  expect(comments[0]!.body).toContain("words of 812");
  expect(comments).toHaveLength(2);
});

it("sweeps up what a run left that was cancelled between its post and its look, and reads every page", async () => {
  await post(812);
  for (const text of ["hello", "there", comments[0]!.body])
    comments.push({ id: 100 + comments.length, login: bot, body: text, minimized: false });
  expect(await post(813)).toMatchObject({ action: "updated" });
  expect(comments.map(({ body }) => body.split("\n").at(-1))).toEqual(["words of 813", "hello", "there"]);
});

it("speaks again where the same step runs twice in one attempt", async () => {
  await post(812);
  expect(await post(812, { body: "second thoughts" })).toMatchObject({ action: "updated" });
  expect(comments[0]!.body).toContain("second thoughts");
});

it("tells a refusal for want of permission from other failures", async () => {
  denied = true;
  const refused = await post(812).catch((error: unknown) => error);
  expect(isDenied(refused)).toBe(true);
  expect(String((refused as { fix?: string }).fix)).toContain("write");
  expect(isDenied(new Error("502"))).toBe(false);
});
