import { expect, it } from "vitest";
import { parseLabels } from "./parse-labels.ts";

it("reads key=value lines, as they are behind the first =", () => {
  expect(parseLabels(["team=fraud", "cost-center = a=b", "note="])).toEqual({
    team: "fraud",
    "cost-center": "a=b",
    note: "",
  });
  expect(parseLabels([])).toEqual({});
  expect(Object.keys(parseLabels(["a=1"]))).toEqual(["a"]);
});

it.each(["team", "=x", "a b=c", "-a=b", `a=${"x".repeat(201)}`, "__proto__=x"])("refuses %j", (line) => {
  expect(() => parseLabels([line])).toThrow("which is no label");
});

it("refuses a label with two values", () => {
  expect(() => parseLabels(["a=1", "a=1"])).toThrow('has "a" twice');
});
