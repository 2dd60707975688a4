import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * A JSON file that is written whole, beside itself, and renamed: a crash leaves the old file or the new one.
 * Saves that arrive while one is being written are written together, so a burst costs two writes.
 */
export const openJsonFile = <T>(path: string, initial: () => T) => {
  const value: T = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : initial();
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const write = async () => {
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.writing`;
    await writeFile(temporary, JSON.stringify(value));
    await rename(temporary, path);
  };

  const start = () => {
    running = write().finally(() => {
      running = undefined;
    });
    return running;
  };

  /** Resolves once everything that was changed before the call is on disk. */
  const save = (): Promise<void> => {
    if (!running) return start();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  };

  return { value, save };
};

export type JsonFile<T> = ReturnType<typeof openJsonFile<T>>;
