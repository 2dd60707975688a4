import { glob, readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { countOf } from "@mlops-actions/contracts/format";
import { UserError } from "@mlops-actions/contracts/user-error";
import { findEscape } from "./inside-workspace.ts";
import { fixedFolder, type ListFolder, suggestGlob } from "./suggest-glob.ts";

export type DataPlaces = {
  workspace: string;
  /** Folders whose files are never data: the run directory. */
  exclude: readonly string[];
  /** Where pattern number i was given, for errors: `mlops.yml: models.flights.train.data[0]`. */
  describePattern: (index: number) => string;
};

/**
 * The files that globs name, sorted, relative to the workspace with / on every system.
 * @throws UserError for a glob that matches nothing, with what was probably meant, and for a link that leaves the workspace.
 */
export const findData = async (patterns: readonly string[], places: DataPlaces): Promise<string[]> => {
  const found = new Set<string>();
  for (const [index, pattern] of patterns.entries()) {
    const matches = await matchFiles(pattern, places);
    if (matches.length === 0) throw await describeNoMatch(pattern, index, places);
    for (const path of matches) found.add(path);
  }
  for (const path of found) {
    const outside = await findEscape(places.workspace, path);
    if (outside)
      throw new UserError(`Data file "${path}" is a link to ${outside}, outside the workspace.`, {
        fix: "Copy the file into the workspace: a run must be able to say what it was trained on.",
      });
  }
  return [...found].sort();
};

const matchFiles = async (pattern: string, { workspace, exclude }: DataPlaces): Promise<string[]> => {
  const matches: string[] = [];
  for await (const match of glob(pattern, { cwd: workspace })) {
    const path = match.split(sep).join("/").replace(/^\.\//, "");
    const inside = [...exclude, ".git"].some((folder) => path === folder || path.startsWith(`${folder}/`));
    if (inside) continue;
    const stats = await stat(join(workspace, match)).catch((cause) => {
      throw new UserError(`Data file "${path}" cannot be read: it may be a broken link.`, { cause });
    });
    if (stats.isFile()) matches.push(path);
  }
  return matches;
};

const describeNoMatch = async (pattern: string, index: number, places: DataPlaces): Promise<UserError> => {
  const message = `train: no file matches data "${pattern}" (${places.describePattern(index)}).`;
  const folders = await listAround(pattern, places.workspace);
  const meant = suggestGlob(pattern, folders);
  if (meant) {
    const { length } = await matchFiles(meant, places);
    if (length > 0)
      return new UserError(message, {
        fix: `Looked in the workspace root. Did you mean "${meant}" (${countOf(length, "file")})?`,
      });
  }
  const folder = fixedFolder(pattern);
  const files = folders(folder)?.files ?? [];
  const there = files.length
    ? `${folder || "The workspace root"} has: ${files.slice(0, 5).join(", ")}${files.length > 5 ? `, … (${files.length})` : ""}.`
    : "Is the file in git, or fetched by an earlier step?";
  return new UserError(message, { fix: `Looked in the workspace root. ${there}` });
};

/** Reads the folders near a pattern's fixed part, so that the suggestion itself needs no disk. */
const listAround = async (pattern: string, workspace: string): Promise<ListFolder> => {
  const known = new Map<string, { folders: string[]; files: string[] }>();
  const visit = async (path: string, depth: number): Promise<void> => {
    if (known.size > 500) return; // enough to suggest from; a data lake is not walked
    const entries = await readdir(join(workspace, path), { withFileTypes: true }).catch(() => undefined);
    if (!entries) return;
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
    known.set(path, {
      folders: folders.map(({ name }) => name).sort(),
      files: entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort(),
    });
    if (depth > 0)
      for (const { name } of folders)
        if (name !== "node_modules") await visit(path ? `${path}/${name}` : name, depth - 1);
  };
  await visit("", fixedFolder(pattern).split("/").length);
  return (path) => known.get(path);
};
