import { availableParallelism } from "node:os";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { ColumnPlan } from "../profile/collect-column.ts";
import { mergeGathered } from "../profile/join-column.ts";
import type { SourceFile } from "./describe-file.ts";
import { type GatheredPart, type Gatherer, openGatherer, type Part, type Scanner } from "./gather-part.ts";
import { type Answer, openReaders } from "./readers.ts";
import { choosePartBytes, splitFile } from "./split-file.ts";

/** How reading is shared between threads. What comes out does not depend on it. */
export type Sharing = {
  threads: number;
  /** Fewer bytes are read in this thread: to start another takes as long as to read some megabytes. */
  least: number;
  /** What a thread reads at a time; else see choosePartBytes. */
  partBytes?: number;
  scanner?: Scanner;
};

const usual: Sharing = { threads: availableParallelism(), least: 1 << 25 };

type Progress = ((bytes: number, rows: number) => void) | undefined;

/** Reads all files, large ones in parts by several threads. @throws UserError for what is wrong with a file */
export const readParts = async (
  files: readonly SourceFile[],
  plans: readonly ColumnPlan[],
  progress?: Progress,
  { threads, least, partBytes, scanner = "suited" }: Sharing = usual,
): Promise<GatheredPart> => {
  const size = files.reduce((total, file) => total + file.size, 0);
  const parts = files.map((file) => splitFile(file, partBytes ?? choosePartBytes(size, threads)));
  const many = Math.min(threads, parts.flat().length);
  const gather = openGatherer(plans, scanner);
  let all: GatheredPart | undefined;
  const add = (file: SourceFile, part: GatheredPart) => {
    refuseRagged(file, part);
    all = all ? joinParts(all, part) : part;
  };
  if (many < 2 || size < least) {
    for (const file of files) add(file, await gather({ file }, progress));
    return all!;
  }
  const readers = openReaders(many, { plans, scanner }, progress);
  try {
    const answers = parts.map((ofFile) => ofFile.map((part) => readLater(readers.read(part))));
    for (const [index, file] of files.entries())
      add(file, await chainParts(parts[index]!, answers[index]!, gather));
    return all!;
  } finally {
    await readers.close();
  }
};

/** An answer that fails before it is waited for fails when it is waited for. */
const readLater = (answer: Promise<Answer>): Promise<Answer> => {
  answer.catch(() => {});
  return answer;
};

const joinParts = (a: GatheredPart, b: GatheredPart): GatheredPart => ({
  rows: a.rows + b.rows,
  ragged: a.ragged + b.ragged,
  columns: a.columns.map((column, index) => mergeGathered(column, b.columns[index]!)),
  end: b.end,
});

/**
 * Holds each part against the one before it: it counts where it began at the very place where that one ended. A part
 * that guessed its beginning wrongly is read again from there. Parts are joined as they come, so that not all are held.
 */
const chainParts = async (
  parts: readonly Part[],
  answers: readonly Promise<Answer>[],
  gather: Gatherer,
): Promise<GatheredPart> => {
  let all: GatheredPart | undefined;
  const add = (part: GatheredPart) => {
    all = all ? joinParts(all, part) : part;
  };
  for (const [index, part] of parts.entries()) {
    const { range, file } = part;
    const answer = await answers[index]!;
    const end = all?.end ?? 0;
    if (range && end >= range.until) continue; // one record reached over all of it
    if (range && index > 0 && answer.start !== end) {
      add(await gather({ ...part, range: { ...range, start: end } }));
    } else if ("fault" in answer) {
      await gather({ file }); // fails as well, and knows in which row
      throw new UserError(answer.fault.message, answer.fault);
    } else add(answer.result);
  }
  return all!;
};

/** Beyond this share the rows are not what the header says: separators in unquoted text move cells to other columns. */
const raggedShare = 0.05;

const refuseRagged = ({ path }: SourceFile, { rows, ragged }: GatheredPart): void => {
  if (ragged <= rows * raggedShare) return;
  throw new UserError(`${path}: ${ragged} of ${rows} rows have fewer or more fields than the header.`, {
    fix: "Is a separator in the text, which quotes must then hold, or is another one in use?",
  });
};
