import { availableParallelism } from "node:os";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { ColumnPlan } from "../profile/collect-column.ts";
import type { SourceFile } from "./describe-file.ts";
import { type Counted, type GatheredPart, gatherPart, type Part } from "./gather-part.ts";
import { type Answer, openReaders } from "./readers.ts";
import { splitFile } from "./split-file.ts";

/** How reading is shared between threads. What comes out does not depend on it. */
export type Sharing = {
  threads: number;
  /** Fewer bytes are read in this thread: to start another takes as long as to read some megabytes. */
  least: number;
  partBytes: number;
};

const usual: Sharing = { threads: availableParallelism(), least: 1 << 25, partBytes: 1 << 24 };

type Progress = ((bytes: number) => void) | undefined;

/** Reads all files, large ones in parts by several threads. @throws UserError for what is wrong with a file */
export const readParts = async (
  files: readonly SourceFile[],
  plans: readonly ColumnPlan[],
  progress?: Progress,
  { threads, least, partBytes }: Sharing = usual,
): Promise<GatheredPart[]> => {
  const size = files.reduce((total, file) => total + file.size, 0);
  const parts = files.map((file) => splitFile(file, partBytes));
  const many = Math.min(threads, parts.flat().length);
  if (many < 2 || size < least) {
    const results: GatheredPart[] = [];
    for (const file of files) results.push(...checkFile(file, [await gatherPart({ file }, plans, progress)]));
    return results;
  }
  const readers = openReaders(many, plans, progress);
  try {
    const answers = await Promise.all(parts.map((ofFile) => Promise.all(ofFile.map(readers.read))));
    const results: GatheredPart[] = [];
    for (const [index, file] of files.entries())
      results.push(...checkFile(file, await chainParts(parts[index]!, answers[index]!, plans)));
    return results;
  } finally {
    await readers.close();
  }
};

/**
 * Holds each part against the one before it: it counts where it began at the very place where that one ended. A part
 * that guessed its beginning wrongly is read again from there.
 */
const chainParts = async (
  parts: readonly Part[],
  answers: readonly Answer[],
  plans: readonly ColumnPlan[],
): Promise<GatheredPart[]> => {
  const results: GatheredPart[] = [];
  let end = 0;
  for (const [index, part] of parts.entries()) {
    const { range, file } = part;
    if (range && end >= range.until) continue; // one record reached over all of it
    const answer = answers[index]!;
    if (range && index > 0 && answer.start !== end) {
      results.push(await gatherPart({ ...part, range: { ...range, start: end } }, plans));
    } else if ("fault" in answer) {
      await gatherPart({ file }, plans); // fails as well, and knows in which row
      throw new UserError(answer.fault.message, answer.fault);
    } else results.push(answer.result);
    end = results.at(-1)!.end;
  }
  return results;
};

/** Beyond this share the rows are not what the header says: separators in unquoted text move cells to other columns. */
const raggedShare = 0.05;

const checkFile = <T extends Counted>({ path }: SourceFile, results: T[]): T[] => {
  const rows = results.reduce((sum, part) => sum + part.rows, 0);
  const ragged = results.reduce((sum, part) => sum + part.ragged, 0);
  if (ragged <= rows * raggedShare) return results;
  throw new UserError(`${path}: ${ragged} of ${rows} rows have fewer or more fields than the header.`, {
    fix: "Is a separator in the text, which quotes must then hold, or is another one in use?",
  });
};
