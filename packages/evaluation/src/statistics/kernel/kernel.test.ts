import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMetric } from "../../metrics/metrics.ts";
import { rankRuns } from "../../metrics/rank-runs.ts";
import { resample } from "../bootstrap.ts";
import { drawWeights } from "../poisson-weights.ts";
import { resampleAreas } from "../resample-areas.ts";

/** Poisson(1) by inversion, a count for each of 65,536 equally likely numbers. */
const poissonTable = (() => {
  const table = new Uint8Array(65536);
  let [count, mass] = [0, Math.exp(-1)];
  let cumulative = mass;
  for (let i = 0; i < table.length; i++) {
    while ((i + 0.5) / table.length > cumulative) {
      count++;
      mass /= count;
      cumulative += mass;
    }
    table[i] = count;
  }
  return table;
})();

/** The weights of one block, as one would write them without vectors. */
const drawPlainly = (n: number, seed: number, key: number, block: number): Uint16Array => {
  let [a, b, c, d] = [seed | 0, key | 0, block | 0, 1];
  const sfc32 = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t;
  };
  for (let i = 0; i < 32; i++) sfc32();
  return Uint16Array.from({ length: n }, () => {
    const [first, second] = [sfc32(), sfc32()];
    const nibbles = [first & 65535, first >>> 16, second & 65535, second >>> 16].map((i) => poissonTable[i]!);
    return nibbles.reduce((word, nibble, lane) => word | (nibble << (4 * lane)), 0);
  });
};

describe("the kernel draws", () => {
  it.each([
    [1, 7, 0],
    [333, 7, 123],
    [5000, 2 ** 31 + 5, 4],
  ])("the same %i rows as plain code, with seed %i from block %i", (n, seed, block) => {
    const drawn = drawWeights(n, seed, 0x811c9dc5, block).map((plane) => plane.slice());
    expect(drawn).toEqual([0, 1, 2, 3].map((k) => drawPlainly(n, seed, 0x811c9dc5, block + k)));
  });

  it("Poisson weights: each count as often as it should come", () => {
    const counts = new Array<number>(16).fill(0);
    for (let block = 0; block < 40; block += 4)
      for (const plane of drawWeights(25_000, 3, 9, block))
        for (const word of plane) for (let lane = 0; lane < 4; lane++) counts[(word >>> (4 * lane)) & 15]!++;
    const total = 40 * 25_000 * 4;
    let mass = Math.exp(-1);
    for (let k = 0; k <= 6; k++, mass /= k)
      expect(Math.abs(counts[k]! - total * mass)).toBeLessThan(4 * Math.sqrt(total * mass));
    expect(counts.slice(9)).toEqual(new Array(7).fill(0));
  });
});

describe("areas in vectors are those of the plain estimator, to the bit", () => {
  const metric = findMetric("binary", "roc_auc")!;
  const both = (y: number[], scores: number[][], resamples = 40) => {
    const labels = Float64Array.from(y);
    const columns = scores.map((score) => Float64Array.from(score));
    const how = { resamples, seed: 7, key: "auc" };
    const [ours, theirs] = columns.map((score) =>
      metric.prepare({ n: y.length, y: labels, scores: [score], threshold: 0.5 }),
    );
    const plain = resample([ours!, theirs!], { n: y.length }, how);
    const [a, b] = columns.map((score) => rankRuns(score, labels));
    return [resampleAreas([a!, b!], how), plain] as const;
  };

  it("with no ties, some, and long runs of one class or of one score", () => {
    const score = (least: number, most: number) =>
      fc.array(fc.integer({ min: least, max: most }), { minLength: 150, maxLength: 150 });
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 150, maxLength: 150 }),
        fc.nat(9),
        fc.constantFrom(0, 1, 5, 60, 1e6).chain((most) => score(-most, most)),
        score(-1e6, 1e6),
        (y, share, a, b) => {
          const [vectors, plain] = both(
            y.map((digit) => Number(digit < share)),
            [a, b],
          );
          expect(vectors).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("where rows are drawn often and sums pass a byte, and where a class is missing", () => {
    const rows = Array.from({ length: 3000 }, (_, i) => i);
    const sorted = both(
      rows.map((i) => Number(i >= 1500)),
      [rows, rows.map((i) => -i)],
    );
    expect(sorted[0]).toEqual(new Float64Array(40).fill(1));
    expect(sorted[0]).toEqual(sorted[1]);
    const none = both(
      rows.map(() => 0),
      [rows, rows],
    );
    expect(none[0]).toEqual(none[1]);
    expect(none[0]!.every(Number.isNaN)).toBe(true);
  });
});

it("cuts an order only where the class changes from positive to negative or scores are tied", () => {
  const { rows, ends } = rankRuns(
    Float64Array.of(1, 2, 3, 4, 5, 5, 5, 6, 6, 7),
    Float64Array.of(0, 0, 1, 0, 1, 0, 1, 1, 1, 0),
  );
  expect([...rows]).toEqual([0, 1, 2, 3, 5, 4, 6, 7, 8, 9]);
  const groups = Array.from({ length: ends.length / 2 }, (_, g) => [ends[2 * g], ends[2 * g + 1]! >>> 1]);
  expect(groups).toEqual([
    [2, 3],
    [4, 4],
    [5, 7],
    [7, 9],
    [10, 10],
  ]);
  expect([...ends].filter((_, i) => i % 2).map((end) => end & 1)).toEqual([0, 0, 1, 0, 0]);
});
