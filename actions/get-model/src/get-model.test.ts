import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectGitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { describeInOneSentence } from "@mlops-actions/registry/card/model-card";
import { deprecateModel } from "@mlops-actions/registry/life/deprecate-model";
import { yankVersion } from "@mlops-actions/registry/life/yank-version";
import { registerModel } from "@mlops-actions/registry/register/register";
import { assignStage } from "@mlops-actions/registry/stages/assign-stage";
import {
  type LocalRegistry,
  quietPorts,
  startLocalRegistry,
} from "@mlops-actions/registry/testing/local-registry";
import { makeCandidate } from "@mlops-actions/registry/testing/make-candidate";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { getModel } from "./get-model.ts";
import type { GetModelInputs } from "./inputs.ts";
import { renderSummary, summaryLine } from "./outputs.ts";

let registry: LocalRegistry<LocalGitHub>;
let workspace: string;
let said: string[];
const root = mkdtempSync(join(tmpdir(), "mlops-get-model-"));

beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  await registry.local.createRepository("octo/secret", { private: true });
  await registry.createRepository("octo/app");
  for (const name of ["octo/ml", "octo/secret"]) {
    const commit = await registry.createRepository(name);
    const github = await registry.connect(name);
    for (const weights of ["one", "two", "three"]) {
      const candidate = makeCandidate(registry.folder(), {
        commit,
        files: { "layers/1.bin": weights, "config.json": "{}" },
      });
      const { version } = await registerModel(github, candidate, quietPorts());
      if (weights === "two")
        await assignStage(github, {
          version,
          stage: "production",
          reason: "good",
          actor: "octo",
          runUrl: null,
          now: () => new Date(),
        });
    }
  }
});
afterAll(async () => {
  await registry.close();
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  workspace = mkdtempSync(join(root, "workspace-"));
  said = [];
});

const tokenOf = (repository: string) =>
  registry.local.issueToken({ repository, login: "octo", permissions: { contents: "read" } });

const run = (inputs: Partial<GetModelInputs>, own = "octo/ml") => {
  const [owner, name] = own.split("/") as [string, string];
  return getModel(
    {
      model: "flights",
      repository: undefined,
      path: "model",
      files: [],
      evidence: [],
      failIfMissing: true,
      token: tokenOf(own),
      context: {
        workspace,
        repository: { owner, name },
        apiUrl: registry.local.apiUrl,
        sha: "",
        ref: "",
        eventName: "push",
        event: {},
        actor: "octo",
        runId: "1",
        runAttempt: "1",
        runUrl: "",
        tempDirectory: "",
      },
      ...inputs,
    },
    {
      log: { info: (line) => said.push(line), warn: (line) => said.push(line), debug: () => {} },
      now: () => performance.now(),
      connect: (options) => connectGitHub({ ...options, needs: { contents: "read" }, env: {} }),
    },
  );
};
const read = (path: string) => readFileSync(join(workspace, path), "utf8");
const summary = (result: Awaited<ReturnType<typeof run>>) => renderSummary(result, describeInOneSentence);

it("brings the version that holds a stage, with evidence, and says what it brought", async () => {
  const result = await run({ model: "flights#production", evidence: ["verdict", "run"] });
  expect(read("model/layers/1.bin")).toBe("two");
  expect(JSON.parse(read("model/verdict.json")).verdict).toBe("pass");
  expect(summaryLine(result)).toBe("flights@v0.2.0 in model (2 files, 5 bytes, verified)");
  const page = summary(result);
  expect(page).toMatch(/^## `flights@v0\.2\.0` is in `model`\n\n\*\*flights v0\.2\.0\*\* was trained by/);
  expect(page).toMatch(/\| `layers\/1\.bin` \| 3 bytes \| `[0-9a-f]{64}` \|/);
  expect(page).toContain("| `verdict.json` (verdict) |");
  expect(page).toContain("| stages | production |");
  expect(said).toEqual([]);
});

it.each([
  ["flights", "three"],
  ["flights@previous", "two"],
  ["flights@0.1.x", "one"],
  ["flights@>=0.1.0 <0.3.0", "two"],
])("%s is version %s", async (model, weights) => {
  await run({ model, files: ["layers/1.bin"], path: "deep/er" });
  expect(read("deep/er/layers/1.bin")).toBe(weights);
  expect(existsSync(join(workspace, "deep/er/config.json"))).toBe(false);
});

it("leaves verified files alone, and what is not the version's", async () => {
  await run({});
  const before = statSync(join(workspace, "model/layers/1.bin"));
  writeFileSync(join(workspace, "model/config.json"), "changed");
  writeFileSync(join(workspace, "model/mine.txt"), "mine");
  await run({});
  expect(statSync(join(workspace, "model/layers/1.bin")).ino).toBe(before.ino);
  expect([read("model/config.json"), read("model/mine.txt")]).toEqual(["{}", "mine"]);
});

it("fails, or says that there is none, as told", async () => {
  await expect(run({ model: "flights@^9" })).rejects.toMatchObject({
    message: "There is no flights@^9 in octo/ml.",
    fix: expect.stringContaining("@v0.3.0, @v0.2.0, @v0.1.0, #production (v0.2.0)"),
  });
  const result = await run({ model: "flights#canary", failIfMissing: false });
  expect([result.got, summaryLine(result)]).toEqual([null, "There is no flights#canary in octo/ml"]);
  expect(summary(result)).toContain("told not to fail");
  await expect(run({ model: "flights@latst", failIfMissing: false })).rejects.toThrow("neither a version");
  await expect(run({ evidence: ["verdct"] })).rejects.toMatchObject({ fix: 'Did you mean "verdict"?' });
  expect(existsSync(join(workspace, "model"))).toBe(false);
});

it("reads public repositories with the job's own token, and names what a private one needs", async () => {
  const result = await run({ repository: "octo/ml" }, "octo/app");
  expect(summaryLine(result)).toContain("flights@v0.3.0");
  await expect(run({ repository: "octo/secret" }, "octo/app")).rejects.toMatchObject({
    message: expect.stringContaining("octo/secret cannot be read"),
    fix: expect.stringContaining("If octo/secret is private, give the input token one"),
  });
  await run({ repository: "octo/secret", token: tokenOf("octo/secret") }, "octo/app");
  expect(read("model/layers/1.bin")).toBe("three");
  await expect(run({ repository: "octo" })).rejects.toThrow('"octo" is not a repository');
});

it("names the permission that its own repository's token lacks", async () => {
  const token = registry.local.issueToken({ repository: "octo/secret", login: "octo", permissions: {} });
  await expect(run({ token }, "octo/secret")).rejects.toMatchObject({
    fix: expect.stringContaining("permissions:\n    contents: read"),
  });
});

const decided = { actor: "ada", runUrl: null, now: () => new Date() };

it("warns of a withdrawn version, and finds it by its number alone", async () => {
  const github = await registry.connect("octo/ml");
  await yankVersion(github, {
    model: "flights",
    version: "v0.3.0",
    reason: "trained on leaked labels",
    stages: "refuse",
    ...decided,
  });
  await run({});
  expect([read("model/layers/1.bin"), said]).toEqual(["two", []]);
  const result = await run({ model: "flights@v0.3.0" });
  expect(read("model/layers/1.bin")).toBe("three");
  expect(said).toEqual([
    expect.stringMatching(/^flights@v0\.3\.0 was withdrawn on .* by ada: trained on leaked labels$/),
  ]);
  expect(summary(result)).toMatch(/> \[!WARNING\]\n> .*was withdrawn/);
  expect(summary(result)).toContain("take another version");

  await deprecateModel(github, { model: "flights", reason: "trains are better", ...decided });
  await run({});
  expect(said.at(-1)).toMatch(/^flights was retired on .* by ada: trains are better$/);
});
