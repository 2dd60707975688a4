import { type FSWatcher, watch } from "node:fs";
import { pushNotice } from "../git/repository-git.ts";

/** Watches for the note that the post-receive hook leaves; returns how to stop. */
export const watchPushes = (
  gitDirectory: string,
  notice: () => Promise<void>,
  log: (line: string) => void,
): (() => void) => {
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(gitDirectory, { persistent: false }, (_, file) => {
      if (file === pushNotice) notice().catch((error: unknown) => log(`push not noticed: ${String(error)}`));
    });
    watcher.on("error", (error) => log(`${gitDirectory} is not watched any more: ${error.message}`));
  } catch (error) {
    log(`${gitDirectory} cannot be watched; pushes into it are seen at the next request: ${String(error)}`);
  }
  return () => watcher?.close();
};
