import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import type { Manifest, ModelFile } from "@mlops-actions/contracts/manifest";
import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import type { Fault } from "@mlops-actions/local-github/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { resolveVersion } from "../read/resolve.ts";
import { createDraft, deleteRelease, findRelease, listReleases } from "../releases/releases.ts";
import { readBody } from "../releases/stream-http.ts";
import { openAsset } from "../releases/upload-asset.ts";
import { listStored, locateFile } from "../store/locate-bytes.ts";
import { openText } from "../store/open-upload.ts";
import { createTag } from "../tags/create-tag.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { type LocalRegistry, quietPorts, startLocalRegistry } from "../testing/local-registry.ts";
import { type CandidateOptions, makeCandidate } from "../testing/make-candidate.ts";
import { fillDraft } from "./fill-draft.ts";
import type { RegisterRequest } from "./prepare-draft.ts";
import { registerModel } from "./register.ts";

let registry: LocalRegistry<LocalGitHub>;
const root = mkdtempSync(join(tmpdir(), "mlops-large-"));
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterEach(() => registry.local.setFaults([]));
afterAll(async () => {
  await registry.close();
  rmSync(root, { recursive: true });
});

/** As the real ones, at a millionth of the size. */
const limits = { whole: 4000, shard: 1000, files: 5, reference: 1000 };
const bytes = (size: number, seed: string) =>
  sha256(seed)
    .repeat(Math.ceil(size / 64))
    .slice(0, size);
/** No two shards alike. */
const weights = (size: number, seed: string) =>
  Array.from({ length: Math.ceil(size / 1000) }, (_, n) => bytes(1000, `${seed} ${n}`))
    .join("")
    .slice(0, size);

const ask = (commit: string, options: Partial<CandidateOptions> = {}): RegisterRequest => ({
  ...makeCandidate(registry.folder(), { commit, ...options }),
  limits,
});
const register = async (github: GitHub, request: RegisterRequest) =>
  (await registerModel(github, request, quietPorts())).version;
const start = async (name: string) => ({
  commit: await registry.createRepository(`octo/${name}`),
  github: await registry.connect(`octo/${name}`),
});

/** By the manifest alone, as any reader would. */
const readFile = async (github: GitHub, version: string, manifest: Manifest, file: ModelFile) => {
  const pieces = locateFile(manifest, file).map(async ({ stored, start: from, end }) => {
    const release = (await findRelease(github, `flights@${stored.from ?? version}`))!;
    const asset = release.assets.find(({ name }) => name === stored.asset)!;
    const whole = await readBody(await openAsset(github, asset));
    expect([asset.digest, whole.length]).toEqual([`sha256:${sha256(whole)}`, stored.size]);
    return whole.subarray(from, end);
  });
  return Buffer.concat(await Promise.all(pieces)).toString();
};
const expectWhole = async (github: GitHub, reference: string, files: Record<string, string>) => {
  const { manifest, version } = (await resolveVersion(github, `flights@${reference}`))!;
  expect(manifest.files.map(({ path }) => path).sort()).toEqual(Object.keys(files).sort());
  for (const file of manifest.files)
    expect(await readFile(github, version, manifest, file), file.path).toBe(files[file.path]);
  return manifest;
};
const downloadAll = async (github: GitHub, tag: string) => {
  const folder = mkdtempSync(join(root, "assets-"));
  for (const asset of (await findRelease(github, tag))!.assets)
    writeFileSync(join(folder, asset.name), await readBody(await openAsset(github, asset)));
  return folder;
};
const namesOf = async (github: GitHub, tag: string) =>
  (await findRelease(github, tag))!.assets.map(({ name }) => name).sort();
const evidence = ["SHA256SUMS", "manifest.json", "predictions.csv", "run.json", "verdict.json"];

describe("a large file", () => {
  const files = { "large.bin": weights(10_500, "large"), "just.bin": bytes(4000, "just"), "empty.txt": "" };

  it("is kept in shards, and sha256sum accepts what a plain download brings", async () => {
    const { commit, github } = await start("shards");
    await register(github, ask(commit, { files }));
    const manifest = await expectWhole(github, "latest", files);
    expect(manifest.files.map(({ shards }) => shards?.length)).toEqual([11, undefined, undefined]);
    expect(manifest.files[2]).toEqual({ path: "empty.txt", size: 0, sha256: sha256("") });
    const folder = await downloadAll(github, "flights@v0.1.0");
    const said = execFileSync("sha256sum", ["--strict", "-c", "SHA256SUMS"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(said.trimEnd().split("\n").length).toBe(11 + 1 + 3);
    expect(said).not.toContain("manifest.json");
    execFileSync("sh", ["-c", "cat large.bin.part-* > large.bin"], { cwd: folder });
    expect(readFileSync(join(folder, "large.bin"), "utf8")).toBe(files["large.bin"]);
  });

  it("goes on from the shards that are there when its run died among them", async () => {
    const { commit, github } = await start("resumed");
    const uploads = "/uploads/repos/octo/resumed/**";
    const times = Number.POSITIVE_INFINITY;
    registry.local.setFaults([{ method: "POST", path: uploads, after: 7, times, kind: "drop", when: 500 }]);
    const dying = await registry.connect("octo/resumed", { retries: false });
    await expect(register(dying, ask(commit, { files }))).rejects.toThrow();
    registry.local.setFaults([]);
    const [draft] = await listReleases(github);
    const before = draft!.assets.filter(({ state }) => state === "uploaded").map(({ id }) => id);
    expect(before.length).toBe(7);
    await register(github, ask(commit, { files }));
    const after = (await findRelease(github, "flights@v0.1.0"))!.assets.map(({ id }) => id);
    expect(before.filter((id) => !after.includes(id))).toEqual([]);
    await expectWhole(github, "latest", files);
  });
});

describe("many files", () => {
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, n) => [`layers/${n}/weights é #${n}.bin`, weights(n * 300, `layer ${n}`)]),
  );

  it("are kept as one tar in shards, which tar unpacks", async () => {
    const { commit, github } = await start("archive");
    const request = ask(commit, { files: { ...files, "run.sh": "#!/bin/sh" } });
    const script = request.run.outputs.files.find(({ path }) => path === "run.sh")!;
    Object.assign(script, { executable: true });
    await register(github, request);
    const manifest = await expectWhole(github, "latest", { ...files, "run.sh": "#!/bin/sh" });
    const shards = manifest.archive!.shards!;
    expect(await namesOf(github, "flights@v0.1.0")).toEqual(
      [...evidence, ...shards.map(({ asset }) => asset)].sort(),
    );
    const folder = await downloadAll(github, "flights@v0.1.0");
    execFileSync("sha256sum", ["--strict", "--quiet", "-c", "SHA256SUMS"], { cwd: folder });
    execFileSync("sh", ["-c", "cat model.tar.part-* > model.tar && mkdir out && tar xf model.tar -C out"], {
      cwd: folder,
    });
    expect(sha256(readFileSync(join(folder, "model.tar")))).toBe(manifest.archive!.sha256);
    for (const [path, text] of Object.entries(files))
      expect(readFileSync(join(folder, "out", path), "utf8")).toBe(text);
    expect(execFileSync(join(folder, "out/run.sh"))).toHaveLength(0);
  });

  it("are one asset where the tar is small", async () => {
    const { commit, github } = await start("small-archive");
    const few = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`${n}.txt`, n === 3 ? "" : "text"]));
    await register(github, { ...ask(commit, { files: few }), limits: { ...limits, whole: 100_000 } });
    expect(await namesOf(github, "flights@v0.1.0")).toEqual([...evidence, "model.tar"].sort());
    await expectWhole(github, "latest", few);
  });
});

describe("what an older version holds", () => {
  const large = weights(5000, "base");
  const first = { "large.bin": large, "small.json": "1", "whole.bin": bytes(3000, "whole") };
  const tuned = { ...first, "large.bin": large.slice(0, 4000) + bytes(1000, "head"), "small.json": "2" };

  it("is referred to, never through another reference, and told in bytes", async () => {
    const { commit, github } = await start("dedupe");
    await register(github, ask(commit, { files: first }));
    const told: string[] = [];
    const ports = { ...quietPorts(), log: { info: (line: string) => told.push(line), warn: () => {} } };
    const { version } = await registerModel(github, ask(commit, { files: tuned }), ports);
    expect(told).toContain("flights: 7 kB are in v0.1.0 already and not uploaded again.");
    expect(await namesOf(github, "flights@v0.2.0")).toEqual(
      [...evidence, "large.bin.part-005-of-005", "small.json"].sort(),
    );
    expect(listStored(version.manifest).map(({ from }) => from)).toEqual([
      ...Array(4).fill("v0.1.0"),
      undefined,
      undefined,
      "v0.1.0",
    ]);
    const third = { ...tuned, "small.json": "3" };
    const again = await register(github, ask(commit, { files: third }));
    expect(listStored(again.manifest).flatMap(({ from }) => from ?? [])).toEqual([
      ...Array(4).fill("v0.1.0"),
      "v0.2.0",
      "v0.1.0",
    ]);
    await expectWhole(github, "v0.1.0", first);
    await expectWhole(github, "v0.2.0", tuned);
    await expectWhole(github, "v0.3.0", third);
    const folder = await downloadAll(github, "flights@v0.3.0");
    execFileSync("sha256sum", ["--strict", "--quiet", "-c", "SHA256SUMS"], { cwd: folder });
  });

  it("is uploaded again where it was withdrawn, deleted, or dedupe is off", async () => {
    const { commit, github } = await start("no-dedupe");
    const references = async (files: Record<string, string>, more: Partial<RegisterRequest> = {}) => {
      const writer = await registry.connect("octo/no-dedupe"); // each has its own budget of writes
      const { manifest, version } = await register(writer, { ...ask(commit, { files }), ...more });
      await expectWhole(github, version, files);
      return new Set(listStored(manifest).flatMap(({ from }) => from ?? []));
    };
    await references(first);
    expect(await references({ ...first, n: "off" }, { dedupe: false })).toEqual(new Set());
    for (const version of ["v0.1.0", "v0.2.0"])
      await createTag(github, {
        tag: `flights@${version}!`,
        message: "Withdrawn",
        commit,
        actor: "octo",
        date: new Date(Date.now() + 60_000),
      });
    expect(await references({ ...first, n: "withdrawn" })).toEqual(new Set());
    expect(await references({ ...first, n: "held" })).toEqual(new Set(["v0.3.0"]));
    await deleteRelease(github, (await findRelease(github, "flights@v0.3.0"))!.id);
    expect(await references({ ...first, n: "deleted" })).toEqual(new Set());
  });

  it("must still be there when the version is made", async () => {
    const { commit, github } = await start("lost");
    const old = await register(github, ask(commit, { files: first }));
    const slow = await registry.connect("octo/lost");
    slow.octokit.hook.before("request", async ({ method, url }) => {
      if (method === "POST" && url.endsWith("/releases")) await deleteRelease(github, old.releaseId);
    });
    await expect(register(slow, ask(commit, { files: tuned }))).rejects.toThrow(
      "large.bin.part-001-of-005 of v0.1.0 was removed",
    );
    expect(await resolveVersion(github, "flights@v0.2.0")).toBeUndefined();
    const { manifest } = await register(github, ask(commit, { files: tuned }));
    expect(listStored(manifest).some(({ from }) => from)).toBe(false);
    await expectWhole(github, "v0.2.0", tuned);
  });

  it("is referred to by the run that goes on where one died, whichever call that was", {
    timeout: 60_000,
  }, async () => {
    const cases = [6, 8, 10, 11, 12, 13, 14, 16].map((after) => ({
      after,
      name: `torn-${after}`,
    }));
    const made = await Promise.all(
      cases.map(async ({ name }) => {
        const { commit, github } = await start(name);
        await register(github, ask(commit, { files: first }));
        return { commit, github };
      }),
    );
    const times = Number.POSITIVE_INFINITY;
    registry.local.setFaults(
      cases.map(({ name, after }): Fault => {
        const path = new RegExp(`/octo/${name}(/|$)`);
        return { path, after, times, kind: "drop", when: "before" };
      }),
    );
    const outcomes = await Promise.all(
      cases.map(async ({ name }, index) => {
        const dying = await registry.connect(`octo/${name}`, { retries: false });
        const outcome = register(dying, ask(made[index]!.commit, { files: tuned }));
        return outcome.then(
          () => true,
          () => false,
        );
      }),
    );
    registry.local.setFaults([]);
    expect(outcomes.indexOf(true)).toBeGreaterThan(5);
    await Promise.all(
      made.map(async ({ commit, github }, index) => {
        const seen = (await resolveVersion(github, "flights@latest"))!;
        await expectWhole(github, seen.version, seen.version === "v0.1.0" ? first : tuned);
        await register(github, ask(commit, { files: tuned, runId: "999" }));
        const manifest = await expectWhole(github, "latest", tuned);
        expect(listStored(manifest).filter(({ from }) => from === "v0.1.0").length, String(index)).toBe(5);
        expect((await listReleases(github)).map(({ draft, tag_name }) => [draft, tag_name])).toEqual([
          [false, "flights@v0.2.0"],
          [false, "flights@v0.1.0"],
        ]);
      }),
    );
  });
});

describe("a file that is not what was trained", () => {
  const files = { "model.bin": weights(9000, "changing"), "other.bin": "other" };
  /** Does something once every file has been read and checked, and none is uploaded yet. */
  const meanwhile = async (name: string, change: (path: string) => void) => {
    const { commit, github } = await start(name);
    const request = ask(commit, { files });
    const slow = await registry.connect(`octo/${name}`);
    slow.octokit.hook.before("request", ({ method, url }) => {
      if (method === "POST" && url.endsWith("/releases"))
        change(join(request.runDirectory, "model/model.bin"));
    });
    return { github, outcome: register(slow, request) };
  };
  let disk: ReturnType<typeof start> | undefined;
  const expectNothing = async (github: GitHub) => {
    expect(await readTagLog(github)).toEqual([]);
    expect((await listReleases(github)).filter(({ draft }) => !draft)).toEqual([]);
  };

  it.each<[string, (path: string) => void, string]>([
    ["changes", (path) => writeFileSync(path, files["model.bin"].replace(/.$/, "!")), "changed while it was"],
    ["shrinks", (path) => truncateSync(path, 4500), "became shorter while it was read"],
    ["goes", (path) => rmSync(path), "ENOENT"],
  ])("is refused when it %s while it is uploaded, and nothing is published", async (word, change, said) => {
    const { github, outcome } = await meanwhile(`file-${word}`, change);
    await expect(outcome).rejects.toThrow(said);
    await expectNothing(github);
  });

  it("loses nothing when it grows or is replaced by the same meanwhile", async () => {
    const grown = await meanwhile("file-grows", (path) => appendFileSync(path, "more"));
    await grown.outcome;
    await expectWhole(grown.github, "latest", files);
    const same = await meanwhile("file-same", (path) => {
      writeFileSync(`${path}.new`, files["model.bin"]);
      renameSync(`${path}.new`, path);
    });
    await same.outcome;
    await expectWhole(same.github, "latest", files);
  });

  it.each<[string, (model: string) => void, string]>([
    [
      "other bytes",
      (model) => writeFileSync(join(model, "other.bin"), "0ther"),
      "is not the file that was trained",
    ],
    [
      "more bytes",
      (model) => appendFileSync(join(model, "other.bin"), "!"),
      "it has 6 bytes, run.json says 5",
    ],
    ["no file", (model) => rmSync(join(model, "other.bin")), "other.bin of the model is not in"],
    [
      "a link out of the folder",
      (model) => {
        renameSync(join(model, "other.bin"), join(model, "../other.bin"));
        symlinkSync("../other.bin", join(model, "other.bin"));
      },
      "is a link to",
    ],
    [
      "a folder that is a link out",
      (model) => {
        renameSync(model, `${model}-elsewhere`);
        mkdirSync(model);
        for (const name of ["model.bin", "other.bin"])
          symlinkSync(join(`${model}-elsewhere`, name), join(model, name));
      },
      "is a link to",
    ],
    [
      "a folder",
      (model) => {
        rmSync(join(model, "other.bin"));
        mkdirSync(join(model, "other.bin"));
      },
      "is no plain file",
    ],
  ])("is refused before anything is made: %s", async (_, change, said) => {
    disk ??= start("disk");
    const { commit, github } = await disk;
    for (const each of [limits, { ...limits, files: 0 }]) {
      const request = { ...ask(commit, { files }), limits: each };
      change(join(request.runDirectory, "model"));
      await expect(register(github, request)).rejects.toThrow(said);
    }
    expect(await listReleases(github)).toEqual([]);
  });

  it("is refused where run.json gives an empty file another digest, in a tar too", async () => {
    const { commit, github } = await start("empty-digest");
    for (const each of [limits, { ...limits, files: 0 }]) {
      const request = { ...ask(commit, { files: { ...files, empty: "" } }), limits: each };
      Object.assign(request.run.outputs.files[2]!, { sha256: sha256("x") });
      await expect(register(github, request)).rejects.toThrow("empty is not the file that was trained");
    }
  });

  it("may be a link inside the folder", async () => {
    const { commit, github } = await start("inner-link");
    const request = ask(commit, { files });
    const path = join(request.runDirectory, "model/other.bin");
    renameSync(path, join(dirname(path), `real-${basename(path)}`));
    symlinkSync("real-other.bin", path);
    await register(github, request);
    await expectWhole(github, "latest", files);
  });
});

it("keeps every name and byte, whatever files are called that every system can hold", async () => {
  const { commit, github } = await start("names");
  const files = Object.fromEntries(
    [
      "a#b@c.bin",
      "with space.bin",
      "🚀.safetensors",
      "two..dots",
      ".hidden",
      "manifest.json",
      "SHA256SUMS",
      "run.json",
      "-rf",
      "Case.bin",
      "case_.bin",
      "dir/file",
      "dir-file",
      "новый/модель.bin",
      "%2e%2e",
      "$(id)`id`;'&.bin",
    ].map((path, n) => [path, `content ${n}`]),
  );
  for (const each of [{ ...limits, files: 100 }, limits]) {
    const request = { ...ask(commit, { files: { ...files, n: String(each.files) } }), limits: each };
    const { version } = await register(github, request);
    await expectWhole(github, version, { ...files, n: String(each.files) });
    const folder = await downloadAll(github, `flights@${version}`);
    execFileSync("sha256sum", ["--strict", "--quiet", "-c", "SHA256SUMS"], { cwd: folder });
  }
});

it("publishes a page within GitHub's limit, however much there is to say", async () => {
  const { commit, github } = await start("long-page");
  const request = ask(commit);
  request.card = { intended_use: "&".repeat(200_000), limitations: "🚀".repeat(100_000) };
  request.run.params = { long: "<".repeat(100_000) };
  await register(github, request);
  const { data } = await github.octokit.rest.repos.getReleaseByTag({
    owner: "octo",
    repo: "long-page",
    tag: "flights@v0.1.0",
  });
  expect(data.body!.length).toBeLessThanOrEqual(125_000);
});

it("says so where what GitHub got is not what was sent", async () => {
  const { github } = await start("spoilt");
  const liar = createServer((request, response) => {
    request.resume().on("end", () => {
      const name = new URL(request.url!, "http://127.0.0.1").searchParams.get("name");
      const asset = { id: 1, name, size: 4, state: "uploaded", digest: `sha256:${sha256("other")}` };
      response.writeHead(201).end(JSON.stringify(asset));
    });
  });
  await new Promise<void>((done) => liar.listen(0, "127.0.0.1", done));
  const draft = await createDraft(github, "flights", "c", null);
  const upload_url = `http://127.0.0.1:${(liar.address() as AddressInfo).port}/`;
  const manifest = openText("manifest.json", "{}");
  const content = { files: [openText("a.bin", "text")], manifest, candidateId: "c", fresh: true };
  const ports = { wait: quietPorts().wait, pace: { turn: async () => {}, hold: () => {} } };
  await expect(
    fillDraft(
      github,
      { ...draft, upload_url },
      { ...content, references: { model: "flights", stored: [] } },
      ports,
    ),
  ).rejects.toThrow("a.bin reached GitHub with other bytes than were sent");
  liar.close().closeAllConnections();
});

describe("GitHub's limits on uploads", () => {
  const path = "/uploads/**";
  const limited = (headers: Record<string, string>): Fault[] => [
    {
      method: "POST",
      path,
      after: 2,
      kind: "respond",
      status: 403,
      message: "secondary rate limit",
      headers,
    },
  ];

  it("are waited for as long as GitHub says", async () => {
    const { commit, github } = await start("limited");
    registry.local.setFaults(limited({ "retry-after": "1" }));
    const waits: number[] = [];
    const ports = {
      ...quietPorts(),
      wait: (milliseconds: number) => {
        waits.push(milliseconds);
        return quietPorts().wait(milliseconds);
      },
    };
    const files = { "large.bin": weights(9000, "limited") };
    const began = performance.now();
    await registerModel(github, ask(commit, { files }), ports);
    expect(performance.now() - began).toBeGreaterThan(900);
    expect(waits[0]).toBe(1000);
    await expectWhole(github, "latest", files);
  });

  it("end the run where they last, and say when to come again", async () => {
    const { commit, github } = await start("used-up");
    const reset = String(Math.floor(Date.now() / 1000) + 1800);
    registry.local.setFaults(limited({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset }));
    await expect(register(github, ask(commit))).rejects.toMatchObject({
      message: expect.stringMatching(/used up; it opens in (1[78]\d\d) seconds/),
      fix: expect.stringContaining("goes on from what has been uploaded"),
    });
    registry.local.setFaults([]);
    expect((await register(github, ask(commit))).version).toBe("v0.1.0");
  });
});
