import type { Interval } from "@mlops-actions/contracts/verdict";
import { type Evidence, prepareMetric } from "../inputs/evidence.ts";
import { estimatePoint } from "../metrics/estimator.ts";
import { isBinaryAuc, type Metric } from "../metrics/metrics.ts";
import { resample, type Spread, summariseResamples } from "./bootstrap.ts";
import { delong } from "./delong.ts";
import { quantile, upperTail } from "./normal.ts";

export type Stats = {
  /** One-sided; two-sided intervals are of level 1 − 2 alpha. */
  alpha: number;
  resamples: number;
  seed: number;
  method: "auto" | "bootstrap";
};

/** A point estimate; interval and standard error are absent where the rows do not allow them. */
export type Estimate = { value: number; ci?: Interval; se?: number };

/** `delta` is oriented: positive means that the challenger is better. */
export type Comparison = {
  champion: number;
  challenger: number;
  delta: number;
  ci?: Interval;
  se?: number;
  pValue?: number;
};

/** The challenger's own value. AUC: DeLong's variance, kept within [0, 1]; else percentile bootstrap. */
export const estimateMetric = (metric: Metric, evidence: Evidence, stats: Stats, key: string): Estimate => {
  const estimator = prepareMetric(metric, evidence, evidence.challenger);
  const value = estimatePoint(estimator, evidence.n);
  const level = levelOf(stats);
  if (usesDeLong(metric, stats)) {
    if (!hasTwoOfEach(evidence.y)) return { value };
    const { covariance } = delong(evidence.y, [evidence.challenger[0]!]);
    const se = Math.sqrt(covariance[0]![0]!);
    const half = -quantile(stats.alpha) * se;
    const ci = { low: Math.max(0, value - half), high: Math.min(1, value + half), level, method: "delong" };
    return { value, ci, se };
  }
  const spread = summariseResamples(resample([estimator], evidence.n, { ...stats, key }), level);
  return { value, ...describeSpread(spread, level, "bootstrap-percentile") };
};

/** Challenger against champion on the same rows. */
export const compareMetric = (
  metric: Metric,
  evidence: Evidence & { champion: Float64Array[] },
  stats: Stats,
  key: string,
): Comparison => {
  const { n, y } = evidence;
  const ours = prepareMetric(metric, evidence, evidence.challenger);
  const theirs = prepareMetric(metric, evidence, evidence.champion);
  const challenger = estimatePoint(ours, n);
  const champion = estimatePoint(theirs, n);
  const delta = metric.higherIsBetter ? challenger - champion : champion - challenger;
  const level = levelOf(stats);
  const points = { champion, challenger, delta };
  if (usesDeLong(metric, stats)) {
    if (!hasTwoOfEach(y)) return points;
    const { covariance } = delong(y, [evidence.challenger[0]!, evidence.champion[0]!]);
    const variance = covariance[0]![0]! + covariance[1]![1]! - 2 * covariance[0]![1]!;
    // Identical rankings leave rounding dust below zero.
    const se = Math.sqrt(Math.max(0, variance));
    const half = -quantile(stats.alpha) * se;
    const ci = { low: delta - half, high: delta + half, level, method: "delong" };
    return { ...points, ci, se, pValue: se > 0 ? 2 * upperTail(Math.abs(delta) / se) : delta === 0 ? 1 : 0 };
  }
  const pair = metric.higherIsBetter ? ([ours, theirs] as const) : ([theirs, ours] as const);
  const spread = summariseResamples(resample(pair, n, { ...stats, key }), level);
  return {
    ...points,
    ...describeSpread(spread, level, "paired-bootstrap-percentile"),
    ...(spread && { pValue: spread.pValue }),
  };
};

/** p of "not harmed" (true difference ≥ 0) by the normal approximation, which unlike counting resamples has no floor. */
export const harmPValue = ({ delta, se }: Comparison): number | undefined => {
  if (se === undefined) return undefined;
  if (se === 0) return delta < 0 ? 0 : 1;
  return upperTail(-delta / se);
};

/** Smallest true difference that these rows detect with the given power, one-sided at alpha. */
export const detectableEffect = (se: number, alpha: number, power: number): number =>
  (quantile(1 - alpha) + quantile(power)) * se;

const levelOf = ({ alpha }: Stats) => 1 - 2 * alpha;

const usesDeLong = (metric: Metric, { method }: Stats) => method === "auto" && isBinaryAuc(metric);

const hasTwoOfEach = (y: Float64Array) => {
  const positives = y.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
  return positives >= 2 && y.length - positives >= 2;
};

const describeSpread = (spread: Spread | undefined, level: number, method: string) =>
  spread && { ci: { low: spread.low, high: spread.high, level, method }, se: spread.se };
