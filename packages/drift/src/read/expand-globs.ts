import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { globFiles } from "@mlops-actions/runner/glob-files";

/**
 * The files that paths and globs name, sorted and each once, however it was written: relative to the directory where they
 * lie in it, else absolute, with / on every system.
 * @throws UserError for one that matches nothing.
 */
export const expandGlobs = (patterns: readonly string[], directory: string): string[] => {
  const found = patterns.flatMap((pattern) => {
    if (existsSync(resolve(directory, pattern))) return [pattern];
    const matches = /[*?[{]/.test(pattern) ? globFiles(pattern, directory) : [];
    if (matches.length === 0)
      throw new UserError(`No file matches ${JSON.stringify(pattern)}.`, {
        fix: `Looked in ${join(directory, ".")}.`,
      });
    return matches;
  });
  return [...new Set(found.map((path) => nameFrom(directory, path)))].sort();
};

const nameFrom = (directory: string, path: string): string => {
  const absolute = resolve(directory, path);
  const inside = relative(directory, absolute);
  return (inside.startsWith("..") ? absolute : inside).split(sep).join("/");
};
