import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { stockRegistry } from "../testing/stock-registry.ts";
import { findVersions } from "./find-versions.ts";

let registry: LocalRegistry<LocalGitHub>;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  await registry.createRepository("octo/ml");
  await stockRegistry(
    registry.local,
    "octo/ml",
    Array.from({ length: 50 }, (_, n) => ({
      model: n % 5 === 0 ? "delays" : "flights",
      version: `v0.${n}.0`,
      stages: n === 7 ? ["production"] : n === 8 ? ["staging"] : [],
      crashed: n === 49,
      manifest: {
        params: { depth: n % 10 },
        labels: { team: n % 2 ? "fraud" : "ops" },
        metrics: [{ name: "auc", value: 0.5 + n / 100, source: "training" }] as Manifest["metrics"],
      },
    })),
  );
});
afterAll(() => registry.close());

const find = async (expression: string, more: { model?: string; cache?: string } = {}) => {
  const github = await registry.connect("octo/ml", { permissions: "read" });
  const before = registry.local.requestCount();
  const result = await findVersions(github, { expression, ...more });
  return {
    ...result,
    tags: result.found.map(({ tag }) => tag),
    requests: registry.local.requestCount() - before,
  };
};

describe("finding versions", () => {
  it("reads no manifest where tags tell it all", async () => {
    const { tags, opened, requests, versions } = await find(
      "stage in (production, staging) and created > 2025-12-31",
    );
    expect(tags).toEqual(["flights@v0.8.0", "flights@v0.7.0"]);
    expect({ opened, versions }).toEqual({ opened: 0, versions: 49 });
    expect(requests).toBeLessThanOrEqual(2);
  });

  it("reads manifests only of versions that are left, and none that it has", async () => {
    const cache = registry.folder();
    const first = await find("auc > 0.585 and stage != staging and version < 0.10.0", { cache });
    expect(first.tags).toEqual(["flights@v0.9.0"]);
    expect(first.opened).toBe(9);
    expect(readdirSync(cache).length).toBe(9);
    const second = await find("auc > 0.585 and stage != staging and version < 0.10.0", { cache });
    expect(second.tags).toEqual(first.tags);
    expect(first.requests - second.requests).toBe(2 * 9);
    // A file in the cache that is not what its name says is read anew.
    for (const name of readdirSync(cache)) {
      const text = readFileSync(join(cache, name), "utf8");
      writeFileSync(join(cache, name), text.replace(/"value": 0\.\d+/, '"value": 0.99'));
    }
    expect((await find("auc > 0.585 and stage != staging and version < 0.10.0", { cache })).tags).toEqual(
      first.tags,
    );
    for (const file of readdirSync(cache)) expect(file).toMatch(/^[0-9a-f]{64}\.json$/);
  });

  it("never reads more than eight at once, and lists releases where that takes fewer requests", async () => {
    const github = await registry.connect("octo/ml", { permissions: "read" });
    registry.local.setFaults([
      { path: "/blobs/*", kind: "delay", milliseconds: 60, times: Number.POSITIVE_INFINITY },
    ]);
    const before = registry.local.requestCount();
    const begun = performance.now();
    const { found, opened } = await findVersions(github, {
      expression: "params.depth >= 8 and label.team = ops",
    });
    registry.local.setFaults([]);
    expect(opened).toBe(49);
    // 49 at eight at once are seven rounds.
    expect(performance.now() - begun).toBeGreaterThanOrEqual(6 * 60);
    expect(found.map(({ tag }) => tag)).toEqual([48, 38, 28, 18, 8].map((n) => `flights@v0.${n}.0`));
    expect(found[0]!.values).toEqual({ "params.depth": 8, "label.team": "ops" });
    expect(registry.local.requestCount() - before).toBeLessThanOrEqual(49 + 4);
  });

  it("searches one model, tells what nobody says, and leaves out what is not there", async () => {
    expect((await find("auc >= 0.9", { model: "delays" })).tags).toEqual([
      "delays@v0.45.0",
      "delays@v0.40.0",
    ]);
    expect(await find("rmse < 1 and version = 0.3.0")).toMatchObject({ tags: [], unknown: ["rmse"] });
    expect((await find("version = 0.49.0")).tags).toEqual([]);
    await expect(find("auc >")).rejects.toThrow("where, column 6");
  });
});
