import { execFile } from "node:child_process";
import { basename } from "node:path";
import { promisify } from "node:util";
import { UserError } from "@mlops-actions/contracts/user-error";

/** The git repository that a command is run in. */
export type WorkingRepository = {
  root: string;
  /** `owner/name` as the remote says, else `local/<folder>`. */
  fullName: string;
  head: string;
  /** The branch; a detached HEAD counts as `detached`. */
  branch: string;
  defaultBranch: string;
  /** Files that differ from HEAD, and files git does not know. */
  uncommitted: number;
  git: (...args: string[]) => Promise<string>;
};

const run = promisify(execFile);

/** @throws UserError outside a repository or before the first commit */
export const openWorkingRepository = async (folder: string): Promise<WorkingRepository> => {
  const ask = async (...args: string[]) =>
    (await run("git", args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })).stdout.trim();
  const tryAsk = (...args: string[]) => ask(...args).catch(() => undefined);
  const root = await tryAsk("rev-parse", "--show-toplevel");
  if (!root)
    throw new UserError("This folder is not in a git repository.", {
      fix: "Run mlops in a clone of your repository (git init && git commit, for a new one).",
    });
  const git = async (...args: string[]) =>
    (await run("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout.trim();
  const head = await tryAsk("rev-parse", "--verify", "HEAD");
  if (!head)
    throw new UserError("There is no commit yet.", { fix: "Commit first: what is committed is run." });
  const remote = await tryAsk("remote", "get-url", "origin");
  const named = /([\w.-]+)[/:\\]([\w.-]+?)(?:\.git)?[/\\]?$/.exec(remote ?? "");
  const branch = (await tryAsk("symbolic-ref", "--short", "HEAD")) ?? "detached";
  const remoteHead = await tryAsk("symbolic-ref", "--short", "refs/remotes/origin/HEAD");
  const local = (await git("for-each-ref", "--format=%(refname:short)", "refs/heads")).split("\n");
  const defaultBranch =
    remoteHead?.replace(/^origin\//, "") ?? ["main", "master"].find((name) => local.includes(name)) ?? branch;
  const status = await git("status", "--porcelain");
  return {
    root,
    fullName: named ? `${named[1]}/${named[2]}` : `local/${basename(root).replaceAll(/[^\w.-]/g, "-")}`,
    head,
    branch,
    defaultBranch,
    uncommitted: status === "" ? 0 : status.split("\n").length,
    git,
  };
};
