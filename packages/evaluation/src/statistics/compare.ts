import { type Compared, type Evidence, predictionOf, prepareMetric } from "../inputs/evidence.ts";
import { estimatePoint } from "../metrics/estimator.ts";
import type { Metric } from "../metrics/metrics.ts";
import { estimateAreaUncertainty } from "./area-interval.ts";
import { type Asked, chooseMethod } from "./choose-method.ts";
import { delong } from "./delong.ts";
import type { Draw } from "./draw.ts";
import { findDiscordance, mcnemarExact, mcnemarHarm, mcnemarMid, tangoInterval } from "./mcnemar.ts";
import { quantile, upperTail } from "./normal.ts";
import { pairedT, type Test, wilcoxon } from "./paired-tests.ts";
import { wilsonInterval } from "./score-interval.ts";
import { bootstrapUncertainty, type Uncertainty } from "./uncertainty.ts";

export type Stats = {
  /** One-sided; two-sided intervals are of level 1 − 2 alpha. */
  alpha: number;
  resamples: number;
  seed: number;
  method: Asked;
};

/** How to judge a metric: `key` names the stream of random numbers, `draw` who makes the resamples. */
export type Study = { stats: Stats; key: string; draw?: Draw | undefined };

export type Estimate = Uncertainty & { value: number };

/** `delta` is oriented: positive means that the challenger is better. */
export type Comparison = Uncertainty & {
  champion: number;
  challenger: number;
  delta: number;
  /** One-sided p of "not worse", where the method has its own. */
  harm?: number;
  tests?: Test[];
};

/** The challenger's own value. AUC: DeLong's variance; accuracy: Wilson; else the bootstrap. */
export const estimateMetric = async (metric: Metric, evidence: Evidence, study: Study): Promise<Estimate> => {
  const { stats, key, draw } = study;
  const value = estimateValue(metric, evidence, evidence.challenger);
  const { method } = chooseMethod(metric, evidence, stats.method);
  const level = levelOf(stats);
  if (method === "delong")
    return { value, ...estimateAreaUncertainty(evidence.y, evidence.challenger[0]!, stats.alpha) };
  if (method === "mcnemar") {
    const { n } = evidence;
    const ends = wilsonInterval(Math.round(value * n), n, level);
    const why = "A row is right or wrong: Wilson's score interval of a share.";
    return {
      value,
      ci: { ...ends, level, method: "wilson" },
      se: Math.sqrt((value * (1 - value)) / n),
      why,
    };
  }
  const job = {
    ...stats,
    key,
    evidence,
    statistic: { metric: metric.name },
    of: "challenger" as const,
  };
  return { value, ...withoutFlat(await bootstrapUncertainty(job, value, level, draw)) };
};

/** A value that no resample changes, such as a recall of 1, is not known without error: the rows do not show the error. */
const withoutFlat = ({ ci, ...rest }: Uncertainty): Uncertainty =>
  ci && ci.high - ci.low <= 1e-12 * Math.abs(ci.high)
    ? { ...rest, missing: "each resample gives the same value, so the rows do not tell how much it varies" }
    : { ...rest, ...(ci && { ci }) };

/** Both values and their oriented difference, without an interval. */
export const comparePoints = (
  metric: Metric,
  evidence: Compared,
): Pick<Comparison, "champion" | "challenger" | "delta"> => {
  const challenger = estimateValue(metric, evidence, evidence.challenger);
  const champion = estimateValue(metric, evidence, evidence.champion);
  const delta = metric.higherIsBetter ? challenger - champion : champion - challenger;
  return { champion, challenger, delta };
};

export const estimateValue = (metric: Metric, evidence: Evidence, scores: Float64Array[]): number =>
  estimatePoint(prepareMetric(metric, evidence, scores), evidence.n);

/** Challenger against champion on the same rows, by the method that the data ask for. */
export const compareMetric = async (
  metric: Metric,
  evidence: Compared,
  { stats, key, draw }: Study,
): Promise<Comparison> => {
  const points = comparePoints(metric, evidence);
  const { method, why } = chooseMethod(metric, evidence, stats.method);
  const level = levelOf(stats);
  if (method === "delong")
    return { ...points, ...compareAreas(points.delta, evidence, stats), ...(why && { why }) };
  if (method === "mcnemar")
    return { ...points, ...compareHits(metric, evidence, level), ...(why && { why }) };
  const tests = testRows(metric, evidence);
  const job = {
    ...stats,
    key,
    evidence,
    statistic: { metric: metric.name },
    of: "difference" as const,
  };
  return {
    ...points,
    ...(await bootstrapUncertainty(job, points.delta, level, draw)),
    ...(tests.length > 0 && { tests }),
  };
};

const compareAreas = (delta: number, { y, challenger, champion }: Compared, stats: Stats): Uncertainty => {
  if (!hasTwoOfEach(y)) return {};
  const { covariance } = delong(y, [challenger[0]!, champion[0]!]);
  const variance = covariance[0]![0]! + covariance[1]![1]! - 2 * covariance[0]![1]!;
  // Identical rankings leave rounding dust below zero.
  const se = Math.sqrt(Math.max(0, variance));
  const half = -quantile(stats.alpha) * se;
  const ci = { low: delta - half, high: delta + half, level: levelOf(stats), method: "delong" };
  return { ci, se, pValue: se > 0 ? 2 * upperTail(Math.abs(delta) / se) : delta === 0 ? 1 : 0 };
};

const compareHits = (
  metric: Metric,
  evidence: Compared,
  level: number,
): Uncertainty & Pick<Comparison, "harm" | "tests"> => {
  const [ours, theirs] = rowsOfBoth(metric, evidence)!;
  const counts = findDiscordance(ours, theirs);
  const { n, onlyOurs, onlyTheirs } = counts;
  const discordant = onlyOurs + onlyTheirs;
  return {
    ci: { ...tangoInterval(counts, level), level, method: "tango" },
    se: Math.sqrt(discordant - (onlyOurs - onlyTheirs) ** 2 / n) / n,
    pValue: mcnemarExact(counts),
    harm: mcnemarHarm(counts),
    tests: [
      { name: "McNemar, mid-p", statistic: Math.min(onlyOurs, onlyTheirs), p_value: mcnemarMid(counts) },
    ],
  };
};

const rowsOfBoth = ({ valuesOfRows }: Metric, evidence: Compared) =>
  valuesOfRows &&
  ([
    valuesOfRows(predictionOf(evidence, evidence.challenger)),
    valuesOfRows(predictionOf(evidence, evidence.champion)),
  ] as const);

/**
 * What the paired t test and Wilcoxon's say of the values a row, oriented as delta is. They take rows for independent
 * and equal, so rows in groups or with weights get none.
 */
const testRows = (metric: Metric, evidence: Compared): Test[] => {
  const both = evidence.groups || evidence.weights ? undefined : rowsOfBoth(metric, evidence);
  if (!both) return [];
  const sign = metric.higherIsBetter ? 1 : -1;
  const differences = both[0].map((value, i) => sign * (value - both[1][i]!));
  return [pairedT(differences), wilcoxon(differences)].filter((test) => test !== undefined);
};

/**
 * p of "not harmed" (true difference ≥ 0): the method's own, else by the normal approximation, which unlike counting
 * resamples has no floor.
 */
export const harmPValue = ({ delta, se, harm }: Comparison): number | undefined => {
  if (harm !== undefined) return harm;
  return se === undefined ? undefined : lowerP(delta, se);
};

/** p of "the truth is at least zero", seeing an estimate and its standard error. */
export const lowerP = (estimate: number, se: number): number =>
  se === 0 ? (estimate < 0 ? 0 : 1) : upperTail(-estimate / se);

export const levelOf = ({ alpha }: Pick<Stats, "alpha">): number => 1 - 2 * alpha;

const hasTwoOfEach = (y: Float64Array) => {
  const positives = y.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
  return positives >= 2 && y.length - positives >= 2;
};
