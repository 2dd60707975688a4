import { openSampler, planJob } from "./sampler.ts";
import type { Job } from "./statistic.ts";

/** Makes the resamples of a job: in this thread, or by many (workers.ts). The answers are the same bits. */
export type Draw = (job: Job) => Promise<Float64Array>;

export const drawHere: Draw = async (job) => openSampler(planJob(job))();
