import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { registerModel } from "@mlops-actions/registry/register/register";
import { findRelease } from "@mlops-actions/registry/releases/releases";
import {
  type LocalRegistry,
  quietPorts,
  startLocalRegistry,
} from "@mlops-actions/registry/testing/local-registry";
import { makeCandidate } from "@mlops-actions/registry/testing/make-candidate";
import { Command } from "commander";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { defineVerifyCommand } from "./verify.ts";

let registry: LocalRegistry<LocalGitHub>;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  const commit = await registry.createRepository("octo/ml");
  const candidate = makeCandidate(registry.folder(), { commit });
  await registerModel(await registry.connect("octo/ml"), candidate, quietPorts());
});
afterAll(() => registry.close());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

const mlops = async (...args: string[]) => {
  vi.stubEnv("GITHUB_API_URL", registry.local.apiUrl);
  vi.stubEnv("GITHUB_REPOSITORY", "octo/ml");
  vi.stubEnv("NO_COLOR", "1");
  vi.stubEnv(
    "GITHUB_TOKEN",
    registry.local.issueToken({ repository: "octo/ml", login: "ada", permissions: { contents: "read" } }),
  );
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += text;
    return true;
  });
  const program = new Command("mlops").exitOverride().addCommand(defineVerifyCommand());
  await program.parseAsync(["node", "mlops", "verify", ...args]);
  return { printed, code: process.exitCode ?? 0 };
};

it("prints a line for each check, and leaves with 0 while everything agrees", async () => {
  const { printed, code } = await mlops("flights");
  expect(printed).toMatch(/^✓ tag +flights@v0\.1\.0 names manifest \w{12}…\n✓ files/);
  expect(printed).toMatch(/\n– signature +nothing is signed\n/);
  expect(printed).toMatch(/flights@v0\.1\.0 is what was registered\.\n$/);
  expect(code).toBe(0);
  expect((await mlops("flights", "--quick")).printed).toContain("by the digests that GitHub tells");
});

it("leaves with 1 where something does not agree, also as JSON, and refuses what is no key", async () => {
  const { octokit, owner, repo } = await registry.connect("octo/ml");
  const release = (await findRelease(await registry.connect("octo/ml"), "flights@v0.1.0"))!;
  const asset = release.assets.find(({ name }) => name === "model.json")!;
  await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: asset.id });
  const { printed, code } = await mlops("flights");
  expect(printed).toContain("✗ files");
  expect(printed).toMatch(/not to be trusted\.\n$/);
  expect(code).toBe(1);
  expect(JSON.parse((await mlops("flights", "--json")).printed)).toMatchObject({
    tag: "flights@v0.1.0",
    ok: false,
  });

  await expect(mlops("flights", "--public-key", "nowhere.pub")).rejects.toThrow(
    "nowhere.pub cannot be read (ENOENT)",
  );
  const path = join(registry.folder(), "..", "rsa.pub");
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  writeFileSync(path, publicKey.export({ type: "spki", format: "pem" }));
  expect((await mlops("flights", "--public-key", path)).printed).toContain("✗ signature");
});
