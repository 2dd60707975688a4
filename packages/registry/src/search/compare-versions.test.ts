import type { Environment } from "@mlops-actions/contracts/environment";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { stockRegistry } from "../testing/stock-registry.ts";
import { readComparison } from "./read-comparison.ts";

let registry: LocalRegistry<LocalGitHub>;
const ci = (low: number, high: number) => ({ low, high, level: 0.95, method: "delong" });
const gate = (champion: string | null, labels: string) => ({
  verdict: "pass" as const,
  digest: "d".repeat(64),
  champion,
  labels_sha256: labels,
  n: 5000,
});
const environment = (packages: Record<string, string>): string =>
  JSON.stringify({
    schema: "mlops/environment@1",
    fingerprint: JSON.stringify(packages),
    identity: {
      manager: "pip",
      implementation: "cpython",
      python: "3.11.7",
      abi: null,
      os: "linux",
      arch: "x64",
      libc: null,
      lock: null,
      distributions: Object.entries(packages).map(([name, version]) => ({ name, version })),
    },
    numeric: {},
    context: {
      python_path: null,
      runner_image: null,
      created_at: "2026-01-01T00:00:00Z",
      cache: "off",
      install_seconds: 1,
    },
  } satisfies Environment);
const data = (digests: Record<string, string>): Manifest["data"] =>
  Object.entries(digests).map(([path, sha256]) => ({ role: "train", path, size: 10, sha256 }));

beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  await registry.createRepository("octo/ml");
  await stockRegistry(registry.local, "octo/ml", [
    {
      version: "v0.1.0",
      files: { "model.bin": "one", same: "s", old: "o" },
      evidence: { environment: environment({ numpy: "1.0", scipy: "1.1", torch: "2.0" }) },
      manifest: {
        params: { depth: 3, gone: true, model: { layers: 2 }, list: [1, 2] },
        data: data({ "a.csv": "a", "b.csv": "b" }),
        gate: gate(null, "x"),
        metrics: [
          { name: "auc", value: 0.659, ci: ci(0.65, 0.67), source: "gate" },
          { name: "loss", value: 0.4, source: "training" },
        ],
      },
    },
    {
      version: "v0.2.0",
      stages: ["production"],
      files: { "model.bin": "two!", same: "s", new: "n" },
      evidence: { environment: environment({ numpy: "1.2", scipy: "1.1", xgboost: "3.0" }) },
      manifest: {
        params: { depth: 4, model: { layers: 3 }, list: [1, 2], eta: 0.1 },
        data: data({ "a.csv": "a", "b.csv": "B", "c.csv": "c" }),
        gate: gate("v0.1.0", "y"),
        framework: "xgboost",
        labels: { team: "fraud" },
        metrics: [
          { name: "auc", value: 0.1, source: "training" },
          {
            name: "auc",
            value: 0.671,
            ci: ci(0.66, 0.682),
            change: { champion: 0.659, delta: 0.012, ci: ci(0.004, 0.02) },
            source: "gate",
          },
          { name: "f1", value: 0.5, source: "training" },
        ],
      },
    },
    { version: "v0.3.0" },
  ]);
});
afterAll(() => registry.close());

const compare = async (a: string, b: string) =>
  readComparison(await registry.connect("octo/ml", { permissions: "read" }), a, b);

describe("comparing versions", () => {
  it("tells metrics with intervals, and the paired change where the gate measured one", async () => {
    const { metrics } = await compare("flights@v0.1.0", "flights#production");
    expect(metrics).toEqual([
      {
        name: "auc",
        a: { value: 0.659, ci: { low: 0.65, high: 0.67, level: 0.95 }, source: "gate" },
        b: { value: 0.671, ci: { low: 0.66, high: 0.682, level: 0.95 }, source: "gate" },
        change: expect.closeTo(0.012, 9),
        paired: { delta: 0.012, ci: { low: 0.004, high: 0.02, level: 0.95 } },
      },
      { name: "loss", a: { value: 0.4, source: "training" }, b: null, change: null },
      { name: "f1", a: null, b: { value: 0.5, source: "training" }, change: null },
    ]);
    const back = await compare("flights@v0.2.0", "flights@v0.1.0");
    expect(back.metrics[0]).toMatchObject({ paired: { delta: -0.012, ci: { low: -0.02, high: -0.004 } } });
  });

  it("tells parameters, packages, data, files, facts and code that differ, and nothing that does not", async () => {
    const told = await compare("flights@v0.1.0", "flights@v0.2.0");
    expect(told.params).toEqual([
      { name: "depth", a: 3, b: 4 },
      { name: "eta", a: null, b: 0.1 },
      { name: "gone", a: true, b: null },
      { name: "model.layers", a: 2, b: 3 },
    ]);
    expect(told.packages).toEqual([
      { name: "numpy", a: "1.0", b: "1.2" },
      { name: "torch", a: "2.0", b: null },
      { name: "xgboost", a: null, b: "3.0" },
    ]);
    expect(told.data.map(({ name, a, b }) => [name, a?.sha256, b?.sha256])).toEqual([
      ["b.csv", "b", "B"],
      ["c.csv", undefined, "c"],
    ]);
    expect(told.files.map(({ name }) => name)).toEqual(["model.bin", "new", "old"]);
    expect(told.size).toEqual({ a: 5, b: 6 });
    expect(told.facts.map(({ name, b }) => [name, b])).toEqual([
      ["framework", "xgboost"],
      ["label team", "fraud"],
      ["stages", "production"],
    ]);
    expect(told.code.url).toMatch(/\/octo\/ml\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}$/);
    expect(told.notes).toEqual([expect.stringContaining("different labels")]);
  });

  it("says what cannot be compared, and that a version is the same as itself", async () => {
    const { packages, notes } = await compare("flights@v0.2.0", "flights@v0.3.0");
    expect(packages).toBe(null);
    expect(notes).toEqual(["flights@v0.3.0 did not keep its environment: packages cannot be compared."]);
    const same = await compare("flights@v0.2.0", "flights@v0.2.0");
    expect(same).toMatchObject({
      params: [],
      packages: [],
      data: [],
      files: [],
      facts: [],
      code: { url: null },
    });
    expect(same.notes).toEqual(["The model files are the same, byte for byte."]);
    await expect(compare("flights@v0.2.0", "flights@v9.0.0")).rejects.toThrow("There is no flights@v9.0.0");
  });
});
