import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { git, settle, startForTest, type TestGitHub, until } from "./test-github.ts";

let it: TestGitHub;
const work = mkdtempSync(join(tmpdir(), "local-github-work-"));
beforeAll(async () => {
  it = await startForTest();
});
afterAll(async () => {
  await it.stop();
  rmSync(work, { recursive: true, force: true });
});

test("of twenty that race to make a tag, one wins", async () => {
  const objects = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      it.asOwner("POST", "/git/tags", {
        tag: "race@v1.0.0",
        message: `m${index}`,
        object: it.sha,
        type: "commit",
      }),
    ),
  );
  const answers = await Promise.all(
    objects.map(({ json }) =>
      it.asOwner("POST", "/git/refs", { ref: "refs/tags/race@v1.0.0", sha: json.sha }),
    ),
  );
  const winners = answers.filter(({ status }) => status === 201);
  expect(winners).toHaveLength(1);
  expect(
    answers.filter(({ status, json }) => status === 422 && json.message === "Reference already exists"),
  ).toHaveLength(19);
  expect(await git(it.gitDirectory, "rev-parse", "refs/tags/race@v1.0.0")).toBe(winners[0]!.json.object.sha);
});

test("a tag object is what git and GTO read", async () => {
  const tagger = { name: "Ada", email: "ada@example.org", date: "2026-01-02T03:04:05Z" };
  const { json } = await it.asOwner("POST", "/git/tags", {
    tag: "m#prod#1",
    message: 'promote\n\n{"a": 1}',
    object: it.sha,
    type: "commit",
    tagger,
  });
  await it.asOwner("POST", "/git/refs", { ref: "refs/tags/m#prod#1", sha: json.sha });
  expect(await git(it.gitDirectory, "fsck", "--strict", "--no-dangling")).toBe("");
  expect(
    await git(
      it.gitDirectory,
      "for-each-ref",
      "--format=%(objecttype) %(taggername) %(taggerdate:unix) %(subject)",
      "refs/tags/m#prod#1",
    ),
  ).toBe("tag Ada 1767323045 promote");
  const ref = await it.asOwner("GET", "/git/ref/tags/m%23prod%231");
  expect(ref.json.object).toMatchObject({ type: "tag", sha: json.sha });
});

test("names that git refuses, and that collide with a folder of refs, are 422", async () => {
  const make = (ref: string) => it.asOwner("POST", "/git/refs", { ref, sha: it.sha });
  expect((await make("refs/heads/a..b")).status).toBe(422);
  expect((await make("refs/pull/9/head")).status).toBe(422);
  expect((await make("refs/heads/dir")).status).toBe(201);
  expect((await make("refs/heads/dir/leaf")).json.message).toBe("Reference update failed");
  expect(
    (await it.asOwner("POST", "/git/refs", { ref: "refs/heads/n", sha: "1".repeat(40) })).json.message,
  ).toBe("Object does not exist");
});

test("a tree is edited below folders, and what is emptied is gone", async () => {
  const base = (await it.asOwner("GET", `/git/commits/${it.sha}`)).json.tree.sha;
  const entry = (path: string, content: string) => ({ path, mode: "100644", type: "blob", content });
  const made = (
    await it.asOwner("POST", "/git/trees", {
      base_tree: base,
      tree: [entry("a/b/c.txt", "c"), entry("a-b.txt", "d"), entry("a/d.txt", "e")],
    })
  ).json;
  const listed = (await it.asOwner("GET", `/git/trees/${made.sha}?recursive=1`)).json.tree.map(
    ({ path }: { path: string }) => path,
  );
  expect(listed).toEqual(["README.md", "a-b.txt", "a", "a/b", "a/b/c.txt", "a/d.txt"]);
  const less = (
    await it.asOwner("POST", "/git/trees", {
      base_tree: made.sha,
      tree: [
        { path: "a/b/c.txt", sha: null },
        { path: "a/d.txt", sha: null },
        { path: "a-b.txt", sha: null },
      ],
    })
  ).json;
  expect(less.sha).toBe(base);
  expect((await it.asOwner("POST", "/git/trees", { tree: [entry("../x", "")] })).status).toBe(422);
});

describe("a push by git itself", () => {
  test("over HTTP is told once, with its commits and files, and moves the open pull request", async () => {
    await git(work, "clone", "--quiet", it.cloneUrl, "http");
    const clone = join(work, "http");
    const remote = it.cloneUrl.replace("http://", `http://x-access-token:${it.ownerToken}@`);
    await git(clone, "checkout", "--quiet", "-b", "better");
    writeFileSync(join(clone, "train.py"), "1\n");
    await git(clone, "add", ".");
    await git(clone, "commit", "--quiet", "-m", "Train");
    await git(clone, "push", "--quiet", remote, "better");
    const pull = (await it.asOwner("POST", "/pulls", { title: "Better", head: "better", base: "main" })).json;
    await settle();
    it.events.length = 0;
    writeFileSync(join(clone, "train.py"), "2\n");
    await git(clone, "commit", "--quiet", "-am", "Train more\n\nbecause");
    await git(clone, "push", "--quiet", remote, "better");
    await settle();
    const head = await git(clone, "rev-parse", "HEAD");
    expect(it.events.map(({ name, action }) => [name, action])).toEqual([
      ["push", undefined],
      ["pull_request", "synchronize"],
    ]);
    const [push, synchronize] = it.events;
    expect(push).toMatchObject({ ref: "refs/heads/better", sha: head, actor: "octo" });
    expect(push!.payload.commits).toMatchObject([
      {
        id: head,
        message: "Train more\n\nbecause",
        modified: ["train.py"],
        added: [],
        author: { name: "Ada" },
      },
    ]);
    expect(push!.payload).toMatchObject({ created: false, forced: false, before: pull.head.sha });
    expect(synchronize!.ref).toBe(`refs/pull/${pull.number}/merge`);
    expect(await git(it.gitDirectory, "rev-parse", `refs/pull/${pull.number}/head`)).toBe(head);
    expect(await git(it.gitDirectory, "rev-parse", `refs/pull/${pull.number}/merge`)).toBe(synchronize!.sha);
    expect(await git(it.gitDirectory, "show", "-s", "--format=%P", synchronize!.sha)).toBe(
      `${it.sha} ${head}`,
    );
    expect(await git(it.gitDirectory, "show", `${synchronize!.sha}:train.py`)).toBe("2");
  });

  test("straight into the bare repository is noticed too, once", async () => {
    it.events.length = 0;
    await git(work, "clone", "--quiet", it.gitDirectory, "direct");
    const clone = join(work, "direct");
    await git(clone, "checkout", "--quiet", "-b", "direct");
    await git(clone, "commit", "--quiet", "--allow-empty", "-m", "By path");
    await git(clone, "push", "--quiet", "origin", "direct");
    await until(() => it.events.some(({ name, ref }) => name === "push" && ref === "refs/heads/direct"));
    await it.github.notePush("octo/flights");
    await settle();
    expect(it.events.filter(({ name }) => name === "push")).toHaveLength(1);
  });

  test("with a job's token changes the branch and starts nothing", async () => {
    const clone = join(work, "http");
    const token = it.github.issueToken({
      repository: "octo/flights",
      login: "octo",
      permissions: { contents: "write" },
      runId: 1,
      jobId: 1,
    });
    it.events.length = 0;
    await git(
      clone,
      "push",
      "--quiet",
      it.cloneUrl.replace("http://", `http://x-access-token:${token}@`),
      "HEAD:refs/heads/by-job",
    );
    await settle();
    expect((await it.asOwner("GET", "/git/ref/heads/by-job")).status).toBe(200);
    expect(it.events).toEqual([]);
  });

  test("needs contents: write", async () => {
    const clone = join(work, "http");
    const token = it.github.issueToken({
      repository: "octo/flights",
      login: "octo",
      permissions: { contents: "read" },
      runId: 1,
      jobId: 1,
    });
    const remote = it.cloneUrl.replace("http://", `http://x-access-token:${token}@`);
    await expect(git(clone, "push", "--quiet", remote, "HEAD:refs/heads/no")).rejects.toThrow(/403/);
    await expect(git(clone, "push", "--quiet", it.cloneUrl, "HEAD:refs/heads/no")).rejects.toThrow(
      /Authentication|could not read|terminal prompts/i,
    );
    await expect(
      git(
        clone,
        "push",
        "--quiet",
        it.cloneUrl.replace("http://", `http://x:${it.ownerToken}@`),
        "HEAD:refs/pull/1/head",
      ),
    ).rejects.toThrow(/hidden ref/);
  });
});

describe("a pull request", () => {
  const branchWith = async (name: string, file: string, content: string) => {
    await it.asOwner("POST", "/git/refs", { ref: `refs/heads/${name}`, sha: it.sha });
    return it.asOwner("PUT", `/contents/${file}`, {
      message: name,
      content: Buffer.from(content).toString("base64"),
      branch: name,
    });
  };

  test("is merged by a merge commit that both events tell of", async () => {
    await branchWith("merge-me", "m.txt", "m");
    const pull = (await it.asOwner("POST", "/pulls", { title: "M", head: "merge-me", base: "main" })).json;
    const base = (await it.asOwner("GET", "/git/ref/heads/main")).json.object.sha;
    await settle();
    it.events.length = 0;
    expect((await it.asOwner("PUT", `/pulls/${pull.number}/merge`, { sha: base })).status).toBe(409);
    const merged = (await it.asOwner("PUT", `/pulls/${pull.number}/merge`)).json;
    await settle();
    expect(it.events.map(({ name, action, ref }) => [name, action, ref])).toEqual([
      ["pull_request", "closed", "refs/heads/main"],
      ["push", undefined, "refs/heads/main"],
    ]);
    expect(await git(it.gitDirectory, "show", "-s", "--format=%P", "refs/heads/main")).toBe(
      `${base} ${pull.head.sha}`,
    );
    const after = (await it.asOwner("GET", `/pulls/${pull.number}`)).json;
    expect(after).toMatchObject({
      merged: true,
      state: "closed",
      merge_commit_sha: merged.sha,
      commits: 1,
      changed_files: 1,
    });
    expect((await it.asOwner("GET", `/commits/${merged.sha}/pulls`)).json).toMatchObject([
      { number: pull.number },
    ]);
    expect((await it.asOwner("PUT", `/pulls/${pull.number}/merge`)).status).toBe(405);
  });

  test("that conflicts says so and is not merged", async () => {
    await branchWith("left", "same.txt", "left");
    await branchWith("right", "same.txt", "right");
    const left = (await it.asOwner("POST", "/pulls", { title: "L", head: "left", base: "main" })).json;
    const right = (await it.asOwner("POST", "/pulls", { title: "R", head: "right", base: "main" })).json;
    expect(right.mergeable).toBe(true);
    await it.asOwner("PUT", `/pulls/${left.number}/merge`);
    expect((await it.asOwner("GET", `/pulls/${right.number}`)).json).toMatchObject({
      mergeable: false,
      mergeable_state: "dirty",
    });
    expect((await it.asOwner("PUT", `/pulls/${right.number}/merge`)).status).toBe(405);
    await it.asOwner("DELETE", "/git/refs/heads/right");
    expect((await it.asOwner("GET", `/pulls/${right.number}`)).json.state).toBe("closed");
  });
});
