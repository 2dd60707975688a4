import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { printNote } from "./terminal.ts";

/** Starts the local GitHub whose state lies in a folder, which keeps itself out of git. */
export const openState = async (state: string, port?: number): Promise<LocalGitHub> => {
  const shown = relative(process.cwd(), state) || ".";
  if (!existsSync(state))
    printNote(`A GitHub for this machine: its state is kept in ${shown}. Delete it to begin anew.`);
  await mkdir(state, { recursive: true });
  await writeFile(join(state, ".gitignore"), "*\n");
  return startLocalGitHub({ directory: state, ...(port !== undefined && { port }) });
};

/** Where the process driver of runs on this machine keeps its servers, beside the state. */
export const serversOf = (state: string): string => join(dirname(resolve(state)), "servers");

/** Tells of servers that outlive a run, as they would on a machine of one's own. */
export const noteServers = async (state: string): Promise<void> => {
  const { listServers } = await import("@mlops-actions/deployment/stop-servers");
  const servers = await listServers(serversOf(state));
  for (const { version, url } of servers) printNote(`${version} keeps answering on ${url}`);
  if (servers.length > 0) printNote("End them with: mlops github stop-servers");
};

/** Where runs leave their logs, beside the state. */
export const workDirectoryOf = (state: string): string => join(state, "work");
