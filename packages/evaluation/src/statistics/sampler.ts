import { findMetric, isBinaryAuc } from "../metrics/metrics.ts";
import { rankRuns } from "../metrics/rank-runs.ts";
import { type Batches, resample } from "./bootstrap.ts";
import { type AreaRuns, resampleAreas } from "./resample-areas.ts";
import { findGroups, type Job, prepareJob } from "./statistic.ts";

/** What drawing a job needs, in values that can be sent to a worker. An area needs the rows' orders, nothing else. */
export type Plan = { job: Job } | { job: Omit<Job, "evidence">; runs: AreaRuns };

/** Estimates of some batches of a plan's resamples. */
export type Sampler = (batches?: Batches) => Float64Array;

export const planJob = (job: Job): Plan => {
  const { evidence, statistic, ...rest } = job;
  const { y, challenger, champion, groups, weights, task } = evidence;
  const plain = task === "binary" && !groups && !weights && !statistic.across;
  if (!plain || !isBinaryAuc(findMetric(task, statistic.metric)!)) return { job };
  const ours = rankRuns(challenger[0]!, y);
  const runs: AreaRuns = job.of === "challenger" ? [ours] : [ours, rankRuns(champion![0]!, y)];
  return { job: { ...rest, statistic }, runs };
};

export const openSampler = (plan: Plan): Sampler => {
  if ("runs" in plan) return (batches) => resampleAreas(plan.runs, plan.job, batches);
  const { job } = plan;
  const estimators = prepareJob(job);
  const groups = findGroups(job.evidence);
  const units = { n: job.evidence.n, ...(groups && { groups }) };
  return (batches) => resample(estimators, units, job, batches);
};
