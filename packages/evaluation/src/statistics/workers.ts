import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { countBatches } from "./bootstrap.ts";
import { type Draw, drawHere } from "./draw.ts";
import { drawsAreas, planJob } from "./sampler.ts";
import { drawShare, type SharedJob } from "./shared-job.ts";

/** Threads that share resampling between them, this one among them; `close` ends the others. */
export type Workers = { draw: Draw; close: () => Promise<void> };

/**
 * Row visits below which a job stays in this thread: starting a worker costs as much as some ten million of them, and
 * its evidence must be copied once.
 */
const leastShared = 4e7;

/** Visits of an area's walk that take as long as one of an estimator. */
const areaVisits = 6;

/**
 * Starts no thread before a job is large enough for it. `count` 1 is this thread alone.
 * @param script what a thread runs; the one beside this program unless told
 */
export const openWorkers = (count: number, least = leastShared, script?: string): Workers => {
  let threads: Worker[] | undefined;
  const shared = new WeakMap<object, unknown>();
  return {
    draw: async (job) => {
      const visits = job.evidence.n * job.resamples * (job.of === "difference" ? 2 : 1);
      if (count < 2 || visits < least * (drawsAreas(job) ? areaVisits : 1)) return drawHere(job);
      // They start while the rows are sorted here.
      threads ??= Array.from({ length: count - 1 }, () => startThread(script ?? findScript()));
      const evidence = { ...job.evidence, slices: [] };
      const message: SharedJob = {
        plan: share(planJob({ ...job, evidence }), shared) as SharedJob["plan"],
        estimates: new Float64Array(new SharedArrayBuffer(8 * job.resamples)),
        next: new Int32Array(new SharedArrayBuffer(4)),
      };
      // More threads than batches would have nothing to do.
      const asked = threads.slice(0, countBatches(job.resamples)).map((thread) => ask(thread, message));
      const settled = Promise.all(asked);
      // Seen below; a thread may fail before this one has done its share.
      settled.catch(() => {});
      drawShare(message);
      await settled;
      return message.estimates.slice();
    },
    close: async () => {
      await Promise.all((threads ?? []).map((thread) => thread.terminate()));
      threads = undefined;
    },
  };
};

/** Beside the bundle lies its own entry; beside this source, the file that starts one. */
const findScript = (): string => {
  const candidates = ["resample-worker.js", "start-resample-worker.ts"];
  const script = candidates.map((name) => join(import.meta.dirname, name)).find((path) => existsSync(path));
  if (!script) throw new Error(`${candidates[0]} is not beside this program: build the project again.`);
  return script;
};

const startThread = (script: string): Worker => {
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
