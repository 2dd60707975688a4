import { existsSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ObjectInfo, type ObjectType, openObjectReader } from "./object-reader.ts";
import {
  type CommitObject,
  formatCommit,
  formatTag,
  formatTree,
  parseCommit,
  parseTag,
  parseTree,
  type TagObject,
  type TreeEntry,
} from "./objects.ts";
import { GitError, type GitOptions, runGit } from "./run-git.ts";
import { writeObject } from "./write-object.ts";

export const noObject = "0".repeat(40);

/** The file that a push straight to the bare repository touches, so that the server hears of it. */
export const pushNotice = "local-github-pushed";

const postReceive = `#!/bin/sh
# Tells the local GitHub that watches this repository that something was pushed without it.
[ -n "$LOCAL_GITHUB_PUSH" ] || date > "\${GIT_DIR:-.}/${pushNotice}"
`;

/** A bare repository and what is asked of it. Every mutation of a ref is a compare-and-swap by git itself. */
export const openGit = (directory: string) => {
  const objects = openObjectReader(directory);
  const run = (args: readonly string[], options?: GitOptions) => runGit(directory, args, options);
  const text = async (args: readonly string[], options?: GitOptions) =>
    (await run(args, options)).output.toString("utf8");
  const write = (type: ObjectType, content: Buffer) => writeObject(directory, type, content);

  const readAs = async <T>(type: ObjectType, name: string, parse: (content: Buffer) => T) => {
    const found = await objects.read(name);
    return found?.type === type ? { sha: found.sha, ...parse(found.content) } : undefined;
  };

  return {
    directory,
    run,
    text,
    write,
    info: objects.info,
    read: objects.read,
    close: objects.close,
    readCommit: (name: string) => readAs("commit", name, parseCommit),
    readTag: (name: string) => readAs("tag", name, parseTag),
    readTree: async (name: string): Promise<TreeEntry[] | undefined> => {
      const found = await objects.read(name);
      return found?.type === "tree" ? parseTree(found.content) : undefined;
    },
    writeCommit: (commit: CommitObject) => write("commit", formatCommit(commit)),
    writeTag: (tag: TagObject) => write("tag", formatTag(tag)),
    writeTree: (entries: readonly TreeEntry[]) => write("tree", formatTree(entries)),

    /** The commit behind a branch, a tag, a full ref or an id, in GitHub's order; undefined where there is none. */
    resolveCommit: async (name: string): Promise<string | undefined> => {
      if (name.startsWith("-") || name.includes("..")) return undefined;
      const places = /^[0-9a-f]{7,40}$/.test(name)
        ? ["", "refs/heads/", "refs/tags/"]
        : ["refs/heads/", "refs/tags/", "refs/", ""];
      for (const place of places) {
        if (place === "" && !/^(refs\/|HEAD$|[0-9a-f]{7,40}$)/.test(name)) continue;
        const found = await objects.info(`${place}${name}^{commit}`);
        if (found) return found.sha;
      }
      return undefined;
    },

    resolveRef: (ref: string): Promise<ObjectInfo | undefined> => objects.info(ref),

    /** Branches and tags: full name → id of what it points to. */
    listRefs: async (prefixes: readonly string[] = ["refs/heads/", "refs/tags/"]) => {
      const lines = await text([
        "for-each-ref",
        "--format=%(refname) %(objectname) %(objecttype)",
        ...prefixes,
      ]);
      return lines
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const [ref, sha, type] = line.split(" ") as [string, string, ObjectType];
          return { ref, sha, type };
        });
    },

    /** Moves, makes (`from` = noObject) or deletes (`to` = noObject) a ref; false when it is not at `from` any more. */
    swapRef: async (ref: string, to: string, from: string): Promise<boolean> => {
      const args = to === noObject ? ["update-ref", "-d", ref, from] : ["update-ref", ref, to, from];
      try {
        await run(args);
        return true;
      } catch (error) {
        if (error instanceof GitError) return false;
        throw error;
      }
    },

    isAncestor: async (ancestor: string, descendant: string): Promise<boolean> =>
      (await run(["merge-base", "--is-ancestor", ancestor, descendant], { accept: [1, 128] })).exitCode === 0,

    mergeBase: async (a: string, b: string): Promise<string | undefined> =>
      (await run(["merge-base", a, b], { accept: [1] })).output.toString("utf8").trim() || undefined,

    /** The tree of a merge, or undefined where it conflicts. */
    mergeTree: async (ours: string, theirs: string): Promise<string | undefined> => {
      const { output, exitCode } = await run(["merge-tree", "--write-tree", ours, theirs], { accept: [1] });
      return exitCode === 0 ? output.toString("utf8").trim().split("\n")[0] : undefined;
    },
  };
};

export type Git = ReturnType<typeof openGit>;

/** Makes the bare repository where it is not there yet. */
export const initialiseGit = async (directory: string, defaultBranch: string): Promise<void> => {
  if (!existsSync(join(directory, "HEAD"))) {
    await mkdir(directory, { recursive: true });
    await runGit(directory, ["init", "--quiet", "--bare", `--initial-branch=${defaultBranch}`, directory]);
    const settings: [string, string][] = [
      ["http.receivepack", "true"],
      ["uploadpack.allowAnySHA1InWant", "true"],
      ["uploadpack.allowFilter", "true"],
      // Pull requests' refs are read by everybody and written by the server alone.
      ["receive.hideRefs", "refs/pull"],
    ];
    for (const [name, value] of settings) await runGit(directory, ["config", name, value]);
  }
  const hook = join(directory, "hooks", "post-receive");
  await mkdir(join(directory, "hooks"), { recursive: true });
  await writeFile(hook, postReceive);
  await chmod(hook, 0o755);
};
