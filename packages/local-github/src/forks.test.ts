import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, connect, git, settle, startForTest, type TestGitHub } from "./test-github.ts";
import { renderPage } from "./web/render-page.ts";

describe("a fork's pull request", () => {
  let it: TestGitHub;
  let mallory: Client;
  let token: string;
  let clone: string;
  const fork = (path: string) => `//repos/mallory/flights${path}`;

  beforeAll(async () => {
    it = await startForTest();
    token = it.github.issueToken({ repository: "mallory/flights", login: "mallory", permissions: "admin" });
    mallory = connect(it.github, token);
    clone = mkdtempSync(join(tmpdir(), "local-github-fork-"));
  });
  afterAll(async () => {
    await it.stop();
    rmSync(clone, { recursive: true, force: true });
  });

  /** Commits on a branch of the clone and pushes it to the fork, as its owner. */
  const push = async (message: string): Promise<string> => {
    await git(clone, "commit", "--quiet", "--allow-empty", "--message", message);
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    await git(
      clone,
      "-c",
      `http.extraHeader=Authorization: Basic ${basic}`,
      "push",
      "--quiet",
      `${it.github.apiUrl}/mallory/flights.git`,
      "better",
    );
    await settle();
    return git(clone, "rev-parse", "HEAD");
  };

  test("needs a fork, which anybody may have, and which is made without a sound", async () => {
    expect(
      (await mallory("POST", "/pulls", { title: "x", head: "mallory:better", base: "main" })).status,
    ).toBe(422);
    const made = await mallory("POST", "/forks");
    expect(made.status).toBe(202);
    expect(made.json).toMatchObject({ full_name: "mallory/flights", fork: true, default_branch: "main" });
    expect((await mallory("GET", fork("/git/ref/heads/main"))).json.object.sha).toBe(it.sha);
    expect((await mallory("POST", "/forks")).json.id).toBe(made.json.id);
    expect((await it.asOwner("GET", "/forks")).json).toHaveLength(1);
    expect((await it.asOwner("POST", "/forks")).status).toBe(403);
    expect((await it.asJob({ contents: "write" })("POST", "/forks")).status).toBe(403);
    await settle();
    expect(it.events).toEqual([]);
  });

  test("is asked by whoever owns the branch, and by nobody else", async () => {
    await git(clone, "clone", "--quiet", `${it.github.apiUrl}/mallory/flights.git`, ".");
    await git(clone, "checkout", "--quiet", "-b", "better");
    const head = await push("Better");
    const asked = { title: "Better", head: "mallory:better", base: "main" };
    const eve = connect(
      it.github,
      it.github.issueToken({ repository: "eve/flights", login: "eve", permissions: "admin" }),
    );
    expect((await eve("POST", "/pulls", asked)).status).toBe(403);
    expect((await connect(it.github)("POST", "/pulls", asked)).status).toBe(401);
    expect((await mallory("POST", "/pulls", { ...asked, head: "main" })).status).toBe(403);
    it.events.length = 0;
    const opened = await mallory("POST", "/pulls", asked);
    expect(opened.status).toBe(201);
    expect(opened.json).toMatchObject({
      user: { login: "mallory" },
      head: { label: "mallory:better", sha: head, repo: { full_name: "mallory/flights", fork: true } },
      base: { label: "octo:main", repo: { full_name: "octo/flights" } },
      commits: 1,
    });
    await settle();
    expect(it.events).toEqual([
      expect.objectContaining({
        repository: "octo/flights",
        name: "pull_request",
        action: "opened",
        actor: "mallory",
        ref: "refs/pull/1/merge",
        sha: opened.json.merge_commit_sha,
      }),
    ]);
    expect((await mallory("POST", "/pulls", asked)).json.errors[0].message).toContain("already exists");
  });

  test("is found by whose branch it is, and not by a branch of the same name here", async () => {
    const numbers = async (head: string) =>
      (await it.asOwner("GET", `/pulls?head=${head}`)).json.map(({ number }: { number: number }) => number);
    expect(await numbers("mallory:better")).toEqual([1]);
    expect(await numbers("octo:better")).toEqual([]);
  });

  test("follows the fork's branch, and no branch of the same name here", async () => {
    await it.asOwner("POST", "/git/refs", { ref: "refs/heads/better", sha: it.sha });
    it.events.length = 0;
    const head = await push("Better still");
    expect((await it.asOwner("GET", "/pulls/1")).json).toMatchObject({ head: { sha: head }, commits: 2 });
    expect(
      it.events
        .filter(({ repository }) => repository === "octo/flights")
        .map(({ name, action }) => [name, action]),
    ).toEqual([["pull_request", "synchronize"]]);
  });

  test("names no pull request in its run, only the repository", async () => {
    const head = (await it.asOwner("GET", "/pulls/1")).json.head.sha;
    const run = it.github.runs.create({
      repository: "octo/flights",
      path: "ml.yml",
      event: "pull_request",
      headSha: head,
      headBranch: "better",
      headRepository: "mallory/flights",
      actor: "mallory",
    });
    expect((await it.asOwner("GET", `/actions/runs/${run.id}`)).json).toMatchObject({
      pull_requests: [],
      repository: { full_name: "octo/flights" },
      head_repository: { full_name: "mallory/flights" },
    });
    const { id } = it.github.runs.addJob({ runId: run.id, name: "train" });
    expect((await it.asOwner("GET", `/commits/${head}/check-runs`)).json.check_runs).toEqual([
      expect.objectContaining({ external_id: String(id), pull_requests: [] }),
    ]);
  });

  test("says on its page where it comes from, is merged like any, and ends with its branch", async () => {
    expect((await renderPage(it.github, "/octo/flights/pull/1")).html).toContain(
      "<code>mallory:better</code>",
    );
    expect((await it.asOwner("PUT", "/pulls/1/merge")).json.merged).toBe(true);
    const message = (await it.asOwner("GET", "/commits/main")).json.commit.message;
    expect(message).toContain("Merge pull request #1 from mallory/better");
    await push("More");
    const again = await mallory("POST", "/pulls", { title: "More", head: "mallory:better", base: "main" });
    await mallory("DELETE", fork("/git/refs/heads/better"));
    expect((await it.asOwner("GET", `/pulls/${again.json.number}`)).json.state).toBe("closed");
  });
});
