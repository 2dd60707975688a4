import { digestOf, sha256 } from "@mlops-actions/contracts/digest";
import type { ModelEntry } from "@mlops-actions/contracts/run";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Release } from "../releases/releases.ts";
import { describeStorage, measureReferences } from "./describe-storage.ts";
import { findHeld } from "./find-held.ts";
import { listStored, locateFile } from "./locate-bytes.ts";
import { planStorage, type StorageLimits, storageLimits } from "./plan-storage.ts";

const gibi = 2 ** 30;
const file = (path: string, size: number): ModelEntry => ({ path, size, sha256: sha256(path) });
const plan = (files: ModelEntry[], limits: StorageLimits = storageLimits) =>
  planStorage(files, limits, ["manifest.json", "SHA256SUMS"]);
const partsOf = (...files: ModelEntry[]) => plan(files).files.map(({ parts }) => parts);

describe("a file", () => {
  it("keeps its name up to 1 GiB", () => {
    expect(partsOf(file("model.bin", gibi))).toEqual([[{ asset: "model.bin", start: 0, end: gibi }]]);
  });

  it("is cut into 512 MiB above that, in parts that cat puts together in the order of their names", () => {
    const [parts] = partsOf(file("a/model.bin", 2 * gibi));
    expect(parts!.map(({ asset }) => asset)).toEqual([
      "a-model.bin.part-001-of-004",
      "a-model.bin.part-002-of-004",
      "a-model.bin.part-003-of-004",
      "a-model.bin.part-004-of-004",
    ]);
    expect(parts!.map(({ start, end }) => [start / gibi, end / gibi])).toEqual([
      [0, 0.5],
      [0.5, 1],
      [1, 1.5],
      [1.5, 2],
    ]);
    const [odd] = partsOf(file("model.bin", gibi + 1));
    expect(odd!.map(({ start, end }) => end - start)).toEqual([gibi / 2, gibi / 2, 1]);
  });

  it("has no asset where it has no bytes", () => {
    expect(partsOf(file("empty", 0), file("x", 1))).toEqual([[], [{ asset: "x", start: 0, end: 1 }]]);
  });

  it("never meets another's name, or one of ours", () => {
    const assets = partsOf(
      file("a/b", gibi + 1),
      file("a-b", gibi + 1),
      file("A-b", 1),
      file("SHA256SUMS", 1),
      file("manifest.json", 1),
      file("a-b.part-001-of-003", 1),
    ).flatMap((parts) => parts.map(({ asset }) => asset.toLowerCase()));
    expect(new Set([...assets, "sha256sums", "manifest.json"]).size).toBe(assets.length + 2);
  });

  it("is refused with more assets than a release takes", () => {
    expect(() => partsOf(file("a", 600 * gibi))).toThrow("needs 1200 assets");
  });
});

describe("many files", () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => file(`layer-${n}`, 100));

  it("stay files up to 200, and are one tar above", () => {
    expect(plan(many(200)).archive).toBeNull();
    const { files, archive } = plan(many(201));
    expect(archive!.parts).toEqual([{ asset: "model.tar", start: 0, end: archive!.layout.size }]);
    expect(files.every(({ parts }) => parts.length === 0)).toBe(true);
  });

  it("are a tar in shards above 1 GiB", () => {
    const { archive } = plan([...many(300), file("large", gibi)]);
    expect(archive!.parts.map(({ asset }) => asset)).toEqual([
      "model.tar.part-001-of-003",
      "model.tar.part-002-of-003",
      "model.tar.part-003-of-003",
    ]);
  });
});

it("says of every file where all its bytes are, whatever the limits", () => {
  const limits = fc.record({
    whole: fc.integer({ min: 1, max: 3000 }),
    shard: fc.integer({ min: 600, max: 2000 }),
    files: fc.integer({ min: 0, max: 6 }),
    reference: fc.constant(1),
  });
  const sizes = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(limits, sizes, (limit, all) => {
      const files = all.map((size, n) => file(`f/${n}`, size));
      const planned = plan(files, limit);
      const parts = planned.archive ? planned.archive.parts : planned.files.flatMap((each) => each.parts);
      const digests = new Map(parts.map(({ asset }) => [asset, sha256(asset)]));
      const storage = describeStorage(planned, { parts: digests, archive: sha256("tar") }, new Map());
      expect(storage.files.map(({ path, size }) => [path, size])).toEqual(
        files.map(({ path, size }) => [path, size]),
      );
      for (const each of storage.files) {
        const spans = locateFile(storage, each);
        expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(each.size);
        for (const { stored, start, end } of spans)
          expect(start >= 0 && start < end && end <= stored.size).toBe(true);
      }
      const stored = listStored(storage);
      expect(stored.map(({ asset }) => asset)).toEqual(storage.own.map(({ asset }) => asset));
    }),
  );
});

describe("references", () => {
  const version = (number: string, yanked = false) =>
    ({ version: number, tag: `flights@${number}`, yanked }) as never;
  const release = (tag: string, assets: [string, number, string | null][], draft = false) =>
    ({
      tag_name: tag,
      draft,
      assets: assets.map(([name, size, digest]) => ({ name, size, state: "uploaded", digest })),
    }) as unknown as Release;
  const digest = `sha256:${sha256("weights")}`;
  const held = (versions: never[], releases: Release[]) => [
    ...findHeld({ versions }, releases, 1000).values(),
  ];

  it("name the newest published version that holds the very bytes", () => {
    const found = held(
      [version("v0.3.0"), version("v0.2.0"), version("v0.1.0")],
      [
        release("flights@v0.1.0", [["old.bin", 1000, digest]]),
        release("flights@v0.2.0", [["weights.bin", 1000, digest]]),
        release("flights@v0.3.0", [["none.bin", 1000, null]]),
      ],
    );
    expect(found).toEqual([{ asset: "weights.bin", size: 1000, sha256: sha256("weights"), from: "v0.2.0" }]);
  });

  it.each<[string, never[], Release[]]>([
    ["a withdrawn version", [version("v0.1.0", true)], [release("flights@v0.1.0", [["w", 1000, digest]])]],
    ["a draft", [version("v0.1.0")], [release("flights@v0.1.0", [["w", 1000, digest]], true)]],
    ["a deleted release", [version("v0.1.0")], []],
    ["another model", [version("v0.1.0")], [release("delays@v0.1.0", [["w", 1000, digest]])]],
    ["a small asset", [version("v0.1.0")], [release("flights@v0.1.0", [["w", 999, digest]])]],
  ])("never name %s", (_, versions, releases) => expect(held(versions, releases)).toEqual([]));

  it("stand in place of the upload, and say how much they save", () => {
    const planned = plan([file("w", 2000), file("x", 5)], { ...storageLimits, whole: 1000, shard: 1000 });
    const [first, second] = planned.files[0]!.parts.map(({ asset }) => asset);
    const digests = new Map([
      [first!, sha256("weights")],
      [second!, sha256("b")],
      ["x", sha256("x")],
    ]);
    const older = { asset: "old.bin", size: 1000, sha256: sha256("weights"), from: "v0.1.0" };
    const storage = describeStorage(
      planned,
      { parts: digests, archive: null },
      new Map([[older.sha256, older]]),
    );
    expect(storage.files[0]!.shards).toEqual([older, { asset: second, size: 1000, sha256: sha256("b") }]);
    expect(storage.own.map(({ asset }) => asset)).toEqual([second, "x"]);
    expect(measureReferences(storage)).toEqual({ bytes: 1000, versions: ["v0.1.0"] });
    expect(digestOf(storage.files[1]!)).toBe(digestOf({ ...file("x", 5), asset: "x" }));
  });
});
