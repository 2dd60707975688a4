import type { TreeEntry } from "./objects.ts";
import type { Git } from "./repository-git.ts";

/** Put a file (or a whole tree) at a path, or take away what is there. */
export type TreeEdit = { path: string; mode?: string; sha: string | null };

const isSafe = (path: string) =>
  path !== "" &&
  path
    .split("/")
    .every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");

/** Writes the tree that results from the edits; its id, or undefined where a path is not allowed in git. */
export const editTree = async (
  git: Git,
  base: string | undefined,
  edits: readonly TreeEdit[],
): Promise<string | undefined> => {
  if (!edits.every(({ path }) => isSafe(path))) return undefined;
  return (await editFolder(git, base, edits)) ?? git.writeTree([]);
};

/** Undefined where nothing is left: git keeps no empty folders. */
const editFolder = async (
  git: Git,
  base: string | undefined,
  edits: readonly TreeEdit[],
): Promise<string | undefined> => {
  const entries = new Map<string, TreeEntry>();
  for (const entry of (base && (await git.readTree(base))) || []) entries.set(entry.path, entry);
  const below = new Map<string, TreeEdit[]>();
  for (const edit of edits) {
    const slash = edit.path.indexOf("/");
    if (slash < 0) {
      if (edit.sha === null) entries.delete(edit.path);
      else {
        const mode = edit.mode ?? "100644";
        const type = mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
        entries.set(edit.path, { path: edit.path, mode, type, sha: edit.sha });
      }
      continue;
    }
    const folder = edit.path.slice(0, slash);
    below.set(folder, [...(below.get(folder) ?? []), { ...edit, path: edit.path.slice(slash + 1) }]);
  }
  for (const [folder, inner] of below) {
    const present = entries.get(folder);
    const sha = await editFolder(git, present?.type === "tree" ? present.sha : undefined, inner);
    if (sha) entries.set(folder, { path: folder, mode: "040000", type: "tree", sha });
    else entries.delete(folder);
  }
  return entries.size === 0 ? undefined : git.writeTree([...entries.values()]);
};
