import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { attachLocalGitHub } from "./attach.ts";
import { startLocalGitHub } from "./start.ts";
import { connect, startForTest } from "./test-github.ts";

test("what was acknowledged is there after a restart, tokens and numbering too", async () => {
  const directory = mkdtempSync(join(tmpdir(), "local-github-"));
  const first = await startForTest({ directory });
  const issue = (await first.asOwner("POST", "/issues", { title: "kept", labels: ["drift"] })).json;
  const release = (await first.asOwner("POST", "/releases", { tag_name: "kept@v1.0.0", draft: true })).json;
  const asset = await first.asOwner(
    "POST",
    release.upload_url.replace(/\{.*/, "?name=a.bin"),
    Buffer.from("abc"),
    { "content-type": "x/y" },
  );
  // As after a crash: the files of now, and one that was being written.
  const statePath = join(directory, "state", "octo", "flights.json");
  const atCrash = readFileSync(statePath);
  await first.github.close();
  writeFileSync(statePath, atCrash);
  writeFileSync(`${statePath}.writing`, '{"half');
  const second = await startForTest({ directory });
  try {
    const asBefore = connect(second.github, first.ownerToken);
    expect((await asBefore("GET", `/issues/${issue.number}`)).json).toMatchObject({
      title: "kept",
      id: issue.id,
    });
    const link = (
      await asBefore("GET", `/releases/assets/${asset.json.id}`, undefined, {
        accept: "application/octet-stream",
      })
    ).headers.get("location")!;
    expect(await (await fetch(link)).text()).toBe("abc");
    const next = (await asBefore("POST", "/issues", { title: "next" })).json;
    expect(next.number).toBe(issue.number + 1);
    expect(second.github.listRepositories()).toEqual(["octo/flights"]);
  } finally {
    await second.stop();
  }
});

test("a folder is served once; another process attaches to who serves it", async () => {
  const it = await startForTest();
  await expect(startLocalGitHub({ directory: it.directory })).rejects.toThrow(
    /being served already, at http:\/\/127\.0\.0\.1/,
  );
  const attached = (await attachLocalGitHub(it.directory))!;
  expect(attached.apiUrl).toBe(it.github.apiUrl);
  const token = attached.issueToken({ repository: "octo/flights", login: "you", permissions: "admin" });
  expect((await connect(it.github, token)("GET", "//user")).json.login).toBe("you");
  await it.github.close();
  expect(await attachLocalGitHub(it.directory)).toBeUndefined();
  // Left by a crash: nobody answers there.
  writeFileSync(
    join(it.directory, "local-github.json"),
    JSON.stringify({ running: { pid: process.pid, apiUrl: it.github.apiUrl, instance: "gone" } }),
  );
  const again = await startForTest({ directory: it.directory });
  await again.stop();
});

test("requests that arrive together change the state one after the other", async () => {
  const it = await startForTest();
  try {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => it.asOwner("POST", "/issues", { title: `i${index}` })),
    );
    const numbers = answers.map(({ json }) => json.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    const saved = JSON.parse(readFileSync(join(it.directory, "state", "octo", "flights.json"), "utf8"));
    expect(saved.issues).toHaveLength(30);
  } finally {
    await it.stop();
  }
});

test("names that would leave the folder are refused", async () => {
  const it = await startForTest();
  try {
    for (const name of ["../x", "octo/..", "octo", "octo/a/b", "api/x", "octo/x.git"])
      await expect(it.github.createRepository(name)).rejects.toThrow(/cannot be the name/);
  } finally {
    await it.stop();
  }
});
