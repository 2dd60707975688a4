import fc from "fast-check";
import { gt, prerelease as partsOf, valid } from "semver";
import { describe, expect, it } from "vitest";
import { type TagEvent, toTagEvent } from "../tags/fold-tag-log.ts";
import { isPrerelease } from "../tags/tag-grammar.ts";
import {
  bumps,
  checkFree,
  type Level,
  listTaken,
  nextVersion,
  readPrerelease,
  readVersion,
  softenBeforeOne,
} from "./choose-version.ts";

const level = fc.constantFrom<Level>("major", "minor", "patch");
const version = fc
  .tuple(
    fc.nat(3),
    fc.nat(3),
    fc.nat(3),
    fc.constantFrom("", "-rc.1", "-rc.2", "-rc.10", "-alpha.3", "+b", "-rc.1+b"),
  )
  .map(([a, b, c, end]) => `v${a}.${b}.${c}${end}`);
const taken = fc.uniqueArray(version);

describe("the next version", () => {
  it.each([
    [[], "minor", "v0.1.0"],
    [[], "major", "v1.0.0"],
    [["v0.9.0", "v0.10.0"], "minor", "v0.11.0"],
    [["v1.2.3"], "patch", "v1.2.4"],
    [["v1.2.3", "v0.9.9"], "major", "v2.0.0"],
    [["v2.0.0-rc.1", "v1.0.0"], "minor", "v2.0.0"],
    [["v1.3.0-rc.2", "v1.2.0"], "patch", "v1.3.0"],
    [["v1.3.0-rc.2", "v1.2.0"], "major", "v2.0.0"],
  ] as const)("after %j comes by %s %s", (used, by, expected) =>
    expect(nextVersion(used, by)).toBe(expected),
  );

  it.each([
    [[], "minor", "v0.1.0-rc.1"],
    [["v1.2.0"], "minor", "v1.3.0-rc.1"],
    [["v1.2.0"], "patch", "v1.2.1-rc.1"],
    [["v1.2.0", "v1.3.0-rc.1", "v1.3.0-rc.9", "v1.3.0-rc.10"], "minor", "v1.3.0-rc.11"],
    [["v1.2.0", "v1.3.0-rc.1"], "patch", "v1.3.0-rc.2"],
    [["v1.2.0", "v1.3.0-rc.1"], "major", "v2.0.0-rc.1"],
    [["v1.3.0-beta.4"], "minor", "v1.3.0-rc.1"],
    [["v1.3.0-rc"], "minor", "v1.3.0-rc.1"],
    [["v1.3.0-rc.1.x", "v1.3.0-rc.1"], "minor", "v1.3.0-rc.2"],
    [["v1.3.0-rc.2+build"], "minor", "v1.3.0-rc.3"],
  ] as const)("after %j comes by %s as a pre-release %s", (used, by, expected) =>
    expect(nextVersion(used, by, "rc")).toBe(expected),
  );

  it("refuses a pre-release word that sorts before those in use", () => {
    expect(() => nextVersion(["v1.3.0-rc.1"], "minor", "beta")).toThrow(
      "v1.3.0-beta.1 would sort before v1.3.0-rc.1",
    );
  });

  it("is greater than every number ever used, and never one of them", () => {
    fc.assert(
      fc.property(
        taken,
        level,
        fc.option(fc.constantFrom("rc", "alpha"), { nil: undefined }),
        (used, by, word) => {
          let next: string;
          try {
            next = nextVersion(used, by, word);
          } catch (error) {
            expect((error as Error).message).toContain("would sort before");
            return;
          }
          expect(valid(next)).not.toBeNull();
          expect(used.every((each) => gt(next, each))).toBe(true);
          expect(partsOf(next)?.[0]).toBe(word);
        },
      ),
    );
  });

  it("counts on from its own, so that a series of pre-releases ends in its release", () => {
    fc.assert(
      fc.property(taken, level, fc.integer({ min: 1, max: 12 }), (used, by, times) => {
        const all = [...used.filter((each) => !each.includes("-"))];
        for (let n = 1; n <= times; n++) {
          const next = nextVersion(all, n === 1 ? by : "patch", "rc");
          expect(next).toMatch(new RegExp(`-rc\\.${n}$`));
          all.push(next);
        }
        expect(nextVersion(all, "patch")).toBe(all.at(-1)!.replace(/-rc.*/, ""));
      }),
    );
  });
});

it("never goes to v1.0.0 by itself", () => {
  expect(softenBeforeOne(["v0.3.0"], "major")).toBe("minor");
  expect(softenBeforeOne(["v0.3.0"], "patch")).toBe("patch");
  expect(softenBeforeOne(["v0.3.0", "v1.0.0-rc.1"], "major")).toBe("major");
  expect(bumps).toContain("auto");
});

it("counts withdrawn numbers as taken, also where the version's own tag is gone, and no other model's", () => {
  const event = (tag: string): TagEvent =>
    toTagEvent(tag, {
      commit: "c",
      at: "2026-01-01T00:00:00Z",
      tagger: "a",
      message: { reason: "", facts: {} },
    })!;
  const log = ["a@v0.1.0", "a@v0.2.0!", "a/b@v0.9.0", "ab@v0.8.0", "a#prod#1", "a@v0.1.0!"].map(event);
  expect(listTaken("a", log, []).sort()).toEqual(["v0.1.0", "v0.2.0"]);
  // What tags name beside their own version, and releases whose tag was deleted by hand: GitHub makes drafts of them.
  const told = (tag: string, facts: TagEvent["message"]["facts"]) => ({
    ...event(tag),
    message: { reason: "", facts },
  });
  const tags = [
    told("a@v0.4.0", { previous: "v0.3.0" }),
    told("a#prod#1", { version: "v0.5.0", previous: "v0.6.0" }),
    told("a#prod!#1", { version: "v0.6.0", superseded_by: "v0.7.0" }),
    told("ab#prod#1", { version: "v9.0.0" }),
    told("a#prod#2", { previous: null, version: "latest" }),
  ];
  const releases = ["a@v0.8.0", "ab@v9.0.0", "a@v0.8.0!", "mlops-draft/a/c", "v9.1.0"].map((tag_name) => ({
    tag_name,
  }));
  expect(listTaken("a", tags, releases).sort()).toEqual([
    "v0.3.0",
    "v0.4.0",
    "v0.5.0",
    "v0.6.0",
    "v0.7.0",
    "v0.8.0",
  ]);
});

it("refuses a number that was used, also under another build", () => {
  expect(() => checkFree("a", ["v1.0.0"], "v1.0.1")).not.toThrow();
  expect(() => checkFree("a", ["v1.0.0"], "v1.0.0")).toThrow("a@v1.0.0 exists already");
  expect(() => checkFree("a", ["v1.0.0+x"], "v1.0.0+y")).toThrow("by build metadata only");
});

it("takes a version with or without v, and nothing else", () => {
  expect(readVersion("1.2.0")).toBe("v1.2.0");
  expect(readVersion("v1.2.0-rc.1")).toBe("v1.2.0-rc.1");
  expect(() => readVersion("1.2")).toThrow('"1.2" is not a version');
});

it.each(["", "1", "rc.1", "r c", "é", "-rc"])("refuses %j as the word of a pre-release", (text) => {
  expect(() => readPrerelease(text)).toThrow("cannot be the word of a pre-release");
  expect(readPrerelease("rc")).toBe("rc");
});

it("knows a pre-release from a build", () => {
  expect(["v1.0.0-rc.1", "v1.0.0+a-b", "v1.0.0", "v1.0.0-a+b"].map(isPrerelease)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
