import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildHistory, listPublished } from "../read/history.ts";
import { foldTagLog, nextTagDate, previousHolder, type TagEvent, toTagEvent } from "./fold-tag-log.ts";

/** Tags a second apart, as `tag commit`; the model is flights. */
const log = (...lines: string[]): TagEvent[] =>
  lines.map((line, index) => {
    const [tag, commit = "c1"] = line.split(" ") as [string, string?];
    return toTagEvent(tag, {
      commit,
      at: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
      tagger: "octo",
      message: { reason: `${tag}!`, facts: {} },
    })!;
  });

const fold = (...lines: string[]) => foldTagLog("flights", log(...lines));

describe("folding a tag log as gto does", () => {
  it("has nothing in an empty repository", () => {
    expect(fold()).toMatchObject({ versions: [], stages: {}, counter: 0, lastDate: null });
  });

  it("sorts versions by meaning, not by name or time", () => {
    const state = fold("flights@v0.10.0 a", "flights@v0.9.0 b", "flights@v1.0.0-rc.1 c", "other@v9.0.0 d");
    expect(state.versions.map(({ version }) => version)).toEqual(["v1.0.0-rc.1", "v0.10.0", "v0.9.0"]);
  });

  it("finds a stage's version by the commit", () => {
    const state = fold("flights@v0.1.0 a", "flights@v0.2.0 b", "flights#prod#1 a", "flights#staging#2 b");
    expect(state.stages).toEqual({ prod: "v0.1.0", staging: "v0.2.0" });
    expect(state.versions[1]!.stages).toEqual(["prod"]);
    expect(state.counter).toBe(2);
  });

  it("knows no stage that nobody gave, whatever its name", () => {
    expect(fold("flights@v0.1.0 a").stages.constructor).toBeUndefined();
    expect(fold("flights@v0.1.0 a", "flights#constructor#1 a").versions[0]!.stages).toEqual(["constructor"]);
  });

  it("lets the version assigned last hold the stage", () => {
    expect(
      fold("flights@v0.1.0 a", "flights@v0.2.0 b", "flights#prod#1 b", "flights#prod#2 a").stages,
    ).toEqual({
      prod: "v0.1.0",
    });
  });

  it("brings the earlier holder back when the later one is unassigned, as gto does", () => {
    const before = ["flights@v0.1.0 a", "flights@v0.2.0 b", "flights#prod#1 a", "flights#prod#2 b"];
    expect(fold(...before, "flights#prod!#3 b").stages).toEqual({ prod: "v0.1.0" });
    expect(fold(...before, "flights#prod!#3 a").stages).toEqual({ prod: "v0.2.0" });
    expect(fold(...before, "flights#prod!#3 a", "flights#prod!#4 b").stages).toEqual({});
  });

  it("takes stages from a withdrawn version and never forgets its number", () => {
    const state = fold("flights@v0.1.0 a", "flights#prod#1 a", "flights@v0.1.0!#2 a");
    expect(state.stages).toEqual({});
    expect(state.versions).toMatchObject([{ version: "v0.1.0", yanked: true, stages: [] }]);
  });

  it("reads a stage tag whatever order the tags come in", () => {
    const events = log(
      "flights@v0.1.0 a",
      "flights@v0.2.0 b",
      "flights#prod#1 a",
      "flights#prod#2 b",
      "flights#prod!#3 a",
    );
    const expected = foldTagLog("flights", events);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(foldTagLog("flights", shuffled)).toEqual(expected);
      }),
    );
  });

  it("ignores stages on commits without a version", () => {
    expect(fold("flights@v0.1.0 a", "flights#prod#1 x").stages).toEqual({});
  });

  it("dates the next tag at least a whole second after the last", () => {
    const last = new Date("2026-01-01T00:00:05Z");
    const next = (now: string) => nextTagDate({ lastDate: last }, new Date(now)).toISOString();
    expect(next("2026-01-01T00:00:00Z")).toBe("2026-01-01T00:00:06.000Z");
    expect(next("2026-01-01T00:00:05.999Z")).toBe("2026-01-01T00:00:06.000Z");
    expect(next("2026-01-01T00:00:09.400Z")).toBe("2026-01-01T00:00:09.000Z");
  });
});

describe("going back", () => {
  const three = [
    "flights@v0.1.0 a",
    "flights@v0.2.0 b",
    "flights@v0.3.0 c",
    "flights#p#1 a",
    "flights#p#2 b",
    "flights#p#3 c",
  ];
  const before = (...more: string[]) => previousHolder(fold(...three, ...more), "p");

  it("goes one version back, then one more, not to and fro", () => {
    expect(before("flights#p!#4 a", "flights#p!#5 b")).toBe("v0.2.0");
    expect(before("flights#p#4 b", "flights#p!#5 c")).toBe("v0.1.0");
    expect(before("flights#p#4 b", "flights#p#5 a", "flights#p!#6 b")).toBeUndefined();
  });

  it("minds no other stage", () => {
    expect(before("flights#q#4 a", "flights#q#5 b")).toBe("v0.2.0");
    expect(previousHolder(fold(...three, "flights#q#4 b"), "q")).toBeUndefined();
  });

  it("goes past a withdrawn version, and back to what was there where none holds the stage", () => {
    expect(before("flights@v0.2.0!#4 b")).toBe("v0.1.0");
    expect(before("flights#p!#4 a", "flights#p!#5 b", "flights#p!#6 c")).toBe("v0.3.0");
  });
});

describe("history", () => {
  it("tells a promotion once, newest first, with what held the stage before", () => {
    const events = log(
      "flights@v0.1.0 a",
      "flights#p#1 a",
      "flights@v0.2.0 b",
      "flights#p#2 b",
      "flights#p!#3 a",
    );
    events[4]!.message.facts.superseded_by = "v0.2.0";
    expect(
      buildHistory("flights", events).map(({ kind, version, previous }) => [kind, version, previous]),
    ).toEqual([
      ["assigned", "v0.2.0", "v0.1.0"],
      ["registered", "v0.2.0", undefined],
      ["assigned", "v0.1.0", null],
      ["registered", "v0.1.0", undefined],
    ]);
  });

  it("leaves out versions whose release was never published", () => {
    const events = log("flights@v0.1.0 a", "flights@v0.2.0 b");
    const releases = [
      { draft: false, tag_name: "flights@v0.1.0" },
      { draft: true, tag_name: "flights@v0.2.0" },
    ];
    const published = listPublished(events, releases);
    expect([...published]).toEqual(["flights@v0.1.0"]);
    expect(buildHistory("flights", events, published).map(({ version }) => version)).toEqual(["v0.1.0"]);
  });
});
