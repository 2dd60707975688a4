import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { openLiveFiles } from "./live-file.ts";
import { stopGroup } from "./stop-group.ts";

/** Ends every server that the process driver started with this state directory; how many there were. */
export const stopServers = async (stateDirectory: string): Promise<number> => {
  if (!existsSync(stateDirectory)) return 0;
  const entries = await readdir(stateDirectory, { recursive: true, withFileTypes: true });
  const bases = new Set(
    entries
      .filter(({ name }) => name === "live.json" || name === "candidate.json")
      .map(({ parentPath }) => parentPath),
  );
  const servers = [...bases].flatMap((base) => {
    const files = openLiveFiles(join(base));
    const live = files.readLive();
    return [live?.live, live?.previous, files.readCandidate()].filter(
      (server) => server !== null && server !== undefined,
    );
  });
  await Promise.all(servers.map((server) => stopGroup(server)));
  return servers.length;
};
