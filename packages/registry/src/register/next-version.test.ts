import fc from "fast-check";
import { gt, valid } from "semver";
import { expect, it } from "vitest";
import { bumps, nextVersion, readVersion } from "./next-version.ts";

it.each([
  [[], "minor", "v0.1.0"],
  [[], "major", "v1.0.0"],
  [["v0.9.0", "v0.10.0"], "minor", "v0.11.0"],
  [["v1.2.3"], "patch", "v1.2.4"],
  [["v1.2.3", "v0.9.9"], "major", "v2.0.0"],
  [["v2.0.0-rc.1", "v1.0.0"], "minor", "v2.0.0"],
] as const)("after %j comes by %s %s", (taken, bump, expected) =>
  expect(nextVersion(taken, bump)).toBe(expected),
);

it("is always greater than every number ever used", () => {
  const version = fc
    .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.constantFrom("", "-rc.1", "+b"))
    .map(([a, b, c, end]) => `v${a}.${b}.${c}${end}`);
  fc.assert(
    fc.property(fc.array(version), fc.constantFrom(...bumps), (taken, bump) => {
      const next = nextVersion(taken, bump);
      expect(valid(next)).not.toBeNull();
      expect(taken.every((each) => gt(next, each))).toBe(true);
    }),
  );
});

it("takes a version with or without v, and nothing else", () => {
  expect(readVersion("1.2.0")).toBe("v1.2.0");
  expect(readVersion("v1.2.0-rc.1")).toBe("v1.2.0-rc.1");
  expect(() => readVersion("1.2")).toThrow('"1.2" is not a version');
});
