import type { GitHub } from "@mlops-actions/github/connect";
import { createDeployment, createDeploymentStatus } from "@mlops-actions/github/deployments";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listModels, listVersions, readHistory } from "../read/history.ts";
import { requireVersion, resolveVersion } from "../read/resolve.ts";
import { createDraft, listReleases } from "../releases/releases.ts";
import { foldTagLog } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { type StockedVersion, stockRegistry } from "../testing/stock-registry.ts";
import { type Collection, collectVersions, previewCollection } from "./collect-versions.ts";

let registry: LocalRegistry<LocalGitHub>;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterAll(() => registry.close());

const six: StockedVersion[] = [1, 2, 3, 4, 5, 6].map((n) => ({ version: `v0.${n}.0` }));
const stock = async (name: string, versions = six): Promise<GitHub> => {
  await registry.createRepository(name);
  await stockRegistry(registry.local, name, versions);
  return connect(name);
};
const connect = (name: string, options: { retries?: boolean } = {}): Promise<GitHub> =>
  registry.connect(name, { ...options, permissions: "deployments" });
const collection = (rules: Partial<Collection["rules"]> = {}): Collection => ({
  model: "flights",
  rules: { keep: 2, keepStages: [], before: null, ...rules },
  actor: "ada",
  runUrl: null,
  now: () => new Date(),
});
const present = async (github: GitHub) =>
  (await listReleases(github))
    .flatMap(({ draft, tag_name }) => (draft ? [] : [tag_name.replace("flights@", "")]))
    .sort();
const kept = async (github: GitHub, rules?: Partial<Collection["rules"]>) =>
  Object.fromEntries(
    (await previewCollection(github, collection(rules))).steps.map((step) => [
      step.version.version,
      step.kept,
    ]),
  );

describe("what goes and what stays", () => {
  it("shows what would go and changes nothing", async () => {
    const github = await stock("octo/preview");
    const plan = await previewCollection(github, collection());
    expect(plan.steps.map(({ version, kept: why }) => [version.version, why])).toEqual([
      ["v0.6.0", "is the latest"],
      ["v0.5.0", "is one of the newest 2"],
      ["v0.4.0", null],
      ["v0.3.0", null],
      ["v0.2.0", null],
      ["v0.1.0", null],
    ]);
    expect(plan.steps[5]!.stock.bytes).toBeGreaterThan(1000);
    expect((await present(github)).length).toBe(6);
    expect((await readTagLog(github)).length).toBe(6);
  });

  it("keeps stages, where a rollback would go, what ever held a stage that is named, and the young", async () => {
    const github = await stock("octo/stages", [
      { version: "v0.1.0", stages: ["canary"] },
      { version: "v0.2.0", stages: ["production"] },
      { version: "v0.3.0", stages: ["staging"] },
      { version: "v0.4.0", stages: ["production", "canary"] },
      { version: "v0.5.0", stages: ["canary"] },
      { version: "v2.0.0-rc.1" },
      { version: "v0.6.0" },
    ]);
    // Settled as promotions leave it: a stage has one holder.
    const { settleStage } = await import("../stages/settle-stage.ts");
    for (const stage of ["canary", "production"])
      await settleStage(github, { model: "flights", stage, actor: "ada", runUrl: null });
    expect(await kept(github, { keep: 1 })).toEqual({
      "v0.6.0": "is the latest",
      "v2.0.0-rc.1": null,
      "v0.5.0": "holds canary",
      "v0.4.0": "holds production",
      "v0.3.0": "holds staging",
      "v0.2.0": "a rollback of production would go back to it",
      "v0.1.0": null,
    });
    expect((await kept(github, { keep: 1, keepStages: ["canary"] }))["v0.1.0"]).toBe("held canary once");
    const before = new Date("2026-01-01T00:00:09Z");
    expect((await kept(github, { keep: 1, before }))["v2.0.0-rc.1"]).toBe("was registered after 2026-01-01");
  });

  it("keeps what a Deployment needs: live, under way, and before the live one", async () => {
    const github = await stock("octo/live");
    const deploy = async (
      version: string,
      state: "success" | "in_progress" | "failure",
      previous: string | null = null,
    ) => {
      const deployment = {
        ref: `flights@${version}`,
        task: "mlops:flights",
        environment: "eu",
        description: "",
      };
      const id = await createDeployment(github, { ...deployment, payload: { version, previous } });
      await createDeploymentStatus(github, id, { state });
    };
    await deploy("v0.4.0", "success");
    await deploy("v0.2.0", "success", "v0.1.0");
    await deploy("v0.4.0", "failure");
    await deploy("v0.3.0", "in_progress");
    expect(await kept(github)).toMatchObject({
      "v0.4.0": null,
      "v0.3.0": "is being deployed to eu",
      "v0.2.0": "is live in eu",
      "v0.1.0": "eu would roll back to it",
    });
  });

  it("refuses where it may not see Deployments", async () => {
    await stock("octo/blind");
    await expect(previewCollection(await registry.connect("octo/blind"), collection())).rejects.toMatchObject(
      {
        fix: expect.stringContaining("deployments: read"),
      },
    );
  });

  it("counts references: bytes of older versions that are part of newer ones", async () => {
    const big = { base: "the same shard", head: "a" };
    const github = await stock("octo/shards", [
      { version: "v0.1.0", files: { base: big.base, old: "x" } },
      { version: "v0.2.0", files: { base: big.base }, from: { base: "v0.1.0" } },
      { version: "v0.3.0" },
      { version: "v0.4.0", files: { base: big.base, head: "b" }, from: { base: "v0.1.0" } },
      { version: "v0.5.0" },
    ]);
    expect(await kept(github)).toEqual({
      "v0.5.0": "is the latest",
      "v0.4.0": "is one of the newest 2",
      "v0.3.0": null,
      "v0.2.0": null,
      "v0.1.0": "its bytes are part of v0.4.0",
    });
    expect((await kept(github, { keep: 1 }))["v0.1.0"]).toBe(null);
    const { gone } = await collectVersions(github, collection());
    expect(gone.map(({ version }) => version.version)).toEqual(["v0.3.0", "v0.2.0"]);
    expect(await present(github)).toEqual(["v0.1.0", "v0.4.0", "v0.5.0"]);
  });

  it("waits while the model is being registered, and keeps what a complete draft refers to", async () => {
    const github = await stock("octo/busy", [
      { version: "v0.1.0", files: { base: "b" } },
      { version: "v0.2.0" },
      { version: "v0.3.0" },
      { version: "v0.4.0", files: { base: "b" }, from: { base: "v0.1.0" }, crashed: true },
    ]);
    expect((await kept(github, { keep: 1 }))["v0.1.0"]).toMatch(/^its bytes are part of draft \d+$/);
    const draft = await createDraft(github, "flights", "c".repeat(64), null);
    const { plan, gone } = await collectVersions(github, collection({ keep: 1 }));
    expect([plan.held, gone]).toEqual([expect.stringContaining(`draft ${draft.id}`), []]);
    expect((await present(github)).length).toBe(3);
    expect((await readTagLog(github)).filter(({ kind }) => kind === "deregistered")).toEqual([]);
  });
});

describe("collecting", () => {
  it("lets bytes go, keeps tags, never reuses a number, and every reader says so", async () => {
    const github = await stock("octo/collected");
    const { bytes, gone } = await collectVersions(github, collection());
    expect(gone.map(({ version }) => version.version)).toEqual(["v0.4.0", "v0.3.0", "v0.2.0", "v0.1.0"]);
    expect(bytes).toBe(gone.reduce((sum, { stock: { bytes: each } }) => sum + each, 0));
    expect(await present(github)).toEqual(["v0.5.0", "v0.6.0"]);
    expect(await listModels(github)).toMatchObject([{ versions: ["v0.6.0", "v0.5.0"], latest: "v0.6.0" }]);
    expect((await listVersions(github, "flights")).map(({ collected }) => collected)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    const [newest] = await readHistory(github, "flights");
    expect(newest).toMatchObject({ kind: "deregistered", collected: true, version: "v0.4.0", actor: "ada" });
    expect(await resolveVersion(github, "flights@v0.1.0")).toBeUndefined();
    await expect(requireVersion(github, "flights@v0.1.0")).rejects.toThrow(
      /flights@v0\.1\.0 was collected on \d{4}-\d\d-\d\d by ada: its files are gone/,
    );
    const log = await readTagLog(github);
    expect(log.filter(({ kind }) => kind === "registered").length).toBe(6);
    expect(log.filter(({ kind }) => kind === "deregistered").map(({ tag }) => tag)).toEqual(
      [1, 2, 3, 4].map((n) => `flights@v0.${n}.0!`),
    );
    expect(new Set(log.map(({ at }) => at)).size).toBe(log.length);
    const again = await collectVersions(github, collection());
    expect([again.gone, (await readTagLog(github)).length]).toEqual([[], 10]);
  });

  it("collects what was withdrawn too, without forgetting why it was", async () => {
    const github = await stock("octo/yanked");
    const { yankVersion } = await import("../life/yank-version.ts");
    const yank = { model: "flights", version: "v0.1.0", reason: "leaks", actor: "bob", runUrl: null };
    await yankVersion(github, { ...yank, stages: "refuse", now: () => new Date() });
    await collectVersions(github, collection());
    expect(await present(github)).toEqual(["v0.5.0", "v0.6.0"]);
    const [version] = foldTagLog("flights", await readTagLog(github)).versions.slice(-1);
    expect(version).toMatchObject({
      withdrawn: { reason: "leaks", actor: "bob" },
      collected: { actor: "ada" },
    });
  });

  it("finishes after a crash at whichever call, and no reader meets half a version on the way", {
    timeout: 60_000,
  }, async () => {
    // More calls than a collection makes: the last ones are not cut at all.
    const cases = Array.from({ length: 32 }, (_, after) => ({ after, name: `octo/cut-${after}` }));
    const githubs = await Promise.all(cases.map(({ name }) => stock(name, six.slice(0, 4))));
    registry.local.setFaults(
      cases.map(({ name, after }) => ({
        path: new RegExp(`/${name}(/|$)`),
        after,
        times: Number.POSITIVE_INFINITY,
        kind: "drop",
        when: "before",
      })),
    );
    const outcomes = await Promise.all(
      cases.map(async ({ name }) =>
        collectVersions(await connect(name, { retries: false }), collection()).then(
          () => "done",
          () => "died",
        ),
      ),
    );
    registry.local.setFaults([]);
    const first = outcomes.indexOf("done");
    expect(first, "every call was cut once").toBeGreaterThan(12);
    expect(outcomes.slice(first).every((outcome) => outcome === "done")).toBe(true);
    await Promise.all(
      cases.slice(0, first + 1).map(async ({ name }, index) => {
        const github = githubs[index]!;
        const releases = await present(github);
        for (const { version, collected } of await listVersions(github, "flights"))
          expect(releases.includes(version) || collected, `${name} ${version}`).toBe(true);
        for (const version of ["v0.3.0", "v0.4.0"]) await requireVersion(github, `flights@${version}`);
        await collectVersions(github, collection());
        expect(await present(github), name).toEqual(["v0.3.0", "v0.4.0"]);
        const log = await readTagLog(github);
        expect(log.map(({ tag }) => tag).sort(), name).toEqual(
          ["v0.1.0", "v0.1.0!", "v0.2.0", "v0.2.0!", "v0.3.0", "v0.4.0"].map((tag) => `flights@${tag}`),
        );
      }),
    );
  });

  it("is done once by two at once", async () => {
    const github = await stock("octo/two");
    const both = await Promise.all([
      collectVersions(await connect("octo/two"), collection()),
      collectVersions(await connect("octo/two"), collection()),
    ]);
    expect(both.length).toBe(2);
    expect(await present(github)).toEqual(["v0.5.0", "v0.6.0"]);
    expect((await readTagLog(github)).length).toBe(10);
  });

  it("does not delete what was given a stage while it was being marked", async () => {
    const github = await stock("octo/raced");
    const slow = await connect("octo/raced");
    const { assignStage } = await import("../stages/assign-stage.ts");
    const version = await requireVersion(github, "flights@v0.2.0");
    let raced = false;
    slow.octokit.hook.before("request", async (request) => {
      if (raced || !String((request as { tag?: string }).tag).includes("v0.1.0!")) return;
      raced = true;
      const change = {
        version,
        stage: "production",
        reason: "late",
        actor: "bob",
        runUrl: null,
        forceReason: "race",
      };
      await assignStage(github, { ...change, now: () => new Date() });
    });
    const { plan } = await collectVersions(slow, collection());
    expect(raced).toBe(true);
    expect(plan.steps.find((step) => step.version.version === "v0.2.0")?.kept).toBe("holds production");
    expect((await requireVersion(github, "flights#production")).yanked).toBe(false);
    expect(await present(github)).toEqual(["v0.2.0", "v0.5.0", "v0.6.0"]);
  });

  it("does not delete what it has not marked, though it may go meanwhile", async () => {
    const github = await stock("octo/freed");
    const deployment = { ref: "flights@v0.2.0", task: "mlops:flights", environment: "eu", description: "" };
    const id = await createDeployment(github, { ...deployment, payload: {} });
    await createDeploymentStatus(github, id, { state: "success" });
    const slow = await connect("octo/freed");
    slow.octokit.hook.before("request", async (request) => {
      if (!String((request as { tag?: string }).tag).includes("v0.1.0!")) return;
      await createDeploymentStatus(github, id, { state: "inactive" });
    });
    await collectVersions(slow, collection());
    expect(await present(github)).toEqual(["v0.2.0", "v0.5.0", "v0.6.0"]);
    expect((await collectVersions(github, collection())).gone.length).toBe(1);
  });

  it("leaves a retired model retired", async () => {
    const github = await stock("octo/retired");
    const { deprecateModel } = await import("../life/deprecate-model.ts");
    const retired = {
      model: "flights",
      reason: "replaced",
      actor: "bob",
      runUrl: null,
      now: () => new Date(),
    };
    await deprecateModel(github, retired);
    await collectVersions(github, collection());
    expect(foldTagLog("flights", await readTagLog(github)).deprecated).toMatchObject({ reason: "replaced" });
  });

  it("deletes immutable releases, whose names stay burned and tagged", async () => {
    const github = await stock("octo/immutable");
    for (const release of registry.local.hub.findRepository("octo/immutable")!.record.releases)
      release.immutable = true;
    await collectVersions(github, collection());
    expect(await present(github)).toEqual(["v0.5.0", "v0.6.0"]);
    expect((await listVersions(github, "flights")).length).toBe(6);
  });
});
