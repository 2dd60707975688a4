import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * How this system runs a command line: `bash -eo pipefail` as `run:` steps do, sh where there is no bash, cmd on Windows.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell
 */
export const shellProgram = (
  command: string,
  { platform, path }: { platform: NodeJS.Platform; path: string },
  exists: (file: string) => boolean = existsSync,
): [string, ...string[]] => {
  if (platform === "win32") return ["cmd.exe", "/d", "/s", "/c", command];
  const bash = path
    .split(delimiter)
    .map((folder) => join(folder, "bash"))
    .find(exists);
  return bash
    ? [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", command]
    : ["/bin/sh", "-e", "-c", command];
};
