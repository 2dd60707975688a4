import { resample } from "./bootstrap.ts";
import { findGroups, type Job, prepareJob } from "./statistic.ts";

/** Makes the resamples of a job: in this thread, or by many (workers.ts). The answers are the same bits. */
export type Draw = (job: Job) => Promise<Float64Array>;

export const drawHere: Draw = async (job) => {
  const groups = findGroups(job.evidence);
  return resample(prepareJob(job), { n: job.evidence.n, ...(groups && { groups }) }, job);
};
