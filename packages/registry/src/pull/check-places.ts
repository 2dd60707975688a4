import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { findClash, foldPath } from "@mlops-actions/contracts/path-rules";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { WantedFile } from "./part-file.ts";

/**
 * Two files in one place come of a manifest that nobody here wrote. Two places that are one on this system only come
 * of a model that was trained on another.
 */
export const checkPaths = (tag: string, files: readonly { path: string }[], foldsCase: boolean): void => {
  const paths = files.map(({ path }) => path);
  const clash = findClash(paths);
  if (clash)
    throw new UserError(
      clash[0] === clash[1]
        ? `The manifest of ${tag} names ${clash[0]} twice.`
        : `The manifest of ${tag} names ${clash[0]} as a file and ${clash[1]} below it.`,
      { fix: "It is not downloaded. Register the model again." },
    );
  const folded = foldsCase ? findClash(paths, foldPath) : undefined;
  if (folded)
    throw new UserError(
      `${folded[0]} and ${folded[1]} of ${tag} would be one file here: this system tells no upper case from lower case.`,
      { fix: "Pull it on a system that does (Linux), or name one of the two (--file, input files)." },
    );
};

/**
 * The folders between the one that was asked for and a file are plain folders, or not there yet. A link among them,
 * such as a repository may hold, would lead what is written to anywhere on the disk.
 */
export const checkFolders = async (directory: string, files: readonly { path: string }[]): Promise<void> => {
  const folders = new Set<string>();
  for (const { path } of files)
    for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1))
      folders.add(path.slice(0, end));
  for (const folder of folders) {
    const place = join(directory, folder);
    const found = await lstat(place).catch(() => undefined);
    if (!found || found.isDirectory()) continue;
    throw new UserError(
      found.isSymbolicLink()
        ? `${place} is a link, and files of the model lie below it: they would be written to where it leads.`
        : `${place} is a file here, and a folder of the model.`,
      { fix: "Remove it, or name another folder to put the model into." },
    );
  }
};

/** Known before a byte is fetched: bytes that do not add up, and a folder where a file is to be. */
export const checkTargets = async (tag: string, wanted: readonly WantedFile[]): Promise<void> => {
  for (const { target, size, spans } of wanted) {
    const held = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    if (held !== size)
      throw new UserError(
        `The manifest of ${tag} says that ${target} has ${size} bytes, and where to find ${held}.`,
        { fix: "It is not downloaded. Register the model again." },
      );
    const found = await lstat(target).catch(() => undefined);
    if (found?.isDirectory())
      throw new UserError(`${target} is a folder here, and a file of ${tag}.`, {
        fix: "Remove it, or name another folder to put the model into.",
      });
  }
};
