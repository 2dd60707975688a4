import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readTarBytes } from "./read-bytes.ts";
import { layOutTar, type TarFile } from "./tar-layout.ts";

const root = mkdtempSync(join(tmpdir(), "mlops-tar-"));
afterAll(() => rmSync(root, { recursive: true }));

const write = (directory: string, files: Record<string, string>): TarFile[] =>
  Object.entries(files).map(([path, text]) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
    return { path, size: Buffer.byteLength(text) };
  });
const collect = async (bytes: AsyncIterable<Buffer>) => {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
};
const packed = (directory: string, files: TarFile[]) => {
  const layout = layOutTar(files);
  return collect(readTarBytes(layout, directory, 0, layout.size));
};
/** GNU tar and bsdtar alike. */
const tar = (args: string[], input?: Buffer) =>
  execFileSync("tar", args, { input, encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } });

const long = `${"deep/".repeat(30)}weights-of-the-second-tower.bin`;
const files = {
  "model.json": "{}",
  "a b#1@2.txt": "spaces",
  "empty.txt": "",
  "block.bin": "x".repeat(512),
  "block-and-one.bin": "y".repeat(513),
  "größe 🚀.bin": "emoji",
  "two..dots": "fine",
  "-rf": "a dash",
  "A.bin": "upper",
  "a.bin": "lower",
  [long]: "long path",
  [`${"n".repeat(101)}.bin`]: "long name",
  ["m".repeat(100)]: "just fits",
};

describe("a tar", () => {
  const directory = join(root, "files");
  const entries = write(directory, files);

  it("is one that tar lists and unpacks, every byte and name", async () => {
    const bytes = await packed(directory, entries);
    expect(tar(["tf", "-"], bytes).trimEnd().split("\n").length).toBe(entries.length);
    const target = join(root, "unpacked");
    mkdirSync(target);
    tar(["xf", "-", "-C", target], bytes);
    for (const [path, text] of Object.entries(files))
      expect(readFileSync(join(target, path), "utf8"), path).toBe(text);
  });

  it("is the same whatever the order, the clock and the disk say", async () => {
    const again = join(root, "again");
    const others = write(again, Object.fromEntries(Object.entries(files).reverse()));
    for (const { path } of others) chmodSync(join(again, path), 0o600);
    expect((await packed(again, others)).equals(await packed(directory, entries))).toBe(true);
    // Written down, so that it stays the same in every version of ours: versions refer to older ones by this digest.
    const digest = createHash("sha256").update(await packed(directory, entries));
    expect(digest.digest("hex")).toBe("11ac9b5f76d2745acb7d2b0d0e171429e9be5f279fe6fdd3185f21f5c974aa4b");
  });

  it("says where each file's bytes are", async () => {
    const bytes = await packed(directory, entries);
    const { offsets } = layOutTar(entries);
    for (const { path, size } of entries) {
      const start = offsets.get(path)!;
      expect(bytes.subarray(start, start + size).toString(), path).toBe(files[path as keyof typeof files]);
    }
  });

  it("keeps who may be run, and no owner, time or other mode", async () => {
    const [first, second] = write(join(root, "modes"), { "run.sh": "#!/bin/sh", "plain.txt": "" });
    const bytes = await packed(join(root, "modes"), [{ ...first!, executable: true }, second!]);
    const lines = tar(["tvf", "-", "--utc", "--numeric-owner"], bytes).trimEnd().split("\n");
    expect(lines.map((line) => line.split(/\s+/).slice(0, 2).join(" "))).toEqual([
      "-rw-r--r-- 0/0",
      "-rwxr-xr-x 0/0",
    ]);
    expect(lines[0]).toContain("1970-01-01");
    const target = join(root, "modes-unpacked");
    mkdirSync(target);
    tar(["xf", "-", "-C", target], bytes);
    expect(statSync(join(target, "run.sh")).mode & 0o111).not.toBe(0);
  });

  it("can be read from any byte to any other", async () => {
    const bytes = await packed(directory, entries);
    const layout = layOutTar(entries);
    const range = fc
      .tuple(fc.nat(layout.size), fc.nat(layout.size))
      .map((pair) => pair.sort((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(range, async ([start, end]) => {
        const part = await collect(readTarBytes(layout, directory, start!, end!));
        expect(part.equals(bytes.subarray(start, end))).toBe(true);
      }),
    );
  });

  it("holds a file of more than 8 GiB, which does not fit into a header", async () => {
    const size = 8 * 2 ** 30 + 5;
    const layout = layOutTar([
      { path: "huge.bin", size },
      { path: "next.txt", size: 0 },
    ]);
    const path = join(root, "huge.tar");
    const file = await open(path, "w");
    for (const segment of layout.segments)
      if ("bytes" in segment) await file.write(segment.bytes, 0, segment.size, segment.start);
    await file.close(); // a hole in place of the bytes: nothing is written for them
    expect(tar(["tvf", path])).toMatch(new RegExp(`\\b${size}\\b.*huge\\.bin\\n.*next\\.txt`));
  });
});
