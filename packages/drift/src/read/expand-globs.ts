import { existsSync } from "node:fs";
import { join, normalize, resolve, sep } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { globFiles } from "@mlops-actions/runner/glob-files";

/**
 * The files that paths and globs name, sorted and each once, however often and in whatever spelling it was named: relative
 * where the path or glob was, with / on every system.
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
  const names = new Map(found.map((path) => [resolve(directory, path), normalize(path)]));
  return [...names.values()].map((path) => path.split(sep).join("/")).sort();
};
