import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, settle, startForTest, type TestGitHub } from "./test-github.ts";

let it: TestGitHub;
beforeAll(async () => {
  it = await startForTest({ limits: { anonymousRequestsPerHour: 8, createsPerMinute: 1000 } });
  await it.github.createRepository("octo/secret", { private: true });
});
afterAll(() => it.stop());

describe("a job's token", () => {
  test("that lacks a permission is refused, and told which", async () => {
    const job = it.asJob({ contents: "read" });
    const refused = await job("POST", "/releases", { tag_name: "x" });
    expect(refused.status).toBe(403);
    expect(refused.json.message).toBe("Resource not accessible by integration");
    expect(refused.headers.get("x-accepted-github-permissions")).toBe("contents=write");
    expect((await job("GET", "/issues")).headers.get("x-accepted-github-permissions")).toBe(
      "issues=read; pull_requests=read",
    );
    expect((await job("GET", "/issues")).status).toBe(403);
    expect((await job("GET", "/releases")).status).toBe(200);
    expect((await job("GET", "")).status).toBe(200);
    expect((await it.asJob({ contents: "none" })("GET", "/releases")).status).toBe(403);
  });

  test("comments on a pull request with pull-requests: write, on an issue only with issues: write", async () => {
    await it.asOwner("POST", "/git/refs", { ref: "refs/heads/b", sha: it.sha });
    await it.asOwner("PUT", "/contents/b.txt", { message: "b", content: "Yg==", branch: "b" });
    const pull = (await it.asOwner("POST", "/pulls", { title: "b", head: "b", base: "main" })).json.number;
    const issue = (await it.asOwner("POST", "/issues", { title: "i" })).json.number;
    const job = it.asJob({ "pull-requests": "write" });
    const comment = await job("POST", `/issues/${pull}/comments`, { body: "hi" });
    expect(comment.status).toBe(201);
    expect(comment.json.user).toMatchObject({ login: "github-actions[bot]", type: "Bot", id: 41898282 });
    expect((await job("POST", `/issues/${issue}/comments`, { body: "hi" })).status).toBe(403);
    expect(
      (await it.asJob({ issues: "write" })("POST", `/issues/${issue}/comments`, { body: "hi" })).status,
    ).toBe(201);
  });

  test("starts nothing but by dispatching", async () => {
    it.events.length = 0;
    const job = it.asJob({
      contents: "write",
      issues: "write",
      deployments: "write",
      "pull-requests": "write",
    });
    await job("POST", "/releases", { tag_name: "silent@v1.0.0" });
    await job("POST", "/issues", { title: "silent" });
    await job("POST", "/deployments", { ref: "main", required_contexts: [] });
    await settle();
    expect(it.events).toEqual([]);
    await job("POST", "/dispatches", { event_type: "mlops-promoted", client_payload: { model: "m" } });
    await settle();
    expect(it.events).toMatchObject([
      {
        name: "repository_dispatch",
        action: "mlops-promoted",
        sha: it.sha,
        actor: "github-actions[bot]",
        payload: { client_payload: { model: "m" } },
      },
    ]);
  });

  test("is good for its repository alone, until it is taken back", async () => {
    const token = it.github.issueToken({
      repository: "octo/flights",
      login: "octo",
      permissions: { contents: "write" },
      runId: 5,
      jobId: 6,
    });
    const job = connect(it.github, token);
    expect((await job("GET", "//repos/octo/secret")).status).toBe(404);
    expect((await job("GET", "/releases")).status).toBe(200);
    it.github.revokeToken(token);
    expect((await job("GET", "/releases")).status).toBe(401);
  });

  test("cannot be made up", async () => {
    const [head, signature] = it.ownerToken.split(".");
    const grant = Buffer.from(
      JSON.stringify({ repository: "*", login: "eve", permissions: "admin", nonce: "x" }),
    ).toString("base64url");
    for (const token of ["nope", `ghp_${grant}.${signature}`, `${head}.${"A".repeat(43)}`, `ghp_${grant}.`]) {
      const answer = await connect(it.github, token)("GET", "");
      expect(answer.status).toBe(401);
      expect(answer.json.message).toBe("Bad credentials");
    }
  });
});

test("requests are counted, in all and for a run", async () => {
  const before = it.github.requestCount();
  const job = it.asJob({ contents: "read" }, 77);
  await job("GET", "/releases");
  await job("GET", "/nothing");
  expect(it.github.requestCount(77)).toBe(2);
  expect(it.github.requestCount() - before).toBe(2);
});

describe("limits", () => {
  test("a 304 is not counted against them", async () => {
    const first = await it.asOwner("GET", "");
    const used = Number(first.headers.get("x-ratelimit-used"));
    const second = await it.asOwner("GET", "", undefined, { "if-none-match": first.headers.get("etag")! });
    expect(second.status).toBe(304);
    const third = await it.asOwner("GET", "", undefined, { "if-none-match": '"other"' });
    expect(third.status).toBe(200);
    expect(Number(third.headers.get("x-ratelimit-used"))).toBe(used + 1);
  });

  test("nobody in particular reads what is public, changes nothing, and is stopped after so many requests", async () => {
    const anybody = connect(it.github);
    expect((await anybody("GET", "")).status).toBe(200);
    expect((await anybody("GET", "//repos/octo/secret")).status).toBe(404);
    expect((await anybody("POST", "/issues", { title: "x" })).status).toBe(401);
    let last = await anybody("GET", "");
    for (let count = 0; count < 8; count++) last = await anybody("GET", "");
    expect(last.status).toBe(403);
    expect(last.json.message).toMatch(/^API rate limit exceeded/);
    expect(last.headers.get("x-ratelimit-remaining")).toBe("0");
  });

  test("what creates content is stopped with a time to wait", async () => {
    const strict = await startForTest({ limits: { createsPerMinute: 2 } });
    try {
      await strict.asOwner("POST", "/issues", { title: "1" });
      await strict.asOwner("POST", "/issues", { title: "2" });
      const third = await strict.asOwner("POST", "/issues", { title: "3" });
      expect(third.status).toBe(403);
      expect(third.json.message).toMatch(/secondary rate limit/);
      expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
      expect((await strict.asOwner("GET", "/issues")).json).toHaveLength(2);
    } finally {
      await strict.stop();
    }
  });
});

test("pages are linked, at most a hundred long", async () => {
  for (let count = 0; count < 5; count++) await it.asOwner("POST", "/labels", { name: `l${count}` });
  const first = await it.asOwner("GET", "/labels?per_page=2");
  expect(first.json).toHaveLength(2);
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link")!)![1]!;
  const second = await it.asOwner("GET", next);
  expect(second.json).toHaveLength(2);
  expect(second.headers.get("link")).toMatch(/rel="prev".*rel="last".*rel="first"/);
  expect((await it.asOwner("GET", "/labels?per_page=1000")).headers.get("link")).toBeNull();
});
