import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** At the root of a local GitHub's folder: that it is one, and who serves it now. */
export const markerFile = "local-github.json";

export type Instance = { pid: number; apiUrl: string; instance: string };

/** The process that serves a folder; undefined where none does, or the one that did is gone. */
export const readInstance = async (directory: string): Promise<Instance | undefined> => {
  let running: Instance | undefined;
  try {
    running = (JSON.parse(await readFile(join(directory, markerFile), "utf8")) as { running?: Instance })
      .running;
  } catch {
    return undefined;
  }
  if (!running) return undefined;
  try {
    // A process id is used again after a crash, so the server itself is asked who it is.
    const reply = await fetch(`${running.apiUrl}/_local`, { signal: AbortSignal.timeout(2000) });
    const { instance } = (await reply.json()) as { instance?: string };
    return instance === running.instance ? running : undefined;
  } catch {
    return undefined;
  }
};
