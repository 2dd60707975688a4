import { batchSize, countBatches } from "./bootstrap.ts";
import { openSampler, type Plan } from "./sampler.ts";

/** One job that several threads draw at the same time, its columns in shared memory. */
export type SharedJob = {
  plan: Plan;
  estimates: Float64Array;
  /** The first batch that nobody has taken yet. */
  next: Int32Array;
};

/** Batches taken at once: few, so that a thread that is slower leaves more to the others. */
const handful = 2;

/** Takes batches until none is left. What a thread draws depends on the batch alone, so nobody need know who did. */
export const drawShare = ({ plan, estimates, next }: SharedJob): void => {
  const all = countBatches(estimates.length);
  let sample: ReturnType<typeof openSampler> | undefined;
  for (;;) {
    const from = Atomics.add(next, 0, handful);
    if (from >= all) return;
    sample ??= openSampler(plan);
    estimates.set(sample({ from, to: Math.min(all, from + handful) }), from * batchSize);
  }
};
