import { parsePolicy } from "@mlops-actions/contracts/parse-project";
import { createRandom } from "@mlops-actions/contracts/random";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../inputs/evidence.ts";
import { makeEqualPair } from "./make-pair.ts";
import { runSelfTest, type SelfTest } from "./run-self-test.ts";
import { overstate, spoilRows } from "./spoil.ts";

const n = 600;
const random = createRandom(5);
const y = Float64Array.from({ length: n }, () => Number(random() < 0.4));
const score = (lift: number) => [y.map((label) => 0.05 + lift * label + (0.9 - lift) * random())];
const evidence: Evidence = {
  task: "binary",
  n,
  y,
  threshold: 0.5,
  challenger: score(0.35),
  champion: score(0.3),
  slices: [
    {
      column: "region",
      levels: ["EU", "US", "MARS"],
      codes: Uint32Array.from({ length: n }, (_, i) => i % 3),
    },
  ],
};
const policy = (margin: number) =>
  parsePolicy(
    `task: binary\nstats: {min_n: 100, min_positives: 20}\nrules:\n- {id: auc, kind: non_inferiority, metric: roc_auc, margin: ${margin}}\n- {id: slices, kind: slice_guard, metric: roc_auc, margin: 0.1}\n- {id: size, kind: budget, metric: model_bytes, max: 1}`,
    "p",
  );
const options = { runs: 40, seed: 3, resamples: 200 };
const named = ({ scenarios }: SelfTest, name: string) => scenarios.find((one) => one.name === name)!;

describe("a self-test", () => {
  it("stops a harmed model more often the more it is harmed, and finds the broken slice", async () => {
    const result = await runSelfTest(policy(0.05), evidence, options);
    const shares = result.scenarios.slice(0, 5).map(({ stopped }) => stopped.share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.3);
    expect(shares[4]).toBe(1);
    expect(Math.abs(named(result, "equally good").delta!.mean)).toBeLessThan(0.005);
    expect(named(result, "20 % of the rows wrong").delta!.mean).toBeLessThan(-0.04);
    expect(named(result, "half of region=US wrong").rules.slices).toBeGreaterThan(30);
    // The order of rows is untouched, and no rule here looks at more.
    const { stopped, verdicts } = named(result, "overconfident (odds squared)");
    expect({ stopped, verdicts }).toEqual({
      stopped: named(result, "equally good").stopped,
      verdicts: named(result, "equally good").verdicts,
    });
    expect(result.left_out).toEqual(["size"]);
    expect(result.pair).toBe("two-models");
  });

  it("knows that no rows show a model to be equally good with a margin of nothing", async () => {
    const { scenarios } = await runSelfTest(policy(0), evidence, { ...options, runs: 20 });
    expect(scenarios[0]!.stopped.share).toBeGreaterThan(0.8);
    expect(scenarios[0]!.failed.share).toBeLessThan(0.3);
  });

  it("is the same for the same seed, and works with one model", async () => {
    const one = { ...evidence, champion: undefined };
    const [a, b, c] = [
      await runSelfTest(policy(0.05), one, { ...options, runs: 10 }),
      await runSelfTest(policy(0.05), one, { ...options, runs: 10 }),
      await runSelfTest(policy(0.05), one, { ...options, runs: 10, seed: 4 }),
    ];
    expect(b).toEqual(a);
    expect(c.scenarios).not.toEqual(a!.scenarios);
    expect(a!.pair).toBe("one-model");
    expect(named(a!, "20 % of the rows wrong").stopped.share).toBe(1);
  });
});

it("draws whole groups, each draw a group of its own", () => {
  const groups = Uint32Array.from({ length: n }, (_, i) => Math.floor(i / 6));
  for (const seed of [1, 2, 3, 4, 5]) {
    const pair = makeEqualPair({ ...evidence, groups }, createRandom(seed));
    expect(pair.n).toBe(n);
    const sizes = new Map<number, number>();
    for (const group of pair.groups!) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    expect([...sizes.values()].every((size) => size === 6)).toBe(true);
    expect(sizes.size).toBe(100);
  }
});

it("spoils the share that was asked for, among the rows that were meant", () => {
  const [column] = spoilRows(evidence, evidence.challenger, 0.5, createRandom(2), (row) => row < 300);
  const changed = [...column!.keys()].filter((row) => column![row] !== evidence.challenger[0]![row]);
  expect(changed.every((row) => row < 300)).toBe(true);
  expect(changed.length).toBeGreaterThan(120);
  expect(changed.length).toBeLessThan(180);
  const answers = spoilRows({ task: "llm", n: 4 }, [Float64Array.of(0, 1, 1, 1)], 1, createRandom(2));
  expect([...answers[0]!]).toEqual([0, 0, 0, 0]);
});

it("overstates probabilities without leaving their range or order", () => {
  expect([...overstate([Float64Array.of(0, 0.2, 0.5, 0.9, 1)])[0]!].map((p) => Number(p.toFixed(4)))).toEqual(
    [0, 0.0588, 0.5, 0.9878, 1],
  );
  const three = overstate([Float64Array.of(0.5), Float64Array.of(0.3), Float64Array.of(0.2)]);
  expect(three.reduce((sum, column) => sum + column[0]!, 0)).toBeCloseTo(1, 12);
  expect(three[0]![0]).toBeGreaterThan(0.5);
});
