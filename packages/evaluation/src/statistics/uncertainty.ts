import type { Interval } from "@mlops-actions/contracts/verdict";
import { type Asked, explainBootstrap, leastGroups, usesBca } from "./choose-method.ts";
import { type Draw, drawHere } from "./draw.ts";
import { bcaSpread, percentileSpread } from "./intervals.ts";
import { jackknife } from "./jackknife.ts";
import { findGroups, type Job, prepareJob } from "./statistic.ts";

/** How sure an estimate is. Without `ci` the rows do not allow to say; `missing` may say why. */
export type Uncertainty = {
  ci?: Interval;
  se?: number;
  /** Two-sided, of "the estimate is zero". */
  pValue?: number;
  why?: string;
  groups?: number;
  missing?: string;
};

/** Interval of a job's estimate by resampling. `point` is the estimate on the rows themselves. */
export const bootstrapUncertainty = async (
  job: Job & { method: Asked },
  point: number,
  level: number,
  draw: Draw = drawHere,
): Promise<Uncertainty> => {
  const { evidence } = job;
  const groups = findGroups(evidence);
  if (groups && groups.count < leastGroups)
    return {
      groups: groups.count,
      missing: `only ${groups.count} groups, and fewer than ${leastGroups} say too little of how much groups vary`,
    };
  if (!Number.isFinite(point)) return {};
  const units = { n: evidence.n, ...(groups && { groups }) };
  const estimates = await draw(job);
  const corrected = usesBca(groups?.count ?? evidence.n, job.of, job.method)
    ? bcaSpread(estimates, level, { point, jackknife: jackknife(prepareJob(job), units) })
    : undefined;
  const spread = corrected ?? percentileSpread(estimates, level);
  if (!spread) return {};
  const name = [
    ...(job.of === "difference" ? ["paired"] : []),
    ...(groups ? ["cluster"] : []),
    "bootstrap",
    corrected ? "bca" : "percentile",
  ].join("-");
  return {
    ci: { low: spread.low, high: spread.high, level, method: name },
    se: spread.se,
    pValue: spread.pValue,
    why: explainBootstrap(evidence.n, groups, corrected !== undefined),
    ...(groups && { groups: groups.count }),
  };
};
