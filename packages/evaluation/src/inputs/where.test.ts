import { describe, expect, it } from "vitest";
import { columnsOf, parseWhere, type Where } from "./where.ts";

const holds = (where: Where, row: Record<string, string>): boolean => {
  if (where.kind === "test") return where.holds(row[where.column]!);
  if (where.kind === "not") return !holds(where.part, row);
  return where.kind === "and"
    ? where.parts.every((part) => holds(part, row))
    : where.parts.some((part) => holds(part, row));
};
const row = { tenure: "29.5", region: "EU", plan: "", "odd name": "O'Hara", count: "1.0", and: "x" };

it.each([
  ["tenure < 30", true],
  ["tenure >= 30", false],
  ["tenure <= 29.5 and tenure >= 29.5", true],
  ["region = EU", true],
  ["region == 'EU'", true],
  ['region != "EU"', false],
  ["region <> US", true],
  ["region in (US, EU)", true],
  ["region not in (US, EU)", false],
  ["not region in (US)", true],
  ["not (region = EU and tenure < 10)", true],
  ["region = US and tenure < 30 or tenure < 30", true],
  ["region = US and (tenure < 30 or tenure < 30)", false],
  ["region = US or region = EU AND tenure < 10", false],
  ["NOT region = US", true],
  ["count = 1", true],
  ["count in (1, 2)", true],
  ["count = '1'", false],
  ["`odd name` = 'O\\'Hara'", true],
  ["'and' = x", true],
  ["plan = ''", true],
  ["plan < 5", false],
  ["plan >= 5", false],
  ["plan != 5", true],
  ["region < 5", false],
  ["tenure<30and_more", undefined],
])("%s: %s", (text, expected) => {
  if (expected === undefined) expect(() => parseWhere(text)).toThrow("a number");
  else expect(holds(parseWhere(text), row)).toBe(expected);
});

describe("says where a condition is wrong", () => {
  it.each([
    ["tenure <", "the end where a value"],
    ["tenure 30", '"30" at 8 where one of = !='],
    ["tenure < thirty", '"thirty" at 10 where a number'],
    ["(tenure < 3", 'the end where ")"'],
    ["tenure < 3 region = EU", '"region" at 12 where "and", "or" or the end'],
    ["region in EU", '"EU" at 11 where "("'],
    ["region = 'EU", "A quote may be open"],
    ["and = 3", '"and" at 1 where a column'],
    ["tenure < 3; drop", "where a number"],
    ["", "the end where a column"],
  ])("%s", (text, told) => {
    expect(() => parseWhere(text)).toThrow();
    try {
      parseWhere(text);
    } catch (error) {
      expect(`${(error as Error).message} ${(error as { fix?: string }).fix}`).toContain(told);
    }
  });
});

it("knows its columns", () => {
  expect(columnsOf(parseWhere("a < 1 and not (b = x or c in (1, 2))"))).toEqual(["a", "b", "c"]);
});
