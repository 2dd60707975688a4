import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isDenied, postReview, type Review } from "./comments.ts";
import { connectGitHub, type GitHub } from "./connect.ts";

type Stored = { id: number; login: string; body: string; minimized: boolean };
const bot = "github-actions[bot]";

/** As much of GitHub as one comment needs, over real HTTP. */
let comments: Stored[];
let requests: string[];
let denied: boolean;
/** Answers to creates wait until so many have arrived: that is how two runs race. */
let gather: number;
let server: Server;
let github: GitHub;

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
    variables: { id: string };
  };
  const [path] = request.url!.split("?");
  requests.push(`${request.method} ${path}`);
  if (path === "/graphql") {
    if (body.query.includes("viewer")) return [200, { data: { viewer: { login: bot } } }];
    comments.find(({ id }) => `IC_${id}` === body.variables.id)!.minimized = true;
    return [200, { data: { minimizeComment: { clientMutationId: null } } }];
  }
  if (request.method === "GET") return [200, comments.map(view)];
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
  const made = { id: 100 + comments.length, login: bot, body: body.body, minimized: false };
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
const post = (...given: Parameters<typeof review>) => postReview(github, 7, review(...given));

describe("one comment a model", () => {
  it("is created in three requests and then edited in place", async () => {
    expect(await post(812)).toEqual({
      url: "https://github.com/o/r/pull/7#issuecomment-100",
      action: "created",
    });
    expect(requests.length).toBeLessThanOrEqual(4);
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
  it("an older run, of an older head, never overwrites a newer one", async () => {
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
    await Promise.all([post(first), post(second)]);
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

it("tells a refusal for want of permission from other failures", async () => {
  denied = true;
  const refused = await post(812).catch((error: unknown) => error);
  expect(isDenied(refused)).toBe(true);
  expect(String((refused as { fix?: string }).fix)).toContain("write");
  expect(isDenied(new Error("502"))).toBe(false);
});
