import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readInstance } from "./state/instance.ts";
import { createTokens } from "./tokens.ts";
import type { TokenGrant } from "./types.ts";

export type AttachedGitHub = {
  apiUrl: string;
  serverUrl: string;
  listRepositories: () => string[];
  issueToken: (grant: TokenGrant) => string;
};

/**
 * The local GitHub that another process serves from a folder now, if one does. Whoever may read the folder holds its
 * secret, so tokens are made here and are good there; its state is not touched.
 */
export const attachLocalGitHub = async (folder: string): Promise<AttachedGitHub | undefined> => {
  const directory = resolve(folder);
  const running = await readInstance(directory);
  if (!running) return undefined;
  const state = JSON.parse(await readFile(join(directory, "state", "server.json"), "utf8")) as {
    secret: string;
    repositories: string[];
  };
  const tokens = createTokens(
    state.secret,
    () => new Date(),
    () => false,
  );
  return {
    apiUrl: running.apiUrl,
    serverUrl: running.apiUrl.replace("127.0.0.1", "gh.localhost"),
    listRepositories: () => state.repositories,
    issueToken: tokens.issue,
  };
};
