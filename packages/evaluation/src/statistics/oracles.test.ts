import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Compared } from "../inputs/evidence.ts";
import { findMetric } from "../metrics/metrics.ts";
import { compareMetric, type Stats } from "./compare.ts";
import { adjustHolm } from "./holm.ts";
import { bcaSpread } from "./intervals.ts";
import { jackknife } from "./jackknife.ts";
import { mcnemarExact, mcnemarHarm, mcnemarMid, tangoInterval } from "./mcnemar.ts";
import { quantile, upperTail } from "./normal.ts";
import { pairedT, wilcoxon } from "./paired-tests.ts";
import { wilsonInterval } from "./score-interval.ts";
import { prepareJob } from "./statistic.ts";
import { studentTail } from "./student.ts";

type Paired = { y: number[]; champion: number[]; challenger: number[] };
const read = (file: string) => readFileSync(new URL(`./fixtures/${file}`, import.meta.url), "utf8");
const oracles = JSON.parse(read("oracles.json")) as {
  bootstrap: Paired & { low: number; high: number; se: number };
  bca: (Paired & {
    metric: string;
    level: number;
    distribution: number[];
    low: number;
    high: number;
    se: number;
  })[];
  mcnemar: { ours: number; theirs: number; exact: number; mid: number; harm: number }[];
  tango: { n: number; ours: number; theirs: number; level: number; low: number; high: number }[];
  wilson: { hits: number; n: number; level: number; ends: [number, number] }[];
  paired: { differences: number[]; t: [number, number]; wilcoxon: [number, number] }[];
  student: [number, number, number][];
  holm: { p: number[]; adjusted: number[] };
  normal: { tail: [number, number][]; quantile: [number, number][] };
};
const stats: Stats = { alpha: 0.025, resamples: 20_000, seed: 7, method: "auto" };
const floats = (values: readonly number[]) => Float64Array.from(values);
const evidenceOf = ({ y, champion, challenger }: Paired): Compared => ({
  task: "binary",
  n: y.length,
  y: floats(y),
  threshold: 0.5,
  challenger: [floats(challenger)],
  champion: [floats(champion)],
  slices: [],
});
/** Equal to so many parts of the whole. */
const near = (found: number, expected: number, relative = 1e-12) =>
  expect(Math.abs(found - expected), `${found} is not ${expected}`).toBeLessThanOrEqual(
    relative * Math.max(1e-300, Math.abs(expected)),
  );

describe("DeLong", () => {
  const [header, ...rows] = read("asah.csv").trim().split("\n");
  const column = (name: string) => rows.map((row) => row.split(",")[header!.split(",").indexOf(name)]!);
  const evidence = evidenceOf({
    y: column("outcome").map((outcome) => Number(outcome === "Poor")),
    challenger: column("wfns").map(Number),
    champion: column("s100b").map(Number),
  });
  const metric = findMetric("binary", "roc_auc")!;

  it("gives pROC's numbers for aSAH, wfns against s100b", async () => {
    const found = await compareMetric(metric, evidence, { stats, key: "auc" });
    expect(found.challenger).toBeCloseTo(0.82367886, 8);
    expect(found.champion).toBeCloseTo(0.73136856, 8);
    expect(found.delta / found.se!).toBeCloseTo(2.20898359, 8);
    expect(found.pValue).toBeCloseTo(0.02717578, 8);
    expect(found.ci).toMatchObject({ level: 0.95, method: "delong" });
    expect(found.why).toContain("closed form");
  });

  it("agrees with the paired bootstrap", async () => {
    const exact = await compareMetric(metric, evidence, { stats, key: "auc" });
    const drawn = await compareMetric(metric, evidence, {
      stats: { ...stats, method: "bootstrap" },
      key: "auc",
    });
    expect(drawn.ci!.method).toBe("paired-bootstrap-percentile");
    expect(Math.abs(drawn.se! / exact.se! - 1)).toBeLessThan(0.05);
    expect(Math.abs(drawn.ci!.low - exact.ci!.low)).toBeLessThan(0.2 * exact.se!);
    expect(Math.abs(drawn.ci!.high - exact.ci!.high)).toBeLessThan(0.2 * exact.se!);
    near(drawn.pValue!, exact.pValue!, 0.35);
  });
});

describe("the paired bootstrap", () => {
  it("agrees with scipy's, within what 20,000 resamples tell", async () => {
    const { low, high, se, ...data } = oracles.bootstrap;
    const found = await compareMetric(findMetric("binary", "log_loss")!, evidenceOf(data), {
      stats,
      key: "loss",
    });
    expect(Math.abs(found.ci!.low - low)).toBeLessThan(0.1 * se);
    expect(Math.abs(found.ci!.high - high)).toBeLessThan(0.1 * se);
    expect(Math.abs(found.se! / se - 1)).toBeLessThan(0.03);
  });

  it.each(oracles.bca)(
    "corrects scipy's own resamples of $metric as scipy does",
    ({ metric, level, ...given }) => {
      const evidence = evidenceOf(given);
      const estimators = prepareJob({ evidence, statistic: { metric }, of: "difference" });
      const ours = new Float64Array(4);
      const theirs = new Float64Array(4);
      const unit = new Uint16Array(evidence.n).fill(0x1111);
      estimators[0](unit, ours);
      estimators[1]!(unit, theirs);
      const found = bcaSpread(floats(given.distribution), level, {
        point: ours[0]! - theirs[0]!,
        jackknife: jackknife(estimators, { n: evidence.n }),
      })!;
      near(found.low, given.low, 1e-10);
      near(found.high, given.high, 1e-10);
      near(found.se, given.se, 1e-10);
    },
  );
});

it.each(oracles.mcnemar)(
  "McNemar is statsmodels' for $ours and $theirs",
  ({ ours, theirs, exact, mid, harm }) => {
    const counts = { n: 2000, onlyOurs: ours, onlyTheirs: theirs };
    near(mcnemarExact(counts), exact, 1e-11);
    near(mcnemarMid(counts), mid, 1e-11);
    near(mcnemarHarm(counts), harm, 1e-11);
  },
);

describe("Tango's interval", () => {
  it.each(oracles.tango)("$n rows, $ours against $theirs", ({ n, ours, theirs, level, low, high }) => {
    const found = tangoInterval({ n, onlyOurs: ours, onlyTheirs: theirs }, level);
    // As exact as the search for the likelihood's maximum is.
    expect(Math.abs(found.low - low)).toBeLessThan(2e-8);
    expect(Math.abs(found.high - high)).toBeLessThan(2e-8);
  });

  it("is that of Fagerland, Lydersen & Laake (Statistics in Medicine 33, 2014) for Bentur's airway data", () => {
    const { low, high } = tangoInterval({ n: 21, onlyOurs: 1, onlyTheirs: 7 }, 0.95);
    expect(low).toBeCloseTo(-0.517, 3);
    expect(high).toBeCloseTo(-0.026, 3);
  });

  it("keeps some width where no row differs, and mirrors", () => {
    const none = tangoInterval({ n: 100, onlyOurs: 0, onlyTheirs: 0 }, 0.95);
    expect(none.high).toBeCloseTo(0.037, 3);
    expect(none.low).toBeCloseTo(-none.high, 12);
    const there = tangoInterval({ n: 80, onlyOurs: 9, onlyTheirs: 2 }, 0.95);
    const back = tangoInterval({ n: 80, onlyOurs: 2, onlyTheirs: 9 }, 0.95);
    expect(there.low).toBeCloseTo(-back.high, 12);
    expect(there.high).toBeCloseTo(-back.low, 12);
    expect(tangoInterval({ n: 5, onlyOurs: 5, onlyTheirs: 0 }, 0.95)).toMatchObject({ high: 1 });
  });
});

it.each(oracles.wilson)("Wilson's interval is statsmodels' for $hits of $n", ({ hits, n, level, ends }) => {
  const { low, high } = wilsonInterval(hits, n, level);
  near(low, ends[0], 1e-11);
  near(high, ends[1], 1e-11);
});

it.each(oracles.paired)(
  "paired t and Wilcoxon are scipy's, case %#",
  ({ differences, t, wilcoxon: [w, p] }) => {
    const student = pairedT(floats(differences))!;
    near(student.statistic, t[0], 1e-11);
    near(student.p_value, t[1], 1e-11);
    const ranks = wilcoxon(floats(differences))!;
    near(ranks.statistic, w);
    near(ranks.p_value, p, 1e-10);
  },
);

it("has no paired test where nothing differs", () => {
  expect(pairedT(new Float64Array(5))).toBeUndefined();
  expect(wilcoxon(new Float64Array(5))).toBeUndefined();
});

it("knows Student's distribution as scipy does", () => {
  for (const [t, freedom, p] of oracles.student) near(studentTail(t, freedom), p, 1e-12);
});

it("adjusts by Holm as statsmodels does", () => {
  const adjusted = adjustHolm(oracles.holm.p);
  for (const [i, p] of oracles.holm.adjusted.entries()) expect(adjusted[i]).toBeCloseTo(p, 12);
});

it("knows the normal distribution as scipy does, to 1e-12 relative", () => {
  for (const [z, p] of oracles.normal.tail) near(upperTail(z), p);
  for (const [p, z] of oracles.normal.quantile)
    expect(Math.abs(quantile(p) - z), `quantile ${p}`).toBeLessThan(1e-11);
});
