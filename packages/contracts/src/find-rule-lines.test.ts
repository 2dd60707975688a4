import { expect, it } from "vitest";
import { findRuleLines } from "./find-rule-lines.ts";

const rules =
  "rules:\n- {id: auc, kind: bound, metric: roc_auc, min: 0.6}\n- id: slices\n  kind: slice_guard\n";

it("finds the line of each rule of a policy of its own", () => {
  expect([...findRuleLines(`# a comment\ntask: binary\n${rules}`, "m")]).toEqual([
    ["auc", 4],
    ["slices", 5],
  ]);
});

it("finds those of one model of an mlops.yml, and no others", () => {
  const gate = (id: string) =>
    `    gate:\n      task: binary\n      rules:\n      - {id: ${id}, kind: bound}\n`;
  const text = `version: 1\nmodels:\n  a:\n${gate("one")}  b:\n${gate("two")}`;
  expect([...findRuleLines(text, "b")]).toEqual([["two", 12]]);
  expect([...findRuleLines(text, "c")]).toEqual([]);
});

it("finds nothing in what is no policy", () => {
  expect(findRuleLines(": not [ yaml", "m").size).toBe(0);
  expect(findRuleLines("rules: none", "m").size).toBe(0);
});
