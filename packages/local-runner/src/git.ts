import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs git on a bare repository (its folder) and gives its standard output, without the last line's end. */
export const readGit = async (gitDirectory: string, ...args: string[]): Promise<string> => {
  const { stdout } = await run("git", [`--git-dir=${gitDirectory}`, ...args], {
    maxBuffer: 64 * 1024 * 1024,
    env: gitEnvironment(),
  });
  return stdout.replace(/\n$/, "");
};

/** The file's text at a commit; undefined where it is not there. */
export const readFileAt = async (
  gitDirectory: string,
  commit: string,
  path: string,
): Promise<string | undefined> => {
  try {
    const { stdout } = await run("git", [`--git-dir=${gitDirectory}`, "show", `${commit}:${path}`], {
      maxBuffer: 64 * 1024 * 1024,
      env: gitEnvironment(),
    });
    return stdout;
  } catch {
    return undefined;
  }
};

/** The commit a name stands for; undefined where there is none. */
export const findCommit = async (gitDirectory: string, name: string): Promise<string | undefined> => {
  try {
    return await readGit(gitDirectory, "rev-parse", "--verify", "--quiet", `${name}^{commit}`);
  } catch {
    return undefined;
  }
};

/** The branch that HEAD names: the default branch of a bare repository. */
export const readDefaultBranch = async (gitDirectory: string): Promise<string> =>
  (await readGit(gitDirectory, "symbolic-ref", "HEAD")).replace(/^refs\/heads\//, "");

/** Paths of the workflow files at a commit. */
export const listWorkflows = async (gitDirectory: string, commit: string): Promise<string[]> => {
  const names = await readGit(gitDirectory, "ls-tree", "--name-only", commit, ".github/workflows/").catch(
    () => "",
  );
  return names.split("\n").filter((name) => /\.ya?ml$/.test(name));
};

/** Git without the caller's GIT_* variables: a hook that started us would redirect every command. */
export const gitEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries({ ...process.env, GIT_TERMINAL_PROMPT: "0" }).filter(
      ([name]) => !name.startsWith("GIT_") || name === "GIT_TERMINAL_PROMPT" || name === "GIT_SSL_CAINFO",
    ),
  );
