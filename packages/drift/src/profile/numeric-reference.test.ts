import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNumbers } from "../compare/compare-column.ts";
import { ksStatistic } from "../statistics/kolmogorov-smirnov.ts";
import { referenceFromProfile, referenceFromValues } from "./numeric-reference.ts";
import { sampleFromValues } from "./numeric-sample.ts";
import { profileColumn } from "./profile-column.ts";

const column = (values: readonly number[]) => ({
  kind: "numeric" as const,
  values: new Float64Array(values).sort(),
  missing: 0,
  invalid: 0,
});
const profileOf = (values: readonly number[]) => {
  const profile = profileColumn("x", column(values));
  if (profile.kind !== "numeric") throw new Error("expected a numeric profile");
  return profile;
};

/** Deterministic numbers between 0 and 1, enough of them to be more than a profile keeps exactly. */
const spread = (seed: number, length: number) => {
  let state = seed >>> 0 || 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  });
};

describe("a profile as reference", () => {
  it("brackets D, keeps the bins exact, and nears W1, for columns larger than it keeps", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1 }),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        fc.constantFrom(1, 7, 400),
        (seed, shift, atoms) => {
          // A third of the mass on few values, the rest smooth: edges must hold both.
          const shape = (u: number, index: number) =>
            index % 3 === 0 ? Math.floor(u * atoms) / atoms : -Math.log(1 - u * 0.999);
          const reference = spread(seed, 3000).map(shape);
          const current = spread(seed + 1, 700).map((u, index) => shape(u, index) + shift);
          const fromValues = referenceFromValues(column(reference));
          const fromProfile = referenceFromProfile(profileOf(reference));
          const sorted = sampleFromValues(column(current).values);
          const { low, high } = fromProfile.ks(sorted);
          const d = ksStatistic(column(reference).values, sorted.values!);
          expect(low).toBeLessThanOrEqual(d + 1e-12);
          expect(high).toBeGreaterThanOrEqual(d - 1e-12);
          expect(high - low).toBeLessThan(0.02);
          const exact = compareNumbers(fromValues, sorted).metrics;
          const binned = compareNumbers(fromProfile, sorted).metrics;
          for (const name of ["psi", "js", "hellinger", "tvd", "linf"] as const)
            expect(binned[name]).toBe(exact[name]);
          expect(Math.abs(binned.wasserstein! - exact.wasserstein!)).toBeLessThan(0.01);
          expect(Math.abs(fromProfile.quantile(0.95) - fromValues.quantile(0.95))).toBeLessThan(0.1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is exact for few values, also where current values stand between or beyond them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 60 }),
        fc.array(fc.integer({ min: -30, max: 80 }), { minLength: 1, maxLength: 60 }),
        (reference, halves) => {
          const current = sampleFromValues(column(halves.map((value) => value / 2)).values);
          const exact = compareNumbers(referenceFromValues(column(reference)), current);
          const binned = compareNumbers(referenceFromProfile(profileOf(reference)), current);
          expect(binned.metrics.ks).toBeCloseTo(exact.metrics.ks!, 12);
          expect(binned.metrics.wasserstein).toBeCloseTo(exact.metrics.wasserstein!, 9);
          expect(binned.metrics.psi).toBe(exact.metrics.psi);
          const { low, high } = binned.ks_interval ?? { low: 0, high: 0 };
          expect(high - low).toBeLessThan(1e-9);
        },
      ),
    );
  });
});

describe("charts", () => {
  it("hold all of both sides", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 50 }),
        fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 50 }),
        (reference, current) => {
          for (const side of [
            referenceFromValues(column(reference)),
            referenceFromProfile(profileOf(reference)),
          ]) {
            const chart = compareNumbers(side, sampleFromValues(column(current).values)).chart!;
            const sum = (shares: number[]) => shares.reduce((total, share) => total + share, 0);
            expect(sum(chart.reference)).toBeCloseTo(1, 9);
            expect(sum(chart.current)).toBeCloseTo(1, 9);
            expect(Math.min(...chart.reference, ...chart.current)).toBeGreaterThanOrEqual(-1e-12);
            expect(chart.labels).toHaveLength(chart.current.length);
          }
        },
      ),
    );
  });
});
