import { parentPort, workerData } from "node:worker_threads";
import { isUserError } from "@mlops-actions/contracts/user-error";
import type { ColumnPlan } from "../profile/collect-column.ts";
import { guessRecordStart } from "./find-record.ts";
import { type GatheredPart, gatherPart, type Part } from "./gather-part.ts";
import type { Answer, FromReader } from "./readers.ts";

/** A thread of readers.ts: reads one part after the other. */
export const main = async (): Promise<void> => {
  const plans = workerData as ColumnPlan[];
  const send = (message: FromReader, moved: ArrayBuffer[] = []) => parentPort!.postMessage(message, moved);
  parentPort!.on("message", async (part: Part) => {
    try {
      const answer = await readPart(part, plans, (bytes) => send({ bytes }));
      send({ answer }, "result" in answer ? buffersOf(answer.result) : []);
    } catch (crash) {
      send({ crash });
    }
  });
};

const readPart = async (
  part: Part,
  plans: readonly ColumnPlan[],
  progress: (bytes: number) => void,
): Promise<Answer> => {
  const { file, range } = part;
  const start = range && range.start > 0 ? await guessRecordStart(file, range.start) : 0;
  if (start === undefined) return { start, fault: { message: `${file.path}: no line ends near a part` } };
  try {
    return {
      start,
      result: await gatherPart({ ...part, range: range && { ...range, start } }, plans, progress),
    };
  } catch (error) {
    if (!isUserError(error)) throw error;
    const { message, fix } = error;
    return { start, fault: { message, ...(fix !== undefined && { fix }) } };
  }
};

/** The held numbers are moved to the asking thread, not copied. */
const buffersOf = ({ columns }: GatheredPart): ArrayBuffer[] =>
  columns.map(({ numbers }) => numbers.buffer as ArrayBuffer);
