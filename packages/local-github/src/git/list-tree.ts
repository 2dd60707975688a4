import type { TreeEntry } from "./objects.ts";
import type { Git } from "./repository-git.ts";

/** A tree's entries with the sizes of its files; with `recursive`, those of its folders too, under their full paths. */
export const listTree = async (
  git: Git,
  tree: string,
  recursive: boolean,
): Promise<(TreeEntry & { size?: number })[]> => {
  const output = await git.text(["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), tree]);
  return output
    .split("\0")
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf("\t");
      const [mode, type, sha, size] = line.slice(0, tab).split(/ +/) as [
        string,
        TreeEntry["type"],
        string,
        string,
      ];
      return { mode, type, sha, path: line.slice(tab + 1), ...(size !== "-" && { size: Number(size) }) };
    });
};
