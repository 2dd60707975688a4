import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import { manifestContract } from "@mlops-actions/contracts/manifest";
import { verdictContract } from "@mlops-actions/contracts/verdict";
import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { registerModel } from "../register/register.ts";
import { findRelease } from "../releases/releases.ts";
import { readBody } from "../releases/stream-http.ts";
import { openAsset, uploadAsset } from "../releases/upload-asset.ts";
import { createUploadPace } from "../releases/upload-pace.ts";
import { assignStage } from "../stages/assign-stage.ts";
import { openText } from "../store/open-upload.ts";
import { createTag } from "../tags/create-tag.ts";
import { type LocalRegistry, quietPorts, startLocalRegistry } from "../testing/local-registry.ts";
import { makeCandidate } from "../testing/make-candidate.ts";
import { checkVersion, type VerifyOptions } from "./collect-version.ts";
import { proveModel } from "./prove-model.ts";
import { verifyVersion } from "./verify-version.ts";

let registry: LocalRegistry<LocalGitHub>;
let github: GitHub;
let commit: string;
let repositories = 0;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterAll(() => registry.close());
beforeEach(async () => {
  const name = `octo/verify-${repositories++}`;
  commit = await registry.createRepository(name);
  github = await registry.connect(name);
});

const keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
const publicKey = keys.publicKey.export({ type: "spki", format: "pem" }) as string;
const signingKey = keys.privateKey.export({ type: "pkcs8", format: "pem" }) as string;

type Made = {
  files?: Record<string, string>;
  key?: string;
  limits?: { whole: number; shard: number; files: number; reference: number };
};

const register = async ({ files, key, limits }: Made = {}) => {
  const directory = registry.folder();
  const candidate = makeCandidate(directory, { commit, ...(files && { files }) });
  const { version } = await registerModel(
    github,
    {
      ...candidate,
      ...(limits && { limits }),
      prove: (content) =>
        proveModel(content, {
          modelDirectory: join(directory, "model"),
          directory: join(directory, "made"),
          at: new Date(0),
          distributions: [],
          allowUnsafe: undefined,
          actor: "octo",
          signingKey: key,
          log: quietPorts().log,
        }),
    },
    quietPorts(),
  );
  return version;
};

/** Outcomes by name. */
const verify = async (options: VerifyOptions = {}) => {
  const { ok, checks } = await checkVersion(github, "flights@v0.1.0", options);
  const failed = checks.filter(({ outcome }) => outcome === "failed");
  expect(ok).toBe(failed.length === 0);
  return {
    failed: failed.map(({ name }) => name),
    checks,
    detail: Object.fromEntries(checks.map((each) => [each.name, each.detail])),
  };
};

/** Puts other bytes in an asset's place, as somebody with write access may. */
const replace = async (name: string, change: (text: string) => string) => {
  const { octokit, owner, repo } = github;
  const release = (await findRelease(github, "flights@v0.1.0"))!;
  const asset = release.assets.find((each) => each.name === name)!;
  const text = (await readBody(await openAsset(github, asset))).toString();
  await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: asset.id });
  await add(name, change(text));
};
const add = async (name: string, text: string) => {
  const release = (await findRelease(github, "flights@v0.1.0"))!;
  const { now, wait } = quietPorts();
  await uploadAsset(github, release, openText(name, text), { wait, pace: createUploadPace(now, wait) });
};

describe("a version as it was registered", () => {
  it("agrees in everything", async () => {
    const version = await register({ files: { "model.json": "{}", "b/1.txt": "one" }, key: signingKey });
    const change = { version, actor: "octo", runUrl: null, now: () => new Date() };
    await assignStage(github, { ...change, stage: "production", reason: "good" });
    const { failed, checks, detail } = await verify({ publicKey });
    expect(failed).toEqual([]);
    expect(checks.map(({ name, outcome }) => `${outcome} ${name}`)).toEqual(
      [
        "tag",
        "files",
        "SHA256SUMS",
        "model digest",
        "candidate",
        "verdict",
        "SBOM",
        "signature",
        "scan",
        "stages",
        "release",
      ].map((name) => `ok ${name}`),
    );
    expect(detail.files).toMatch(/^2 model files and 5 pieces of evidence, .* read$/);
    expect(detail.stages).toContain("flights#production#1");

    const quick = await verify({ publicKey, quick: true });
    expect(quick.failed).toEqual([]);
    expect(quick.detail).toMatchObject({
      files: expect.stringContaining("GitHub tells"),
      scan: "the files were not read",
    });
  });

  it("agrees whichever way it is kept", async () => {
    const long = "0123456789".repeat(100);
    const limits = { whole: 500, shard: 400, files: 3, reference: 10_000 };
    await register({ files: { "large.txt": long, "small.txt": "s" }, limits });
    expect((await verify()).failed).toEqual([]);
    const name = `octo/verify-${repositories++}`;
    commit = await registry.createRepository(name);
    github = await registry.connect(name);
    const many = Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`layers/${n}.txt`, `${long}${n}`]));
    const version = await register({ files: { ...many, "empty.txt": "" }, limits });
    expect(version.manifest.archive?.shards?.length).toBeGreaterThan(10);
    const { failed, detail } = await verify();
    expect(failed).toEqual([]);
    expect(detail.scan).toBe("empty, text; loading runs nothing");
    await replace(version.manifest.archive!.shards![3]!.asset, (text) => text.replace(/\d/, "x"));
    expect((await verify()).failed).toEqual(["files"]);
  });

  it("is told what was not checked", async () => {
    await register();
    const { checks, failed } = await verify();
    expect(failed).toEqual([]);
    expect(checks.filter(({ outcome }) => outcome === "skipped").map(({ name }) => name)).toEqual([
      "signature",
      "stages",
    ]);
    expect((await verify({ publicKey })).failed).toEqual(["signature"]);
  });

  it("is not doubted for a stage that gto itself gave it, which names no manifest", async () => {
    const { commit: on } = await register();
    const tag = "flights#production#1";
    await createTag(github, { tag, message: "by gto", commit: on, actor: "gto", date: new Date() });
    const { failed, detail } = await verify();
    expect(failed).toEqual([]);
    expect(detail.stages).toBe("flights#production#1 names none (another tool's)");
  });
});

describe("a version that somebody changed", () => {
  it.each([
    ["a model file", "model.json", ["files"]],
    ["the verdict", "verdict.json", ["files", "verdict"]],
    ["the bill of materials", "model.cdx.json", ["files", "SBOM"]],
    ["the signature", "model.sig", ["files", "signature"]],
    ["the digests", "SHA256SUMS", ["SHA256SUMS"]],
  ])("%s", async (_, asset, expected) => {
    await register({ key: signingKey });
    await replace(asset, (text) => text.replace(/[{a-f0-9]/, "0"));
    expect((await verify({ publicKey })).failed).toEqual(expected);
    expect((await verify({ publicKey, quick: true })).failed).toEqual(expected);
  });

  it("the manifest, to name another file", async () => {
    const { manifest } = await register({ key: signingKey });
    const digest = manifest.files[0]!.sha256;
    await replace("manifest.json", (text) => text.replaceAll(digest, "0".repeat(64)));
    expect((await verify({ publicKey })).failed).toEqual([
      "tag",
      "files",
      "SHA256SUMS",
      "model digest",
      "SBOM",
      "signature",
    ]);
    await replace("manifest.json", () => "no manifest");
    expect((await verify()).failed).toEqual(["tag", "manifest"]);
  });

  it("the manifest, to say that a gate let it through, or that nothing was found", async () => {
    await register({ files: { "model.pkl": "cmine\nModel\n(tR." } });
    await replace("manifest.json", (text) => text.replace('"verdict": "pass"', '"verdict": "fail"'));
    expect((await verify()).failed).toEqual(["tag", "candidate", "verdict"]);
    await replace("manifest.json", (text) =>
      text.replace('"verdict": "fail"', '"verdict": "pass"').replaceAll("mine.Model", "numpy.ndarray"),
    );
    expect((await verify()).failed).toEqual(["tag", "scan"]);
  });

  it("an asset added, or one gone", async () => {
    await register();
    await add("extra.bin", "more");
    expect(await verify()).toMatchObject({
      failed: ["release"],
      detail: { release: expect.stringContaining("extra.bin") },
    });
    const { octokit, owner, repo } = github;
    const release = (await findRelease(github, "flights@v0.1.0"))!;
    for (const { id } of release.assets.filter(({ name }) => name === "model.json" || name === "extra.bin"))
      await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id });
    const { failed, detail } = await verify();
    expect(failed).toEqual(["files"]);
    expect(detail.files).toContain("has no asset model.json");
  });
});

it("does not take a verdict on another model for this one's", async () => {
  const { manifest } = await register();
  const judge = (modelDigest: string) => {
    const verdict = verdictContract.serialise({
      verdict: "pass",
      n: 1,
      rules: [],
      challenger: { commit: null, model_digest: modelDigest, predictions_sha256: null },
    });
    const gate = { ...manifest.gate!, digest: sha256(verdict) };
    const manifestText = manifestContract.serialise({ ...manifest, gate });
    const checks = verifyVersion({
      tag: "flights@v0.1.0",
      facts: { manifest_digest: sha256(manifestText) },
      assignments: [],
      manifestText,
      sums: undefined,
      assets: [],
      bytes: { problems: [], read: "bytes", size: 1, untold: [] },
      evidence: new Map([["verdict", Buffer.from(verdict)]]),
      scan: undefined,
      publicKey: undefined,
    });
    return checks.find(({ name }) => name === "verdict");
  };
  expect(judge(manifest.model_digest)?.outcome).toBe("ok");
  expect(judge("0".repeat(64))).toMatchObject({
    outcome: "failed",
    detail: "it judged model 000000000000…, not this one",
  });
});

it("says which versions there are where this one is not", async () => {
  await register();
  await expect(checkVersion(github, "flights@v9.0.0")).rejects.toThrow("There is no flights@v9.0.0");
});
