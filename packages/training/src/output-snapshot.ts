import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readState } from "./hash-files.ts";

/** The files of an output before the command, each with the state of its inode. */
export type OutputSnapshot = ReadonlyMap<string, string>;

/** What lies at a path (a file, or everything in a folder), relative to the workspace. Empty where there is nothing. */
export const snapshotOutput = async (workspace: string, path: string): Promise<OutputSnapshot> => {
  const states = new Map<string, string>();
  const add = async (file: string) => {
    const state = await readState(join(workspace, file)).catch(() => undefined);
    if (state) states.set(file, state.state);
  };
  const entries = await readdir(join(workspace, path), { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  if (!entries) await add(path);
  else
    for (const entry of entries)
      if (!entry.isDirectory()) await add(join(entry.parentPath, entry.name).slice(workspace.length + 1));
  return states;
};

/** Files that were there before the command and that it did not write: left by an earlier run. */
export const findStale = async (workspace: string, before: OutputSnapshot): Promise<string[]> => {
  const stale: string[] = [];
  for (const [file, state] of before) {
    const now = await readState(join(workspace, file)).catch(() => undefined);
    if (now?.state === state) stale.push(file.replaceAll("\\", "/"));
  }
  return stale.sort();
};
