import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import { plainText } from "@mlops-actions/contracts/markdown";
import { profileContract } from "@mlops-actions/contracts/profile";
import { registrationContract } from "@mlops-actions/contracts/registration";
import { runContract } from "@mlops-actions/contracts/run";
import { connectGitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { verifySignature } from "@mlops-actions/registry/proof/verify-signature";
import { downloadEvidence } from "@mlops-actions/registry/pull/download";
import { resolveVersion } from "@mlops-actions/registry/read/resolve";
import {
  type LocalRegistry,
  quietPorts,
  startLocalRegistry,
} from "@mlops-actions/registry/testing/local-registry";
import { type CandidateOptions, makeCandidate } from "@mlops-actions/registry/testing/make-candidate";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { RegisterInputs } from "./inputs.ts";
import { renderSummary, summaryLine } from "./outputs.ts";
import { type RegisterPorts, registerRun } from "./register-model.ts";

let registry: LocalRegistry<LocalGitHub>;
let commit: string;
let workspace: string;
const root = mkdtempSync(join(tmpdir(), "mlops-register-"));
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  commit = await registry.createRepository("octo/ml");
});
afterAll(async () => {
  await registry.close();
  rmSync(root, { recursive: true });
});

const rows = "age,late\n1,0\n2,1\n3,0\n";
const project = `version: 1
models:
  flights:
    train: {command: python3 train.py, data: [data/*.csv], outputs: {model: out}}
    card: {license: CC0-1.0}
    drift: {current: live/*.csv, columns: {exclude: [late]}}
`;

beforeEach(() => {
  workspace = mkdtempSync(join(root, "workspace-"));
  mkdirSync(join(workspace, "data"));
  writeFileSync(join(workspace, "mlops.yml"), project);
  writeFileSync(join(workspace, "data/a.csv"), rows);
});

/** What train and the gate left in this workspace, trained on data/a.csv. */
const leave = (options: Partial<CandidateOptions> = {}) => {
  const directory = join(workspace, ".mlops");
  const { run } = makeCandidate(directory, { commit, ...options });
  run.data = [{ path: "data/a.csv", size: rows.length, sha256: sha256(rows) }];
  writeFileSync(join(directory, "run.json"), runContract.serialise(run));
  return directory;
};

const ports = (more: Partial<RegisterPorts> = {}): RegisterPorts => ({
  ...quietPorts(),
  log: { info: () => {}, warn: () => {}, debug: () => {}, group: (_, body) => body() },
  connect: (options) => connectGitHub({ ...options, env: {} }),
  findRunDirectory: async (place, directory) => join(place, directory),
  fetchVerdict: async () => {},
  attest: undefined,
  ...more,
});

const run = (inputs: Partial<RegisterInputs> = {}, more: Partial<RegisterPorts> = {}) =>
  registerRun(
    {
      model: undefined,
      config: "mlops.yml",
      runDirectory: ".mlops",
      stage: undefined,
      dispatch: false,
      bump: "auto",
      version: undefined,
      prerelease: undefined,
      labels: {},
      dedupe: true,
      reason: undefined,
      forceReason: undefined,
      allowUnsafe: undefined,
      signingKey: undefined,
      attest: "false",
      profileSalt: undefined,
      token: registry.local.issueToken({
        repository: "octo/ml",
        login: "octo",
        permissions: { contents: "write" },
      }),
      context: {
        workspace,
        repository: { owner: "octo", name: "ml" },
        apiUrl: registry.local.apiUrl,
        sha: commit,
        ref: "refs/heads/main",
        eventName: "push",
        event: {},
        actor: "octo",
        runId: "812",
        runAttempt: "1",
        runUrl: "https://github.com/octo/ml/actions/runs/812",
        tempDirectory: "",
      },
      ...inputs,
    },
    ports(more),
  );

it("registers the run, profiles what it was trained on, gives the stage, and says so", async () => {
  leave({ files: { "model.json": "first" } });
  const result = await run({ stage: "staging" });
  expect(result.registration).toMatchObject({
    tag: "flights@v0.1.0",
    stage: "staging",
    stage_tag: "flights#staging#1",
    created: true,
  });
  const text = readFileSync(result.registrationFile, "utf8");
  expect(registrationContract.parse(text, "registration.json")).toMatchObject(result.registration);
  expect(summaryLine(result)).toBe("flights@v0.1.0 → staging");
  expect(renderSummary(result)).toMatch(
    /^## `flights@v0\.1\.0` registered\n\n\*\*flights v0\.1\.0\*\* was trained by/,
  );
  expect(renderSummary(result)).toContain("npx mlops pull 'flights@v0.1.0' --repo octo/ml");
  expect(renderSummary(result)).not.toContain("not uploaded");
  const shared = structuredClone(result);
  Object.assign(shared.version.manifest.files[0]!, { from: "v0.0.9" });
  expect(renderSummary(shared)).toMatch(/not uploaded +\| 5 bytes of it, which `v0\.0\.9` already had/);

  const github = await registry.connect("octo/ml");
  const version = (await resolveVersion(github, "flights#staging"))!;
  expect(Object.keys(version.manifest.evidence).sort()).toEqual([
    "predictions",
    "profile",
    "run",
    "sbom",
    "verdict",
  ]);
  const path = join(workspace, "profile-again.json");
  expect(await downloadEvidence(github, version, "profile", path)).toBe(true);
  const profile = profileContract.parse(readFileSync(path, "utf8"), path);
  expect([profile.rows, profile.columns.map(({ name }) => name)]).toEqual([3, ["age"]]);
  expect(await downloadEvidence(github, version, "golden", path)).toBe(false);

  const again = await run({ stage: "staging" });
  expect(summaryLine(again)).toBe("flights@v0.1.0 → staging (registered before)");
  expect(again.stage).toMatchObject({ changed: false, tag: "flights#staging#1" });
});

it("fetches the verdict that the gate left in another job", async () => {
  const directory = leave({ files: { "model.json": "second" } });
  const elsewhere = join(root, "verdict.json");
  copyFileSync(join(directory, "verdict.json"), elsewhere);
  rmSync(join(directory, "verdict.json"));
  await expect(run()).rejects.toThrow("No gate has judged this model");
  const fetchVerdict = async (to: string) => copyFileSync(elsewhere, join(to, "verdict.json"));
  expect((await run({}, { fetchVerdict })).registration.created).toBe(true);
});

it("takes a profile that is there already", async () => {
  const directory = leave({ files: { "model.json": "third" } });
  rmSync(join(workspace, "data"), { recursive: true });
  await expect(run()).rejects.toThrow("data/a.csv was trained on, but is not in this job's workspace");
  writeFileSync(
    join(directory, "profile.json"),
    profileContract.serialise({ rows: 1, ragged: 0, columns: [] }),
  );
  expect((await run()).version.manifest.evidence.profile?.asset).toBe("profile.json");
});

it("refuses before anything is made", async () => {
  leave({ files: { "model.json": "fourth" } });
  await expect(run({ stage: "prod.eu" })).rejects.toThrow('"prod.eu", which cannot be a stage');
  await expect(run({ version: "one" })).rejects.toThrow('"one" is not a version');
  await expect(run({ model: "fligths" })).rejects.toMatchObject({ fix: 'Did you mean "flights"?' });
  writeFileSync(join(workspace, "data/a.csv"), "age,late\n9,9\n");
  await expect(run()).rejects.toThrow("is not the file that was trained on");
  rmSync(join(workspace, ".mlops/run.json"));
  await expect(run()).rejects.toThrow(".mlops/run.json is not there");
  expect(existsSync(join(workspace, ".mlops/registration.json"))).toBe(false);
  expect(existsSync(join(workspace, ".mlops/profile.json"))).toBe(false);
});

it("lets a model through that failed, where told why, and its stage with it", async () => {
  leave({ files: { "model.json": "fifth" }, verdict: "fail" });
  await expect(run({ stage: "qa" })).rejects.toThrow(`The gate's verdict is "fail"`);
  const forced = await run({ stage: "qa", forceReason: "a hotfix" });
  expect(renderSummary(forced)).toContain("Registered without a passing verdict, by octo: a hotfix");
  expect(forced.stage?.tag).toMatch(/^flights#qa#/);
});

const pickle = "cos\nsystem\n(S'id'\ntR.";

it("refuses a model whose files would run what they should not, before anything is made", async () => {
  leave({ files: { "model.pkl": pickle } });
  await expect(run()).rejects.toMatchObject({
    message: expect.stringMatching(
      /Loading flights would run .*1 finding\.\n {2}model\.pkl: os\.system runs programs/,
    ),
    fix: expect.stringContaining("allow-unsafe"),
  });
  const { octokit, owner, repo } = await registry.connect("octo/ml");
  const { data: releases } = await octokit.rest.repos.listReleases({ owner, repo });
  expect(releases.filter(({ draft }) => draft)).toEqual([]);

  const allowed = await run({ allowUnsafe: "a test of the scan" });
  expect(allowed.version.manifest.security).toMatchObject({
    safe_format: false,
    allowed: { reason: "a test of the scan", actor: "octo" },
  });
  expect(renderSummary(allowed)).toContain("by octo: a test of the scan");
  const { data: release } = await octokit.rest.repos.getReleaseByTag({
    owner,
    repo,
    tag: allowed.version.tag,
  });
  expect(release.body).toContain("by octo: a test of the scan");
  expect(renderSummary(allowed)).toContain("danger: `model.pkl`: `os.system` runs programs");
});

it("tells what is not known, and registers it", async () => {
  leave({ files: { "model.pkl": "cmymodule\nMyModel\n(tR." } });
  const warned: string[] = [];
  const log = { ...ports().log, warn: (message: string) => void warned.push(message) };
  const result = await run({}, { log });
  expect(warned).toEqual([expect.stringContaining("model.pkl: mymodule.MyModel not known here")]);
  expect(result.version.manifest.formats).toEqual(["pickle"]);
  expect(renderSummary(result)).toContain("can run code (pickle)");
});

it("signs with a key, and refuses one that cannot sign before anything is made", async () => {
  leave({ files: { "model.json": "signed", "layers/1.txt": "one" } });
  await expect(run({ signingKey: "no key" })).rejects.toThrow("is not a private key in PEM");
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = privateKey.export({ type: "pkcs8", format: "pem" }) as string;
  const { version } = await run({ signingKey: key });
  const path = join(workspace, "fetched.sig");
  await downloadEvidence(await registry.connect("octo/ml"), version, "signature", path);
  const pem = publicKey.export({ type: "spki", format: "pem" }) as string;
  expect(verifySignature(readFileSync(path, "utf8"), version.manifest.files, pem)).toEqual({
    signedByKey: true,
    problems: [],
  });
  for (const file of readdirSync(join(workspace, ".mlops"), { recursive: true, withFileTypes: true }))
    if (file.isFile())
      expect(readFileSync(join(file.parentPath, file.name), "utf8")).not.toContain("PRIVATE KEY");
});

it("attests where it is told to and can, and says where it could not", async () => {
  leave({ files: { "model.json": "attested" } });
  await expect(run({ attest: "true" })).rejects.toMatchObject({
    fix: expect.stringContaining("id-token: write"),
  });
  const attested: unknown[] = [];
  const attest = async (...given: unknown[]) => {
    attested.push(given[0]);
    return "77";
  };
  expect((await run({ attest: "false" }, { attest })).attestation).toBeNull();
  const { attestation, version } = await run({ attest: "auto" }, { attest });
  expect(attestation).toBe("77");
  expect(attested).toEqual([
    [
      { name: "manifest.json", sha256: version.manifestDigest },
      { name: "model.json", sha256: sha256("attested") },
    ],
  ]);
  const failing = async () => Promise.reject(new Error("no Fulcio here"));
  expect((await run({ attest: "auto" }, { attest: failing })).attestation).toBeNull();
  await expect(run({ attest: "true" }, { attest: failing })).rejects.toThrow("no Fulcio here");
});

it("numbers by meaning, says so, and takes labels from mlops.yml and from the job", async () => {
  writeFileSync(
    join(workspace, "mlops.yml"),
    project.replace("    card:", "    type: tokenizer\n    labels: { team: fraud, tier: 1 }\n    card:"),
  );
  leave({ files: { "model.json": "labelled" } });
  const result = await run({ labels: { tier: "2", run: "night" }, prerelease: "rc" });
  expect(result.version.manifest).toMatchObject({
    type: "tokenizer",
    labels: { team: "fraud", tier: "2", run: "night" },
  });
  expect(result.version.version).toMatch(/^v0\.\d+\.0-rc\.1$/);
  expect(result.version.meaning).toMatch(/^Minor: roc_auc gained \+0\.012 /);
  expect(renderSummary(result)).toContain(`\n\n${plainText(result.version.meaning!)}\n\n`);
});

it("leaves a repository that git finds no fault in", async () => {
  const { gitDirectory } = await registry.local.createRepository("octo/ml");
  execFileSync("git", ["-C", gitDirectory, "fsck", "--no-dangling", "--strict"], { stdio: "pipe" });
});
