import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
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

/** Where runs leave their logs, beside the state. */
export const workDirectoryOf = (state: string): string => join(state, "work");
