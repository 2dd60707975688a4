import { plainText } from "@mlops-actions/contracts/markdown";
import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listModels } from "../read/history.ts";
import { resolveVersion } from "../read/resolve.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { type LocalRegistry, quietPorts, startLocalRegistry } from "../testing/local-registry.ts";
import { type CandidateOptions, makeCandidate } from "../testing/make-candidate.ts";
import type { RegisterRequest } from "./prepare-draft.ts";
import { registerModel } from "./register.ts";

let registry: LocalRegistry<LocalGitHub>;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterAll(() => registry.close());

const open = async (name: string) => {
  const commit = await registry.createRepository(name);
  const github = await registry.connect(name);
  let count = 0;
  /** Another model each time, and no gain unless told. */
  const register = async (more: Partial<RegisterRequest> & { gain?: boolean; signature?: object } = {}) => {
    const { gain, signature, ...request } = more;
    const files = {
      weights: String(count++),
      ...(signature && { "MODEL.json": JSON.stringify({ signature }) }),
    };
    const candidate = makeCandidate(registry.folder(), { commit, files });
    for (const rule of candidate.verdict!.value.rules)
      if (!gain && rule.ci) rule.ci = { ...rule.ci, low: -0.01 };
    const own = await registry.connect(name); // throttling is per connection
    return registerModel(own, { ...candidate, bump: "auto", ...request }, quietPorts());
  };
  return { commit, github, register };
};

const signatureOf = (...inputs: string[]) => ({
  inputs: inputs.map((name) => ({ name, datatype: "FP32", shape: [-1] })),
  outputs: [{ name: "score", datatype: "FP64", shape: [-1] }],
});

const messageOf = async (github: GitHub, tag: string) =>
  (await readTagLog(github, "flights")).find((event) => event.tag === tag)!.message;

describe("auto", () => {
  it("goes by signature, then by the gate's interval, and says why in tag, card and manifest", async () => {
    const { github, register } = await open("octo/auto");
    const steps: [Parameters<typeof register>[0], string, RegExp][] = [
      [{ signature: signatureOf("x") }, "v0.1.0", /^Minor: there is no earlier version/],
      [
        { signature: signatureOf("x") },
        "v0.1.1",
        /^Patch: the signature is that of v0\.1\.0, and .* no gain over v0/,
      ],
      [{ signature: signatureOf("x"), gain: true }, "v0.2.0", /^Minor: roc_auc gained \+0\.012 \[/],
      [{ signature: signatureOf("z") }, "v0.3.0", /^Minor: input x is gone .*before v1\.0\.0/],
      [{ signature: signatureOf("z"), version: "v1.0.0" }, "v1.0.0", /^$/],
      [{ signature: signatureOf("x") }, "v2.0.0", /^Major: input z is gone \(compared with v1\.0\.0\)\.$/],
      [{}, "v3.0.0", /^Major: the signature that v2\.0\.0 states is not stated/],
      [{}, "v3.0.1", /^Patch: no signature is stated to compare/],
    ];
    for (const [request, version, meaning] of steps) {
      const made = await register(request);
      expect(made.version.version).toBe(version);
      const { facts, reason } = await messageOf(github, made.version.tag);
      expect(facts.meaning ?? "").toMatch(meaning);
      expect(reason).toBe(
        `Register flights ${version}: the gate said pass.${facts.meaning ? `\n${facts.meaning}` : ""}`,
      );
      expect(facts.signature_digest === undefined).toBe(made.version.manifest.signature === undefined);
      const { data } = await github.octokit.rest.repos.getReleaseByTag({
        owner: "octo",
        repo: "auto",
        tag: made.version.tag,
      });
      if (facts.meaning) expect(data.body).toContain(`\n\n${plainText(facts.meaning)}\n\n`);
    }
  });

  it("asks GitHub nothing more where the signature is the same", async () => {
    const { register } = await open("octo/requests");
    const requests = async (request: Parameters<typeof register>[0]) => {
      const before = registry.local.requestCount();
      await register(request);
      return registry.local.requestCount() - before;
    };
    await register({ signature: signatureOf("x", "y") });
    const told = await requests({ signature: signatureOf("x", "y"), bump: "patch" });
    expect(await requests({ signature: signatureOf("y", "x") })).toBe(told);
    expect(await requests({ signature: signatureOf("y") })).toBeGreaterThan(told);
  });

  it("takes a version whose manifest was removed for one with another signature", async () => {
    const { github, register } = await open("octo/removed");
    const { version } = await register({ signature: signatureOf("x"), version: "v1.0.0" });
    const asset = version.assets.find(({ name }) => name === "manifest.json")!;
    await github.octokit.rest.repos.deleteReleaseAsset({
      owner: "octo",
      repo: "removed",
      asset_id: asset.id,
    });
    const next = await register({ signature: signatureOf("y") });
    expect(next.version).toMatchObject({
      version: "v2.0.0",
      meaning: "Major: the signature is not that of v1.0.0.",
    });
  });

  it("refuses a signature that does not fit, before anything is made", async () => {
    const { github, register } = await open("octo/unfit");
    await expect(register({ signature: { inputs: "x" } })).rejects.toThrow(
      "The signature in MODEL.json does not fit",
    );
    expect(await listModels(github)).toEqual([]);
  });
});

describe("pre-releases", () => {
  it("are numbered, never the latest, and end in their release", async () => {
    const { github, register } = await open("octo/pre");
    const next = async (more: Parameters<typeof register>[0]) => (await register(more)).version.version;
    expect(await next({ prerelease: "rc" })).toBe("v0.1.0-rc.1");
    expect(await resolveVersion(github, "flights@latest")).toBeUndefined();
    expect((await listModels(github))[0]).toMatchObject({ latest: null, versions: ["v0.1.0-rc.1"] });
    expect(await next({ prerelease: "rc" })).toBe("v0.1.0-rc.2");
    expect(await next({})).toBe("v0.1.0");
    expect(await next({ prerelease: "rc", gain: true })).toBe("v0.2.0-rc.1");
    expect((await resolveVersion(github, "flights@latest"))?.version).toBe("v0.1.0");
    expect((await listModels(github))[0]?.latest).toBe("v0.1.0");
    expect((await resolveVersion(github, "flights@v0.2.0-rc.1"))?.version).toBe("v0.2.0-rc.1");
    const { data } = await github.octokit.rest.repos.listReleases({ owner: "octo", repo: "pre" });
    expect(data.map(({ tag_name, prerelease }) => [tag_name, prerelease]).sort()).toEqual([
      ["flights@v0.1.0", false],
      ["flights@v0.1.0-rc.1", true],
      ["flights@v0.1.0-rc.2", true],
      ["flights@v0.2.0-rc.1", true],
    ]);
    await expect(register({ prerelease: "alpha" })).rejects.toThrow("would sort before v0.2.0-rc.1");
    await expect(register({ prerelease: "rc.1" })).rejects.toThrow("cannot be the word of a pre-release");
    await expect(register({ prerelease: "rc", version: "v9.0.0" })).rejects.toThrow("Both a version");
  });
});

describe("one repository", () => {
  it("holds three versions of one commit, each on a commit of its own, and a candidate once", async () => {
    const { commit, github, register } = await open("octo/thrice");
    const made = [];
    for (let n = 0; n < 3; n++) made.push(await register({ bump: "minor" }));
    expect(made.map(({ version }) => version.version)).toEqual(["v0.1.0", "v0.2.0", "v0.3.0"]);
    expect(new Set(made.map(({ version }) => version.commit)).size).toBe(3);
    for (const { version } of made.slice(1)) {
      const { data } = await github.octokit.rest.git.getCommit({
        owner: "octo",
        repo: "thrice",
        commit_sha: version.commit,
      });
      expect(data.parents.map(({ sha }) => sha)).toEqual([commit]);
    }
    const again = makeCandidate(registry.folder(), { commit, files: { weights: "2" }, runId: "999" });
    const { created, version } = await registerModel(github, again, quietPorts());
    expect({ created, tag: version.tag, commit: version.commit }).toEqual({
      created: false,
      tag: "flights@v0.3.0",
      commit: made[2]!.version.commit,
    });
  });

  it("holds models whose names begin alike, each with its own numbers and stages", async () => {
    const commit = await registry.createRepository("octo/many");
    const github = await registry.connect("octo/many");
    const names = ["flights", "flights-eu", "flights/eu", "flight", "dir/flights"];
    const register = async (model: string, options: Partial<CandidateOptions> = {}) => {
      const candidate = makeCandidate(registry.folder(), { commit, ...options });
      candidate.run.model = model;
      candidate.verdict!.value.model = model;
      return registerModel(await registry.connect("octo/many"), { ...candidate, model }, quietPorts());
    };
    for (const name of names) {
      const { version } = await register(name);
      expect(version.tag).toBe(`${name}@v0.1.0`);
      expect(version.commit).toBe(commit); // one commit may carry versions of several models
    }
    expect((await register("flights", { files: { x: "1" } })).version.tag).toBe("flights@v0.2.0");
    expect((await listModels(github)).map(({ model, latest }) => [model, latest])).toEqual(
      [...names].sort().map((name) => [name, name === "flights" ? "v0.2.0" : "v0.1.0"]),
    );
    for (const name of names)
      expect((await resolveVersion(github, `${name}@latest`))?.manifest.name).toBe(name);
  });
});

it("keeps type, labels, framework, base models and what the card says in the manifest", async () => {
  const { register } = await open("octo/meaning");
  const { version } = await register({
    type: "tokenizer",
    labels: { team: "fraud" },
    card: {
      license: "mit",
      framework: "pytorch",
      base_models: ["org/small"],
      tags: ["a"],
      contact: "the team",
    },
    signature: signatureOf("x"),
  });
  expect(version.manifest).toMatchObject({
    type: "tokenizer",
    labels: { team: "fraud" },
    framework: "pytorch",
    base_models: ["org/small"],
    license: "mit",
    card: { tags: ["a"], contact: "the team" },
    signature: signatureOf("x"),
  });
  const { version: plain } = await register({ card: {}, labels: {} });
  expect(plain.manifest.type).toBe("model");
  for (const field of ["labels", "framework", "base_models", "card", "signature"])
    expect(plain.manifest).not.toHaveProperty(field);
});
