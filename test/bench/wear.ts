/**
 * Does the holdout ledger keep its word? Many challengers in a row that are worse by exactly the margin are judged on
 * one holdout. How often does chance let at least one of them pass: judged at alpha each time, at alpha / k, and at
 * the part of alpha that `stats.wear: adjust` lets the k-th look spend.
 *
 * Run: node test/bench/wear.ts [worlds]. Seeded; the figures of docs/gate-statistics.md are what it printed.
 */
import { gatePolicyShape } from "../../packages/contracts/src/gate-policy.ts";
import { createRandom } from "../../packages/contracts/src/random.ts";
import { assessWear } from "../../packages/evaluation/src/rules/holdout-wear.ts";
import { delong } from "../../packages/evaluation/src/statistics/delong.ts";
import { cdf, quantile } from "../../packages/evaluation/src/statistics/normal.ts";
import { wilsonInterval } from "../../packages/evaluation/src/statistics/score-interval.ts";

const worlds = Number(process.argv[2] ?? 1000);
const alpha = 0.025;
const looks = [1, 5, 20];
const most = Math.max(...looks);
const rows = 600;

const ways: Record<string, (look: number) => number> = {
  "at alpha each time": () => alpha,
  "at alpha / k": (look) => alpha / look,
  "wear: adjust": (look) => {
    const { stats } = gatePolicyShape.parse({
      task: "binary",
      stats: { alpha, wear: "adjust" },
      rules: [{ id: "auc", kind: "non_inferiority", metric: "roc_auc", margin }],
    });
    return assessWear("", { looks: look - 1, firstSeen: null }, stats).level;
  },
};

/** Signals of the champion and of its challengers, and what that takes from the area under the ROC curve. */
const [signal, weaker] = [1.6, 1.4];
const area = (of: number) => cdf(of / Math.SQRT2);
const margin = area(signal) - area(weaker);

/** How far each of a row of challengers lies above −margin, in standard errors: it passes where that is enough. */
const judgeMany = (seed: number): number[] => {
  const random = createRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const y = Float64Array.from({ length: rows }, () => Number(random() < 0.35));
  const common = y.map(() => Math.SQRT1_2 * normal());
  const score = (of: number) => y.map((label, i) => of * label + common[i]! + Math.SQRT1_2 * normal());
  const champion = score(signal);
  return Array.from({ length: most }, () => {
    const { auc, covariance } = delong(y, [score(weaker), champion]);
    const variance = covariance[0]![0]! + covariance[1]![1]! - 2 * covariance[0]![1]!;
    return (auc[0]! - auc[1]! + margin) / Math.sqrt(variance);
  });
};

const passed = Object.fromEntries(Object.keys(ways).map((way) => [way, looks.map(() => 0)]));
for (let world = 0; world < worlds; world++) {
  const distances = judgeMany(world + 1);
  for (const [way, levelOf] of Object.entries(ways)) {
    const first = distances.findIndex((distance, k) => distance > -quantile(levelOf(k + 1)));
    looks.forEach((count, i) => {
      if (first >= 0 && first < count) passed[way]![i]!++;
    });
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
console.log(
  `${worlds} holdouts of ${rows} rows, challengers worse by the margin, alpha ${alpha}: any passed.\n`,
);
console.log(`| judged | ${looks.map((count) => (count === 1 ? "1 look" : `${count} looks`)).join(" | ")} |`);
console.log(`|---|${looks.map(() => "---|").join("")}`);
for (const [way, counts] of Object.entries(passed)) {
  const cells = counts.map((hits) => {
    const { low, high } = wilsonInterval(hits, worlds, 0.95);
    return `${percent(hits / worlds)} [${percent(low)}, ${percent(high)}]`;
  });
  console.log(`| ${way} | ${cells.join(" | ")} |`);
}
