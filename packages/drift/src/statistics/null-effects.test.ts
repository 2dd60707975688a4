import { createRandom } from "@mlops-actions/contracts/random";
import { expect, it } from "vitest";
import { compareNumbers } from "../compare/compare-column.ts";
import { referenceFromValues } from "../profile/numeric-reference.ts";
import { sampleFromValues } from "../profile/numeric-sample.ts";
import { exceedancePValue } from "./exceedances.ts";

const random = createRandom(20261124);
const skewed = (rows: number) => Float64Array.from({ length: rows }, () => Math.exp(3 * random())).sort();
const column = (values: Float64Array) => ({ kind: "numeric" as const, values, missing: 0, invalid: 0 });

// Binomial: of 400 worlds at level .05, from 9 to 33 with probability .998.
const worlds = 400;

it("lets as many effects of chance through as the level says", () => {
  const passed: Record<string, number> = {};
  for (let world = 0; world < worlds; world++) {
    const found = compareNumbers(referenceFromValues(column(skewed(300))), sampleFromValues(skewed(100)));
    const noise = found.noise(0.05);
    for (const name of ["wasserstein", "js", "hellinger", "tvd", "linf", "psi"] as const)
      passed[name] = (passed[name] ?? 0) + Number(found.metrics[name]! > noise[name]!);
  }
  for (const [name, count] of Object.entries(passed)) {
    expect(count, name).toBeGreaterThanOrEqual(5);
    expect(count, name).toBeLessThanOrEqual(36);
  }
});

it("gives the same floors each time, and smaller ones for more rows", () => {
  const reference = referenceFromValues(column(skewed(20_000)));
  const noiseAt = (rows: number) => compareNumbers(reference, sampleFromValues(skewed(rows))).noise(0.0025);
  const [few, more, many] = [noiseAt(100), noiseAt(10_000), noiseAt(40_000)];
  expect(noiseAt(100)).toEqual(few);
  for (const name of ["wasserstein", "js", "tvd"] as const) {
    expect(few[name]! / more[name]!).toBeGreaterThan(6);
    expect(more[name]! / many[name]!).toBeGreaterThan(1.3);
  }
});

it("knows how often numbers fall out of range by chance", () => {
  let beyond = 0;
  for (let world = 0; world < 2000; world++) {
    const reference = Array.from({ length: 50 }, random);
    const [least, most] = [Math.min(...reference), Math.max(...reference)];
    const count = Array.from({ length: 100 }, random).filter((x) => x < least || x > most).length;
    beyond += Number(exceedancePValue(count, { reference: 50, current: 100 }) <= 0.05);
  }
  expect(beyond / 2000).toBeLessThan(0.065);
  expect(beyond / 2000).toBeGreaterThan(0.025);
  expect(exceedancePValue(0, { reference: 50, current: 100 })).toBe(1);
});
