import type { Git } from "./repository-git.ts";

export type FileChange = {
  status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed";
  path: string;
  previousPath?: string;
  /** Of the new content, or of the old where the file is removed. */
  sha: string;
  additions: number;
  deletions: number;
  /** Unified hunks; absent for binary and for very large changes. */
  patch?: string;
};

const statusOf: Record<string, FileChange["status"]> = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  C: "copied",
  T: "changed",
};

/** What changed between two commits, file by file. `from` may be the empty tree. */
export const listChanges = async (
  git: Git,
  from: string,
  to: string,
  options: { patches: boolean },
): Promise<FileChange[]> => {
  const fields = (
    await git.text([
      "diff-tree",
      "-r",
      "-M",
      "--raw",
      "--numstat",
      "-z",
      "--no-commit-id",
      "--abbrev=40",
      from,
      to,
    ])
  ).split("\0");
  const changes: FileChange[] = [];
  let at = 0;
  // Raw entries first (`:mode mode sha sha status`, path, and a second path for renames), then the counts.
  while (fields[at]?.startsWith(":")) {
    const [, , before, after, letter] = fields[at]!.split(" ") as [string, string, string, string, string];
    const twoPaths = letter.startsWith("R") || letter.startsWith("C");
    const path = fields[at + (twoPaths ? 2 : 1)]!;
    changes.push({
      status: statusOf[letter[0]!] ?? "changed",
      path,
      ...(twoPaths && { previousPath: fields[at + 1]! }),
      sha: letter === "D" ? before : after,
      additions: 0,
      deletions: 0,
    });
    at += twoPaths ? 3 : 2;
  }
  for (let index = 0; at < fields.length && fields[at]; index++) {
    const [additions, deletions, path] = fields[at]!.split("\t");
    Object.assign(changes[index]!, { additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
    at += path === "" ? 3 : 1;
  }
  return options.patches ? addPatches(git, changes, from, to) : changes;
};

const addPatches = async (git: Git, changes: FileChange[], from: string, to: string) => {
  const output = await git.text(["diff-tree", "-r", "-M", "-p", "--no-commit-id", "--no-color", from, to]);
  const parts = output.split(/^diff --git .*\n/m).slice(1);
  return changes.map((change, index) => {
    const part = parts[index] ?? "";
    const start = part.search(/^@@ /m);
    const patch = start < 0 ? undefined : part.slice(start).replace(/\n$/, "");
    return patch !== undefined && patch.length < 1 << 20 ? { ...change, patch } : change;
  });
};
