import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ColumnPlan } from "../profile/collect-column.ts";
import type { GatheredPart, Part, Scanner } from "./gather-part.ts";

/** What a thread says of a part: where it took it to begin, and what is there or why it cannot be read. */
export type Answer = { start: number | undefined } & (
  | { result: GatheredPart }
  | { fault: { message: string; fix?: string } }
);
export type ReaderData = { plans: readonly ColumnPlan[]; scanner: Scanner };
export type FromReader = { bytes: number; rows: number } | { answer: Answer } | { crash: unknown };

/** Threads that read parts, each one part at a time. `close` ends them. */
export const openReaders = (
  count: number,
  data: ReaderData,
  progress: ((bytes: number, rows: number) => void) | undefined,
) => {
  const threads = Array.from({ length: count }, () => startThread(data));
  const idle = [...threads];
  const waiting: ((thread: Worker) => void)[] = [];
  const free = (thread: Worker) => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };
  const take = (): Promise<Worker> => {
    const thread = idle.pop();
    return thread ? Promise.resolve(thread) : new Promise((resolve) => waiting.push(resolve));
  };
  return {
    read: async (part: Part): Promise<Answer> => {
      const thread = await take();
      const answer = await ask(thread, part, progress);
      free(thread);
      return answer;
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
};

/** Beside the bundle lies its own entry; beside this source, the file that starts one. */
const startThread = (data: ReaderData): Worker => {
  const candidates = ["drift-reader.js", "start-drift-reader.ts"];
  const script = candidates.map((name) => join(import.meta.dirname, name)).find((path) => existsSync(path));
  if (!script) throw new Error(`${candidates[0]} is not beside this program: build the project again.`);
  // It reads files and needs nothing of this process: no variables, no options such as --inspect.
  return new Worker(script, {
    env: {},
    execArgv: [],
    workerData: data,
    // What is new is mostly short-lived text. By default Node lets tens of megabytes of it gather in each thread.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
};

const ask = (
  thread: Worker,
  part: Part,
  progress: ((bytes: number, rows: number) => void) | undefined,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      thread.off("message", take).off("error", fail).off("exit", left);
      finish();
    };
    const take = (message: FromReader) => {
      if ("bytes" in message) progress?.(message.bytes, message.rows);
      else if ("answer" in message) settle(() => resolve(message.answer));
      else fail(message.crash);
    };
    const fail = (error: unknown) => settle(() => reject(error));
    const left = (code: number) => fail(new Error(`a reading thread ended with exit code ${code}`));
    thread.on("message", take).on("error", fail).on("exit", left);
    thread.postMessage(part);
  });
