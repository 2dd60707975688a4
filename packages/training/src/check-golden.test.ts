import { expect, it } from "vitest";
import { checkGolden } from "./check-golden.ts";

it("counts lines that have a request and a response", () => {
  expect(
    checkGolden('{"request": {"x": 1}, "response": null}\n\n{"request": 1, "response": 2}\r\n', "g.jsonl"),
  ).toBe(2);
});

it.each([
  ['{"request": 1, "response": 2}\n{"request": 1}\n', 'g.jsonl:2: "response" is missing'],
  ['\n{"request": 1,}\n', "g.jsonl:2: not JSON"],
  ["[1]\n", "g.jsonl:1: not a JSON object"],
  ["\n", "g.jsonl is empty"],
])("names the line of %j", (text, told) => {
  expect(() => checkGolden(text, "g.jsonl")).toThrow(told);
});
