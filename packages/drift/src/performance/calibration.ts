import type { Calibration } from "@mlops-actions/contracts/profile";
import { type EstimatedMetric, estimatedMetrics, expectMetrics } from "./expected-metrics.ts";
import { fitIsotonic } from "./isotonic.ts";

/**
 * What is learnt from scores with known labels, so that performance can later be estimated from scores alone: the curve
 * from score to probability, the metrics then, and how much one row moves each.
 * @param labels 0 or 1
 */
export const calibrate = (
  scores: readonly number[],
  labels: readonly number[],
  threshold: number,
): Calibration => {
  const order = scores.map((_, index) => index).sort((a, b) => scores[a]! - scores[b]!);
  const sorted = Float64Array.from(order, (index) => scores[index]!);
  const truth = Float64Array.from(order, (index) => labels[index]!);
  const values = expectMetrics(sorted, truth, threshold);
  const spreads = spreadOf(sorted, truth, threshold);
  return {
    n: scores.length,
    threshold,
    curve: fitIsotonic(scores, labels),
    metrics: estimatedMetrics.flatMap((metric) => {
      const spread = spreads[metric];
      const found = { metric, value: values[metric], ...spread };
      return [found.value, spread.deviation, spread.share].every(Number.isFinite) ? [found] : [];
    }),
  };
};

type Spread = { deviation: number; share: number };

/**
 * The standard deviation of one row's part in each metric, and the share of rows that have one: the sampling error of n
 * rows is deviation / √(n·share). As in NannyML, nannyml/sampling_error/binary_classification.py.
 */
const spreadOf = (
  scores: Float64Array,
  labels: Float64Array,
  threshold: number,
): Record<EstimatedMetric, Spread> => {
  const n = scores.length;
  let [tp, fp, fn] = [0, 0, 0];
  labels.forEach((label, row) => {
    const said = scores[row]! >= threshold;
    if (said && label === 1) tp++;
    else if (said) fp++;
    else if (label === 1) fn++;
  });
  const binomial = (hits: number, of: number): Spread => ({
    deviation: Math.sqrt((hits / of) * (1 - hits / of)),
    share: of / n,
  });
  const f1 = binomial(tp, tp + fp + fn);
  return {
    accuracy: binomial(n - fp - fn, n),
    precision: binomial(tp, tp + fp),
    recall: binomial(tp, tp + fn),
    f1: { ...f1, deviation: (f1.deviation * (tp + fp + fn)) / (tp + (fp + fn) / 2) },
    roc_auc: rankSpread(scores, labels),
  };
};

/** How far positives (or negatives, where those are fewer) differ in the share of the others that they outrank. */
const rankSpread = (scores: Float64Array, labels: Float64Array): Spread => {
  const n = scores.length;
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const rare = positives > n / 2 ? 0 : 1;
  const rareCount = rare === 1 ? positives : n - positives;
  const outranked: number[] = [];
  let others = 0;
  for (let row = 0; row < n; ) {
    const start = row;
    let rareHere = 0;
    for (; row < n && scores[row] === scores[start]; row++) if (labels[row] === rare) rareHere++;
    const othersHere = row - start - rareHere;
    for (let each = 0; each < rareHere; each++) outranked.push((others + othersHere / 2) / (n - rareCount));
    others += othersHere;
  }
  const mean = outranked.reduce((sum, share) => sum + share, 0) / rareCount;
  const variance = outranked.reduce((sum, share) => sum + (share - mean) ** 2, 0) / rareCount;
  return { deviation: Math.sqrt(variance), share: rareCount / n };
};
