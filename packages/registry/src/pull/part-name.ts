import { createHash, randomBytes } from "node:crypto";
import { readlinkSync } from "node:fs";
import { lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Intervals } from "./intervals.ts";
import { notesOf, readNotes } from "./part-notes.ts";

/** Names of parts in a folder, listed once for all of a pull's files in it. */
export type ListParts = (folder: string) => Promise<readonly string[]>;

export const createListParts = (): ListParts => {
  const listed = new Map<string, Promise<readonly string[]>>();
  const list = async (folder: string) => {
    await mkdir(folder, { recursive: true });
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && /\.part_*$/.test(entry.name)).map(({ name }) => name);
  };
  return (folder) => {
    const names = listed.get(folder) ?? list(folder);
    listed.set(folder, names);
    return names;
  };
};

/**
 * Where a pull writes a file until it is whole: `<name>.<sha256, 8 digits>.<machine>-<process>-<any>.part`, which is
 * its own alone. Two pulls at once therefore never write into one file: neither can spoil what the other has checked.
 *
 * What a pull of the same content left, and nobody is at any more, is taken over by renaming it, which one of two can
 * do. What is left of other contents is removed.
 *
 * @param ending `.part`, or longer where a file of the model has a name that ends so.
 * @returns what of it is there.
 */
export const claimPart = async (
  { target, sha256, size, ending }: { target: string; sha256: string; size: number; ending: string },
  listParts: ListParts,
): Promise<{ part: string; have: Intervals }> => {
  const folder = dirname(target);
  const stem = stemOf(target);
  const digits = sha256.slice(0, 8);
  const part = join(
    folder,
    `${stem}.${digits}.${machine()}-${process.pid}-${randomBytes(3).toString("hex")}${ending}`,
  );
  let have: Intervals = [];
  for (const name of await listParts(folder)) {
    const left = name.startsWith(`${stem}.`) ? parseRest(name.slice(stem.length), ending) : undefined;
    const path = join(folder, name);
    if (!left || !(await isAbandoned(path, left))) continue;
    if (left.digits === digits && have.length === 0) have = await takeOver(path, part, sha256, size);
    else await removePart(path);
  }
  inUse.add(part);
  return { part, have };
};

/** Whoever comes next, in this process too, may go on with it. */
export const releasePart = (part: string): void => void inUse.delete(part);

export const removePart = async (part: string): Promise<void> => {
  for (const path of [notesOf(part), part]) await rm(path, { force: true });
};

const inUse = new Set<string>();

/** A name has at most 255 bytes, of which ours takes up to 60. */
const stemOf = (target: string): string => {
  const bytes = Buffer.from(basename(target));
  return bytes.length <= 190 ? basename(target) : bytes.toString("utf8", 0, 190).replace(/\ufffd$/, "");
};

type Left = { digits: string; machine: string; pid: number };

const parseRest = (rest: string, ending: string): Left | undefined => {
  if (!rest.endsWith(ending)) return undefined;
  const found = /^\.([0-9a-f]{8})\.([0-9a-f]{6})-(\d+)-[0-9a-f]{6}$/.exec(rest.slice(0, -ending.length));
  return found ? { digits: found[1]!, machine: found[2]!, pid: Number(found[3]) } : undefined;
};

/** Longer than any try to reach a server takes: who wrote nothing for so long does not write any more. */
const longestSilence = 60 * 60 * 1000;

const isAbandoned = async (part: string, left: Left): Promise<boolean> => {
  if (left.machine === machine()) return left.pid === process.pid ? !inUse.has(part) : !isRunning(left.pid);
  const times = await Promise.all(
    [part, notesOf(part)].map((path) =>
      lstat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return Date.now() - Math.max(...times) > longestSilence;
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
};

/** Process numbers mean something only within one machine, and there within one container. */
const machine = (): string => {
  let space = "";
  try {
    space = readlinkSync("/proc/self/ns/pid");
  } catch {
    // Only Linux has them.
  }
  return createHash("sha256").update(`${hostname()} ${space}`).digest("hex").slice(0, 6);
};

const takeOver = async (from: string, to: string, sha256: string, size: number): Promise<Intervals> => {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return []; // another was first
    throw error;
  }
  await rename(notesOf(from), notesOf(to)).catch(() => {}); // without notes it is of no use
  const have = (await isPlain(to)) && (await isPlain(notesOf(to))) ? await readNotes(to, sha256, size) : [];
  if (have.length === 0) await removePart(to);
  return have;
};

/** No link, and under no other name: what is written into it is written nowhere else. */
const isPlain = async (path: string): Promise<boolean> => {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() === true && found.nlink === 1;
};
