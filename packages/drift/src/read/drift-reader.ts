import { parentPort, workerData } from "node:worker_threads";
import { isUserError } from "@mlops-actions/contracts/user-error";
import { guessRecordStart } from "./find-record.ts";
import { type GatheredPart, type Gatherer, openGatherer, type Part } from "./gather-part.ts";
import type { Answer, FromReader, ReaderData } from "./readers.ts";

/** A thread of readers.ts: reads one part after the other. */
export const main = async (): Promise<void> => {
  const { plans, scanner } = workerData as ReaderData;
  const gather = openGatherer(plans, scanner);
  const send = (message: FromReader, moved: ArrayBuffer[] = []) => parentPort!.postMessage(message, moved);
  parentPort!.on("message", async (part: Part) => {
    try {
      const answer = await readPart(part, gather, (bytes, rows) => send({ bytes, rows }));
      send({ answer }, "result" in answer ? buffersOf(answer.result) : []);
    } catch (crash) {
      send({ crash });
    }
  });
};

const readPart = async (
  part: Part,
  gather: Gatherer,
  progress: (bytes: number, rows: number) => void,
): Promise<Answer> => {
  const { file, range } = part;
  const start = range && range.start > 0 ? await guessRecordStart(file, range.start) : 0;
  if (start === undefined) return { start, fault: { message: `${file.path}: no line ends near a part` } };
  try {
    return {
      start,
      result: await gather({ ...part, range: range && { ...range, start } }, progress),
    };
  } catch (error) {
    if (!isUserError(error)) throw error;
    const { message, fix } = error;
    return { start, fault: { message, ...(fix !== undefined && { fix }) } };
  }
};

/** Moved to the asking thread, not copied: held numbers, and counts. */
const buffersOf = ({ columns }: GatheredPart): ArrayBuffer[] =>
  columns.flatMap(({ numbers, tally }) =>
    [...numbers, ...(tally ? [tally.at, tally.cells] : [])].map(({ buffer }) => buffer as ArrayBuffer),
  );
