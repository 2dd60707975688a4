import { realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";

/** The real place of a path, where links lead it out of the workspace; undefined where it stays inside. */
export const findEscape = async (workspace: string, path: string): Promise<string | undefined> => {
  const real = await realpath(join(workspace, path));
  const inner = relative(await realpath(workspace), real);
  return inner === ".." || inner.startsWith(`..${sep}`) || isAbsolute(inner) ? real : undefined;
};
