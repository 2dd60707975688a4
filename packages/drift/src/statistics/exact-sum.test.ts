import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSums, makeExactSum, meanOf } from "./exact-sum.ts";

const sumOf = (values: readonly number[]) => {
  const sum = makeExactSum();
  for (const value of values) sum.add(value);
  return sum.finish();
};
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 });

describe("exact sums", () => {
  it("do not show how they were grouped or ordered, in any bit", () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), fc.nat(), (values, cut) => {
        const whole = sumOf(values);
        const at = cut % values.length;
        const parts = addSums([sumOf(values.slice(at).reverse()), sumOf(values.slice(0, at))]);
        expect(parts).toEqual(whole);
        expect(sumOf([...values, ...values.map((value) => -value)])).toEqual({ total: 0n });
      }),
    );
  });

  it("are right where doubles lose everything, and at the ends of their range", () => {
    const mean = (...values: number[]) => meanOf(sumOf(values), values.length);
    expect(mean(1e100, 1, -1e100)).toBe(1 / 3);
    expect(mean(...Array.from({ length: 10 }, () => 0.1))).toBe(0.1);
    expect(mean(-1.5)).toBe(-1.5);
    expect(mean(5e-324)).toBe(5e-324);
    expect(mean(1e150, 1e150)).toBe(1e150);
    expect(mean(0)).toBe(0);
    fc.assert(fc.property(number, (x) => mean(x) === x));
  });
});
