import { constants, existsSync } from "node:fs";
import { appendFile, readFile, stat } from "node:fs/promises";
import { addInterval, type Intervals } from "./intervals.ts";

/**
 * `<part>.ranges` says what of a part is on disk: each line has the sha256 of the file that is to be, and the ranges
 * written so far. Lines are only added, and the last whole one counts: a run that is killed while it writes one loses
 * that line alone. A part of another version's file is not taken for this one's.
 */
export const readNotes = async (part: string, sha256: string, size: number): Promise<Intervals> => {
  if (!existsSync(part) || !existsSync(notesOf(part))) return [];
  const onDisk = (await stat(part)).size;
  const text = await readFile(notesOf(part), "utf8");
  const lines = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
  const last = lines.findLast((line) => /^[0-9a-f]{64}( \d+-\d+)*$/.test(line));
  const [whose, ...ranges] = last?.split(" ") ?? [];
  if (whose !== sha256) return [];
  return ranges
    .map((range) => range.split("-").map(Number) as [number, number])
    .filter(([, end]) => end <= Math.min(onDisk, size))
    .reduce<Intervals>((all, [start, end]) => addInterval(all, start, end), []);
};

const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0 } = constants;

export const addNote = (part: string, sha256: string, have: Intervals): Promise<void> =>
  // Begins with a line end: an earlier run's last line may lack its own.
  appendFile(
    notesOf(part),
    `\n${sha256}${have.map(([start, end]) => ` ${start}-${end}`).join("")}\n`,
    // Node takes numbers here as open does, its types do not say so.
    { flag: (O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW) as unknown as string },
  );

export const notesOf = (part: string): string => `${part}.ranges`;
