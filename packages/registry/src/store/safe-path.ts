/**
 * Whether a path from a run or a manifest stays inside the folder it is put into, on every system: a version that is
 * registered on Linux is pulled on Windows too.
 */
export const isSafePath = (path: string): boolean =>
  !/^([/\\]|[a-zA-Z]:)|\0/.test(path) &&
  !path.includes("\\") &&
  path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
