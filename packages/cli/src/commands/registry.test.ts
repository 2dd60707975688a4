import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { registerModel } from "@mlops-actions/registry/register/register";
import { assignStage } from "@mlops-actions/registry/stages/assign-stage";
import {
  type LocalRegistry,
  quietPorts,
  startLocalRegistry,
} from "@mlops-actions/registry/testing/local-registry";
import { makeCandidate } from "@mlops-actions/registry/testing/make-candidate";
import { Command } from "commander";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { describeProgress } from "../show-progress.ts";
import { defineHistoryCommand } from "./history.ts";
import { defineListCommand } from "./list.ts";
import { definePromoteCommand } from "./promote.ts";
import { definePullCommand } from "./pull.ts";
import { defineRollbackCommand } from "./rollback.ts";
import { defineShowCommand } from "./show.ts";

let registry: LocalRegistry<LocalGitHub>;
let github: GitHub;
const folder = mkdtempSync(join(tmpdir(), "mlops-cli-"));

beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  const commit = await registry.createRepository("octo/ml");
  await registry.createRepository("octo/empty");
  github = await registry.connect("octo/ml");
  for (const weights of ["one", "two"]) {
    const candidate = makeCandidate(registry.folder(), { commit, files: { "layers/1.bin": weights } });
    const { version } = await registerModel(github, candidate, quietPorts());
    const change = { version, actor: "octo", runUrl: candidate.runUrl, now: () => new Date() };
    await assignStage(github, { ...change, stage: "production", reason: `${weights} is\u001b[2J good` });
  }
});
afterAll(async () => {
  await registry.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const mlops = async (...args: string[]): Promise<string> => {
  for (const [name, value] of Object.entries({
    GITHUB_API_URL: registry.local.apiUrl,
    GITHUB_REPOSITORY: "octo/ml",
    GITHUB_TOKEN: registry.local.issueToken({ repository: "octo/ml", login: "ada", permissions: "admin" }),
    NO_COLOR: "1",
  }))
    vi.stubEnv(name, value);
  let printed = "";
  const write = (text: string | Uint8Array) => {
    printed += text;
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(write);
  vi.spyOn(process.stderr, "write").mockImplementation(write);
  const program = new Command("mlops").exitOverride();
  for (const define of [
    defineListCommand,
    defineShowCommand,
    defineHistoryCommand,
    definePullCommand,
    definePromoteCommand,
    defineRollbackCommand,
  ])
    program.addCommand(define());
  await program.parseAsync(["node", "mlops", ...args]);
  return printed;
};

describe("the registry at the terminal", () => {
  it("lists models and versions", async () => {
    expect(await mlops("list")).toMatch(/flights +v0\.2\.0 +2 +production v0\.2\.0/);
    expect(JSON.parse(await mlops("list", "--json"))).toEqual([
      {
        model: "flights",
        versions: ["v0.2.0", "v0.1.0"],
        latest: "v0.2.0",
        stages: { production: "v0.2.0" },
        deprecated: null,
      },
    ]);
    expect(await mlops("list", "flights")).toMatch(
      /v0\.2\.0 +\d{4}-.* octo +pass +\w{7} +production\nv0\.1\.0 /,
    );
    await expect(mlops("list", "delays")).rejects.toMatchObject({
      name: "UserError",
      message: "There is no model delays in octo/ml.",
      fix: "The registry has: flights.",
    });
    for (const command of [["list"], ["history"], ["list", "--where", "auc > 0"]])
      await expect(mlops(...command, "fligts"), command[0]).rejects.toMatchObject({
        message: "There is no model fligts in octo/ml.",
        fix: "Did you mean flights?",
      });
    expect(await mlops("list", "flights", "--as-of", "2020-01-01")).toContain("flights had no version then");
  });

  it("shows a version's card", async () => {
    const card = await mlops("show", "flights");
    expect(card).toMatch(/^flights@v0\.2\.0 {2}production\n/);
    expect(card).toMatch(/roc_auc +0\.671 +\[0\.66, 0\.682\] +\+0\.012 \[\+0\.004, \+0\.02\] +gate/);
    expect(JSON.parse(await mlops("show", "flights@v0.1.0", "--json"))).toMatchObject({
      version: "v0.1.0",
      manifest: { name: "flights", gate: { verdict: "pass" } },
    });
  });

  it("tells history newest first, whatever a reason tries to draw", async () => {
    const [, first, second] = (await mlops("history", "flights")).split("\n");
    expect(first).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d +v0\.2\.0 +production +← v0\.1\.0 +octo +gate \w{4}… +run 812 +two is \[2J good$/,
    );
    expect(second).toMatch(/v0\.2\.0 +registered/);
    expect(JSON.parse(await mlops("history", "flights", "--stage", "production", "--json"))).toHaveLength(2);
  });

  it("pulls a version's files under their own paths, all or some", async () => {
    const told = await mlops("pull", "flights#production", "-o", join(folder, "a"), "--evidence", "verdict");
    expect(readFileSync(join(folder, "a/layers/1.bin"), "utf8")).toBe("two");
    expect(JSON.parse(readFileSync(join(folder, "a/verdict.json"), "utf8")).verdict).toBe("pass");
    expect(told).toContain("(1 file, verified)");
    await expect(mlops("pull", "flights", "--file", "layers/2.bin", "-o", folder)).rejects.toMatchObject({
      fix: 'Did you mean "layers/1.bin"?',
    });
    await expect(mlops("pull", "flights", "--evidence", "golden", "-o", folder)).rejects.toThrow(
      "has no golden",
    );
    for (const reference of ["flights@previous", "flights@~0.1", "flights#production~1"]) {
      const pulled = JSON.parse(await mlops("pull", reference, "-o", join(folder, "b"), "--json"));
      expect(pulled).toMatchObject({ tag: "flights@v0.1.0", evidence: {}, warnings: [] });
      expect(readFileSync(join(folder, "b/layers/1.bin"), "utf8")).toBe("one");
    }
  });

  it("says what there is where something is not", async () => {
    await expect(mlops("show", "fligths")).rejects.toMatchObject({ fix: "Did you mean flights@latest?" });
    await expect(mlops("show", "flights@v9.0.0")).rejects.toMatchObject({
      fix: "flights has: @v0.2.0, @v0.1.0, #production (v0.2.0).",
    });
    await expect(mlops("show", "flights", "--repo", "octo/empty")).rejects.toMatchObject({
      fix: expect.stringContaining("No model is registered yet"),
    });
  });

  it("rolls a stage back and promotes, with a reason and by whom", async () => {
    await expect(mlops("rollback", "flights", "production")).rejects.toThrow("No reason was given");
    await expect(mlops("rollback", "flights", "prodution", "--reason", "slip")).rejects.toMatchObject({
      fix: "Did you mean production?",
    });
    const back = await mlops("rollback", "flights", "production", "--reason", "it's slow", "--actor", "ada");
    expect(back).toContain("production of flights went back from v0.2.0 to v0.1.0, tag flights#production#");
    expect(back).toContain(`-f to-version=v0.1.0 -f reason='it'\\''s slow'`);
    await expect(mlops("rollback", "flights", "production", "--reason", "more")).rejects.toThrow(
      "v0.1.0 has stage production of flights again",
    );
    const [newest] = JSON.parse(await mlops("history", "flights", "--json"));
    expect(newest).toMatchObject({
      version: "v0.1.0",
      previous: "v0.2.0",
      actor: "ada",
      reason: "it's slow",
    });

    const promote = ["promote", "flights@v0.2.0", "production", "--reason", "mended", "--actor", "ada"];
    await expect(mlops(...promote, "--expect", "none")).rejects.toThrow("held by v0.1.0, not by none");
    expect(await mlops(...promote)).toContain("flights@v0.2.0 → production (was v0.1.0)");
    expect(await mlops(...promote)).toContain("has production already");
  });
});

it("tells progress with rate and time left", () => {
  const state = { done: 25_000_000, total: 100_000_000, kept: 0 };
  expect(describeProgress("flights@v0.2.0", state, 5)).toBe(
    "flights@v0.2.0  █████░░░░░░░░░░░░░░░  25 MB of 100 MB  5 MB/s  15 s left",
  );
  expect(describeProgress("reading", { ...state, rows: 12_345 }, 5)).toContain(" MB  12,345 rows  ");
  expect(describeProgress("flights@v0.2.0", { ...state, kept: 20_000_000 }, 5)).toMatch(
    / 1 MB\/s {2}75 s left$/,
  );
});
