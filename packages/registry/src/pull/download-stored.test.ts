import { fork } from "node:child_process";
import { channel } from "node:diagnostics_channel";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import type { ClientRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { requireVersion } from "../read/resolve.ts";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { packFiles } from "../testing/pack-files.ts";
import { describeFile, makeBytes, storeVersion } from "../testing/store-version.ts";
import { downloadModel } from "./download.ts";

const mebibyte = 1024 * 1024;
let registry: LocalRegistry<LocalGitHub>;
let github: GitHub;
const root = mkdtempSync(join(tmpdir(), "mlops-stored-"));
let folder: string;

/** v0.1.0 has one large file and its first shards; v0.2.0 the same and more, as shards; v0.3.0 an archive. */
const large = makeBytes(21 * mebibyte + 17);
const grown = Buffer.concat([large, makeBytes(3 * mebibyte)]);
const cuts = [0, 9 * mebibyte, 18 * mebibyte, grown.length];
const shards = cuts.slice(1).map((end, index) => grown.subarray(cuts[index], end));
const small = Array.from({ length: 300 }, (_, n) => ({
  path: `layers/${String(n).padStart(3, "0")}.bin`,
  bytes: makeBytes(n * 40),
}));

beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  const commit = await registry.createRepository("octo/ml");
  github = await registry.connect("octo/ml");
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
  const shard = (n: number, from?: string) => ({
    asset: `w.bin.${n}`,
    ...describeBytes(shards[n]!),
    ...(from && { from }),
  });
  await storeVersion(
    github,
    { version: "v0.1.0", commit, date: at(1) },
    {
      files: [
        { ...describeFile("w.bin", large), asset: "whole.bin" },
        { ...describeFile("run.sh", Buffer.from("#!/bin/sh\n")), asset: "run.sh", executable: true },
        describeFile("a/empty", Buffer.alloc(0)),
      ],
      assets: { "whole.bin": large, "run.sh": Buffer.from("#!/bin/sh\n"), "w.bin.0": shards[0]! },
    },
  );
  await storeVersion(
    github,
    { version: "v0.2.0", commit, date: at(2) },
    {
      files: [{ ...describeFile("w.bin", grown), shards: [shard(0, "v0.1.0"), shard(1), shard(2)] }],
      assets: { "w.bin.1": shards[1]!, "w.bin.2": shards[2]! },
    },
  );
  const { tar, offsets } = packFiles(small);
  const half = Math.floor(tar.length / 2);
  await storeVersion(
    github,
    { version: "v0.3.0", commit, date: at(3) },
    {
      files: small.map(({ path, bytes }, n) => ({ ...describeFile(path, bytes), offset: offsets[n]! })),
      archive: {
        ...describeBytes(tar),
        shards: [
          { asset: "model.tar.0", ...describeBytes(tar.subarray(0, half)) },
          { asset: "model.tar.1", ...describeBytes(tar.subarray(half)) },
        ],
      },
      assets: { "model.tar.0": tar.subarray(0, half), "model.tar.1": tar.subarray(half) },
    },
  );
}, 60_000);
afterAll(async () => {
  await registry.close();
  rmSync(root, { recursive: true });
});

const describeBytes = (bytes: Buffer) => ({ size: bytes.length, sha256: sha256(bytes) });

/** What the client asked of the blob store: paths and ranges. */
let asked: { api: boolean; range: string | undefined }[];
const watch = (message: unknown) => {
  const { request } = message as { request: ClientRequest };
  const api = request.getHeader("authorization") !== undefined;
  if (/^\/(blobs|repos\/.*\/assets)\//.test(request.path))
    asked.push({ api, range: request.getHeader("range") as string | undefined });
};
beforeEach(() => {
  folder = mkdtempSync(join(root, "to-"));
  asked = [];
  channel("http.client.request.start").subscribe(watch);
});
afterEach(() => {
  channel("http.client.request.start").unsubscribe(watch);
  registry.local.setFaults([]);
});

const soon = { wait: async () => {} };
const stored = () => asked.filter(({ api }) => !api);
const version = (number: string) => requireVersion(github, `flights@${number}`);
const read = (path: string) => readFileSync(join(folder, path));
const blobOf = (bytes: Buffer) => registry.local.hub.blobs.pathOf(sha256(bytes));

it("brings a large asset in ranges, asking the API once; small, empty and executable files beside it", async () => {
  const found = await version("v0.1.0");
  asked = [];
  const told: number[] = [];
  await downloadModel(github, found, folder, { onProgress: ({ done }) => told.push(done) });
  expect(read("w.bin").equals(large)).toBe(true);
  expect(read("a/empty").length).toBe(0);
  expect(statSync(join(folder, "run.sh")).mode & 0o777).toBe(0o755);
  expect(asked.filter(({ api }) => api).length).toBe(2);
  expect(stored().filter(({ range }) => range).length).toBe(6);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(large.length + 10);
  expect(readdirSync(folder).sort()).toEqual(["a", "run.sh", "w.bin"]);
});

it("puts shards together, those of an older version too", async () => {
  await downloadModel(github, await version("v0.2.0"), folder);
  expect(read("w.bin").equals(grown)).toBe(true);
});

it("brings an archive's files in few requests, and one of them with only its own bytes", async () => {
  const found = await version("v0.3.0");
  asked = [];
  await downloadModel(github, found, folder);
  for (const { path, bytes } of small) expect(read(path).equals(bytes), path).toBe(true);
  expect(stored().length).toBe(2);

  rmSync(join(folder, "layers"), { recursive: true });
  asked = [];
  await downloadModel(github, found, folder, { files: ["layers/000.bin", "layers/299.bin"] });
  expect(readdirSync(join(folder, "layers"))).toEqual(["000.bin", "299.bin"]);
  const [, from, to] = /(\d+)-(\d+)/.exec(stored()[0]!.range!)!;
  expect([stored().length, Number(to) + 1 - Number(from)]).toEqual([1, 299 * 40]);
});

it("gets through cut connections, servers that stumble and addresses that ran out", async () => {
  registry.local.setFaults([
    { path: "/blobs/*", kind: "truncate", bytes: 1_000_000, times: 4 },
    { path: "/blobs/*", kind: "respond", status: 403, times: 2 },
    { path: "/blobs/*", kind: "respond", status: 500, times: 2 },
    { path: "/blobs/*", kind: "drop", when: "before", times: 2 },
    { path: "/repos/octo/ml/releases/assets/*", after: 1, kind: "respond", status: 502, times: 1 },
  ]);
  const found = await version("v0.2.0");
  asked = [];
  let last = 0;
  await downloadModel(github, found, folder, { ...soon, onProgress: ({ done }) => (last = done) });
  expect(read("w.bin").equals(grown)).toBe(true);
  expect(last).toBe(grown.length);
  expect(asked.filter(({ api }) => api).length).toBeGreaterThan(3);
});

it("gives up on a store that does not mend, keeps what it has, and goes on from there", async () => {
  registry.local.setFaults([{ path: "/blobs/*", after: 4, kind: "respond", status: 503, times: 1000 }]);
  await expect(downloadModel(github, await version("v0.1.0"), folder, soon)).rejects.toMatchObject({
    message:
      "whole.bin of flights@v0.1.0 cannot be downloaded: the store answered 503 to the download of whole.bin.",
    fix: expect.stringContaining("goes on from what is here"),
  });
  expect(existsSync(join(folder, "w.bin"))).toBe(false);
  registry.local.setFaults([]);
  const told: number[] = [];
  asked = [];
  await downloadModel(github, await version("v0.1.0"), folder, { onProgress: ({ done }) => told.push(done) });
  expect(Math.max(...told.slice(0, 3))).toBeGreaterThan(8 * mebibyte);
  expect(stored().length).toBeLessThan(6);
  expect(read("w.bin").equals(large)).toBe(true);
});

it("goes on after it was killed in the middle", async () => {
  registry.local.setFaults([
    { path: "/blobs/*", after: 3, kind: "delay", milliseconds: 60_000, times: 1000 },
  ]);
  const token = registry.local.issueToken({
    repository: "octo/ml",
    login: "octo",
    permissions: { contents: "read" },
  });
  const child = fork(join(import.meta.dirname, "../testing/pull-process.ts"), [folder, "flights@v0.1.0"], {
    env: { PATH: process.env.PATH, MLOPS_API: registry.local.apiUrl, MLOPS_TOKEN: token },
  });
  const noted = () =>
    readdirSync(folder).some(
      (name) => /^w\.bin\..*\.part\.ranges$/.test(name) && statSync(join(folder, name)).size > 60,
    );
  for (let turn = 0; turn < 400 && !noted(); turn++) await new Promise((done) => setTimeout(done, 25));
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await ended;
  expect(existsSync(join(folder, "w.bin"))).toBe(false);
  registry.local.setFaults([]);
  const told: number[] = [];
  await downloadModel(github, await version("v0.1.0"), folder, { onProgress: ({ done }) => told.push(done) });
  expect(Math.max(...told.slice(0, 3))).toBeGreaterThanOrEqual(4 * mebibyte);
  expect(read("w.bin").equals(large)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["a", "run.sh", "w.bin"]);
}, 20_000);

it("names the asset and the release that sent other bytes, and keeps the rest", async () => {
  const path = blobOf(shards[0]!);
  copyFileSync(path, `${path}.right`);
  const wrong = Buffer.from(shards[0]!);
  wrong[5_000_000]! ^= 1;
  writeFileSync(path, wrong);
  const found = await version("v0.2.0");
  await expect(downloadModel(github, found, folder, soon)).rejects.toMatchObject({
    message: `w.bin.0 of flights@v0.1.0 arrived with sha256 ${sha256(wrong)}, the manifest of flights@v0.2.0 says ${sha256(shards[0]!)}.`,
    fix: expect.stringContaining("what was right is kept"),
  });
  expect(existsSync(join(folder, "w.bin"))).toBe(false);
  copyFileSync(`${path}.right`, path);
  asked = [];
  const told: number[] = [];
  await downloadModel(github, found, folder, { onProgress: ({ done }) => told.push(done) });
  expect(told[0]).toBe(grown.length - shards[0]!.length);
  expect(read("w.bin").equals(grown)).toBe(true);
});

it("says which file of an archive is wrong, and keeps the others", async () => {
  const { tar, offsets } = packFiles(small);
  const path = blobOf(tar.subarray(0, Math.floor(tar.length / 2)));
  const right = readFileSync(path);
  const wrong = Buffer.from(right);
  wrong[offsets[70]! + 3]! ^= 1;
  writeFileSync(path, wrong);
  await expect(downloadModel(github, await version("v0.3.0"), folder, soon)).rejects.toThrow(
    /layers.070\.bin came out of model\.tar\.0 of flights@v0\.3\.0 with sha256 /,
  );
  expect(readdirSync(join(folder, "layers")).length).toBe(299);
  writeFileSync(path, right);
  await downloadModel(github, await version("v0.3.0"), folder);
  expect(read("layers/070.bin").equals(small[70]!.bytes)).toBe(true);
});

it("refuses what was replaced or removed before a byte is fetched", async () => {
  const found = await version("v0.1.0");
  asked = [];
  const change = (edit: (asset: (typeof found.assets)[number]) => object | undefined) => ({
    ...found,
    assets: found.assets.flatMap((asset) =>
      asset.name === "whole.bin" ? (edit(asset) ?? []) : asset,
    ) as typeof found.assets,
  });
  const pull = (broken: typeof found) => downloadModel(github, broken, folder, { files: ["w.bin"] });
  await expect(pull(change((asset) => ({ ...asset, digest: `sha256:${"0".repeat(64)}` })))).rejects.toThrow(
    `whole.bin of flights@v0.1.0 has ${large.length} bytes and sha256 000`,
  );
  await expect(pull(change((asset) => ({ ...asset, size: 5, digest: null })))).rejects.toThrow(
    "has 5 bytes, its manifest",
  );
  await expect(pull(change(() => undefined))).rejects.toThrow("has no asset whole.bin");
  const gone = await version("v0.2.0");
  gone.manifest.files[0]!.shards![0]!.from = "v0.0.9";
  expect(stored().length).toBe(1); // its manifest
  asked = [];
  await expect(downloadModel(github, gone, folder)).rejects.toThrow(
    "Release flights@v0.0.9 is not there, and parts of flights@v0.2.0 are kept in it",
  );
  expect(asked).toEqual([]);
});

it("asks for the disk's space before it begins, and for what is missing only", async () => {
  const found = await version("v0.1.0");
  const freeSpace = async () => 20 * mebibyte;
  asked = [];
  await expect(downloadModel(github, found, folder, { freeSpace })).rejects.toThrow(
    /3 files of 22 MB are to be downloaded, and the disk of .* has 21 MB free/,
  );
  expect(asked).toEqual([]);
  writeFileSync(join(folder, "w.bin"), large);
  await downloadModel(github, found, folder, { freeSpace });
});

it("names the permission where the token may not read", async () => {
  const found = await version("v0.1.0");
  registry.local.setFaults([
    { path: "/repos/octo/ml/releases/assets/*", kind: "respond", status: 404, times: 100 },
  ]);
  await expect(downloadModel(github, found, folder, soon)).rejects.toMatchObject({
    message: expect.stringContaining("GitHub answered 404 to the download of "),
    fix: expect.stringContaining("contents: read"),
  });
});

it("refuses a manifest that does not add up", async () => {
  const found = await version("v0.2.0");
  found.manifest.files.push({ ...found.manifest.files[0]! });
  await expect(downloadModel(github, found, folder)).rejects.toThrow(/names .*w\.bin twice/);
  found.manifest.files.pop();
  found.manifest.files[0]!.shards!.pop();
  await expect(downloadModel(github, found, folder)).rejects.toThrow(/has \d+ bytes, and where to find \d+/);
});
