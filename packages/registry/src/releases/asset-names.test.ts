import fc from "fast-check";
import { expect, it } from "vitest";
import { nameAssets } from "./asset-names.ts";

const named = (...paths: string[]) =>
  nameAssets(paths.map((path, index) => ({ path, sha256: String(index).repeat(64).slice(0, 64) })));

it("keeps names that GitHub keeps, flattens folders, maps the rest", () => {
  expect(named("model.json", "layers/1.bin", "a b#é.txt", ".hidden", "x...")).toEqual([
    "model.json",
    "layers-1.bin",
    "a_b__.txt",
    "hidden",
    "x",
  ]);
});

it("keeps apart what would meet, and manifest.json free", () => {
  expect(named("a/b", "a-b", "A-B", "manifest.json")).toEqual([
    "a-b",
    "a-b-11111111",
    "A-B-22222222",
    "manifest-33333333.json",
  ]);
});

const dotted = fc.string({ unit: fc.constantFrom(".", "a", "-", "/"), minLength: 1, maxLength: 300 });

it("gives every file a name of its own that GitHub takes as it is", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ minLength: 1 }), dotted), { maxLength: 30 }), (paths) => {
      const names = nameAssets(paths.map((path) => ({ path, sha256: "ab".repeat(32) })));
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]+([.][A-Za-z0-9_-]+)*$/);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(paths.length);
    }),
  );
});
