import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { requireVersion } from "../read/resolve.ts";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { describeFile, makeBytes, storeVersion } from "../testing/store-version.ts";
import { openPartFile } from "./part-file.ts";
import { createListParts } from "./part-name.ts";
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

const nothing = () => {};
const wantedOf = (bytes: Buffer, name = "w.bin") => {
  const { size, sha256 } = describeFile("", bytes);
  const spans = [{ stored: { asset: "w", size, sha256 }, start: 0, end: size }];
  return { target: join(folder, name), ending: ".part", size, sha256, spans };
};
const begin = (bytes: Buffer, name?: string) =>
  openPartFile(wantedOf(bytes, name), nothing, createListParts());

it("two runs that fetch the same file into the same folder both end with its bytes", async () => {
  const bytes = makeBytes(3000);
  const [one, two] = [await begin(bytes), await begin(bytes)];
  await two.write(bytes.subarray(0, 500), 0);
  await one.write(bytes, 0);
  expect([one.done, two.done]).toEqual([true, false]);
  // What the slower one gets from here on is wrong: the file that the other has checked must not change.
  await two.write(Buffer.alloc(2500), 500);
  expect([two.done, two.mismatches.length]).toEqual([false, 1]);
  expect(readFileSync(join(folder, "w.bin")).equals(bytes)).toBe(true);
  await two.write(bytes, 0);
  expect(two.done).toBe(true);
  await Promise.all([one.close(), two.close()]);
  expect(readdirSync(folder)).toEqual(["w.bin"]);
  expect(readFileSync(join(folder, "w.bin")).equals(bytes)).toBe(true);
});

it("two runs that fetch different contents of one name never mix them", async () => {
  const [ours, theirs] = [makeBytes(5_000_000), makeBytes(5_000_000)];
  const [one, two] = [await begin(ours), await begin(theirs)];
  for (let at = 0; at < ours.length; at += 1_000_000) {
    await one.write(ours.subarray(at, at + 1_000_000), at);
    if (at < 4_000_000) await two.write(theirs.subarray(at, at + 1_000_000), at);
  }
  expect(readFileSync(join(folder, "w.bin")).equals(ours)).toBe(true);
  await two.write(theirs.subarray(4_000_000), 4_000_000);
  expect(readFileSync(join(folder, "w.bin")).equals(theirs)).toBe(true);
  await Promise.all([one.close(), two.close()]);
  expect(readdirSync(folder)).toEqual(["w.bin"]);
});

it("says so where another pull replaced what it had fetched", async () => {
  const mine = { "a.bin": makeBytes(1000), "b.bin": makeBytes(6_000_000) };
  const version = await store("v0.4.0", mine);
  let replaced = false;
  const onProgress = () => {
    if (replaced || !existsSync(join(folder, "a.bin"))) return;
    replaced = true;
    writeFileSync(join(folder, "a.bin"), makeBytes(1000));
  };
  await expect(pullVersion(github, version, folder, { onProgress })).rejects.toThrow(
    "a.bin of flights@v0.4.0 was replaced by something else",
  );
  expect(replaced).toBe(true);
  // The same bytes, put there by another pull of the same version, are no fault.
  rmSync(join(folder, "a.bin"));
  const again = () => {
    const path = join(folder, "a.bin");
    if (!existsSync(path)) return;
    writeFileSync(`${path}.new`, mine["a.bin"]);
    renameSync(`${path}.new`, path);
  };
  await pullVersion(github, version, folder, { onProgress: again });
});

it("writes nothing twice, so that what is on the disk is what was checked", async () => {
  const bytes = makeBytes(3000);
  const part = await begin(bytes);
  await part.write(bytes.subarray(0, 2000), 0);
  // A server without ranges begins anew after a break, and sends something else.
  await part.write(Buffer.concat([Buffer.alloc(2000), bytes.subarray(2000)]), 0);
  await part.close();
  expect(readFileSync(join(folder, "w.bin")).equals(bytes)).toBe(true);
});

describe("what an earlier pull left", () => {
  const bytes = makeBytes(5_000_000);
  const leave = async (content: Buffer, name?: string) => {
    const part = await begin(content, name);
    await part.write(content.subarray(0, 4_500_000), 0);
    await part.close();
  };
  const parts = () => readdirSync(folder).filter((name) => name.endsWith(".part"));
  const have = async () => {
    const told: number[] = [];
    const part = await openPartFile(wantedOf(bytes), (more) => told.push(more), createListParts());
    await part.close();
    return told[0];
  };

  it("is taken over, by one alone", async () => {
    await leave(bytes);
    expect(parts()).toEqual([
      expect.stringMatching(
        new RegExp(`^w\\.bin\\.${sha256(bytes).slice(0, 8)}\\.[0-9a-f]{6}-${process.pid}-`),
      ),
    ]);
    const told: number[] = [];
    const take = () => openPartFile(wantedOf(bytes), (more) => told.push(more), createListParts());
    const both = await Promise.all([take(), take()]);
    expect(told.sort((a, b) => a - b)).toEqual([0, 4_500_000]);
    for (const part of both) await part.close();
  });

  it("of other contents, or of the same with other notes, is removed; that of other names is not", async () => {
    await leave(makeBytes(5_000_000));
    await leave(bytes, "v.bin");
    const forged = `w.bin.${sha256(bytes).slice(0, 8)}.${parts()[0]!.split(".")[3]}.part`;
    writeFileSync(join(folder, forged), Buffer.alloc(5_000_000));
    writeFileSync(join(folder, `${forged}.ranges`), `\n${"0".repeat(64)} 0-5000000\n`);
    expect(await have()).toBe(0);
    expect(parts()).toEqual([expect.stringMatching(/^v\.bin\./)]);
    expect(readdirSync(folder).length).toBe(2);
  });

  it("is left to a process that runs, and to another machine's while it writes", async () => {
    await leave(bytes);
    const [left] = parts();
    const name = (whose: string) => left!.replace(/\.[0-9a-f]{6}-\d+-/, `.${whose}-`);
    const rename = (to: string) => {
      const [from] = parts();
      for (const end of ["", ".ranges"]) renameSync(join(folder, from + end), join(folder, to + end));
    };
    rename(left!.replace(`-${process.pid}-`, `-${process.ppid}-`));
    expect(await have()).toBe(0);
    rename(name("0a0a0a-1"));
    expect(await have()).toBe(0);
    const past = new Date(Date.now() - 2 * 3600_000);
    for (const file of readdirSync(folder)) utimesSync(join(folder, file), past, past);
    expect(await have()).toBe(4_500_000);
  });

  it.skipIf(process.platform === "win32")("is no link that somebody else put there", async () => {
    await leave(bytes);
    const [left] = parts();
    const other = join(root, "elsewhere.bin");
    writeFileSync(other, Buffer.alloc(4_500_000));
    for (const link of [symlinkSync, linkSync]) {
      rmSync(join(folder, left!), { force: true });
      link(other, join(folder, left!));
      writeFileSync(join(folder, `${left}.ranges`), `\n${sha256(bytes)} 0-4500000\n`);
      const part = await begin(bytes);
      await part.write(bytes, 0);
      await part.close();
      expect(readFileSync(join(folder, "w.bin")).equals(bytes)).toBe(true);
      expect(readFileSync(other).equals(Buffer.alloc(4_500_000))).toBe(true);
    }
  });

  it("may have a name as long as a disk takes", async () => {
    const name = `${"ü".repeat(120)}.bin`;
    await leave(bytes, name);
    const part = await openPartFile(wantedOf(bytes, name), nothing, createListParts());
    await part.write(bytes, 0);
    await part.close();
    expect(readdirSync(folder)).toEqual([name]);
  });
});

describe("a folder that holds something else", () => {
  it.skipIf(process.platform === "win32")("is not left by a link in it", async () => {
    const version = await store("v0.5.0", { "layers/w.bin": makeBytes(100), "b.bin": makeBytes(100) });
    const outside = mkdtempSync(join(root, "outside-"));
    symlinkSync(outside, join(folder, "layers"));
    await expect(pullVersion(github, version, folder)).rejects.toThrow(/layers is a link/);
    expect([readdirSync(folder), readdirSync(outside)]).toEqual([["layers"], []]);
    // A link in a file's own place is replaced, not written through, and what it leads to is not taken for the file.
    rmSync(join(folder, "layers"));
    const other = join(outside, "other.bin");
    writeFileSync(other, "untouched");
    symlinkSync(other, join(folder, "b.bin"));
    await pullVersion(github, version, folder);
    expect(readFileSync(other, "utf8")).toBe("untouched");
    expect(lstatSync(join(folder, "b.bin")).isFile()).toBe(true);
  });

  it("is told of before a byte is fetched", async () => {
    const version = await requireVersion(github, "flights@v0.5.0");
    mkdirSync(join(folder, "b.bin"));
    await expect(pullVersion(github, version, folder)).rejects.toThrow(/b\.bin is a folder here, and a file/);
    rmSync(join(folder, "b.bin"), { recursive: true });
    writeFileSync(join(folder, "layers"), "");
    await expect(pullVersion(github, version, folder)).rejects.toThrow(/layers is a file here, and a folder/);
    expect(readdirSync(folder)).toEqual(["layers"]);
  });

  it.skipIf(process.platform === "win32")(
    "is given the right to run where the file was there without",
    async () => {
      const version = await store("v0.6.0", { "run.sh": Buffer.from("#!/bin/sh\n") });
      version.manifest.files[0]!.executable = true;
      writeFileSync(join(folder, "run.sh"), "#!/bin/sh\n", { mode: 0o644 });
      await pullVersion(github, version, folder);
      expect(lstatSync(join(folder, "run.sh")).mode & 0o100).toBe(0o100);
    },
  );
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
