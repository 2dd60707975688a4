import { describe, expect, it } from "vitest";
import { foldTagLog, type TagEvent, toTagEvent } from "../tags/fold-tag-log.ts";
import { parseReference, prepareChoice } from "./reference.ts";

/** `tag commit` each, a second apart. */
const fold = (...lines: string[]) =>
  foldTagLog(
    "flights",
    lines.map((line, second): TagEvent => {
      const [tag, commit] = line.split(" ") as [string, string];
      const at = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
      return toTagEvent(tag, { commit, at, tagger: "octo", message: { reason: "", facts: {} } })!;
    }),
  );

const state = fold(
  "flights@v1.0.0 a",
  "flights@v1.1.0 b",
  "flights@v1.1.1 c",
  "flights@v1.2.0-rc.1 d",
  "flights@v1.2.0-rc.2 e",
  "flights@v2.0.0 f",
  "flights@v1.1.1!#7 c",
  "flights@v2.1.0-rc.1 g",
  "flights#prod#8 a",
  "flights#prod!#9 a",
  "flights#prod#10 b",
  "flights#prod!#11 b",
  "flights#prod#12 f",
);
const choose = async (reference: string, of = state) => {
  const { candidates, skip } = (await prepareChoice(parseReference(reference)))(of);
  return candidates.slice(skip).map(({ version }) => version);
};

describe("a reference", () => {
  it.each([
    ["flights@latest", "v2.0.0"],
    ["flights@previous", "v1.1.0"],
    ["flights@1.1.0", "v1.1.0"],
    ["flights@v1.1.1", "v1.1.1"], // withdrawn: by its number alone
    ["flights@v2.1.0-rc.1", "v2.1.0-rc.1"],
    ["flights@^1.0", "v1.1.0"],
    ["flights@~1.0.0", "v1.0.0"],
    ["flights@1.x", "v1.1.0"],
    ["flights@1", "v1.1.0"],
    ["flights@x", "v2.0.0"],
    ["flights@>=1.0.0 <1.1.0", "v1.0.0"],
    ["flights@1.0.0 - 1.1.9", "v1.1.0"],
    ["flights@^1.2.0-rc.1", "v1.2.0-rc.2"],
    ["flights@>=2.1.0", undefined],
    ["flights@^3", undefined],
    ["flights#prod", "v2.0.0"],
    ["flights#prod~0", "v2.0.0"],
    ["flights#prod~1", "v1.1.0"],
    ["flights#prod~2", "v1.0.0"],
    ["flights#prod~3", undefined],
    ["flights#qa", undefined],
    ["flights#qa~1", undefined],
  ])("%s is %s", async (reference, version) => {
    expect((await choose(reference))[0]).toBe(version);
  });

  it("goes on to the next best, for a version whose release is not there", async () => {
    expect(await choose("flights@latest")).toEqual(["v2.0.0", "v1.1.0", "v1.0.0"]);
    expect(await choose("flights@^1")).toEqual(["v1.1.0", "v1.0.0"]);
  });

  it("counts back from a stage that nobody holds", async () => {
    const empty = fold("flights@v1.0.0 a", "flights#prod#2 a", "flights#prod!#3 a");
    expect(await choose("flights#prod", empty)).toEqual([]);
    expect(await choose("flights#prod~1", empty)).toEqual(["v1.0.0"]);
  });

  it.each([
    "flights@latst",
    "flights@",
    "flights@Previous",
    "flights#prod~",
    "flights#prod~x",
    "flights#",
    "fli ghts@latest",
  ])("refuses %s, and says what is allowed", async (reference) => {
    expect(() => parseReference(reference)).toThrow(/neither a version, a range|cannot be a/);
  });

  it.each(["flights@^x^", "flights@v", "flights@1.2.3.4", "flights@>=a"])(
    "refuses %s as a range",
    async (reference) => {
      await expect(choose(reference)).rejects.toMatchObject({ fix: expect.stringContaining("name@^1.2") });
    },
  );
});
