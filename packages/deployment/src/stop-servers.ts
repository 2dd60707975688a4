import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { openLiveFiles, type Server } from "./live-file.ts";
import { isAlive } from "./process-identity.ts";
import { stopGroup } from "./stop-group.ts";

/** Every server that the process driver started with this state directory and that runs. */
export const listServers = async (stateDirectory: string): Promise<Server[]> => {
  if (!existsSync(stateDirectory)) return [];
  const entries = await readdir(stateDirectory, { recursive: true, withFileTypes: true });
  const files = entries.filter(({ name }) => name === "live.json" || name === "candidate.json");
  const bases = [...new Set(files.map(({ parentPath }) => parentPath))];
  return bases
    .flatMap((base) => {
      const { readLive, readCandidate } = openLiveFiles(base);
      const live = readLive();
      return [live?.live, live?.previous, readCandidate()];
    })
    .filter((server): server is Server => Boolean(server) && isAlive(server as Server));
};

/** Ends them; how many there were. */
export const stopServers = async (stateDirectory: string): Promise<number> => {
  const servers = await listServers(stateDirectory);
  await Promise.all(servers.map((server) => stopGroup(server)));
  return servers.length;
};
