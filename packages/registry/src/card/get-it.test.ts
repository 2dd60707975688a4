import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { sha256 } from "@mlops-actions/contracts/digest";
import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { requireVersion } from "../read/resolve.ts";
import { writeSums } from "../store/release-assets.ts";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { packFiles } from "../testing/pack-files.ts";
import { describeFile, makeBytes, type StoredContent, storeVersion } from "../testing/store-version.ts";
import { renderGetIt } from "./get-it.ts";

const run = promisify(execFile);
/** GitHub's own, where this machine has it; `npm run test:peers` installs one. */
const peers = join(import.meta.dirname, "../../../../test/peers/.venv/bin");
const gh = [...(process.env.PATH ?? "").split(delimiter), peers]
  .map((folder) => join(folder, "gh"))
  .find(existsSync);

let registry: LocalRegistry<LocalGitHub>;
let github: GitHub;
const root = mkdtempSync(join(tmpdir(), "mlops-get-it-"));
let folder: string;

const big = makeBytes(300_000);
const parts = [big.subarray(0, 100_000), big.subarray(100_000, 200_000), big.subarray(200_000)];
const stored = (asset: string, bytes: Buffer, from?: string) => ({
  asset,
  size: bytes.length,
  sha256: sha256(bytes),
  ...(from && { from }),
});
const many = Array.from({ length: 30 }, (_, n) => ({ path: `a b/${n}.bin`, bytes: makeBytes(n * 100) }));
const script = Buffer.from("#!/bin/sh\necho $0\n");
const name = 'it\'s "a" $(touch owned) `touch owned` \\ 🚀.bin';
const long = Array.from({ length: 60 }, (_, n) => ({ path: `${"x".repeat(700)}${n}`, asset: `f${n}` }));
const { tar, offsets } = packFiles(many);

const contents: Record<string, StoredContent> = {
  "v1.0.0": {
    files: [
      { ...describeFile("model.bin", big), asset: "model.bin" },
      { ...describeFile("run.sh", script), asset: "run.sh", executable: true },
    ],
    assets: { "model.bin": big, "run.sh": script, "w.part-001-of-003": parts[0]! },
  },
  "v2.0.0": {
    files: [
      {
        ...describeFile("deep/er/w", big),
        shards: [
          stored("w.part-001-of-003", parts[0]!, "v1.0.0"),
          stored("w.part-002-of-003", parts[1]!),
          stored("w.part-003-of-003", parts[2]!),
        ],
      },
      { ...describeFile(name, script), asset: "it_s.bin", executable: true },
      { ...describeFile("copy", big), asset: "model.bin", from: "v1.0.0" },
      { ...describeFile("-n", script), asset: "-n" },
      describeFile("empty", Buffer.alloc(0)),
    ],
    assets: {
      "w.part-002-of-003": parts[1]!,
      "w.part-003-of-003": parts[2]!,
      "it_s.bin": script,
      "-n": script,
    },
  },
  "v3.0.0": {
    files: many.map(({ path, bytes }, n) => ({ ...describeFile(path, bytes), offset: offsets[n]! })),
    archive: stored("model.tar", tar),
    assets: { "model.tar": tar },
  },
  "v4.0.0": {
    files: many.map(({ path, bytes }, n) => ({ ...describeFile(path, bytes), offset: offsets[n]! })),
    archive: {
      size: tar.length,
      sha256: sha256(tar),
      shards: [
        stored("model.tar", tar.subarray(0, 9000), "v3.1.0"),
        stored("model.tar-2", tar.subarray(9000)),
      ],
    },
    assets: { "model.tar-2": tar.subarray(9000) },
  },
  "v3.1.0": { files: [], assets: { "model.tar": tar.subarray(0, 9000) } },
  "v5.0.0": {
    files: [
      ...long.map(({ path, asset }) => ({ ...describeFile(path, script), asset })),
      { ...describeFile("older", big), asset: "model.bin", from: "v1.0.0" },
    ],
    assets: Object.fromEntries(long.map(({ asset }) => [asset, script])),
  },
};

beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  const commit = await registry.createRepository("octo/ml");
  github = await registry.connect("octo/ml");
  let second = 0;
  for (const [version, content] of Object.entries(contents)) {
    const sums = Buffer.from(writeSums({ evidence: {}, ...content }));
    const assets = { ...content.assets, ...(sums.length > 0 && { SHA256SUMS: sums }) };
    const date = new Date(Date.UTC(2026, 0, 1, 0, 0, second++));
    await storeVersion(github, { version, commit, date }, { ...content, assets });
  }
}, 60_000);
afterAll(async () => {
  await registry.close();
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(root, "to-"));
});

/** The card's shell blocks, as they stand: ours, with gh, with curl, after either. */
const blocksOf = async (version: string): Promise<string[]> => {
  const { manifest, tag } = await requireVersion(github, `flights@${version}`);
  const text = renderGetIt(manifest, {
    version,
    tag,
    repository: "octo/ml",
    url: `${registry.local.apiUrl}/octo/ml`,
  });
  return [...text.matchAll(/^(`{3,})sh\n([\s\S]*?)\n\1$/gm)].map((match) => match[2]!);
};

const shell = (commands: string, env: Record<string, string> = {}) =>
  run("sh", ["-e", "-c", commands], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", HOME: folder, ...env },
  });

const withGh = (commands: string) => {
  const token = registry.local.issueToken({
    repository: "octo/ml",
    login: "reader",
    permissions: { contents: "read" },
  });
  // It speaks plain http only to github.localhost, which the proxy setting leads to the local GitHub.
  return shell(commands, {
    PATH: `${dirname(gh!)}${delimiter}${process.env.PATH}`,
    GH_CONFIG_DIR: folder,
    GH_HOST: "github.localhost",
    GH_TOKEN: token,
    GH_ENTERPRISE_TOKEN: token,
    HTTP_PROXY: registry.local.apiUrl,
  });
};

const read = (path: string) => readFileSync(join(folder, path));

const expectModel = (version: string) => {
  const { files } = contents[version]!;
  for (const file of files) expect(sha256(read(`model/${file.path}`)), file.path).toBe(file.sha256);
  for (const { path, executable } of files)
    expect((statSync(join(folder, "model", path)).mode & 0o100) > 0, path).toBe(executable === true);
  expect(existsSync(join(folder, "owned"))).toBe(false);
};

const ways = [
  { way: "curl", fetch: async ([, , curl = ""]: string[]) => shell(curl) },
  ...(gh ? [{ way: "gh", fetch: async ([, own = ""]: string[]) => withGh(own) }] : []),
];

describe.each(ways)("by hand with $way", ({ fetch }) => {
  it.each([
    ["v1.0.0", "assets as they are", 2],
    ["v2.0.0", "shards, an older version's, and names that mean something to a shell", 5],
    ["v3.0.0", "an archive", 1],
    ["v4.0.0", "an archive in parts, one of them an older version's", 1],
  ])("gets %s: %s", async (version, _, sums) => {
    const blocks = await blocksOf(version);
    await fetch(blocks);
    const { stdout } = await shell(blocks[3]!);
    expect(stdout.match(/: OK$/gm)).toHaveLength(sums);
    expectModel(version);
  });

  it("gets v5.0.0: more than a page should list", async () => {
    const blocks = await blocksOf("v5.0.0");
    expect(blocks.join("\n").length).toBeLessThan(3000);
    await fetch(blocks);
    const { stdout } = await shell(blocks[3]!);
    expect(stdout.match(/: OK$/gm)).toHaveLength(61);
  });

  it("does not take wrong bytes", async () => {
    const blocks = await blocksOf("v2.0.0");
    await fetch(blocks);
    await shell("echo x >> parts/v2.0.0/w.part-003-of-003");
    await expect(shell(blocks[3]!)).rejects.toThrow("1 computed checksum did NOT match");
  });
});

it("keeps names that would mislead off the page's commands", async () => {
  const manifest = {
    name: "flights",
    files: [{ ...describeFile("a\u202egnp.exe\n```\n# Title", script), asset: "a" }],
  } as unknown as Parameters<typeof renderGetIt>[0];
  const text = renderGetIt(manifest, {
    version: "v1.0.0",
    tag: "flights@v1.0.0",
    repository: "octo/ml",
    url: "https://github.com/octo/ml",
  });
  expect(text).not.toMatch(/\u202e|^# Title/m);
  expect(text).toContain("sha256sum -c SHA256SUMS");
});
