import { spawn } from "node:child_process";

export class GitError extends Error {
  readonly exitCode: number;
  readonly stderr: string;

  constructor(args: readonly string[], exitCode: number, stderr: string) {
    super(`git ${args[0]} ended with ${exitCode}: ${stderr.trim()}`);
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

/** git without the user's own configuration, hooks and repository variables: what it does depends on us alone. */
export const gitEnvironment = (extra: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
    ...extra,
  };
};

export type GitOptions = {
  input?: string | Buffer;
  env?: Record<string, string>;
  accept?: readonly number[];
};

/** Runs git in a bare repository; its whole output. @throws GitError for an exit code that is not accepted. */
export const runGit = (
  gitDirectory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<{ output: Buffer; exitCode: number }> =>
  new Promise((resolve, reject) => {
    const child = spawn("git", ["--git-dir", gitDirectory, ...args], {
      env: gitEnvironment(options.env),
      stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout!.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr!.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const exitCode = code ?? 1;
      if (exitCode === 0 || options.accept?.includes(exitCode))
        resolve({ output: Buffer.concat(out), exitCode });
      else reject(new GitError(args, exitCode, Buffer.concat(err).toString()));
    });
    // git may end before it has read its input; its exit code tells why.
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input);
  });
