import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { type LocalRegistry, startLocalRegistry } from "@mlops-actions/registry/testing/local-registry";
import { stockRegistry } from "@mlops-actions/registry/testing/stock-registry";
import { Command } from "commander";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { defineCompareCommand } from "./compare.ts";
import { defineListCommand } from "./list.ts";
import { defineRegistryCommand } from "./registry.ts";

let registry: LocalRegistry<LocalGitHub>;
const cache = mkdtempSync(join(tmpdir(), "mlops-cache-"));
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  await registry.createRepository("octo/ml");
  await stockRegistry(registry.local, "octo/ml", [
    { version: "v0.1.0", files: { a: "x".repeat(5000) } },
    {
      version: "v0.2.0",
      manifest: {
        params: { "de|pth\u001b[2J": 3 },
        metrics: [{ name: "auc", value: 0.9123456, source: "training" }],
      },
    },
    { version: "v0.3.0", crashed: true },
    {
      version: "v0.4.0",
      stages: ["production"],
      manifest: { metrics: [{ name: "auc", value: 0.95, source: "training" }] },
    },
  ]);
});
afterAll(async () => {
  await registry.close();
  rmSync(cache, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

const mlops = async (...args: string[]): Promise<{ out: string; notes: string; code: number }> => {
  for (const [name, value] of Object.entries({
    GITHUB_API_URL: registry.local.apiUrl,
    GITHUB_REPOSITORY: "octo/ml",
    GITHUB_TOKEN: registry.local.issueToken({ repository: "octo/ml", login: "ada", permissions: "admin" }),
    NO_COLOR: "1",
    XDG_CACHE_HOME: cache,
  }))
    vi.stubEnv(name, value);
  const printed = { out: "", notes: "" };
  const write = (where: "out" | "notes") => (text: string | Uint8Array) => {
    printed[where] += text;
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(write("out"));
  vi.spyOn(process.stderr, "write").mockImplementation(write("notes"));
  const program = new Command("mlops").exitOverride();
  for (const define of [defineListCommand, defineCompareCommand, defineRegistryCommand])
    program.addCommand(define());
  await program.parseAsync(["node", "mlops", ...args]);
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { ...printed, code };
};

describe("search at the terminal", () => {
  it("lists what an expression fits, with its values", async () => {
    const { out, notes } = await mlops("list", "--where", "auc > 0.9 and stage != production");
    expect(out).toMatch(
      /^version +registered +stages +auc\nflights@v0\.2\.0 +2026-01-01 00:00 +– +0\.9123\n$/,
    );
    expect(notes).toContain("1 of 3 versions; 2 manifests looked at");
    const json = await mlops("list", "flights", "--where", "stage = production", "--json");
    expect(JSON.parse(json.out)).toMatchObject([{ version: "v0.4.0", values: { stage: ["production"] } }]);
    expect((await mlops("list", "--where", "rmse > 1")).notes).toMatch(
      /no version says anything of rmse[\s\S]*None of 3 versions fits/,
    );
    await expect(mlops("list", "--where", "stge = x")).rejects.toThrow("column 1");
  });

  it("compares as tables, JSON and Markdown, whatever a name tries to draw", async () => {
    const { out } = await mlops("compare", "flights@v0.2.0", "@v0.4.0");
    expect(out).toMatch(/^flights@v0\.2\.0 → flights@v0\.4\.0\n\nMetrics\n/);
    expect(out).toMatch(/auc +0\.9123 +0\.95 +\+0\.03765/);
    expect(out).toMatch(/de\|pth\[2J +3 +– +removed/);
    expect(out).toContain("Code: http");
    expect(JSON.parse((await mlops("compare", "flights@v0.2.0", "flights", "--json")).out).b).toBe(
      "flights@v0.4.0",
    );
    const markdown = (await mlops("compare", "flights@v0.2.0", "#production", "--markdown")).out;
    expect(markdown).toContain("| de&#124;pth[2J | 3 | – | removed |");
    expect(markdown).toContain("- [Code](http");
  });
});

describe("care at the terminal", () => {
  it("examines, finishes what crashed runs left, and makes room", async () => {
    const sick = await mlops("registry", "doctor");
    expect(sick.code).toBe(1);
    expect(sick.out).toMatch(/error +flights@v0\.3\.0\n +It has a tag but no release/);
    expect(sick.out).toMatch(/→ npx mlops registry reconcile/);

    const dry = await mlops("registry", "reconcile");
    expect(dry.out).toMatch(/to publish +flights@v0\.3\.0 +its run died/);
    expect(dry.notes).toContain("1 thing would be done with --apply");
    const applied = await mlops("registry", "reconcile", "--apply", "--json");
    expect(JSON.parse(applied.out)).toMatchObject([{ kind: "publish", what: "flights@v0.3.0", done: true }]);
    expect((await mlops("registry", "reconcile")).out).toBe("No run left anything undone.\n");
    const well = await mlops("registry", "doctor", "--json");
    expect([well.code, JSON.parse(well.out).healthy]).toEqual([0, true]);

    const plan = await mlops("registry", "gc", "flights", "--keep", "2");
    expect(plan.out).toMatch(
      /v0\.4\.0 .* stays +holds production\n[\s\S]*v0\.1\.0 +2026-01-01 00:00 +\d\.\d+ kB +goes\n\n2 versions, \d/,
    );
    expect(plan.notes).toContain("Nothing was changed");
    const gone = await mlops("registry", "gc", "flights", "--keep", "2", "--apply", "--json");
    expect(JSON.parse(gone.out)).toMatchObject({
      applied: true,
      versions: [
        { gone: false },
        { gone: false },
        { version: "v0.2.0", gone: true },
        { version: "v0.1.0", gone: true },
      ],
    });
    expect((await mlops("list", "flights")).out).toMatch(/v0\.1\.0 .* collected/);
    expect((await mlops("registry", "doctor")).code).toBe(0);
    await expect(mlops("registry", "gc", "flights", "--keep", "0")).rejects.toThrow(
      "--keep 0 is no number of versions",
    );
    await expect(mlops("registry", "gc", "flights", "--keep", "2", "--older-than", "soon")).rejects.toThrow(
      "no number of days",
    );
  });
});
