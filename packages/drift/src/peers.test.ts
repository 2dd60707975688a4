import { readFileSync } from "node:fs";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import type { CategoricalProfile } from "@mlops-actions/contracts/profile";
import { describe, expect, it } from "vitest";
import { compareCategories, compareNumbers } from "./compare/compare-column.ts";
import { calibrate } from "./performance/calibration.ts";
import { estimatePerformance } from "./performance/estimate-performance.ts";
import { followCurve } from "./performance/isotonic.ts";
import { referenceFromValues } from "./profile/numeric-reference.ts";
import { sampleFromValues } from "./profile/numeric-sample.ts";
import { profileColumn } from "./profile/profile-column.ts";
import type { CategoricalColumn } from "./read/columns.ts";
import type { Convention } from "./statistics/divergences.ts";

// Made by fixtures/make-peers.py with NannyML, Evidently and popmon.
type Found = Record<string, number>;
const peers: {
  categories: {
    reference: string[];
    current: string[];
    evidently: Found;
    popmon: Found;
    deepchecks: Found;
    nannyml: Found;
  }[];
  numbers: { reference: number[]; current: number[]; evidently: Found; nannyml: Found }[];
  cbpe: {
    scores: number[];
    labels: number[];
    current: number[];
    calibrated: number[];
    metrics: Record<string, { value: number; error: number }>;
  }[];
} = JSON.parse(readFileSync(new URL("./fixtures/peers.json", import.meta.url), "utf8"));

const columnOf = (values: readonly string[]): CategoricalColumn => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return {
    kind: "categorical",
    n: values.length,
    counts,
    missing: 0,
    invalid: 0,
    overflow: false,
    numbers: 0,
  };
};
const profileOf = (values: readonly string[]) => profileColumn("c", columnOf(values)) as CategoricalProfile;
const numbersOf = (values: readonly number[]) => Float64Array.from(values).sort();

describe.each([...peers.categories.entries()])("categories %i", (_, { reference, current, ...programs }) => {
  const compare = (convention: Partial<Convention>) =>
    compareCategories(profileOf(reference), columnOf(current), {
      psi_zero: "half",
      js_base: "e",
      ...convention,
    }).metrics;

  it("equals Evidently's psi, js and hellinger", () => {
    const found = compare({ psi_zero: "evidently" });
    for (const name of ["psi", "js", "hellinger"] as const)
      expect(found[name], name).toBeCloseTo(programs.evidently[name]!, 12);
  });
  it("equals popmon's and Deepchecks's psi", () => {
    expect(compare({ psi_zero: "popmon" }).psi).toBeCloseTo(programs.popmon.psi!, 12);
    expect(compare({ psi_zero: "deepchecks" }).psi).toBeCloseTo(programs.deepchecks.psi!, 12);
  });
  it("equals NannyML's js, hellinger, L-infinity and share of unseen values", () => {
    const found = compare({ js_base: "2" });
    for (const name of ["js", "hellinger", "linf", "new_category_share"] as const)
      expect(found[name], name).toBeCloseTo(programs.nannyml[name]!, 7);
  });
});

describe.each([...peers.numbers.entries()])("numbers %i", (_, { reference, current, evidently, nannyml }) => {
  it("equals Evidently's normed Wasserstein distance, NannyML's KS and share out of range", () => {
    const values = numbersOf(reference);
    const before = referenceFromValues({ kind: "numeric", values, missing: 0, invalid: 0 });
    const { metrics } = compareNumbers(before, sampleFromValues(numbersOf(current)));
    expect(metrics.wasserstein).toBeCloseTo(evidently.wasserstein!, 12);
    expect(metrics.wasserstein! * before.deviation).toBeCloseTo(nannyml.wasserstein_raw!, 10);
    expect(metrics.ks).toBeCloseTo(nannyml.ks!, 12);
    expect(metrics.out_of_range).toBeCloseTo(nannyml.out_of_range!, 12);
  });
});

describe.each([...peers.cbpe.entries()])(
  "estimated performance %i",
  (_, { scores, labels, current, ...nannyml }) => {
    const calibration = calibrate(scores, labels, 0.5);

    it("calibrates as scikit-learn's isotonic regression", () => {
      const at = new Float64Array([0, 0.05, 0.2, 0.33, 0.5, 0.61, 0.8, 0.97, 1]);
      followCurve(calibration.curve, at).forEach((chance, index) => {
        expect(chance).toBeCloseTo(nannyml.calibrated[index]!, 12);
      });
    });

    it("equals NannyML's CBPE, three sampling errors to each side", () => {
      const limits = driftConfigShape.parse({}).thresholds.performance;
      const found = estimatePerformance(calibration, numbersOf(current), limits);
      expect(found.metrics.map(({ metric }) => metric).sort()).toEqual(Object.keys(nannyml.metrics).sort());
      for (const { metric, value, low, high } of found.metrics) {
        const wanted = nannyml.metrics[metric]!;
        // NannyML rounds sums of probabilities to five digits before it takes the area.
        expect(value, metric).toBeCloseTo(wanted.value, metric === "roc_auc" ? 6 : 12);
        expect((high - low) / 6, metric).toBeCloseTo(wanted.error, 10);
      }
    });
  },
);
