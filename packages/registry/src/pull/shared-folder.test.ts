import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { requireVersion } from "../read/resolve.ts";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { describeFile, makeBytes, storeVersion } from "../testing/store-version.ts";
import { openPartFile } from "./part-file.ts";
import { pullVersion } from "./pull-version.ts";

/** Files of a model, evidence, parts of files and other pulls meet in one folder; each keeps its bytes. */
let registry: LocalRegistry<LocalGitHub>;
let github: GitHub;
let commit: string;
const root = mkdtempSync(join(tmpdir(), "mlops-shared-"));
let folder: string;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  commit = await registry.createRepository("octo/ml");
  github = await registry.connect("octo/ml");
});
afterAll(async () => {
  await registry.close();
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(root, "to-"));
});

const store = async (version: string, contents: Record<string, Buffer>, evidence = {}) => {
  const paths = Object.keys(contents);
  await storeVersion(
    github,
    { version, commit, date: new Date() },
    {
      files: paths.map((path, n) => ({ ...describeFile(path, contents[path]!), asset: `asset-${n}` })),
      assets: { ...Object.fromEntries(paths.map((path, n) => [`asset-${n}`, contents[path]!])), ...evidence },
      evidence: Object.fromEntries(
        Object.entries(evidence as Record<string, Buffer>).map(([asset, bytes]) => [
          "predictions",
          { asset, ...sizeAndDigest(bytes) },
        ]),
      ),
    },
  );
  return requireVersion(github, `flights@${version}`);
};
const sizeAndDigest = (bytes: Buffer) => {
  const { size, sha256 } = describeFile("", bytes);
  return { size, sha256 };
};

it("brings model files whose names look like parts of others", async () => {
  const contents = {
    "w.bin": makeBytes(3_000_000),
    "w.bin.part": makeBytes(1000),
    "w.bin.part.ranges": makeBytes(100),
    "p.csv.part": makeBytes(50),
  };
  const version = await store("v0.1.0", contents, { "p.csv": makeBytes(2000) });
  await pullVersion(github, version, folder, { evidence: ["predictions"] });
  for (const [path, bytes] of Object.entries(contents))
    expect(readFileSync(join(folder, path)).equals(bytes), path).toBe(true);
  expect(readdirSync(folder).sort()).toEqual([...Object.keys(contents), "p.csv"].sort());
});

it("two runs that fetch the same file into the same folder both end with its bytes", async () => {
  const bytes = makeBytes(3000);
  const { sha256 } = describeFile("", bytes);
  const target = join(folder, "w.bin");
  const wanted = { target, part: `${target}.part`, size: bytes.length, sha256, spans: [] };
  const one = await openPartFile(wanted, () => {});
  const two = await openPartFile(wanted, () => {});
  await one.write(bytes.subarray(0, 2000), 0);
  await two.write(bytes.subarray(0, 500), 0);
  await one.write(bytes.subarray(2000), 2000);
  expect(one.done).toBe(true);
  expect(readFileSync(wanted.target).equals(bytes)).toBe(true);
  await two.write(bytes.subarray(500), 500);
  expect(two.done).toBe(true);
  await Promise.all([one.close(), two.close()]);
  expect(readdirSync(folder)).toEqual(["w.bin"]);
  expect(readFileSync(wanted.target).equals(bytes)).toBe(true);
});

it("does not keep the end of a longer part that another version left", async () => {
  const bytes = makeBytes(300);
  const { sha256 } = describeFile("", bytes);
  const target = join(folder, "w.bin");
  const wanted = { target, part: `${target}.part`, size: bytes.length, sha256, spans: [] };
  writeFileSync(wanted.part, makeBytes(9000));
  const part = await openPartFile(wanted, () => {});
  await part.write(bytes, 0);
  await part.close();
  expect(readFileSync(wanted.target).equals(bytes)).toBe(true);
});

it("refuses two paths that a disk without case would put in one place", async () => {
  const version = await store("v0.2.0", { "A.bin": Buffer.from("one"), "a.bin": Buffer.from("two") });
  await expect(pullVersion(github, version, folder, { foldsCase: true })).rejects.toMatchObject({
    message: expect.stringContaining("tells no upper case from lower case"),
    fix: expect.stringContaining("--file"),
  });
  await pullVersion(github, version, folder, { foldsCase: true, files: ["a.bin"] });
  expect(readdirSync(folder)).toEqual(["a.bin"]);
});
