import { describe, expect, it } from "vitest";
import { good, play } from "./testing/play-gate.ts";

const lines = good.trimEnd().split("\n");
const changed = (row: number, line: string) => `${lines.with(row + 1, line).join("\n")}\n`;

describe("predictions that are wrong are the verdict error, with counts and ids", () => {
  it.each([
    ["NaN", changed(3, "r3,nan"), '1 row whose score is not a finite number: ids "r3".'],
    ["infinity", changed(3, "r3,inf"), '1 row whose score is not a finite number: ids "r3".'],
    ["an id twice", `${good}${lines[1]}\n`, '1 duplicate id (1 extra rows): "r0".'],
    [
      "an id that is missing",
      `${lines.slice(0, -1).join("\n")}\n`,
      '1 id of holdout/labels.csv missing ("r399").',
    ],
    ["no rows", "id,score\n", "has no rows."],
  ])("%s", async (_, predictions, told) => {
    const { verdict, comment } = await play({ champion: good, predictions });
    expect([verdict.verdict, verdict.rules]).toEqual(["error", []]);
    expect(verdict.reason).toContain(told);
    expect(comment).toContain("could not be judged");
  });
});
