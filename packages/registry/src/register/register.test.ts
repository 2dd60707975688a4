import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isUserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import type { Fault } from "@mlops-actions/local-github/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { downloadEvidence, downloadModel } from "../pull/download.ts";
import { listModels, readHistory } from "../read/history.ts";
import { type RegisteredVersion, resolveVersion } from "../read/resolve.ts";
import { listReleases } from "../releases/releases.ts";
import { assignStage } from "../stages/assign-stage.ts";
import { foldTagLog } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { type LocalRegistry, quietPorts, startLocalRegistry } from "../testing/local-registry.ts";
import { type CandidateOptions, makeCandidate } from "../testing/make-candidate.ts";
import { registerModel } from "./register.ts";

let registry: LocalRegistry<LocalGitHub>;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterAll(() => registry.close());

const candidate = (commit: string, options: Partial<CandidateOptions> = {}) =>
  makeCandidate(registry.folder(), { commit, ...options });
const register = (github: GitHub, commit: string, options: Partial<CandidateOptions> = {}) =>
  registerModel(github, candidate(commit, options), quietPorts());
const assign = (github: GitHub, version: RegisteredVersion, stage: string, more: object = {}) =>
  assignStage(github, {
    version,
    stage,
    reason: "because",
    actor: "octo",
    runUrl: null,
    now: () => new Date(),
    ...more,
  });
/** What the registry may never show: a version whose files are not all there, whole. */
const expectWhole = async (github: GitHub, version: RegisteredVersion) => {
  const folder = registry.folder();
  const files = await downloadModel(github, version, folder);
  expect(files.map(({ path }) => path)).toEqual(version.manifest.files.map(({ path }) => path));
  for (const role of Object.keys(version.manifest.evidence))
    expect(await downloadEvidence(github, version, role, join(folder, role))).toBe(true);
};

describe("registering", () => {
  it("makes one release under an annotated tag, with all its files, and takes few requests", async () => {
    const commit = await registry.createRepository("octo/plain");
    const github = await registry.connect("octo/plain");
    const before = registry.local.requestCount();
    const files = { "model.json": "{}", "layers/1.bin": "one", "a b.txt": "two" };
    const made = await register(github, commit, { files });
    const stage = await assign(github, made.version, "staging");
    const used = registry.local.requestCount() - before;
    expect(made).toMatchObject({
      created: true,
      version: { version: "v0.1.0", tag: "flights@v0.1.0", commit },
    });
    expect(stage).toEqual({ tag: "flights#staging#1", previous: null, changed: true });
    // 3 files, 3 of evidence, digests and manifest uploaded; the rest is the protocol
    expect(used).toBe(8 + 9);

    const found = (await resolveVersion(github, "flights#staging"))!;
    expect(found).toEqual({ ...made.version, stages: ["staging"], publishedAt: expect.any(String) });
    expect(found.manifest.files.map(({ asset }) => asset)).toEqual(["model.json", "layers-1.bin", "a_b.txt"]);
    const folder = registry.folder();
    await downloadModel(github, found, folder);
    expect(readFileSync(join(folder, "layers/1.bin"), "utf8")).toBe("one");

    const [release] = await listReleases(github);
    expect(release).toMatchObject({ tag_name: "flights@v0.1.0", draft: false });
    const { data: ref } = await github.octokit.rest.git.getRef({
      owner: "octo",
      repo: "plain",
      ref: "tags/flights@v0.1.0",
    });
    expect(ref.object.type).toBe("tag");
    const latest = github.octokit.rest.repos.getLatestRelease({ owner: "octo", repo: "plain" });
    await expect(latest).rejects.toMatchObject({ status: 404 });
  });

  it("does nothing the second time, and gives another candidate of that commit a commit of its own", async () => {
    const commit = await registry.createRepository("octo/twice");
    const github = await registry.connect("octo/twice");
    const first = await register(github, commit);
    const again = await register(github, commit, { runId: "999" });
    expect(again).toMatchObject({ created: false, version: { version: "v0.1.0" } });
    expect(again.version.manifestDigest).toBe(first.version.manifestDigest);
    const other = await register(github, commit, { files: { "model.json": "[]" } });
    expect(other).toMatchObject({ created: true, version: { version: "v0.2.0" } });
    expect(other.version.manifest.previous).toEqual({
      version: "v0.1.0",
      manifest_digest: first.version.manifestDigest,
    });
    const { data: child } = await github.octokit.rest.git.getCommit({
      owner: "octo",
      repo: "twice",
      commit_sha: other.version.commit,
    });
    const { data: parent } = await github.octokit.rest.git.getCommit({
      owner: "octo",
      repo: "twice",
      commit_sha: commit,
    });
    expect(child.parents.map(({ sha }) => sha)).toEqual([commit]);
    expect(child.tree.sha).toBe(parent.tree.sha);
    expect((await listReleases(github)).length).toBe(2);
  });

  it("takes a version as told, and refuses one that was ever used", async () => {
    const commit = await registry.createRepository("octo/told");
    const github = await registry.connect("octo/told");
    const request = { ...candidate(commit), version: "1.0.0-rc.1", reason: "The first try" };
    expect((await registerModel(github, request, quietPorts())).version.version).toBe("v1.0.0-rc.1");
    const other = { ...candidate(commit, { files: { x: "1" } }), version: "v1.0.0-rc.1" };
    await expect(registerModel(github, other, quietPorts())).rejects.toThrow(
      "flights@v1.0.0-rc.1 exists already",
    );
    expect((await readHistory(github, "flights"))[0]).toMatchObject({
      kind: "registered",
      version: "v1.0.0-rc.1",
      actor: "octo",
      reason: "The first try",
      gate: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("says in tag, manifest and card that a model was forced, and refuses it a stage without another reason", async () => {
    const commit = await registry.createRepository("octo/forced");
    const github = await registry.connect("octo/forced");
    const { version } = await register(github, commit, { verdict: "fail", forceReason: "a hotfix" });
    expect(version.manifest.forced).toEqual({ reason: "a hotfix", actor: "octo" });
    const [event] = await readTagLog(github, "flights");
    expect(event!.message).toMatchObject({
      reason: expect.stringContaining("a hotfix"),
      facts: { forced: "a hotfix", verdict: "fail" },
    });
    await expect(assign(github, version, "production")).rejects.toThrow(`the gate's verdict on it is "fail"`);
    expect((await assign(github, version, "production", { forceReason: "on fire" })).changed).toBe(true);
  });

  it("names the permission that is missing", async () => {
    const commit = await registry.createRepository("octo/denied");
    const github = await registry.connect("octo/denied", { permissions: "read" });
    await expect(register(github, commit)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("403 Resource not accessible by integration"),
      fix: expect.stringContaining("contents: write"),
    });
  });

  it("says to push a commit that GitHub does not know, and leaves nothing to see", async () => {
    await registry.createRepository("octo/unpushed");
    const github = await registry.connect("octo/unpushed");
    await expect(register(github, "d".repeat(40))).rejects.toThrow("GitHub does not know commit dddd");
    expect(await listModels(github)).toEqual([]);
  });
});

describe("interrupted registrations", () => {
  const rest = (name: string) => new RegExp(`/octo/${name}(/|$)`);
  // More calls than a registration makes: the last ones are not cut at all.
  const cases = Array.from({ length: 13 }, (_, after) => ({ after, name: `cut-${after}` }));

  it("are finished by the next run, whichever call they died at, with one release", {
    timeout: 60_000,
  }, async () => {
    const commits = await Promise.all(cases.map(({ name }) => registry.createRepository(`octo/${name}`)));
    const dead = cases.map(
      ({ name, after }): Fault => ({
        path: rest(name),
        after,
        times: Number.POSITIVE_INFINITY,
        kind: "drop",
        when: "before",
      }),
    );
    registry.local.setFaults(dead);
    const outcomes = await Promise.all(
      cases.map(async ({ name }, index) => {
        const github = await registry.connect(`octo/${name}`, { retries: false });
        return register(github, commits[index]!).then(
          () => "done",
          () => "died",
        );
      }),
    );
    registry.local.setFaults([]);
    expect(outcomes.indexOf("done"), "every call was cut once").toBeGreaterThan(8);
    expect(outcomes.slice(outcomes.indexOf("done")).every((outcome) => outcome === "done")).toBe(true);

    await Promise.all(
      cases.map(async ({ name }, index) => {
        const github = await registry.connect(`octo/${name}`);
        const seen = await resolveVersion(github, "flights@latest");
        if (seen) await expectWhole(github, seen);
        expect((await listModels(github)).length, name).toBe(seen ? 1 : 0);

        const { version } = await register(github, commits[index]!, { runId: "999" });
        expect(version.version, name).toBe("v0.1.0");
        await expectWhole(github, (await resolveVersion(github, "flights@latest"))!);
        const releases = await listReleases(github);
        expect(
          releases.map(({ draft, tag_name }) => [draft, tag_name]),
          name,
        ).toEqual([[false, "flights@v0.1.0"]]);
        const log = await readTagLog(github);
        expect(log.map(({ tag }) => tag)).toEqual(["flights@v0.1.0"]);
        const promised = [...version.manifest.files, ...Object.values(version.manifest.evidence)].map(
          ({ asset }) => asset,
        );
        expect(version.assets.map((asset) => asset.name).sort(), name).toEqual(
          [...promised, "SHA256SUMS", "manifest.json"].sort(),
        );
      }),
    );
  });

  it("are finished by a run that registers something else", async () => {
    const commit = await registry.createRepository("octo/healed");
    const times = Number.POSITIVE_INFINITY;
    registry.local.setFaults([
      { method: "PATCH", path: rest("healed"), times, kind: "drop", when: "before" },
    ]);
    const broken = await registry.connect("octo/healed", { retries: false });
    await expect(register(broken, commit)).rejects.toThrow();
    registry.local.setFaults([]);
    const github = await registry.connect("octo/healed");
    expect((await readTagLog(github)).map(({ tag }) => tag)).toEqual(["flights@v0.1.0"]);
    expect(await resolveVersion(github, "flights@v0.1.0")).toBeUndefined();
    expect(await listModels(github)).toEqual([]);
    expect((await register(github, commit, { files: { x: "1" } })).version.version).toBe("v0.2.0");
    expect((await listModels(github))[0]).toMatchObject({ versions: ["v0.2.0", "v0.1.0"] });
    await expectWhole(github, (await resolveVersion(github, "flights@v0.1.0"))!);
  });

  it("get over one dropped or lost answer by themselves, uploads cut in the middle among them", {
    timeout: 60_000,
  }, async () => {
    const once = [
      ...(["before", "after"] as const).flatMap((when) =>
        Array.from({ length: 11 }, (_, after) => ({ kind: "drop" as const, when, after })),
      ),
      ...[1, 2, 5].map((after) => ({ kind: "drop" as const, when: 3, after, method: "POST" })),
      ...[1, 4, 7, 10].map((after) => ({ kind: "respond" as const, status: 502, carryOut: true, after })),
    ];
    const commits = await Promise.all(
      once.map((_, index) => registry.createRepository(`octo/once-${index}`)),
    );
    registry.local.setFaults(once.map((fault, index): Fault => ({ ...fault, path: rest(`once-${index}`) })));
    await Promise.all(
      once.map(async (fault, index) => {
        const github = await registry.connect(`octo/once-${index}`);
        const { version, created } = await register(github, commits[index]!);
        expect({ fault, created, version: version.version }).toEqual({
          fault,
          created: true,
          version: "v0.1.0",
        });
        expect((await listReleases(github)).length).toBe(1);
        await expectWhole(github, version);
      }),
    );
    registry.local.setFaults([]);
  });
});

describe("many at once", () => {
  const pause = () => new Promise((done) => setTimeout(done, 20));

  it("gives twenty candidates twenty versions, and shows none that is not whole", {
    timeout: 60_000,
  }, async () => {
    const commit = await registry.createRepository("octo/race");
    const watcher = await registry.connect("octo/race", { permissions: "read" });
    let running = true;
    const watch = async () => {
      let looks = 0;
      for (; running; looks++) {
        const seen = await resolveVersion(watcher, "flights@latest");
        if (seen) await expectWhole(watcher, seen);
        await pause();
      }
      return looks;
    };
    const watching = watch();
    const made = await Promise.all(
      Array.from({ length: 20 }, async (_, n) =>
        register(await registry.connect("octo/race"), commit, { files: { model: String(n) } }),
      ),
    );
    running = false;
    expect(await watching).toBeGreaterThan(0);
    expect(made.map(({ version }) => version.version).sort()).toEqual(
      Array.from({ length: 20 }, (_, n) => `v0.${n + 1}.0`).sort(),
    );
    expect(made.every(({ created }) => created)).toBe(true);
    const log = await readTagLog(watcher, "flights");
    expect(new Set(log.map(({ commit: on }) => on)).size).toBe(20);
    expect(new Set(log.map(({ at }) => at)).size).toBe(20);
  });

  it.each([
    ["with the same evidence", () => "812"],
    ["each with evidence of its own", (n: number) => String(n)],
  ])(
    "makes one version of one candidate that ten runs register, %s",
    { timeout: 60_000 },
    async (_, runId) => {
      const name = `octo/same-${runId(3)}`;
      const commit = await registry.createRepository(name);
      const made = await Promise.all(
        Array.from({ length: 10 }, async (_, n) =>
          register(await registry.connect(name), commit, { runId: runId(n) }).then(
            ({ version }) => version.version,
            (error: Error) => (isUserError(error) ? "refused in words" : error),
          ),
        ),
      );
      expect(made.filter((outcome) => outcome !== "v0.1.0" && outcome !== "refused in words")).toEqual([]);
      expect(made).toContain("v0.1.0");
      const github = await registry.connect(name);
      await expectWhole(github, (await resolveVersion(github, "flights@latest"))!);
      expect((await readTagLog(github)).map(({ tag }) => tag)).toEqual(["flights@v0.1.0"]);
      const releases = await listReleases(github);
      expect(releases.map(({ draft, tag_name }) => [draft, tag_name])).toEqual([[false, "flights@v0.1.0"]]);
    },
  );

  /** The run that made the tag is held up before its PATCH; meanwhile `work` is done with a tag and two drafts there. */
  const holdUp = async (name: string, work: (commit: string) => Promise<unknown>) => {
    const commit = await registry.createRepository(name);
    const slow = await registry.connect(name);
    slow.octokit.hook.before("request", async ({ method, url }) => {
      if (method === "PATCH" && url.includes("/releases/")) await work(commit);
    });
    return register(slow, commit);
  };

  it("accepts the very release that another run published meanwhile, and removes its own draft", async () => {
    const name = "octo/taken";
    const outcome = holdUp(name, async () => {
      const { octokit, owner, repo } = await registry.connect(name);
      // As if the other run's draft, of the same digest, had been the one that it found first.
      const record = registry.local.hub.findRepository(name)!.record as unknown as {
        releases: { id: number; tagName: string; draft: boolean }[];
      };
      const [own] = record.releases;
      if (record.releases.length === 1) record.releases.push({ ...own!, id: own!.id + 1000 });
      await octokit.rest.repos.updateRelease({
        owner,
        repo,
        release_id: own!.id + 1000,
        tag_name: "flights@v0.1.0",
        draft: false,
      });
    });
    expect((await outcome).version.version).toBe("v0.1.0");
    const left = await listReleases(await registry.connect(name));
    expect(left.map(({ draft, tag_name }) => [draft, tag_name])).toEqual([[false, "flights@v0.1.0"]]);
  });

  it("refuses a release that somebody made by hand under that tag, in words", async () => {
    const name = "octo/by-hand";
    const outcome = holdUp(name, async () => {
      const { octokit, owner, repo } = await registry.connect(name);
      await octokit.rest.repos.createRelease({ owner, repo, tag_name: "flights@v0.1.0" });
    });
    await expect(outcome).rejects.toMatchObject({
      name: "UserError",
      message: "There is a release flights@v0.1.0 already, and it has no manifest.json.",
      fix: expect.stringContaining("Delete the release and not the tag, and run the job again"),
    });
  });

  it("never leaves a stage empty, and ends with one holder, while many promote", {
    timeout: 60_000,
  }, async () => {
    const commit = await registry.createRepository("octo/promote");
    const github = await registry.connect("octo/promote");
    const versions: RegisteredVersion[] = [];
    for (const n of [1, 2, 3])
      versions.push((await register(github, commit, { files: { model: String(n) } })).version);
    await assign(github, versions[0]!, "production");
    let running = true;
    const watcher = await registry.connect("octo/promote", { permissions: "read" });
    const watch = async () => {
      const seen = new Set<string | undefined>();
      for (; running; await pause())
        seen.add(foldTagLog("flights", await readTagLog(watcher, "flights")).stages.production);
      return seen;
    };
    const watching = watch();
    await Promise.all(
      Array.from({ length: 9 }, async (_, n) =>
        assign(await registry.connect("octo/promote"), versions[n % 3]!, n === 4 ? "staging" : "production"),
      ),
    );
    running = false;
    expect([...(await watching)]).not.toContain(undefined);
    const state = foldTagLog("flights", await readTagLog(github, "flights"));
    expect(state.active.filter(({ stage }) => stage === "production").length).toBe(1);
    expect(state.stages.production).toBe(
      state.assignments.findLast(({ stage }) => stage === "production")!.version,
    );
  });
});

describe("promoting", () => {
  it("takes the stage from the version that had it, and minds what was expected", async () => {
    const commit = await registry.createRepository("octo/stages");
    const github = await registry.connect("octo/stages");
    const one = (await register(github, commit)).version;
    const two = (await register(github, commit, { files: { x: "2" } })).version;
    await assign(github, one, "production", { expectedCurrent: null });
    await expect(assign(github, two, "production", { expectedCurrent: "v9.0.0" })).rejects.toThrow(
      "held by v0.1.0, not by v9.0.0",
    );
    expect(await assign(github, two, "production", { expectedCurrent: "v0.1.0" })).toEqual({
      tag: "flights#production#2",
      previous: "v0.1.0",
      changed: true,
    });
    expect(await assign(github, two, "production")).toEqual({
      tag: "flights#production#2",
      previous: "v0.2.0",
      changed: false,
    });
    expect(
      (await readTagLog(github, "flights"))
        .map(({ tag }) => tag)
        .filter((tag) => tag.includes("#"))
        .sort(),
    ).toEqual(["flights#production!#1", "flights#production#1", "flights#production#2"]);
    const dates = (await readTagLog(github, "flights")).map(({ at }) => at);
    expect(new Set(dates).size).toBe(dates.length); // GTO tells events of the same second in any order
    expect(await resolveVersion(github, "flights#staging")).toBeUndefined();
    expect((await resolveVersion(github, "flights#production"))?.version).toBe("v0.2.0");
    await expect(resolveVersion(github, "flights")).rejects.toThrow("names a model but no version");
  });

  it("does not undo what came after it, however late it takes the stage from the version before", async () => {
    const commit = await registry.createRepository("octo/late");
    const github = await registry.connect("octo/late");
    const one = (await register(github, commit)).version;
    const two = (await register(github, commit, { files: { x: "2" } })).version;
    await assign(github, one, "production");
    // This run is held up between giving the stage to v0.2.0 and taking it from v0.1.0; meanwhile someone goes back.
    const slow = await registry.connect("octo/late");
    slow.octokit.hook.before("request", async (request) => {
      if (!String((request as { tag?: string }).tag).includes("!")) return;
      await assign(github, one, "production");
    });
    await assign(slow, two, "production");
    const state = foldTagLog("flights", await readTagLog(github, "flights"));
    expect(state.active.map(({ version }) => version)).toEqual(["v0.1.0"]);
  });

  it("finishes a promotion that died half-way", async () => {
    const commit = await registry.createRepository("octo/half");
    const github = await registry.connect("octo/half");
    const one = (await register(github, commit)).version;
    const two = (await register(github, commit, { files: { x: "2" } })).version;
    await assign(github, one, "production");
    registry.local.setFaults([
      {
        method: "POST",
        path: "/repos/octo/half/git/refs",
        after: 1,
        times: Number.POSITIVE_INFINITY,
        kind: "drop",
        when: "before",
      },
    ]);
    await expect(
      assign(await registry.connect("octo/half", { retries: false }), two, "production"),
    ).rejects.toThrow();
    registry.local.setFaults([]);
    const holders = async () =>
      foldTagLog("flights", await readTagLog(github, "flights")).active.map(({ version }) => version);
    expect(await holders()).toEqual(["v0.2.0", "v0.1.0"]);
    expect((await assign(github, two, "production")).changed).toBe(false);
    expect(await holders()).toEqual(["v0.2.0"]);
  });
});
