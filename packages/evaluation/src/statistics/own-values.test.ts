import { createRandom } from "@mlops-actions/contracts/random";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../inputs/evidence.ts";
import { findMetric } from "../metrics/metrics.ts";
import { estimateMetric } from "./compare.ts";
import { cdf } from "./normal.ts";

const stats = { alpha: 0.025, resamples: 400, seed: 7, method: "auto" as const };
const evidenceOf = (y: ArrayLike<number>, scores: ArrayLike<number>): Evidence => ({
  task: "binary",
  n: y.length,
  y: Float64Array.from(y),
  threshold: 0.5,
  challenger: [Float64Array.from(scores)],
  champion: undefined,
  slices: [],
});
const own = (metric: string, y: ArrayLike<number>, scores: ArrayLike<number>) =>
  estimateMetric(findMetric("binary", metric)!, evidenceOf(y, scores), { stats, key: "k" });
const alternating = (n: number) => Array.from({ length: n }, (_, i) => i % 2);
const random = createRandom(11);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

describe("an area", () => {
  it("near 1 and of few positives: its lower end is too high hardly more often than it says", async () => {
    const worlds = 800;
    const truth = cdf(2.4 / Math.SQRT2);
    const y = Array.from({ length: 200 }, (_, i) => Number(i < 50));
    let [above, below] = [0, 0];
    for (let world = 0; world < worlds; world++) {
      const { ci } = await own(
        "roc_auc",
        y,
        y.map((label) => normal() + 2.4 * label),
      );
      if (ci!.low > truth) above++;
      if (ci!.high < truth) below++;
    }
    // 2.5 % are 20. About the area itself, without the logit, it is 8.8 %: 70.
    expect(above).toBeLessThan(40);
    expect(above + below).toBeGreaterThan(25);
    expect(above + below).toBeLessThan(64);
  });

  it("of rows that are all in order is not known without error", async () => {
    const y = alternating(100);
    const { value, ci } = await own("roc_auc", y, y);
    expect([value, ci!.high, ci!.method]).toEqual([1, 1, "separate-pairs"]);
    // 50 pairs without a row in common, all in order: a truth below this would show it once in forty times.
    expect(ci!.low ** 50).toBeCloseTo(0.025, 12);
    const upsideDown = await own(
      "roc_auc",
      y,
      y.map((label) => -label),
    );
    expect(upsideDown.ci).toMatchObject({ low: 0, high: 1 - ci!.low });
  });

  it.each([
    ["19 positives", Array.from({ length: 300 }, (_, i) => Number(i < 19)), "only 19 rows of one class"],
    ["equal scores", alternating(200), "do not tell rows apart"],
  ])("of %s has none, and says why", async (name, y, told) => {
    const scores = y.map((_, i) => (name === "equal scores" ? 0.5 : (i * 37) % 101));
    const { ci, se, missing } = await own("roc_auc", y, scores);
    expect(ci).toBeUndefined();
    expect(se).toBeGreaterThanOrEqual(0);
    expect(missing).toContain(told);
  });
});

it.each(["average_precision", "f1", "precision", "recall", "mcc", "recall@fpr=0.1", "log_loss"])(
  "%s of a model that is never wrong has no interval, rather than one of no width",
  async (metric) => {
    const y = alternating(100);
    const { ci, missing } = await own(
      metric,
      y,
      y.map((label) => 0.1 + 0.8 * label),
    );
    expect(ci).toBeUndefined();
    expect(missing).toContain("each resample gives the same value");
  },
);

it("accuracy of such a model has Wilson's", async () => {
  const y = alternating(100);
  expect((await own("accuracy", y, y)).ci).toMatchObject({ high: 1, low: expect.closeTo(0.963, 3) });
});
