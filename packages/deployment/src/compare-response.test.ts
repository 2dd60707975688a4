import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDifference } from "./compare-response.ts";

describe("findDifference", () => {
  it.each([
    [{ y: 1 }, { y: 1 + 1e-7 }, undefined],
    [{ y: 1 }, { y: 1 + 1e-5 }, /^response\.y is 1\.00001, expected 1 \(tolerance 0\.000001\)$/],
    [{ y: 1e-9 }, { y: 2e-9 }, /response\.y/], // relative: small numbers are held as strictly as large ones
    [{ y: 0 }, { y: 1e-17 }, undefined],
    [{ y: 1 }, { y: 1, version: "v2" }, undefined],
    [{ y: 1, z: 2 }, { y: 1 }, /^response\.z is missing$/],
    [{ y: null }, { y: 0 }, /^response\.y is 0, expected null$/],
    [{ toString: 1 }, {}, /toString is missing/],
    [[1, 2], [1, 2, 3], /has 3 items, expected 2/],
    [{ scores: [0.1, 0.2] }, { scores: [0.1, 0.3] }, /^response\.scores\[1\] is 0\.3/],
    [[1], { 0: 1 }, /expected a list/],
    [{ a: 1 }, [1], /expected an object/],
    ["late", "on time", /^response is "on time", expected "late"$/],
    [1, "1", /expected 1/],
  ])("%j against %j", (expected, actual, difference) => {
    const found = findDifference(expected, actual, 1e-6);
    if (difference === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(difference);
  });

  it("asks for equal bits at tolerance 0", () => {
    expect(findDifference(0.1 + 0.2, 0.3, 0)).toBeDefined();
    expect(findDifference(0.1 + 0.2, 0.3, 1e-12)).toBeUndefined();
  });

  it("finds every value equal to itself, and any changed number", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => findDifference(value, value, 0) === undefined));
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }),
        fc.nat(),
        (values, at) => {
          const index = at % values.length;
          const changed = values.with(index, values[index]! + Math.max(1, Math.abs(values[index]!)));
          return findDifference(values, changed, 1e-3)?.startsWith(`response[${index}]`) === true;
        },
      ),
    );
  });
});
