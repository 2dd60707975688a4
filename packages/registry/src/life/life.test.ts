import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { splitMetadata } from "../card/split-metadata.ts";
import { buildHistory, listModels, readHistory } from "../read/history.ts";
import { type RegisteredVersion, requireVersion, resolveVersion } from "../read/resolve.ts";
import { registerModel } from "../register/register.ts";
import { deleteRelease } from "../releases/releases.ts";
import { assignStage, type StageChange } from "../stages/assign-stage.ts";
import { demoteStage } from "../stages/demote-stage.ts";
import { rollBackStage } from "../stages/roll-back-stage.ts";
import { foldTagLog } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { type LocalRegistry, quietPorts, startLocalRegistry } from "../testing/local-registry.ts";
import { type CandidateOptions, makeCandidate } from "../testing/make-candidate.ts";
import { deprecateModel } from "./deprecate-model.ts";
import { type Withdrawal, yankVersion } from "./yank-version.ts";

let registry: LocalRegistry<LocalGitHub>;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterAll(() => registry.close());

const model = "flights";
const common = {
  model,
  reason: "because",
  actor: "ada",
  runUrl: "https://github.com/octo/ml/actions/runs/7",
  now: () => new Date(),
};

/** A repository with so many versions, v0.1.0 and on. */
const makeVersions = async (name: string, count: number, options: Partial<CandidateOptions> = {}) => {
  const commit = await registry.createRepository(name);
  const github = await registry.connect(name);
  const versions: RegisteredVersion[] = [];
  for (let n = 1; n <= count; n++) {
    const candidate = makeCandidate(registry.folder(), { commit, files: { weights: String(n) }, ...options });
    // A connection of its own each: one alone keeps to GitHub's 80 writes a minute.
    versions.push((await registerModel(await registry.connect(name), candidate, quietPorts())).version);
  }
  return { github, versions };
};
const promote = (github: GitHub, version: RegisteredVersion, more: Partial<StageChange> = {}) =>
  assignStage(github, { ...common, version, stage: "production", ...more });
const yank = (github: GitHub, version: string, more: Partial<Withdrawal> = {}) =>
  yankVersion(github, { ...common, version, stages: "refuse", ...more });
const stateOf = async (github: GitHub) => foldTagLog(model, await readTagLog(github, model));
const pageOf = async ({ octokit, owner, repo }: GitHub, tag: string) =>
  (await octokit.rest.repos.getReleaseByTag({ owner, repo, tag })).data;

describe("demoting", () => {
  it("leaves the stage to nobody, what a dead promotion left among it, and says who had it", async () => {
    const { github, versions } = await makeVersions("octo/demote", 2);
    await promote(github, versions[0]!);
    registry.local.setFaults([
      {
        method: "POST",
        path: "/repos/octo/demote/git/refs",
        after: 1,
        times: 9,
        kind: "drop",
        when: "before",
      },
    ]);
    const dying = await registry.connect("octo/demote", { retries: false });
    await expect(promote(dying, versions[1]!)).rejects.toThrow();
    registry.local.setFaults([]);
    expect((await stateOf(github)).active).toHaveLength(2);

    expect(await demoteStage(github, { ...common, stage: "production" })).toEqual({
      tag: expect.stringMatching(/^flights#production!#\d$/),
      version: "v0.2.0",
      changed: true,
    });
    expect(await stateOf(github)).toMatchObject({ active: [], stages: {} });
    expect(await resolveVersion(github, "flights#production")).toBeUndefined();
    const history = buildHistory(model, await readTagLog(github, model));
    expect(history.slice(0, 2)).toMatchObject([
      { kind: "unassigned", version: "v0.2.0", stage: "production", actor: "ada", runUrl: common.runUrl },
      { kind: "assigned", version: "v0.2.0", previous: "v0.1.0" },
    ]);
    expect(await demoteStage(github, { ...common, stage: "production" })).toEqual({
      tag: null,
      version: null,
      changed: false,
    });
  });

  it("minds who is expected to hold it, and a stage that never was", async () => {
    const { github, versions } = await makeVersions("octo/expect", 1);
    await promote(github, versions[0]!);
    const demote = (stage: string, expectedCurrent: string) =>
      demoteStage(github, { ...common, stage, expectedCurrent });
    await expect(demote("production", "v0.9.0")).rejects.toThrow("held by v0.1.0, not by v0.9.0 as expected");
    await expect(demote("prodution", "v0.1.0")).rejects.toMatchObject({ fix: "Did you mean production?" });
    expect((await demote("production", "v0.1.0")).changed).toBe(true);
  });
});

describe("rolling back", () => {
  const back = async (github: GitHub) =>
    (await rollBackStage(github, { ...common, stage: "production" })).version.version;
  const removeTag = ({ octokit, owner, repo }: GitHub, tag: string) =>
    octokit.rest.git.deleteRef({ owner, repo, ref: `tags/${tag}` });

  it("does not go to what was rolled back from, whichever version's tag was deleted by hand", async () => {
    const { github, versions } = await makeVersions("octo/lost-tag", 3);
    for (const version of versions) await promote(github, version);
    expect(await back(github)).toBe("v0.2.0");
    await removeTag(github, "flights@v0.2.0");
    expect((await stateOf(github)).stages).toEqual({});
    const [newest] = await readHistory(github, model);
    expect(newest).toMatchObject({ kind: "assigned", version: "v0.2.0", previous: "v0.3.0", gone: true });
    expect(await back(github)).toBe("v0.1.0");
    await removeTag(github, "flights@v0.1.0");
    await expect(back(github)).rejects.toMatchObject({
      message:
        "No version that had stage production of flights is left: they were withdrawn, or their tags deleted.",
      fix: expect.stringContaining("--to v1.2.0. flights has: v0.3.0."),
    });
  });

  it("names what was left behind where an older version was promoted again and nothing was before it", async () => {
    const { github, versions } = await makeVersions("octo/promoted-again", 2);
    for (const version of [...versions, versions[0]!]) await promote(github, version);
    await expect(back(github)).rejects.toMatchObject({
      message: expect.stringContaining("v0.1.0 has stage production of flights again"),
      fix: "To undo that, name what it was taken from: --to v0.2.0.",
    });
  });

  it("nor where the version that it went back to was withdrawn since", async () => {
    const { github, versions } = await makeVersions("octo/lost-yank", 3);
    for (const version of versions) await promote(github, version);
    expect(await back(github)).toBe("v0.2.0");
    await yank(github, "v0.2.0", { stages: "demote" });
    expect(await back(github)).toBe("v0.1.0");
  });

  it("says so where only the release is gone, and everybody agrees who has the stage", async () => {
    const { github, versions } = await makeVersions("octo/lost-release", 2);
    for (const version of versions) await promote(github, version);
    await deleteRelease(github, versions[1]!.releaseId);
    expect(await listModels(github)).toMatchObject([
      { versions: ["v0.1.0"], stages: { production: "v0.2.0" } },
    ]);
    expect((await readHistory(github, model))[0]).toMatchObject({ version: "v0.2.0", stage: "production" });
    await expect(requireVersion(github, "flights#production")).rejects.toMatchObject({
      message: expect.stringContaining("flights@v0.2.0 has a tag and no release"),
      fix: expect.stringContaining("registry reconcile"),
    });
    expect(await back(github)).toBe("v0.1.0");
  });
});

describe("withdrawing", () => {
  it("refuses to empty a stage, gives it back or leaves it empty when told, and marks the page", async () => {
    const { github, versions } = await makeVersions("octo/yank", 3);
    for (const version of versions) await promote(github, version);
    await expect(yank(github, "v0.3.0")).rejects.toMatchObject({
      message: expect.stringContaining("flights@v0.3.0 holds production"),
      fix: expect.stringContaining("--roll-back"),
    });
    expect((await stateOf(github)).versions.some(({ yanked }) => yanked)).toBe(false);

    const reason = "trained on the labels | <b>@team</b>\n> [!NOTE]";
    const outcome = await yank(github, "0.3.0", { reason, stages: "roll-back" });
    expect(outcome).toMatchObject({
      version: "v0.3.0",
      tag: "flights@v0.3.0!",
      changed: true,
      stages: [{ stage: "production", now: "v0.2.0" }],
    });
    const page = await pageOf(github, "flights@v0.3.0");
    expect(page.html_url).toBe(outcome.releaseUrl);
    expect(page.name).toBe("flights v0.3.0 (withdrawn)");
    expect(splitMetadata(page.body!).page).toMatch(
      /^<!-- mlops:withdrawn -->\n> \[!CAUTION\]\n> \*\*Withdrawn\*\* on \d{4}-\d\d-\d\d \d\d:\d\d UTC by ada \(\[run\]\(https:[^)]*\/7\)\): trained on the labels /,
    );
    expect(page.body).toContain("was trained by");
    expect(page.body).not.toMatch(/<b>|@team|^> \[!NOTE/m);

    const found = (await resolveVersion(github, "flights@v0.3.0"))!;
    expect(found.withdrawn).toMatchObject({ actor: "ada", runUrl: common.runUrl });
    expect(found.withdrawn!.reason).toContain("trained on the labels");
    await expect(promote(github, found)).rejects.toThrow("was withdrawn: it can hold no stage. trained on");
    expect((await requireVersion(github, "flights@latest")).version).toBe("v0.2.0");

    expect(await yank(github, "v0.3.0", { reason: "again" })).toMatchObject({
      changed: false,
      tag: "flights@v0.3.0!",
    });
    expect((await pageOf(github, "flights@v0.3.0")).body).toBe(page.body);

    expect((await yank(github, "v0.2.0", { stages: "demote" })).stages).toEqual([
      { stage: "production", now: null },
    ]);
    expect((await stateOf(github)).active).toEqual([]);
  });

  it("has nothing to go back to where the version was the first to hold the stage", async () => {
    const { github, versions } = await makeVersions("octo/first", 1);
    await promote(github, versions[0]!);
    await expect(yank(github, "v0.1.0", { stages: "roll-back" })).rejects.toMatchObject({
      fix: expect.stringContaining("--and-demote"),
    });
    expect((await stateOf(github)).stages).toEqual({ production: "v0.1.0" });
  });

  it("knows no other model or version", async () => {
    const { github } = await makeVersions("octo/unknown", 1);
    await expect(yank(github, "v9.0.0")).rejects.toMatchObject({ fix: "flights has: v0.1.0." });
    await expect(yank(github, "v0.1.0", { model: "fligths" })).rejects.toMatchObject({
      fix: "Did you mean flights?",
    });
    await expect(deprecateModel(github, { ...common, model: "fligths" })).rejects.toMatchObject({
      fix: "Did you mean flights?",
    });
  });

  it("withdraws a version whose manifest was tampered with", async () => {
    const { github, versions } = await makeVersions("octo/tampered", 1);
    const { octokit, owner, repo } = github;
    const { id } = versions[0]!.assets.find(({ name }) => name === "manifest.json")!;
    await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id });
    await expect(requireVersion(github, "flights@v0.1.0")).rejects.toThrow("manifest.json");
    expect((await yank(github, "v0.1.0")).changed).toBe(true);
    expect((await pageOf(github, "flights@v0.1.0")).name).toContain("(withdrawn)");
  });

  it("writes on the page of an immutable release, and says which rule forbids a tag", async () => {
    const name = "octo/rules";
    await registry.createRepository(name);
    registry.local.hub.findRepository(name)!.record.immutableReleases = true;
    const github = await registry.connect(name);
    const { data: head } = await github.octokit.rest.git.getRef({
      owner: "octo",
      repo: "rules",
      ref: "heads/main",
    });
    for (const weights of ["1", "2"])
      await registerModel(
        github,
        makeCandidate(registry.folder(), { commit: head.object.sha, files: { weights } }),
        quietPorts(),
      );
    await yank(github, "v0.1.0");
    const page = await pageOf(github, "flights@v0.1.0");
    expect(page).toMatchObject({ immutable: true, name: "flights v0.1.0 (withdrawn)" });
    expect(page.body).toContain("[!CAUTION]");

    registry.local.hub.findRepository(name)!.record.rulesets.push({
      id: 1,
      name: "no tags",
      target: "tag",
      enforcement: "active",
      include: ["~ALL"],
      exclude: [],
      rules: [{ type: "creation" }],
    } as never);
    await expect(yank(github, "v0.2.0")).rejects.toMatchObject({
      message: expect.stringContaining("refused to create tag flights@v0.2.0!"),
      fix: expect.stringContaining("ruleset"),
    });
    expect((await stateOf(github)).versions[0]!.withdrawn).toBeNull();
  });

  it("says that it was done where only the page could not be written", async () => {
    const { github } = await makeVersions("octo/page", 1);
    registry.local.setFaults([
      { method: "PATCH", path: "/repos/octo/page/releases/*", kind: "respond", status: 403 },
    ]);
    await expect(yank(github, "v0.1.0")).rejects.toThrow(
      "flights@v0.1.0 is withdrawn, but its release's page",
    );
    registry.local.setFaults([]);
    expect((await yank(github, "v0.1.0")).changed).toBe(false);
    expect((await pageOf(github, "flights@v0.1.0")).name).toContain("(withdrawn)");
  });
});

describe("retiring a model", () => {
  it("says so until a version is registered or promoted, whatever is withdrawn meanwhile", async () => {
    const { github, versions } = await makeVersions("octo/retired", 2);
    await promote(github, versions[0]!);
    expect(await deprecateModel(github, common)).toEqual({ tag: "flights@deprecated", changed: true });
    expect(await deprecateModel(github, common)).toEqual({ tag: null, changed: false });
    expect((await resolveVersion(github, "flights@latest"))!.deprecated).toMatchObject({
      actor: "ada",
      reason: "because",
    });
    await yank(github, "v0.2.0", { reason: "worse" });
    await demoteStage(github, { ...common, stage: "production", reason: "gone" });
    expect((await stateOf(github)).deprecated).toMatchObject({ reason: "because" });
    await promote(github, versions[0]!);
    expect((await stateOf(github)).deprecated).toBeNull();
  });
});

describe("the proof of a promotion", () => {
  it("is the verdict itself: what was removed or replaced in the release proves nothing", async () => {
    const { github, versions } = await makeVersions("octo/proof", 2);
    const { octokit, owner, repo } = github;
    const [first, second] = versions as [RegisteredVersion, RegisteredVersion];
    const asset = first.assets.find(({ name }) => name === first.manifest.evidence.verdict!.asset)!;
    await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: asset.id });
    const refused = async () => promote(github, await requireVersion(github, "flights@v0.1.0"));
    await expect(refused()).rejects.toMatchObject({
      message:
        "flights@v0.1.0 is not given stage production: verdict.json, which proves its verdict, is gone from its release.",
      fix: expect.stringContaining("force-reason"),
    });
    const { upload_url: url } = await pageOf(github, first.tag);
    await octokit.request({
      method: "POST",
      url,
      name: asset.name,
      data: '{"verdict":"pass"}',
      headers: { "content-type": "application/json" },
    });
    await expect(refused()).rejects.toThrow("it was replaced");
    await expect(promote(github, { ...second, sealed: false })).rejects.toThrow(
      "its tag does not name the digest",
    );
    const unknown = second.assets.map((each) => ({ ...each, digest: null }));
    expect((await promote(github, { ...second, assets: unknown })).changed).toBe(true);
    expect(
      (await promote(github, await requireVersion(github, "flights@v0.1.0"), { forceReason: "known" }))
        .changed,
    ).toBe(true);
    const [newest] = (await readTagLog(github, model)).filter(({ kind }) => kind === "assigned").slice(-1);
    expect(newest!.message.facts).toMatchObject({ forced: "known", previous: "v0.2.0" });
  });
});

describe("many at once", () => {
  it("makes one history without a gap of twenty promotions", { timeout: 120_000 }, async () => {
    const { github, versions } = await makeVersions("octo/twenty", 20);
    const before = registry.local.requestCount();
    const outcomes = await Promise.all(
      versions.map(async (version) => promote(await registry.connect("octo/twenty"), version)),
    );
    // In step, without the pauses of appendTag, it were more than six hundred.
    expect(registry.local.requestCount() - before).toBeLessThan(500);
    expect(outcomes.every(({ changed }) => changed)).toBe(true);
    const log = await readTagLog(github, model);
    const assigned = buildHistory(model, log)
      .filter(({ kind }) => kind === "assigned")
      .reverse();
    expect(assigned).toHaveLength(20);
    expect(assigned.map(({ previous }) => previous)).toEqual([
      null,
      ...assigned.slice(0, -1).map(({ version }) => version),
    ]);
    const state = await stateOf(github);
    expect(state.active.map(({ version }) => version)).toEqual([assigned.at(-1)!.version]);
    const dates = log.filter(({ kind }) => kind === "assigned").map(({ at }) => at);
    expect(new Set(dates).size).toBe(20);
  });

  it("lets no withdrawn version hold a stage, whoever was faster", { timeout: 120_000 }, async () => {
    const { github, versions } = await makeVersions("octo/racing", 6);
    await promote(github, versions[0]!);
    const connect = () => registry.connect("octo/racing");
    const outcomes = await Promise.allSettled([
      ...versions.slice(1).map(async (version) => promote(await connect(), version)),
      ...[1, 2, 3].map(async (n) => yank(await connect(), versions[n]!.version, { stages: "roll-back" })),
      ...[1, 2].map(async (n) => yank(await connect(), versions[n]!.version, { stages: "demote" })),
    ]);
    const failures = outcomes.flatMap((each) => (each.status === "rejected" ? [each.reason as Error] : []));
    expect(failures.filter(({ name }) => name !== "UserError")).toEqual([]);
    for (const { version } of versions.slice(1, 4)) await yank(github, version, { stages: "roll-back" });
    const state = await stateOf(github);
    const withdrawn = state.versions.filter((version) => version.withdrawn).map(({ version }) => version);
    expect(withdrawn).toEqual(["v0.4.0", "v0.3.0", "v0.2.0"]);
    expect(withdrawn).not.toContain(state.stages.production);
    const tags = (await readTagLog(github, model)).map(({ tag }) => tag);
    expect(tags.filter((tag) => /@v.*!/.test(tag)).sort()).toEqual(
      withdrawn.map((version) => `flights@${version}!`).sort(),
    );
  });
});
