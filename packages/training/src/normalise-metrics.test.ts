import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseMetrics } from "./normalise-metrics.ts";

const read = (text: string) => normaliseMetrics(text, "out/metrics.json");

describe("the user's metrics file", () => {
  it("is flattened with dots, and what is not a number is left out with a note", () => {
    const { metrics, notes } = read(
      '{"auc": 0.671, "val": {"loss": {"mean": 1e-3}}, "name": "NaN", "curve": [1, 2], "ok": true, "none": null}',
    );
    expect(metrics).toEqual({ auc: 0.671, "val.loss.mean": 0.001 });
    expect(notes).toEqual([
      '"name" is a string, not a number: left out',
      '"curve" is a list, not a number: left out',
      '"ok" is a boolean, not a number: left out',
      '"none" is null, not a number: left out',
    ]);
  });

  it.each([
    ['{"a": NaN}', '"a" as NaN'],
    ['{"val": {"loss": Infinity}}', '"val.loss" as Infinity'],
    ['{"a": -Infinity}', '"a" as -Infinity'],
    ['{"a": 1e999}', '"a" as Infinity'],
    ['{"say \\"NaN\\"": 1, "a":NaN}', '"a" as NaN'],
  ])("refuses %s by name", (text, told) => {
    expect(() => read(text)).toThrow(`out/metrics.json gives ${told}; a metric must be a finite number`);
  });

  it.each([
    ["", "is not JSON"],
    ["{", "is not JSON"],
    ["[1]", "holds a list"],
    ["0.67", "holds a number"],
    ["NaN", "holds a string"],
    ["{}", "has no number"],
    ['{"a": "0.67"}', "has no number"],
    ['{"a": {"b": 1}, "a.b": 2}', 'gives "a.b" twice'],
  ])("refuses %s", (text, told) => {
    expect(() => read(text)).toThrow(told);
  });

  it("takes a file of ours as it is", () => {
    expect(read('{"schema": "mlops/metrics@1", "metrics": {"auc": 0.5}}').metrics).toEqual({ auc: 0.5 });
  });

  it("gives back every finite number, whatever the key", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: "binary" }).filter((key) => key !== "__proto__" && key !== "schema"),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          { minKeys: 1 },
        ),
        (numbers) => {
          const text = JSON.stringify(numbers);
          expect(read(text).metrics).toEqual(JSON.parse(text));
        },
      ),
    );
  });
});
