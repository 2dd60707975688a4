import { findMetric, isBinaryAuc } from "../metrics/metrics.ts";
import { rankRuns } from "../metrics/rank-runs.ts";
import { type Batches, resample } from "./bootstrap.ts";
import { type AreaRuns, resampleAreas } from "./resample-areas.ts";
import { findGroups, type Job, prepareJob } from "./statistic.ts";

/** What drawing a job needs, in values that can be sent to a worker. An area needs the rows' orders, nothing else. */
export type Plan = { job: Job } | { job: Omit<Job, "evidence">; runs: AreaRuns };

/** Estimates of some batches of a plan's resamples. */
export type Sampler = (batches?: Batches) => Float64Array;

/** Weights, groups and gaps between slices need each row's own number; a plain area does not. */
export const drawsAreas = ({ evidence, statistic }: Job): boolean =>
  evidence.task === "binary" &&
  !evidence.groups &&
  !evidence.weights &&
  !statistic.across &&
  isBinaryAuc(findMetric("binary", statistic.metric)!);

export const planJob = (job: Job): Plan => {
  if (!drawsAreas(job)) return { job };
  const { evidence, ...rest } = job;
  const { y, challenger, champion } = evidence;
  const ours = rankRuns(challenger[0]!, y);
  return { job: rest, runs: job.of === "challenger" ? [ours] : [ours, rankRuns(champion![0]!, y)] };
};

export const openSampler = (plan: Plan): Sampler => {
  if ("runs" in plan) return (batches) => resampleAreas(plan.runs, plan.job, batches);
  const { job } = plan;
  const estimators = prepareJob(job);
  const groups = findGroups(job.evidence);
  const units = { n: job.evidence.n, ...(groups && { groups }) };
  return (batches) => resample(estimators, units, job, batches);
};
