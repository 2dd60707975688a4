import { parentPort } from "node:worker_threads";
import { drawShare, type SharedJob } from "./shared-job.ts";

/** A thread of workers.ts: draws batches of a job until all are taken. */
export const main = async (): Promise<void> => {
  parentPort!.on("message", (job: SharedJob) => {
    drawShare(job);
    parentPort!.postMessage("done");
  });
};
