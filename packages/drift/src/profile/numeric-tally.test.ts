import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNumbers } from "../compare/compare-column.ts";
import { referenceFromProfile } from "./numeric-reference.ts";
import { sampleFromValues } from "./numeric-sample.ts";
import { makeTally, mergeTallies, sampleFromTally } from "./numeric-tally.ts";
import { profileColumn } from "./profile-column.ts";

const sorted = (values: readonly number[]) => new Float64Array(values).sort();
const profileOf = (values: readonly number[]) => {
  const column = { kind: "numeric" as const, values: sorted(values), missing: 0, invalid: 0 };
  const profile = profileColumn("x", column);
  if (profile.kind !== "numeric") throw new Error("expected a numeric profile");
  return profile;
};
const tallyOf = (values: readonly number[], edges: readonly number[]) => {
  const tally = makeTally(edges);
  for (const value of values) tally.add(value);
  return tally.finish();
};
const number = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -1e5, max: 1e5, noNaN: true }));
const numbers = fc.array(number, { minLength: 1, maxLength: 50 });

describe("a tally", () => {
  it("knows what is below and at each edge as the values do, and the extremes", () => {
    fc.assert(
      fc.property(numbers, numbers, (reference, current) => {
        const { edges } = profileOf(reference);
        const exact = sampleFromValues(sorted(current));
        const counted = sampleFromTally(tallyOf(current, edges), edges);
        for (const edge of edges) {
          expect(counted.below(edge)).toBe(exact.below(edge));
          expect(counted.upTo(edge)).toBe(exact.upTo(edge));
        }
        expect([counted.n, counted.min, counted.max]).toEqual([exact.n, exact.min, exact.max]);
        expect(counted.mean).toBeCloseTo(exact.mean, 6);
        for (const share of [0, 0.3, 0.9, 1]) {
          expect(counted.quantile(share)).toBeGreaterThanOrEqual(exact.min);
          expect(counted.quantile(share)).toBeLessThanOrEqual(exact.max);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("merges in any order to the same", () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (reference, one, two) => {
        const { edges } = profileOf(reference);
        const whole = tallyOf([...one, ...two], edges);
        expect(mergeTallies([tallyOf(two, edges), tallyOf(one, edges)])).toEqual(mergeTallies([whole]));
      }),
    );
  });

  it("compares as the values do: bins and D to the bit, W1 and quantiles nearly", () => {
    let state = 7;
    const next = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    for (const [scale, shift] of [
      [1, 0],
      [1, 0.3],
      [3, -1],
      [1, 40],
    ] as const) {
      const reference = Array.from({ length: 5000 }, (_, row) =>
        row % 4 === 0 ? Math.floor(next() * 5) : -Math.log(1 - next() * 0.9999),
      );
      const current = Array.from({ length: 3000 }, () => -Math.log(1 - next() * 0.9999) * scale + shift);
      const profile = profileOf(reference);
      const side = referenceFromProfile(profile);
      const exact = compareNumbers(side, sampleFromValues(sorted(current)));
      const counted = compareNumbers(side, sampleFromTally(tallyOf(current, profile.edges), profile.edges));
      const { wasserstein, ...rest } = counted.metrics;
      expect(rest).toEqual((({ wasserstein: _, ...others }) => others)(exact.metrics));
      expect(counted.ks_interval).toEqual(exact.ks_interval);
      expect(Math.abs(wasserstein! / exact.metrics.wasserstein! - 1)).toBeLessThan(0.01);
      for (const name of ["mean", "p5", "p50", "p95"] as const)
        expect(Math.abs(counted.now![name] - exact.now![name])).toBeLessThan(0.02 * exact.now!.p95);
    }
  });
});
