import { createHash } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { normaliseAssetName } from "./routes/assets.ts";
import { startForTest, type TestGitHub } from "./test-github.ts";

let it: TestGitHub;
beforeAll(async () => {
  it = await startForTest();
});
afterAll(() => it.stop());

const draft = async (tag: string, more: object = {}) =>
  (await it.asOwner("POST", "/releases", { tag_name: tag, draft: true, ...more })).json;
const upload = (release: { upload_url: string }, name: string, content: Buffer) =>
  it.asOwner("POST", release.upload_url.replace(/\{.*/, `?name=${encodeURIComponent(name)}`), content, {
    "content-type": "application/octet-stream",
  });

describe("a draft", () => {
  test("is found by nobody's tag, and by readers not at all", async () => {
    const release = await draft("hidden@v1.0.0");
    const reader = it.asJob({ contents: "read" });
    expect((await it.asOwner("GET", "/releases/tags/hidden@v1.0.0")).status).toBe(404);
    expect((await it.asOwner("GET", `/releases/${release.id}`)).status).toBe(200);
    expect((await reader("GET", `/releases/${release.id}`)).status).toBe(404);
    expect((await reader("GET", "/releases")).json).toEqual([]);
    expect((await it.asOwner("GET", "/git/ref/tags/hidden@v1.0.0")).status).toBe(404);
  });

  test("published makes a lightweight tag, once", async () => {
    const release = await draft("placeholder");
    const { json } = await it.asOwner("PATCH", `/releases/${release.id}`, {
      tag_name: "once@v1.0.0",
      draft: false,
    });
    expect(json).toMatchObject({ draft: false, tag_name: "once@v1.0.0" });
    const { object } = (await it.asOwner("GET", "/git/ref/tags/once@v1.0.0")).json;
    expect(object).toMatchObject({ type: "commit", sha: it.sha });
    expect((await it.asOwner("GET", "/git/ref/tags/placeholder")).status).toBe(404);
    const second = await it.asOwner("POST", "/releases", { tag_name: "once@v1.0.0" });
    expect(second.status).toBe(422);
    expect(second.json.errors).toEqual([{ resource: "Release", code: "already_exists", field: "tag_name" }]);
  });

  test("published under an annotated tag leaves the tag alone", async () => {
    const tag = (
      await it.asOwner("POST", "/git/tags", {
        tag: "kept@v1.0.0",
        message: "why",
        object: it.sha,
        type: "commit",
      })
    ).json;
    await it.asOwner("POST", "/git/refs", { ref: "refs/tags/kept@v1.0.0", sha: tag.sha });
    await it.asOwner("POST", "/releases", { tag_name: "kept@v1.0.0" });
    expect((await it.asOwner("GET", "/git/ref/tags/kept@v1.0.0")).json.object).toMatchObject({
      type: "tag",
      sha: tag.sha,
    });
  });
});

test("the latest release is the one made so, and never one that declines", async () => {
  await it.asOwner("POST", "/releases", { tag_name: "l1", make_latest: "true" });
  await it.asOwner("POST", "/releases", { tag_name: "l2", make_latest: "false" });
  expect((await it.asOwner("GET", "/releases/latest")).json.tag_name).toBe("l1");
});

test("GITHUB_TOKEN makes no tag where workflow files differ", async () => {
  const workflow = { message: "w", content: "b246IHB1c2g=", branch: "with-workflow" };
  await it.asOwner("POST", "/git/refs", { ref: "refs/heads/with-workflow", sha: it.sha });
  const { json } = await it.asOwner("PUT", "/contents/.github/workflows/x.yml", workflow);
  const job = it.asJob({ contents: "write" });
  const refused = await job("POST", "/releases", { tag_name: "wf", target_commitish: json.commit.sha });
  expect(refused.status).toBe(403);
  expect(refused.headers.get("x-accepted-github-permissions")).toBe("contents=write,workflows=write");
  expect((await job("POST", "/releases", { tag_name: "wf", target_commitish: it.sha })).status).toBe(201);
});

describe("immutable releases", () => {
  test("take no more files, and burn their tag when deleted", async () => {
    await it.asOwner("PUT", "/immutable-releases");
    const release = await draft("frozen@v1.0.0");
    const asset = (await upload(release, "a.bin", Buffer.from("a"))).json;
    const published = (await it.asOwner("PATCH", `/releases/${release.id}`, { draft: false })).json;
    expect(published.immutable).toBe(true);
    expect((await upload(release, "b.bin", Buffer.from("b"))).json.message).toBe(
      "Cannot upload assets to an immutable release.",
    );
    expect((await it.asOwner("DELETE", `/releases/assets/${asset.id}`)).status).toBe(422);
    expect((await it.asOwner("DELETE", "/git/refs/tags/frozen@v1.0.0")).status).toBe(422);
    expect((await it.asOwner("PATCH", `/releases/${release.id}`, { name: "still mine" })).json.name).toBe(
      "still mine",
    );
    await it.asOwner("DELETE", `/releases/${release.id}`);
    await it.asOwner("DELETE", "/git/refs/tags/frozen@v1.0.0");
    const again = await it.asOwner("POST", "/releases", { tag_name: "frozen@v1.0.0" });
    expect(again.status).toBe(422);
    expect(again.json.errors.map(({ message }: { message: string }) => message)).toContain(
      "tag_name was used by an immutable release",
    );
    const ref = await it.asOwner("POST", "/git/refs", { ref: "refs/tags/frozen@v1.0.0", sha: it.sha });
    expect(ref.json.message).toContain("Cannot create ref due to creations being restricted.");
    await it.asOwner("DELETE", "/immutable-releases");
  });
});

describe("an asset", () => {
  const content = Buffer.alloc(300_000, "weights");

  test("comes back byte for byte from another port, without the token, in ranges too", async () => {
    const asset = (await upload(await draft("bytes@v1.0.0"), "w.bin", content)).json;
    expect(asset).toMatchObject({
      state: "uploaded",
      size: content.length,
      digest: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    });
    const sent = await it.asOwner("GET", `/releases/assets/${asset.id}`, undefined, {
      accept: "application/octet-stream",
    });
    expect(sent.status).toBe(302);
    const location = sent.headers.get("location")!;
    expect(new URL(location).port).not.toBe(new URL(it.github.apiUrl).port);
    const whole = await fetch(location);
    expect(Buffer.from(await whole.arrayBuffer()).equals(content)).toBe(true);
    const part = await fetch(location, { headers: { range: "bytes=299990-" } });
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe("bytes 299990-299999/300000");
    expect(Buffer.from(await part.arrayBuffer()).equals(content.subarray(299_990))).toBe(true);
    expect((await fetch(location, { headers: { range: "bytes=300000-" } })).status).toBe(416);
    expect((await fetch(location, { headers: { authorization: `Bearer ${it.ownerToken}` } })).status).toBe(
      400,
    );
    expect((await fetch(location.replace(/sig=\d/, "sig=9"))).status).toBe(403);
  });

  test("whose upload breaks off stays a starter and holds its name until it is deleted", async () => {
    const release = await draft("broken@v1.0.0");
    await new Promise<void>((resolve) => {
      const url = release.upload_url.replace(/\{.*/, "?name=w.bin");
      const sending = request(url, {
        method: "POST",
        headers: {
          authorization: `Bearer ${it.ownerToken}`,
          "content-length": "1000",
          "content-type": "application/octet-stream",
        },
      });
      sending.on("error", () => resolve());
      sending.write("only this");
      setTimeout(() => sending.destroy(), 100);
    });
    const listed = (await it.asOwner("GET", `/releases/${release.id}/assets`)).json;
    expect(listed).toMatchObject([{ name: "w.bin", state: "starter", size: 0, digest: null }]);
    expect((await upload(release, "w.bin", content)).json.errors[0]).toMatchObject({
      code: "already_exists",
      field: "name",
    });
    await it.asOwner("DELETE", `/releases/assets/${listed[0].id}`);
    expect((await upload(release, "w.bin", content)).json.state).toBe("uploaded");
  });

  test("of an odd name is renamed", () => {
    expect(normaliseAssetName("my model (1).bin")).toBe("my.model.1.bin");
    expect(normaliseAssetName("größe.csv")).toBe("gr.e.csv");
    expect(normaliseAssetName(".env")).toBe("default.env");
    expect(normaliseAssetName("plain-1.0_x.tar.gz")).toBe("plain-1.0_x.tar.gz");
  });
});
