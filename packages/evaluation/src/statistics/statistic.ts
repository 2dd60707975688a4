import { type Evidence, prepareMetric } from "../inputs/evidence.ts";
import type { Estimator } from "../metrics/estimator.ts";
import { findMetric } from "../metrics/metrics.ts";
import type { Estimators, Groups, Resampling } from "./bootstrap.ts";
import { prepareGap } from "./gap.ts";

/** What is estimated, in values that can be sent to a worker: a metric, or its greatest gap between groups of rows. */
export type Statistic = {
  metric: string;
  /** The rows of each group whose values are compared. */
  across?: Uint32Array[];
};

/** One resampling, whoever does it. */
export type Job = Resampling & {
  evidence: Evidence;
  statistic: Statistic;
  /** The challenger's own value; or how much better it is than the champion's on the same rows. */
  of: "challenger" | "difference";
};

/** A gap is better when it is smaller, whatever it is a gap of. */
const higherIsBetter = ({ metric, across }: Statistic, { task }: Evidence): boolean =>
  across ? false : findMetric(task, metric)!.higherIsBetter;

export const prepareStatistic = (
  { metric, across }: Statistic,
  evidence: Evidence,
  side: "challenger" | "champion",
): Estimator => {
  const prepare = (of: Evidence) => prepareMetric(findMetric(of.task, metric)!, of, of[side]!);
  return across ? prepareGap(evidence, across, prepare) : prepare(evidence);
};

/** The estimators of a job: with two, the first less the second is positive where the challenger is better. */
export const prepareJob = ({
  evidence,
  statistic,
  of,
}: Pick<Job, "evidence" | "statistic" | "of">): Estimators => {
  const ours = prepareStatistic(statistic, evidence, "challenger");
  if (of === "challenger") return [ours];
  const theirs = prepareStatistic(statistic, evidence, "champion");
  return higherIsBetter(statistic, evidence) ? [ours, theirs] : [theirs, ours];
};

/**
 * What is drawn whole: the policy's groups, else the queries of a ranking. Numbered without holes, for a slice has only
 * some of them.
 */
export const findGroups = ({ groups, queries }: Pick<Evidence, "groups" | "queries">): Groups | undefined => {
  const codes = groups ?? queries;
  if (!codes) return undefined;
  const numbers = new Map<number, number>();
  const of = codes.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return { of, count: numbers.size };
};
