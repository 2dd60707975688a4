import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RegisteredVersion } from "../read/resolve.ts";
import { registerModel } from "../register/register.ts";
import { assignStage } from "../stages/assign-stage.ts";
import { type LocalRegistry, quietPorts, startLocalRegistry } from "../testing/local-registry.ts";
import { makeCandidate } from "../testing/make-candidate.ts";
import { type StockedVersion, stockRegistry } from "../testing/stock-registry.ts";
import { examineRegistry } from "./examine.ts";

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
const repositoryOf = (name: string) => registry.local.hub.findRepository(name)!;
const git = (name: string, args: string[], input?: string) =>
  repositoryOf(name).git.run(args, input === undefined ? {} : { input });
const tag = (name: string, text: string, commit = "refs/heads/filled", date = "1800000000") =>
  git(
    name,
    ["fast-import", "--quiet"],
    `tag ${text}\nfrom ${commit}\ntagger bob <bob@example.com> ${date} +0000\ndata 3\nwhy\n`,
  );
const examine = async (github: GitHub, cache?: string) => {
  const { findings, healthy } = await examineRegistry(github, {
    now: () => new Date(),
    ...(cache && { cache }),
  });
  const mended = findings.filter(({ level }) => level !== "note");
  return { healthy, found: mended.map(({ code, subject }) => `${code}: ${subject}`).sort(), findings };
};

describe("the doctor", () => {
  it("finds nothing in a healthy registry, and an empty one", async () => {
    const github = await stock("octo/healthy", [
      { version: "v0.1.0", files: { base: "b" }, stages: ["production"] },
      { version: "v0.2.0", files: { base: "b", head: "h" }, from: { base: "v0.1.0" } },
    ]);
    expect(await examine(github)).toMatchObject({ healthy: true, found: [] });
    await registry.createRepository("octo/empty");
    expect(await examine(await registry.connect("octo/empty"))).toMatchObject({ healthy: true, found: [] });
  });

  it("has nothing to say of ordinary promotions, whose numbers count within each stage", async () => {
    const commit = await registry.createRepository("octo/promoted");
    const github = await registry.connect("octo/promoted");
    const made: RegisteredVersion[] = [];
    for (const weights of ["1", "2"]) {
      const candidate = makeCandidate(registry.folder(), { commit, files: { weights } });
      made.push((await registerModel(github, candidate, quietPorts())).version);
    }
    const decided = { reason: "good", actor: "octo", runUrl: null, now: () => new Date() };
    for (const [n, stage] of [
      [0, "production"],
      [1, "production"],
      [0, "staging"],
    ] as const)
      await assignStage(github, { version: made[n]!, stage, ...decided });
    const { findings } = await examine(github);
    expect(findings.filter(({ subject }) => subject.includes("#"))).toEqual([]);
  });

  it("finds tags that readers leave out or misread", async () => {
    const name = "octo/tags";
    const github = await stock(name, [{ version: "v0.1.0" }, { version: "v0.2.0", stages: ["staging"] }]);
    await git(name, ["update-ref", "refs/tags/flights@v0.9.0", "refs/heads/filled"]);
    await git(name, ["update-ref", "refs/tags/flights@v0.8.0", "refs/tags/flights@v0.1.0"]);
    await git(name, ["update-ref", "refs/tags/release-7", "refs/heads/filled"]);
    await tag(name, "flights@1.0.0");
    await tag(name, "flights@v1.0");
    await tag(name, "flights@v0.3.0");
    await tag(name, "flights#production#9", "refs/heads/filled", "1800000000");
    await tag(name, "flights#production#10", "refs/heads/filled", "1700000000");
    const { found, findings, healthy } = await examine(github);
    expect(healthy).toBe(false);
    expect(found).toEqual([
      "commit-with-two-versions: flights@v0.3.0, flights@v0.2.0",
      "tag-date-order: flights#production#10",
      "tag-grammar: flights@1.0.0",
      "tag-grammar: flights@v1.0",
      "tag-not-annotated: flights@v0.9.0",
      "tag-other-name: flights@v0.8.0",
      "tag-same-second: flights#production#9",
      "version-without-release: flights@v0.3.0",
    ]);
    expect(findings.every(({ fix, message }) => fix.length > 3 && message.length > 10)).toBe(true);
    expect(findings[0]!.level).toBe("error");
  });

  it("finds releases that are not what their tags and manifests promise", async () => {
    const name = "octo/releases";
    const github = await stock(name, [
      { version: "v0.1.0", files: { base: "b", other: "o" } },
      { version: "v0.2.0", files: { base: "b" }, from: { base: "v0.1.0" } },
      { version: "v0.3.0" },
      { version: "v0.4.0", files: { a: "a", b: "b" } },
      { version: "v0.5.0", files: { a: "a" } },
      { version: "v0.6.0" },
      { version: "v0.7.0", crashed: true },
      { version: "v0.8.0" },
    ]);
    const cache = registry.folder();
    expect((await examine(github, cache)).found).toEqual([
      expect.stringContaining("version-unfinished: flights@v0.7.0"),
      "version-without-release: flights@v0.7.0",
    ]);
    const { releases } = repositoryOf(name).record;
    const release = (version: string) => releases.find(({ tagName }) => tagName === `flights@${version}`)!;
    const asset = (version: string, asset: string) =>
      release(version).assets.find((each) => each.name === asset)!;
    release("v0.1.0").assets = release("v0.1.0").assets.filter((each) => each.name !== "base");
    asset("v0.3.0", "manifest.json").sha256 = asset("v0.4.0", "manifest.json").sha256;
    asset("v0.4.0", "a").sha256 = asset("v0.4.0", "b").sha256;
    asset("v0.4.0", "b").state = "starter";
    release("v0.5.0").assets = release("v0.5.0").assets.filter((each) => each.name !== "manifest.json");
    await git(name, ["update-ref", "-d", "refs/tags/flights@v0.6.0"]);
    repositoryOf(name).record.releases = releases.filter(({ tagName }) => tagName !== "flights@v0.8.0");
    // With manifests in the cache: what was replaced since is found all the same.
    expect((await examine(github, cache)).found).toEqual([
      "asset-missing: flights@v0.1.0 base",
      "asset-replaced: flights@v0.4.0 a",
      "asset-unfinished: flights@v0.4.0 b",
      "manifest-replaced: flights@v0.3.0",
      "reference-dangling: flights@v0.2.0 base",
      "release-without-manifest: flights@v0.5.0",
      "release-without-tag: flights@v0.6.0",
      "version-unfinished: flights@v0.7.0",
      "version-without-release: flights@v0.7.0",
      "version-without-release: flights@v0.8.0",
    ]);
  });

  it("goes by the size where GitHub tells no digest", async () => {
    const name = "octo/sizes";
    const github = await stock(name, [
      { version: "v0.1.0", files: { base: "b" } },
      { version: "v0.2.0", files: { base: "b" }, from: { base: "v0.1.0" } },
    ]);
    const [release] = repositoryOf(name).record.releases;
    const base = release!.assets.find((each) => each.name === "base")!;
    base.sha256 = null;
    const told = await examine(github);
    expect(told.found).toEqual([]);
    expect(told.findings.map(({ code }) => code)).toContain("asset-without-digest");
    base.size = 2;
    expect((await examine(github)).found).toEqual([
      "asset-replaced: flights@v0.1.0 base",
      "reference-dangling: flights@v0.2.0 base",
    ]);
  });

  it("finds stages of withdrawn versions, half promotions, old drafts and collections that died", async () => {
    const name = "octo/life";
    const github = await stock(name, [
      { version: "v0.1.0", stages: ["production", "canary"] },
      { version: "v0.2.0", stages: ["production"] },
      { version: "v0.3.0" },
    ]);
    await tag(name, "flights@v0.1.0!", "refs/tags/flights@v0.1.0^{commit}");
    const facts = JSON.stringify({ schema: "mlops/tag@1", collected: true });
    const message = `room\n\n${facts}\n`;
    await git(
      name,
      ["fast-import", "--quiet"],
      `tag flights@v0.3.0!\nfrom refs/heads/filled\ntagger bob <b@example.com> 1800000001 +0000\ndata ${message.length}\n${message}`,
    );
    const { createDraft } = await import("../releases/releases.ts");
    const draft = await createDraft(github, "flights", "a".repeat(64), null);
    const record = repositoryOf(name).record.releases.find(({ id }) => id === draft.id)!;
    record.createdAt = record.updatedAt = "2026-01-01T00:00:00Z";
    const { found, findings } = await examine(github);
    expect(found).toEqual([
      "collection-unfinished: flights@v0.3.0",
      `draft-left: draft ${draft.id} of flights`,
      "stage-of-withdrawn: flights#canary#2",
    ]);
    expect(findings).toContainEqual(expect.objectContaining({ code: "stage-of-withdrawn", level: "note" }));
  });

  it("tells of rulesets that forbid tags, immutable releases and the rate limit", async () => {
    const name = "octo/settings";
    const github = await stock(name, [{ version: "v0.1.0" }]);
    const ruleset = (about: { include: string[]; type?: string; enforcement?: string }, label: string) =>
      repositoryOf(name).record.rulesets.push({
        id: repositoryOf(name).nextId(),
        name: label,
        target: "tag",
        enforcement: (about.enforcement ?? "active") as "active",
        include: about.include,
        exclude: [],
        rules: [{ type: about.type ?? "creation" }],
        createdAt: "2026-01-01T00:00:00Z",
        updatedAt: "2026-01-01T00:00:00Z",
      });
    ruleset({ include: ["refs/tags/v*"] }, "code's releases");
    ruleset({ include: ["~ALL"], type: "deletion" }, "no deletions");
    ruleset({ include: ["~ALL"], enforcement: "evaluate" }, "only tried");
    expect((await examine(github)).found).toEqual([]);
    ruleset({ include: ["refs/tags/fl*"] }, "models");
    const { found, findings } = await examine(github);
    expect(found).toEqual(["ruleset-forbids-tags: ruleset models"]);
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain("releases-mutable");
    expect(codes).toContain("rate-limit");
    expect(findings.find(({ code }) => code === "rate-limit")!.message).toMatch(
      /^\d+ of 5000 left until \d\d:\d\d UTC/,
    );
  });
});
