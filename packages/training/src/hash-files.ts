import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileEntry } from "@mlops-actions/contracts/run";
import { hashFile } from "@mlops-actions/runner/hash-file";

/** A file's digest, and the state of its inode when it was taken: a cheap proof later that nothing was written since. */
export type HashedFile = FileEntry & { state: string; settled: boolean };

const filesAtOnce = 4;
/**
 * A file written just before its state was read could be written again within the clock's tick, unseen; git calls such
 * an entry racily clean (Documentation/technical/racy-git) and looks at the content.
 */
const settleMs = 2000;

/** Hashes files below a folder, several at a time, bounded in memory, in the order of the paths given. */
export const hashFiles = async (
  folder: string,
  paths: readonly string[],
  now: () => number = Date.now,
): Promise<HashedFile[]> => {
  const hashed: HashedFile[] = new Array(paths.length);
  let next = 0;
  const work = async () => {
    while (next < paths.length) {
      const index = next++;
      const path = paths[index]!;
      const { state, changedMs } = await readState(join(folder, path));
      const settled = now() - changedMs > settleMs;
      hashed[index] = { path, ...(await hashFile(join(folder, path))), state, settled };
    }
  };
  await Promise.all(Array.from({ length: Math.min(filesAtOnce, paths.length) }, work));
  return hashed;
};

/** Files of an earlier hashing that are gone or hold other bytes now. What provably was not written is not read again. */
export const findChanged = async (folder: string, before: readonly HashedFile[]): Promise<string[]> => {
  const suspects: HashedFile[] = [];
  const gone: string[] = [];
  for (const file of before) {
    const now = await readState(join(folder, file.path)).catch(() => undefined);
    if (!now) gone.push(file.path);
    else if (!file.settled || now.state !== file.state) suspects.push(file);
  }
  const after = await hashFiles(
    folder,
    suspects.map(({ path }) => path),
  );
  const changed = after.filter(({ sha256 }, index) => sha256 !== suspects[index]!.sha256);
  return [...gone, ...changed.map(({ path }) => path)].sort();
};

/** Size, inode and times of modification and change. User code cannot set the last. */
export const readState = async (path: string): Promise<{ state: string; changedMs: number }> => {
  const { size, ino, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return { state: `${size} ${ino} ${mtimeNs} ${ctimeNs}`, changedMs: Number(ctimeNs / 1_000_000n) };
};
