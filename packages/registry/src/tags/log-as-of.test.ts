import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTagLog, type TagEvent, toTagEvent } from "./fold-tag-log.ts";
import { logAsOf } from "./log-as-of.ts";

const start = Date.UTC(2026, 0, 1);
/** `second tag commit`, the unassignments those of a promotion where they name who took over. */
const log = (...lines: string[]): TagEvent[] =>
  lines.map((line) => {
    const [second, tag, commit, by] = line.split(" ") as [string, string, string, string?];
    const facts = by ? { superseded_by: by } : {};
    const at = new Date(start + Number(second) * 1000).toISOString();
    return toTagEvent(tag, { commit, at, tagger: "octo", message: { reason: "", facts } })!;
  });
const events = log(
  "0 flights@v0.1.0 a",
  "10 flights#p#1 a",
  "20 flights@v0.2.0 b",
  "31 flights#p#2 b",
  "30 flights#p!#1 a v0.2.0",
  "40 flights@v0.2.0! b",
  "50 flights#p!#2 a",
);
const holderAt = (second: number) =>
  foldTagLog("flights", logAsOf(events, new Date(start + second * 1000 + 999))).stages.p;

describe("the log as of a time", () => {
  it.each([
    [9, undefined],
    [10, "v0.1.0"],
    [29, "v0.1.0"],
    [30, "v0.1.0"], // the other half of the promotion is dated before it
    [31, "v0.2.0"],
    [40, undefined],
  ])("at second %i production is %s", (second, version) => {
    expect(holderAt(second)).toBe(version);
  });

  it("knows a withdrawal only once it happened", () => {
    const withdrawn = (second: number) =>
      foldTagLog("flights", logAsOf(events, new Date(start + second * 1000))).versions[0]?.withdrawn;
    expect(withdrawn(39)).toBeNull();
    expect(withdrawn(40)).not.toBeNull();
  });

  it("empties no stage while it is handed on, whenever one looks", () => {
    const handed = fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(handed, fc.nat({ max: 300 }), (gaps, look) => {
        let second = 1;
        const lines = ["0 flights@v0.1.0 c0", "0 flights#p#1 c0"];
        for (const [index, gap] of gaps.entries()) {
          second += gap;
          lines.push(
            `${second} flights@v0.${index + 2}.0 c${index + 1}`,
            `${second} flights#p#${index + 2} c${index + 1}`,
          );
          lines.push(`${second - 1} flights#p!#${index + 1} c${index} v0.${index + 2}.0`);
        }
        const then = logAsOf(log(...lines), new Date(start + look * 1000));
        expect(foldTagLog("flights", then).stages.p).toBeDefined();
      }),
    );
  });
});
