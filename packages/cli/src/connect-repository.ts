import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import type { LocalGitHub } from "@mlops-actions/local-github/start";
import type { Command } from "commander";
import { printNote } from "./terminal.ts";

export type RepositoryOptions = { repo?: string; apiUrl?: string };

/** A connection, and what must be closed once the command is done (a local GitHub that was started for it). */
export type Connection = { github: GitHub; close: () => Promise<void> };

export const addRepositoryOptions = (command: Command): Command =>
  command
    .option(
      "--repo <owner/name>",
      "the repository; else GITHUB_REPOSITORY, a local GitHub here, or the git remote",
    )
    .option(
      "--api-url <url>",
      "the API, or the folder of a local GitHub; else GITHUB_API_URL, or what the remote says",
    );

/** The marker that local-github leaves at the root of its state. */
const localMarker = "local-github.json";

const folderOf = (...path: string[]): string | undefined =>
  existsSync(join(...path, localMarker)) ? join(...path) : undefined;

/**
 * Finds the repository a command is about: options, then GITHUB_*, then the demo's local GitHub in this folder, then
 * the git remote. A remote or --api-url that is a folder on this disk is a local GitHub, started for this command.
 */
export const connectRepository = async (
  options: RepositoryOptions,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Connection> => {
  const remote = readRemote();
  // What `mlops run` keeps comes last: a clone of a real repository is about that repository.
  const local = folderOf(".demo", "github") ?? (remote ? undefined : folderOf(".mlops", "github"));
  const apiUrl = options.apiUrl ?? env.GITHUB_API_URL ?? local ?? remote?.apiUrl;
  const name = options.repo ?? env.GITHUB_REPOSITORY ?? (apiUrl === local ? undefined : remote?.repository);
  if (apiUrl && !/^https?:/.test(apiUrl)) return connectLocal(apiUrl, name);
  if (!name)
    throw new UserError("No repository was named, and this folder is not a clone with a remote.", {
      fix: "Add --repo owner/name, or run this in a clone.",
    });
  const { connectGitHub, parseRepository } = await import("@mlops-actions/github/connect");
  const github = await connectGitHub({
    token: env.GITHUB_TOKEN ?? env.GH_TOKEN ?? "",
    apiUrl: apiUrl ?? "https://api.github.com",
    repository: parseRepository(name),
    env,
  });
  return { github, close: async () => {} };
};

/** The server that runs on that folder already (a demo kept up), else one for the length of this command. */
const connectLocal = async (directory: string, name: string | undefined): Promise<Connection> => {
  const { attachLocalGitHub } = await import("@mlops-actions/local-github/attach");
  const { connectGitHub, parseRepository } = await import("@mlops-actions/github/connect");
  const running = await attachLocalGitHub(directory);
  const started = running ? undefined : await startLocal(directory);
  const local = (running ?? started)!;
  const fullName = name ?? local.listRepositories()[0];
  if (!fullName) {
    await started?.close();
    throw new UserError(`The local GitHub in ${directory} has no repository.`);
  }
  printNote(`(${fullName} on the local GitHub in ${directory})`);
  const token = local.issueToken({ repository: fullName, login: "you", permissions: "admin" });
  const github = await connectGitHub({ token, apiUrl: local.apiUrl, repository: parseRepository(fullName) });
  return { github, close: async () => started?.close() };
};

const startLocal = async (directory: string): Promise<LocalGitHub> => {
  if (!existsSync(join(directory, localMarker)))
    throw new UserError(`${directory} is neither the address of an API nor the folder of a local GitHub.`, {
      fix: "Give --api-url an address such as https://api.github.com, or a folder that mlops github serve made.",
    });
  const { startLocalGitHub } = await import("@mlops-actions/local-github/start");
  return startLocalGitHub({ directory: resolve(directory) });
};

/** `origin` of the clone we stand in: on github.com, on a GHES, or a bare repository of a local GitHub. */
const readRemote = (): { apiUrl: string; repository: string } | undefined => {
  let url: string;
  try {
    url = execFileSync("git", ["remote", "get-url", "origin"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
  const local = findLocalState(url);
  if (local) return { apiUrl: local, repository: repositoryOf(url) };
  const match =
    /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([^/:]+(?::\d+)?)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    );
  if (!match) return undefined;
  const [, host, repository] = match as unknown as [string, string, string];
  return { apiUrl: host === "github.com" ? "https://api.github.com" : `https://${host}/api/v3`, repository };
};

const repositoryOf = (path: string) =>
  path
    .replaceAll("\\", "/")
    .replace(/\.git\/?$/, "")
    .split("/")
    .slice(-2)
    .join("/");

const findLocalState = (path: string): string | undefined => {
  if (!existsSync(path)) return undefined;
  for (let directory = resolve(path); directory !== dirname(directory); directory = dirname(directory))
    if (existsSync(join(directory, localMarker))) return directory;
  return undefined;
};
