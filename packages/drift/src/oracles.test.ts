import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareNumbers } from "./compare/compare-column.ts";
import { missingPValue } from "./compare/judge-column.ts";
import { quantile } from "./profile/choose-edges.ts";
import { referenceFromProfile, referenceFromValues } from "./profile/numeric-reference.ts";
import { sampleFromValues } from "./profile/numeric-sample.ts";
import { profileColumn } from "./profile/profile-column.ts";
import { adjustPValues } from "./statistics/adjust-p-values.ts";
import { compareCounts } from "./statistics/chi-square.ts";
import { divergencesOf } from "./statistics/divergences.ts";
import { chiSquareIsf, incompleteGamma, poissonAtLeast } from "./statistics/gamma-functions.ts";
import { kolmogorovSf } from "./statistics/kolmogorov-distribution.ts";
import { ksPValue } from "./statistics/kolmogorov-smirnov.ts";

// Made by fixtures/make-oracles.py with scipy, numpy and statsmodels.
type Numbers = { reference: number[]; current: number[]; metrics: Record<string, number> };
const oracles: {
  kolmogorov: { n: number; d: number; sf: number }[];
  two_sample: { n1: number; n2: number; d: number; p: number }[];
  gamma: { a: number; x: number; q: number }[];
  chi2_isf: { p: number; df: number; x: number }[];
  numbers: (Numbers & { quantiles: number[] })[];
  counts: Numbers[];
  proportions: { a: [number, number]; b: [number, number]; p: number }[];
  benjamini_hochberg: { p: number[]; adjusted: number[] };
} = JSON.parse(readFileSync(new URL("./fixtures/oracles.json", import.meta.url), "utf8"));

const expectNear = (actual: number, wanted: number, relative: number, what: string, absolute = 1e-300) =>
  expect(
    Math.abs(actual - wanted) <= Math.abs(wanted) * relative + absolute,
    `${what}: ${actual} is not ${wanted} (off by ${Math.abs(actual - wanted) / Math.abs(wanted)})`,
  ).toBe(true);

const sorted = (values: number[]) => new Float64Array(values).sort();
const column = (values: number[]) => ({
  kind: "numeric" as const,
  values: sorted(values),
  missing: 0,
  invalid: 0,
});

const sampleOf = (values: number[]) => sampleFromValues(column(values).values);

describe("special functions", () => {
  it("kolmogorovSf equals scipy.stats.kstwo.sf", () => {
    // Small tails are compared relatively: 1 − cdf loses digits in both, hence the absolute part.
    for (const { n, d, sf } of oracles.kolmogorov)
      expectNear(kolmogorovSf(n, d), sf, 1e-9, `n ${n} d ${d}`, 1e-13);
  });
  it("ksPValue equals scipy.stats.ks_2samp, exact and asymptotic", () => {
    for (const { n1, n2, d, p } of oracles.two_sample)
      expectNear(ksPValue(n1, n2, d), p, 1e-9, `${n1} ${n2} ${d}`);
  });
  it("incompleteGamma equals scipy.special.gammaincc", () => {
    for (const { a, x, q } of oracles.gamma)
      expectNear(incompleteGamma(a, x).upper, q, 1e-11, `Q(${a}, ${x})`);
  });
  it("chiSquareIsf equals scipy.stats.chi2.isf", () => {
    for (const { p, df, x } of oracles.chi2_isf) expectNear(chiSquareIsf(p, df), x, 1e-11, `${p} ${df}`);
  });
  it("poissonAtLeast sums the tail", () => {
    expectNear(poissonAtLeast(3, 2), 1 - Math.exp(-2) * (1 + 2 + 2), 1e-14, "3, 2");
    expect(poissonAtLeast(0, 2)).toBe(1);
  });
});

describe("numeric columns", () => {
  it.each([...oracles.numbers.entries()])(
    "fixture %i equals scipy and numpy",
    (_, { reference, current, quantiles, metrics }) => {
      const raw = column(reference);
      const shares = [0, 0.01, 0.1, 1 / 3, 0.5, 0.77, 1];
      expect(shares.map((share) => quantile(raw.values, share))).toEqual(quantiles);
      const found = compareNumbers(referenceFromValues(raw), sampleOf(current)).metrics;
      expect(Object.keys(found).sort()).toEqual(Object.keys(metrics).sort());
      for (const [name, wanted] of Object.entries(metrics))
        expectNear(found[name as keyof typeof found]!, wanted, 1e-11, name, 1e-14);
    },
  );

  it.each([...oracles.numbers.entries()])(
    "fixture %i is the same from a profile that holds every value",
    (_, { reference, current, metrics }) => {
      const profile = profileColumn("x", column(reference));
      if (profile.kind !== "numeric") throw new Error("expected a numeric profile");
      const compared = compareNumbers(referenceFromProfile(profile), sampleOf(current));
      const { ks_interval } = compared;
      for (const [name, wanted] of Object.entries(metrics))
        expectNear(compared.metrics[name as keyof typeof compared.metrics]!, wanted, 1e-11, name, 1e-14);
      expect(ks_interval === undefined || ks_interval.high - ks_interval.low < 1e-12).toBe(true);
    },
  );
});

describe("categorical columns", () => {
  it.each([...oracles.counts.entries()])("fixture %i equals scipy", (_, { reference, current, metrics }) => {
    const { chi2, p, cramersV } = compareCounts(reference, current);
    const found = { ...divergencesOf(reference, current), chi2, chi2_p: p, cramers_v: cramersV };
    for (const [name, wanted] of Object.entries(metrics))
      expectNear(found[name as keyof typeof found], wanted, 1e-10, name, 1e-12);
  });
});

describe("tests over columns", () => {
  it("missingPValue equals statsmodels.proportions_ztest", () => {
    for (const { a, b, p } of oracles.proportions)
      expectNear(
        missingPValue({
          reference: { missing: a[0], rows: a[1] },
          current: { missing: b[0], rows: b[1], invalid: 0 },
        }),
        p,
        1e-11,
        JSON.stringify([a, b]),
      );
  });
  it("adjustPValues equals statsmodels fdr_bh", () => {
    const { p, adjusted } = oracles.benjamini_hochberg;
    adjustPValues(p).forEach((value, index) => {
      expectNear(value, adjusted[index]!, 1e-14, `p ${p[index]}`);
    });
  });
});
