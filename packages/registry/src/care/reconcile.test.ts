import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listModels, readHistory } from "../read/history.ts";
import { requireVersion } from "../read/resolve.ts";
import { createDraft, deleteRelease, draftTag, listReleases } from "../releases/releases.ts";
import { foldTagLog } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { type StockedVersion, stockRegistry } from "../testing/stock-registry.ts";
import { examineRegistry } from "./examine.ts";
import { draftLifetime, findLeftovers, mend } from "./reconcile.ts";

let registry: LocalRegistry<LocalGitHub>;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterAll(() => registry.close());

const stock = async (name: string, versions: StockedVersion[]): Promise<GitHub> => {
  await registry.createRepository(name);
  await stockRegistry(registry.local, name, versions);
  return registry.connect(name);
};
const request = {
  actor: "ada",
  runUrl: null,
  now: () => new Date(),
  log: { info: () => {}, warn: () => {} },
};
const recordOf = (name: string) =>
  registry.local.hub.findRepository(name)!.record as unknown as {
    releases: { id: number; tagName: string; createdAt: string; updatedAt: string; draft: boolean }[];
  };
const age = (name: string, id: number) => {
  const draft = recordOf(name).releases.find((each) => each.id === id)!;
  draft.createdAt = draft.updatedAt = "2026-01-01T00:00:00Z";
};

describe("reconcile", () => {
  it("publishes what crashed runs left between tag and release, once asked to", async () => {
    const github = await stock("octo/tagged", [
      { version: "v0.1.0" },
      { version: "v0.2.0", crashed: true, files: { "a.bin": "a", "b.bin": "b" } },
    ]);
    const found = await findLeftovers(github, request);
    expect(found).toMatchObject([{ kind: "publish", what: "flights@v0.2.0" }]);
    expect((await listModels(github))[0]!.versions).toEqual(["v0.1.0"]);
    expect(await mend(github, found[0]!, request)).toBe(true);
    expect((await requireVersion(github, "flights@v0.2.0")).manifest.files.length).toBe(2);
    expect(await findLeftovers(github, request)).toEqual([]);
    expect(await mend(github, found[0]!, request), "a second time does no harm").toBe(false);
  });

  it("leaves a tag alone whose draft is not what it promises", async () => {
    const github = await stock("octo/incomplete", [
      { version: "v0.1.0" },
      { version: "v0.2.0", crashed: true },
    ]);
    const draft = (await listReleases(github)).find((each) => each.draft)!;
    const asset = draft.assets.find(({ name }) => name === "model.json")!;
    const { owner, repo } = github;
    await github.octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: asset.id });
    age("octo/incomplete", draft.id);
    const tagged = Date.parse((await readTagLog(github, "flights")).at(-1)!.at);
    const at = (hours: number) => ({ ...request, now: () => new Date(tagged + hours * 3_600_000) });
    expect(await findLeftovers(github, at(23))).toMatchObject([{ kind: "unused", what: "flights@v0.2.0" }]);
    expect(await listModels(github)).toMatchObject([{ versions: ["v0.1.0"] }]);

    const [lost] = await findLeftovers(github, at(25));
    expect(lost).toMatchObject({ kind: "close", what: "flights@v0.2.0" });
    expect(await mend(github, lost!, at(25))).toBe(true);
    expect(await mend(github, lost!, at(25)), "a second time does no harm").toBe(false);
    expect(await findLeftovers(github, at(25)), "what is left of its draft is its own no more").toMatchObject(
      [{ kind: "reap", what: `draft ${draft.id} of flights` }],
    );
    expect((await readHistory(github, "flights"))[0]).toMatchObject({
      kind: "deregistered",
      version: "v0.2.0",
      collected: true,
      actor: "ada",
      reason: expect.stringContaining("It has no release"),
    });
    expect(await listModels(github)).toMatchObject([{ versions: ["v0.1.0"], latest: "v0.1.0" }]);
    expect((await examineRegistry(github, at(25))).findings.map(({ code }) => code)).not.toContain(
      "version-without-release",
    );
  });

  it("closes no version that holds a stage, nor one that was published after all", async () => {
    const github = await stock("octo/deleted", [
      { version: "v0.1.0", stages: ["production"] },
      { version: "v0.2.0" },
    ]);
    for (const { id } of await listReleases(github)) await deleteRelease(github, id);
    const later = { ...request, now: () => new Date(Date.now() + 2 * draftLifetime) };
    const found = await findLeftovers(github, later);
    expect(found.map(({ kind, what }) => [kind, what])).toEqual([
      ["close", "flights@v0.2.0"],
      ["unused", "flights@v0.1.0"],
    ]);
    expect(found[1]!.why).toContain("it holds production: give that to another version first");
    const { octokit, owner, repo } = github;
    await octokit.rest.repos.createRelease({ owner, repo, tag_name: "flights@v0.2.0" });
    expect(await mend(github, found[0]!, later)).toBe(false);
    expect(foldTagLog("flights", await readTagLog(github)).versions.some(({ yanked }) => yanked)).toBe(false);
  });

  it("takes stages from the versions that lost them", async () => {
    const github = await stock("octo/half", [
      { version: "v0.1.0", stages: ["production", "staging"] },
      { version: "v0.2.0", stages: ["production"] },
    ]);
    const found = await findLeftovers(github, { ...request, model: "flights" });
    expect(found).toMatchObject([
      { kind: "settle", what: "flights#production", why: expect.stringContaining("v0.1.0") },
    ]);
    await mend(github, found[0]!, request);
    const { active } = foldTagLog("flights", await readTagLog(github, "flights"));
    expect(active.map(({ stage, version }) => [stage, version]).sort()).toEqual([
      ["production", "v0.2.0"],
      ["staging", "v0.1.0"],
    ]);
    expect(await findLeftovers(github, request)).toEqual([]);
  });

  it("removes drafts that were left, and none that may be in use, is a version's, or is somebody's own", async () => {
    const github = await stock("octo/drafts", [{ version: "v0.1.0" }, { version: "v0.2.0", crashed: true }]);
    const [published] = foldTagLog("flights", await readTagLog(github)).versions.filter(
      ({ version }) => version === "v0.1.0",
    );
    const left = await createDraft(github, "delays/hub", "a".repeat(64), null);
    const twice = await createDraft(github, "flights", published!.message.facts.candidate_id!, null);
    const young = await createDraft(github, "flights", "b".repeat(64), null);
    const { owner, repo } = github;
    const { data: own } = await github.octokit.rest.repos.createRelease({
      owner,
      repo,
      tag_name: "v1",
      draft: true,
    });
    for (const { id } of [left, twice, own]) age("octo/drafts", id);
    for (const release of recordOf("octo/drafts").releases)
      if (release.tagName.startsWith(draftTag("flights", ""))) release.createdAt = "2026-01-01T00:00:00Z";
    const found = await findLeftovers(github, request);
    expect(found.map(({ kind, what }) => `${kind} ${what}`).sort()).toEqual([
      "publish flights@v0.2.0",
      `reap draft ${left.id} of delays/hub`,
      `reap draft ${twice.id} of flights`,
      `waiting draft ${young.id} of flights`,
    ]);
    // Its run comes back to life, or has published it, between the look and the removal.
    recordOf("octo/drafts").releases.find(({ id }) => id === twice.id)!.updatedAt = new Date().toISOString();
    const third = await createDraft(github, "flights", "c".repeat(64), null);
    age("octo/drafts", third.id);
    found.push(
      ...(await findLeftovers(github, request)).filter(({ what }) => what.includes(String(third.id))),
    );
    recordOf("octo/drafts").releases.find(({ id }) => id === third.id)!.draft = false;
    const done = [];
    for (const each of found) if (each.kind === "reap") done.push(await mend(github, each, request));
    expect(done.sort()).toEqual([false, false, true]);
    expect((await listReleases(github)).map(({ id }) => id)).not.toContain(left.id);
    expect((await listReleases(github)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([twice.id, young.id, own.id, third.id]),
    );
  });
});
