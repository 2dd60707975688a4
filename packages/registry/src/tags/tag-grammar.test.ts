import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTag, isModelName, isStageName, isVersion, parseTag, type TagName } from "./tag-grammar.ts";

const edge = fc.constantFrom(..."abzAZ09");
const inner = fc.string({ unit: fc.constantFrom(..."abzAZ09-/_"), maxLength: 8 });
const name = fc.oneof(
  edge,
  fc.tuple(edge, inner, edge).map((parts) => parts.join("")),
);
const model = fc.oneof(
  name,
  fc.tuple(fc.constantFrom("dir", "a.b/c_d", "x-"), name).map((parts) => parts.join(":")),
);
const number = fc.nat(99).map(String);
const version = fc
  .tuple(number, number, number, fc.constantFrom("", "-rc.1", "-alpha", "+build.7", "-0.x+y"))
  .map(([a, b, c, end]) => `v${a}.${b}.${c}${end}`);
const counter = fc.option(fc.nat(9999));
const tag: fc.Arbitrary<TagName> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("registered" as const, "deregistered" as const),
    model,
    version,
    counter,
  }),
  fc.record({
    kind: fc.constantFrom("assigned" as const, "unassigned" as const),
    model,
    stage: name,
    counter,
  }),
  fc.record({ kind: fc.constant("deprecated" as const), model, counter }),
);

describe("the tag grammar", () => {
  it("reads back every tag that it writes", () => {
    fc.assert(
      fc.property(tag, (parts) => {
        expect(parseTag(formatTag(parts))).toEqual(parts);
      }),
    );
  });

  it("writes tags that git takes", () => {
    // https://git-scm.com/docs/git-check-ref-format: what our alphabet could still break
    fc.assert(
      fc.property(tag, (parts) => {
        const text = formatTag(parts);
        expect(text).not.toMatch(/[\s~^:?*[\\]|\.\.|@\{/);
      }),
    );
  });

  it.each([
    ["flights@v1.2.3", { kind: "registered", model: "flights", version: "v1.2.3", counter: null }],
    [
      "flights@v1.2.3-rc.1+b#4",
      { kind: "registered", model: "flights", version: "v1.2.3-rc.1+b", counter: 4 },
    ],
    ["flights@v1.2.3!#5", { kind: "deregistered", model: "flights", version: "v1.2.3", counter: 5 }],
    ["a/b-c#prod#1", { kind: "assigned", model: "a/b-c", stage: "prod", counter: 1 }],
    ["flights#prod", { kind: "assigned", model: "flights", stage: "prod", counter: null }],
    ["flights#prod!#12", { kind: "unassigned", model: "flights", stage: "prod", counter: 12 }],
    [
      "models=flights@v0.0.1",
      { kind: "registered", model: "models:flights", version: "v0.0.1", counter: null },
    ],
    ["flights@deprecated", { kind: "deprecated", model: "flights", counter: null }],
  ])("reads %s", (text, expected) => expect(parseTag(text)).toEqual(expected));

  it.each([
    "v1.2.3",
    "flights",
    "flights@1.2.3",
    "flights@v1.2",
    "flights@v01.2.3",
    "-flights@v1.2.3",
    "flights-@v1.2.3",
    "fli.ghts@v1.2.3",
    "flights#prod#x",
    "flights#prod.eu",
    "flights@v1.2.3#",
    "flights@v1.2.3\n",
    "release/2024",
    // Greater than numbers can be told apart: nothing could be ordered after them.
    "flights@v99999999999999999999.0.0",
    "flights@v1.2.9007199254740991",
    "flights#prod#99999999999999999999",
  ])("leaves %j to others", (text) => expect(parseTag(text)).toBeUndefined());

  it("knows names by themselves", () => {
    expect([isModelName("a/b"), isModelName("a b"), isModelName("")]).toEqual([true, false, false]);
    expect([isStageName("prod"), isStageName("dir:prod"), isStageName("prod!")]).toEqual([
      true,
      false,
      false,
    ]);
    for (const refused of ["a//b", "a/../b:c", "/a:b", "a/.b:c", "x.lock/y:z"])
      expect(isModelName(refused), refused).toBe(false);
    expect([isModelName("a.b/c:d"), isStageName("eu//prod")]).toEqual([true, false]);
    expect([isVersion("v1.0.0"), isVersion("1.0.0"), isVersion("v1.0.0!")]).toEqual([true, false, false]);
  });
});
