import { parentPort } from "node:worker_threads";
import { countBlocks, resample } from "./bootstrap.ts";
import { lanes } from "./poisson-weights.ts";
import { findGroups, prepareJob } from "./statistic.ts";
import type { SharedJob } from "./workers.ts";

/** Blocks taken at once: few, so that a thread that is slower leaves more to the others. */
const handful = 8;

/** A thread of workers.ts: draws blocks of a job until all are taken. */
export const main = async (): Promise<void> => {
  parentPort!.on("message", ({ job, estimates, next }: SharedJob) => {
    const estimators = prepareJob(job);
    const groups = findGroups(job.evidence);
    const units = { n: job.evidence.n, ...(groups && { groups }) };
    const all = countBlocks(job.resamples);
    for (;;) {
      const from = Atomics.add(next, 0, handful);
      if (from >= all) break;
      const to = Math.min(all, from + handful);
      estimates.set(resample(estimators, units, job, { from, to }), from * lanes);
    }
    parentPort!.postMessage("done");
  });
};
