import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Compared } from "../inputs/evidence.ts";
import { findMetric } from "../metrics/metrics.ts";
import { resample } from "./bootstrap.ts";
import { compareMetric, estimateMetric, type Stats } from "./compare.ts";
import { drawHere } from "./draw.ts";
import { bcaSpread, percentileSpread } from "./intervals.ts";
import { jackknife } from "./jackknife.ts";
import { type Job, prepareJob } from "./statistic.ts";
import { openWorkers } from "./workers.ts";

/** A repeatable stream of numbers in [0, 1). */
const stream = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const makeEvidence = (n: number, seed = 1): Compared => {
  const next = stream(seed);
  const y = Float64Array.from({ length: n }, () => Number(next() < 0.4));
  const score = (lift: number) => y.map((label) => 0.1 + lift * label + (0.9 - lift) * next() * 0.99);
  return {
    task: "binary",
    n,
    y,
    threshold: 0.5,
    challenger: [score(0.3)],
    champion: [score(0.2)],
    slices: [],
  };
};
const stats: Stats = { alpha: 0.025, resamples: 400, seed: 7, method: "auto" };
const jobOf = (evidence: Compared, more: Partial<Job> = {}): Job => ({
  evidence,
  statistic: { metric: "average_precision" },
  of: "difference",
  resamples: 203,
  seed: 7,
  key: "ap",
  ...more,
});

describe("a resampling", () => {
  const evidence = makeEvidence(300);
  const estimators = prepareJob(jobOf(evidence));
  const how = { resamples: 203, seed: 7, key: "ap" };
  const whole = resample(estimators, { n: 300 }, how);

  it("is bit-identical however its batches are shared out, and differs by seed and by key", () => {
    expect(whole).toHaveLength(203);
    const parts = [
      { from: 10, to: 13 },
      { from: 0, to: 3 },
      { from: 3, to: 10 },
    ].map((batches) => ({ batches, estimates: resample(estimators, { n: 300 }, how, batches) }));
    const joined = parts
      .sort((a, b) => a.batches.from - b.batches.from)
      .flatMap(({ estimates }) => [...estimates]);
    expect(joined).toEqual([...whole]);
    expect([...resample(estimators, { n: 300 }, { ...how, seed: 8 })]).not.toEqual([...whole]);
    expect([...resample(estimators, { n: 300 }, { ...how, key: "f1" })]).not.toEqual([...whole]);
    expect(new Set(whole).size).toBeGreaterThan(190);
  });

  it("refuses an interval where many resamples are undefined", () => {
    const estimates = Float64Array.from({ length: 100 }, (_, i) => (i < 6 ? Number.NaN : i));
    expect(percentileSpread(estimates, 0.95)).toBeUndefined();
    expect(percentileSpread(estimates.subarray(2), 0.95)).toBeDefined();
  });

  it("has no corrected interval where every resample lies on one side", () => {
    const point = { point: -1, jackknife: Float64Array.of(1, 2, 4) };
    expect(bcaSpread(Float64Array.of(1, 2, 3), 0.95, point)).toBeUndefined();
    expect(bcaSpread(Float64Array.of(1, 2, 3), 0.95, { ...point, point: 2 })).toBeDefined();
  });
});

it("the p of a corrected interval is that at which it ends at zero", () => {
  const next = stream(23);
  // Skewed, with an estimate off its middle: bias and acceleration both count.
  const estimates = Float64Array.from({ length: 9999 }, () => 0.9 - next() ** 3);
  const given = { point: 0.75, jackknife: Float64Array.from({ length: 40 }, () => next() ** 2) };
  const { pValue } = bcaSpread(estimates, 0.95, given)!;
  expect(pValue).toBeGreaterThan(0.01);
  const { low } = bcaSpread(estimates, 1 - pValue, given)!;
  expect(low).toBeCloseTo(0, 2);
  expect(bcaSpread(estimates, 1 - pValue / 2, given)!.low).toBeLessThan(-0.005);
});

it("a gap is the greatest less the smallest value of its groups, with the rows' own weights", () => {
  const evidence = makeEvidence(90, 9);
  const next = stream(4);
  const weights = Uint16Array.from({ length: 90 }, () => Math.floor(65536 * next()));
  const groups = [0, 1, 2].map((g) => Uint32Array.from({ length: 20 + 5 * g }, (_, i) => (3 * i + g) % 90));
  const out = new Float64Array(4);
  prepareJob(jobOf(evidence, { statistic: { metric: "brier", across: groups }, of: "challenger" }))[0](
    weights,
    out,
  );
  for (let lane = 0; lane < 4; lane++) {
    const values = groups.map((rows) => {
      let [sum, count] = [0, 0];
      for (const row of rows) {
        const weight = (weights[row]! >>> (4 * lane)) & 15;
        sum += weight * (evidence.y[row]! - evidence.challenger[0]![row]!) ** 2;
        count += weight;
      }
      return sum / count;
    });
    expect(out[lane]).toBeCloseTo(Math.max(...values) - Math.min(...values), 12);
  }
});

describe("workers", () => {
  const open: ReturnType<typeof openWorkers>[] = [];
  afterAll(() => Promise.all(open.map(({ close }) => close())));
  const workers = (count: number, least = 0) => {
    open.push(openWorkers(count, least));
    return open.at(-1)!.draw;
  };

  it("give the same bits, one, two or three of them, for rows, groups, gaps and one side", async () => {
    const evidence = makeEvidence(500);
    const grouped = { ...evidence, groups: Uint32Array.from({ length: 500 }, (_, i) => (i * 7) % 60) };
    const rows = Array.from({ length: 3 }, (_, g) => Uint32Array.from({ length: 100 }, (_, i) => 3 * i + g));
    const jobs = [
      jobOf(evidence),
      jobOf(grouped, { of: "challenger" }),
      jobOf(evidence, { statistic: { metric: "recall", across: rows } }),
      jobOf(
        { ...evidence, champion: undefined as never },
        { of: "challenger", statistic: { metric: "brier" } },
      ),
    ];
    const draws = [workers(2), workers(3)];
    for (const job of jobs) {
      const here = await drawHere(job);
      expect(here).toHaveLength(203);
      expect(here.every(Number.isFinite)).toBe(true);
      for (const draw of draws) expect(await draw(job)).toEqual(here);
    }
  });

  it("start no thread for a small job, and tell a failure of theirs", async () => {
    const small = openWorkers(2);
    const active = () => process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
    const before = active();
    await small.draw(jobOf(makeEvidence(200)));
    expect(active()).toBe(before);
    await small.close();
    await expect(workers(2)(jobOf(makeEvidence(200), { statistic: { metric: "none" } }))).rejects.toThrow();
  });
});

describe("groups", () => {
  it("are drawn whole: rows that say the same thing again make an interval no narrower", async () => {
    const once = makeEvidence(400, 3);
    const times = 5;
    const rows = Array.from({ length: 400 * times }, (_, i) => i % 400);
    const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]!);
    const copied: Compared = {
      ...once,
      n: rows.length,
      y: pick(once.y),
      challenger: once.challenger.map(pick),
      champion: once.champion.map(pick),
    };
    const metric = findMetric("binary", "log_loss")!;
    const seOf = async (evidence: Compared) => {
      const found = await compareMetric(metric, evidence, { stats: { ...stats, resamples: 2000 }, key: "x" });
      return { se: found.se!, method: found.ci!.method, groups: found.groups, tests: found.tests };
    };
    const alone = await seOf(once);
    const naive = await seOf(copied);
    const grouped = await seOf({ ...copied, groups: Uint32Array.from(rows) });
    expect(grouped).toMatchObject({ method: "paired-cluster-bootstrap-percentile", groups: 400 });
    expect(grouped.tests).toBeUndefined();
    expect(Math.abs(grouped.se / alone.se - 1)).toBeLessThan(0.06);
    expect(naive.se / alone.se).toBeLessThan(0.55);
    // Each row a group of its own, in the rows' order, is the bootstrap of rows to the bit.
    const trivial = await seOf({ ...once, groups: Uint32Array.from({ length: 400 }, (_, i) => i) });
    expect(trivial.se).toBe(alone.se);
  });

  it("that are few give no interval, and say why", async () => {
    const evidence = makeEvidence(400, 3);
    const groups = Uint32Array.from({ length: 400 }, (_, i) => i % 19);
    const found = await compareMetric(
      findMetric("binary", "roc_auc")!,
      { ...evidence, groups },
      { stats, key: "x" },
    );
    expect(found.ci).toBeUndefined();
    expect(found.missing).toContain("only 19 groups");
  });

  it("leaves out one at a time in the jackknife", () => {
    const evidence = makeEvidence(30, 5);
    const estimators = prepareJob(jobOf(evidence, { statistic: { metric: "brier" }, of: "challenger" }));
    const mean = (rows: number[]) =>
      rows.reduce((sum, row) => sum + (evidence.y[row]! - evidence.challenger[0]![row]!) ** 2, 0) /
      rows.length;
    const all = Array.from({ length: 30 }, (_, row) => row);
    const singles = jackknife(estimators, { n: 30 });
    const of = Uint32Array.from(all, (row) => row % 7);
    const groups = jackknife(estimators, { n: 30, groups: { of, count: 7 } });
    for (const row of all) expect(singles[row]).toBeCloseTo(mean(all.filter((other) => other !== row)), 12);
    for (let g = 0; g < 7; g++) expect(groups[g]).toBeCloseTo(mean(all.filter((row) => row % 7 !== g)), 12);
  });
});

describe("properties of a comparison", () => {
  const names = ["roc_auc", "accuracy", "log_loss", "f1", "brier", "recall@fpr=0.1"];
  it.each(names)("of %s: swapping the models turns every number round", async (name) => {
    const metric = findMetric("binary", name)!;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const evidence = makeEvidence(120, seed);
        const swapped = { ...evidence, challenger: evidence.champion, champion: evidence.challenger };
        const there = await compareMetric(metric, evidence, { stats, key: "k" });
        const back = await compareMetric(metric, swapped, { stats, key: "k" });
        expect(back.delta).toBeCloseTo(-there.delta, 12);
        expect(back.pValue).toBeCloseTo(there.pValue!, 9);
        expect(back.ci!.low).toBeCloseTo(-there.ci!.high, 9);
        expect(back.ci!.high).toBeCloseTo(-there.ci!.low, 9);
        expect(there.ci!.low).toBeLessThanOrEqual(there.delta);
        expect(there.ci!.high).toBeGreaterThanOrEqual(there.delta);
      }),
      { numRuns: 6 },
    );
  });

  it("a constant added to both regressions' errors leaves the paired difference", async () => {
    const next = stream(11);
    const n = 300;
    const y = new Float64Array(n);
    const errors = [0, 1].map(() => Float64Array.from({ length: n }, () => 1 + next()));
    const shifted = (by: number): Compared => ({
      task: "regression",
      n,
      y,
      threshold: 0.5,
      challenger: [errors[0]!.map((error) => error + by)],
      champion: [errors[1]!.map((error) => error + by)],
      slices: [],
    });
    const metric = findMetric("regression", "mae")!;
    const found = await compareMetric(metric, shifted(0), { stats, key: "mae" });
    const moved = await compareMetric(metric, shifted(1000), { stats, key: "mae" });
    expect(moved.challenger).toBeCloseTo(found.challenger + 1000, 9);
    for (const value of ["delta", "se", "pValue"] as const)
      expect(moved[value]).toBeCloseTo(found[value]!, 9);
    expect(moved.ci!.low).toBeCloseTo(found.ci!.low, 9);
    expect(found.tests!.map(({ name }) => name)).toEqual(["paired t", "Wilcoxon"]);
  });

  it("chooses the method by the data and says why", async () => {
    const metricOf = (name: string) => findMetric("binary", name)!;
    const compared = async (name: string, n: number, method: Stats["method"] = "auto") => {
      const how = { stats: { ...stats, method }, key: "k" };
      const found = await compareMetric(metricOf(name), makeEvidence(n), how);
      return [found.ci!.method, found.why];
    };
    const own = async (name: string, n: number) =>
      (await estimateMetric(metricOf(name), makeEvidence(n), { stats, key: "k" })).ci!.method;
    expect(await compared("log_loss", 900)).toEqual([
      "paired-bootstrap-percentile",
      expect.stringContaining("900 rows drawn"),
    ]);
    expect(await compared("roc_auc", 900, "bca")).toEqual([
      "paired-bootstrap-bca",
      expect.stringContaining("corrected for bias"),
    ]);
    expect((await compared("roc_auc", 900))[0]).toBe("delong");
    expect((await compared("roc_auc", 900, "bootstrap"))[0]).toBe("paired-bootstrap-percentile");
    expect((await compared("log_loss", 1001, "bca"))[0]).toBe("paired-bootstrap-percentile");
    expect(await compared("accuracy", 300)).toEqual(["tango", expect.stringContaining("McNemar")]);
    expect(await own("accuracy", 300)).toBe("wilson");
    expect(await own("log_loss", 1000)).toBe("bootstrap-bca");
    expect(await own("log_loss", 1001)).toBe("bootstrap-percentile");
    const weighted = { ...makeEvidence(300), weights: new Float64Array(300).fill(2) };
    const found = await compareMetric(metricOf("roc_auc"), weighted, { stats, key: "k" });
    expect(found.ci!.method).toBe("paired-bootstrap-percentile");
  });
});
