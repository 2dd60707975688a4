/**
 * Does the gate keep its word? Simulated comparisons whose truth is known: how often a non-inferiority rule passes a
 * model that is worse by exactly its margin (at most alpha), how often it passes an equally good one where it says that
 * the rows suffice (the power claim of `mde` and `n_needed`), and how often intervals miss the truth.
 *
 * Run: node test/bench/coverage.ts [worlds]. Seeded; the figures of docs/gate-statistics.md are what it printed.
 */

import { createRandom, type Random } from "../../packages/contracts/src/random.ts";
import type { Compared } from "../../packages/evaluation/src/inputs/evidence.ts";
import { findMetric } from "../../packages/evaluation/src/metrics/metrics.ts";
import { compareMetric, type Stats } from "../../packages/evaluation/src/statistics/compare.ts";
import { detectableEffect } from "../../packages/evaluation/src/statistics/power.ts";
import { wilsonInterval } from "../../packages/evaluation/src/statistics/score-interval.ts";

const worlds = Number(process.argv[2] ?? 1000);
const alpha = 0.025;
const power = 0.8;

const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

type Design = {
  name: string;
  metric: string;
  n: number;
  /** Rows a group, where rows belong together. */
  groupSize?: number;
  /** How far apart the classes are for a model that is not harmed. */
  signal: number;
};

const resamples = 2000;
const designs: Design[] = [
  { name: "ROC-AUC, DeLong", metric: "roc_auc", n: 600, signal: 1.2 },
  { name: "accuracy, Tango", metric: "accuracy", n: 600, signal: 1.2 },
  { name: "log loss, bootstrap", metric: "log_loss", n: 300, signal: 1.2 },
  { name: "log loss, bootstrap", metric: "log_loss", n: 1200, signal: 1.2 },
  { name: "average precision, bootstrap", metric: "average_precision", n: 400, signal: 1.2 },
  { name: "F1, bootstrap", metric: "f1", n: 1200, signal: 1.2 },
  { name: "log loss, bootstrap of 120 groups", metric: "log_loss", n: 1200, groupSize: 10, signal: 1.2 },
];

/**
 * Scores of two models that share most of what they know. `weaker` takes signal from the challenger. In groups, rows
 * share an error of each model.
 */
const simulate = ({ n, groupSize = 1, signal }: Design, weaker: number, random: Random): Compared => {
  const y = new Float64Array(n);
  const a = new Float64Array(n);
  const b = new Float64Array(n);
  const squash = (z: number) => 1 / (1 + Math.exp(-z));
  let [ofA, ofB] = [0, 0];
  for (let i = 0; i < n; i++) {
    if (i % groupSize === 0) [ofA, ofB] = [normal(random), normal(random)];
    const label = random() < 0.35 ? 1 : 0;
    const common = normal(random);
    const group = groupSize > 1 ? 0.8 : 0;
    y[i] = label;
    a[i] = squash(-0.8 + (signal - weaker) * label + 0.6 * common + 0.5 * normal(random) + group * ofA);
    b[i] = squash(-0.8 + signal * label + 0.6 * common + 0.5 * normal(random) + group * ofB);
  }
  const groups =
    groupSize > 1 ? Uint32Array.from({ length: n }, (_, i) => Math.floor(i / groupSize)) : undefined;
  return {
    task: "binary",
    n,
    y,
    threshold: 0.5,
    challenger: [a],
    champion: [b],
    slices: [],
    ...(groups && { groups }),
  };
};

/** The true difference of a design, on four million rows: its error is small beside any interval here. */
const findTruth = async (design: Design, weaker: number): Promise<number> => {
  const parts: number[] = [];
  const metric = findMetric("binary", design.metric)!;
  for (let part = 0; part < 40; part++) {
    const big = simulate({ ...design, n: 100_000 }, weaker, createRandom(900 + part));
    const { delta } = await compareMetric(
      metric,
      { ...big, groups: undefined },
      {
        stats: { alpha, resamples: 0, seed: 1, method: "bootstrap" },
        key: "truth",
      },
    );
    parts.push(delta);
  }
  return parts.reduce((sum, one) => sum + one, 0) / parts.length;
};

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
/** The middle 95 % of Binomial(worlds, p), as shares: what chance does to a rate that is p. */
const band = (p: number): [number, number] => {
  const ends: number[] = [];
  let [log, cumulative] = [worlds * Math.log1p(-p), 0];
  for (let k = 0; k <= worlds; k++) {
    cumulative += Math.exp(log);
    if (cumulative >= 0.025 && ends.length === 0) ends.push(k / worlds);
    if (cumulative >= 0.975 && ends.length === 1) ends.push(k / worlds);
    log += Math.log((worlds - k) / (k + 1)) + Math.log(p / (1 - p));
  }
  return ends as [number, number];
};
const within = (share: number, p: number) => {
  const [low, high] = band(p);
  return share >= low && share <= high;
};

console.log(`${worlds} worlds a line, alpha ${alpha} one-sided, power ${power}.`);
console.log(
  `Binomial 95 % bands: ${band(alpha).map(percent).join(" to ")} about alpha, ${band(2 * alpha)
    .map(percent)
    .join(" to ")} about 2 alpha, ${band(power).map(percent).join(" to ")} about the power.\n`,
);
console.log(
  "| metric, method | rows | worse by its margin, passed | equally good, missed by the interval | enough rows said to suffice, passed |",
);
console.log("|---|---|---|---|---|");
for (const [index, design] of designs.entries()) {
  const metric = findMetric("binary", design.metric)!;
  const margin = -(await findTruth(design, 0.15));
  let [alarms, missed, powered, se] = [0, 0, 0, 0];
  const passes = async (world: number, weaker: number) => {
    const evidence = simulate(
      design,
      weaker,
      createRandom(1_000_000 * (index + 1) + 2 * world + (weaker > 0 ? 1 : 0)),
    );
    const stats: Stats = { alpha, resamples, seed: world, method: "auto" };
    return compareMetric(metric, evidence, { stats, key: "coverage" });
  };
  const equal: { low: number; se: number }[] = [];
  for (let world = 0; world < worlds; world++) {
    const harmed = await passes(world, 0.15);
    if (harmed.ci!.low > -margin) alarms++;
    const same = await passes(world, 0);
    if (same.ci!.low > 0 || same.ci!.high < 0) missed++;
    equal.push({ low: same.ci!.low, se: same.se! });
    se += same.se! / worlds;
  }
  // The margin that the claim says these rows suffice for, from the typical standard error.
  const claimed = detectableEffect(se, alpha, power);
  for (const { low } of equal) if (low > -claimed) powered++;
  const shares = [alarms / worlds, missed / worlds, powered / worlds] as const;
  const fits = [within(shares[0], alpha), within(shares[1], 2 * alpha), within(shares[2], power)];
  const cell = (share: number, hits: number, fit: boolean) => {
    const { low, high } = wilsonInterval(hits, worlds, 0.95);
    return `${percent(share)} [${percent(low)}, ${percent(high)}]${fit ? "" : " (outside the band)"}`;
  };
  console.log(
    `| ${design.name} | ${design.n} | ${cell(shares[0], alarms, fits[0]!)} | ${cell(shares[1], missed, fits[1]!)} | ${cell(shares[2], powered, fits[2]!)} |`,
  );
}
