import { homedir } from "node:os";
import { join } from "node:path";

/** Where things are kept that can be had again: XDG_CACHE_HOME, else what the system uses. */
export const cacheFolder = (name: string): string => {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const fallback: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(homedir(), "Library", "Caches"),
    ...(LOCALAPPDATA && { win32: LOCALAPPDATA }),
  };
  return join(XDG_CACHE_HOME || (fallback[process.platform] ?? join(homedir(), ".cache")), "mlops", name);
};
