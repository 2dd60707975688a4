import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTagLog } from "../tags/read-tag-log.ts";
import { type FilledVersion, fillRegistry } from "../testing/fill-registry.ts";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { listModels, listVersions, readHistory } from "./history.ts";
import { readRegistry } from "./read-registry.ts";

let registry: LocalRegistry<LocalGitHub>;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterAll(() => registry.close());

const fill = async (name: string, versions: FilledVersion[]) => {
  await registry.createRepository(name);
  await fillRegistry(registry.local.hub.findRepository(name)!, versions);
};
const counted = async <T>(task: () => Promise<T>): Promise<[T, number]> => {
  const before = registry.local.requestCount();
  return [await task(), registry.local.requestCount() - before];
};

describe("a registry of 2,000 versions and 2,000 stage tags", () => {
  const models = ["flights", "delays/hub"];
  const crashed = (n: number) => n % 500 === 7;
  const versions = Array.from(
    { length: 2000 },
    (_, n): FilledVersion => ({
      model: models[n % 2]!,
      version: `v0.${Math.floor(n / 2)}.0`,
      published: !crashed(n),
      stages: ["staging"],
    }),
  );
  beforeAll(() => fill("octo/large", versions));

  it("is listed whole in at most 25 requests, without the versions whose run crashed", async () => {
    const github = await registry.connect("octo/large", { permissions: "read" });
    const begun = performance.now();
    const [listed, requests] = await counted(() => listModels(github));
    expect(requests).toBeLessThanOrEqual(25);
    expect(performance.now() - begun).toBeLessThan(10_000);
    const expected = versions.filter(({ published }) => published);
    expect(listed.map(({ model }) => model)).toEqual([...models].sort());
    for (const { model, versions: found, latest, stages } of listed) {
      const own = expected.filter((each) => each.model === model).map(({ version }) => version);
      expect(found).toEqual(own.toReversed());
      expect(latest).toBe(own.at(-1));
      expect(stages).toEqual({ staging: own.at(-1) });
    }
    expect(listed.flatMap(({ versions: found }) => found).length).toBe(1996);
  });

  it("tells one model's versions and history alike", async () => {
    const github = await registry.connect("octo/large", { permissions: "read" });
    const [found, requests] = await counted(() => listVersions(github, "flights"));
    expect(requests).toBeLessThanOrEqual(13);
    expect(found.length).toBe(1000);
    expect(found[0]).toMatchObject({ version: "v0.999.0", actor: "ada", stages: ["staging"], yanked: false });
    // Four registrations that died are not told; the stages that tags give those versions are, as GTO tells them.
    expect((await readHistory(github, "delays/hub")).length).toBe(996 + 1000);
    expect((await readTagLog(github)).length).toBe(4000);
  });
});

describe("a small registry", () => {
  it("is read in one request, and a crash's tag costs one more", async () => {
    const version = (n: number, published = true): FilledVersion => ({
      model: "flights",
      version: `v0.${n}.0`,
      published,
      stages: [],
    });
    await fill("octo/small", [version(1), version(2)]);
    const github = await registry.connect("octo/small", { permissions: "read" });
    const [listed, requests] = await counted(() => listModels(github));
    expect([listed.map(({ versions }) => versions), requests]).toEqual([[["v0.2.0", "v0.1.0"]], 1]);
    await fill("octo/crashed", [version(1), version(2, false)]);
    const [seen, more] = await counted(async () => listModels(await registry.connect("octo/crashed")));
    expect([seen.map(({ versions }) => versions), more]).toEqual([[["v0.1.0"]], 2]);
  });

  it("tells drafts to writers only, and does not take a draft of a version's name for its release", async () => {
    await fill("octo/drafts", [{ model: "flights", version: "v0.1.0", published: false, stages: [] }]);
    const writer = await registry.connect("octo/drafts");
    const { owner, repo } = writer;
    const draft = { owner, repo, tag_name: "flights@v0.1.0", draft: true };
    await writer.octokit.rest.repos.createRelease(draft);
    expect((await readRegistry(writer)).releases).toMatchObject([
      { draft: true, tag_name: "flights@v0.1.0" },
    ]);
    expect(await listModels(writer)).toEqual([]);
    const reader = await registry.connect("octo/drafts", { permissions: "read" });
    expect((await readRegistry(reader)).releases).toEqual([]);
  });

  it("says what is wrong where it cannot be read", async () => {
    await registry.createRepository("octo/hidden");
    const github = { ...(await registry.connect("octo/hidden")), repo: "none" };
    await expect(readRegistry(github)).rejects.toThrow("The tags of octo/none cannot be read");
  });
});
