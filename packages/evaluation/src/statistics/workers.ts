import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { countBlocks } from "./bootstrap.ts";
import { type Draw, drawHere } from "./draw.ts";
import type { Job } from "./statistic.ts";

/** Threads that share resampling between them; `close` ends them. */
export type Workers = { draw: Draw; close: () => Promise<void> };

/**
 * Row visits below which a job stays in this thread: starting a worker costs as much as some ten million of them, and
 * its evidence must be copied once.
 */
const leastShared = 4e7;

/** What a worker is told of one job. It takes blocks off `next` until none is left. */
export type SharedJob = {
  job: Job;
  estimates: Float64Array;
  next: Int32Array;
};

/** Starts no thread before a job is large enough for it. `count` 1 is this thread alone. */
export const openWorkers = (count: number, least = leastShared): Workers => {
  let threads: Worker[] | undefined;
  const shared = new WeakMap<object, unknown>();
  return {
    draw: async (job) => {
      const visits = job.evidence.n * job.resamples * (job.of === "difference" ? 2 : 1);
      if (count < 2 || visits < least) return drawHere(job);
      threads ??= Array.from({ length: count }, startThread);
      const estimates = new Float64Array(new SharedArrayBuffer(8 * job.resamples));
      const next = new Int32Array(new SharedArrayBuffer(4));
      const evidence = share({ ...job.evidence, slices: [] }, shared) as Job["evidence"];
      const message: SharedJob = { job: { ...job, evidence }, estimates, next };
      // More threads than blocks would have nothing to do.
      await Promise.all(threads.slice(0, countBlocks(job.resamples)).map((thread) => ask(thread, message)));
      return estimates.slice();
    },
    close: async () => {
      await Promise.all((threads ?? []).map((thread) => thread.terminate()));
      threads = undefined;
    },
  };
};

/** Beside the bundle lies its own entry; beside this source, the file that starts one. */
const startThread = (): Worker => {
  const candidates = ["resample-worker.js", "start-resample-worker.ts"];
  const script = candidates.map((name) => join(import.meta.dirname, name)).find((path) => existsSync(path));
  if (!script) throw new Error(`${candidates[0]} is not beside this program: build the project again.`);
  // It computes and needs nothing of this process: no variables, no options such as --inspect.
  const thread = new Worker(script, { env: {}, execArgv: [] });
  thread.unref();
  return thread;
};

const ask = (thread: Worker, message: SharedJob): Promise<void> =>
  new Promise((resolve, reject) => {
    thread.ref();
    const settle = (error?: Error) => {
      thread.off("message", done).off("error", settle).off("exit", left);
      thread.unref();
      if (error) reject(error);
      else resolve();
    };
    const done = () => settle();
    const left = (code: number) => settle(new Error(`a resampling worker ended with exit code ${code}`));
    thread.on("message", done).on("error", settle).on("exit", left);
    thread.postMessage(message);
  });

/** The same value with its columns in shared memory, so that threads read one copy. Each column is copied once. */
const share = (value: unknown, known: WeakMap<object, unknown>): unknown => {
  if (typeof value !== "object" || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = shareObject(value, known);
  known.set(value, made);
  return made;
};

const shareObject = (value: object, known: WeakMap<object, unknown>): unknown => {
  if (ArrayBuffer.isView(value)) {
    const { constructor: Column, byteLength, byteOffset, buffer } = value as Float64Array;
    const memory = new SharedArrayBuffer(byteLength);
    new Uint8Array(memory).set(new Uint8Array(buffer, byteOffset, byteLength));
    return new (Column as Float64ArrayConstructor)(memory);
  }
  if (Array.isArray(value)) return value.map((one) => share(one, known));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, share(one, known)]));
};
