import { spawn } from "node:child_process";
import { UserError } from "@mlops-actions/contracts/user-error";

const outputLimit = 1024 * 1024;

export type CommandOptions = {
  cwd: string;
  env: NodeJS.ProcessEnv;
  stdin: string;
  seconds: number;
  signal: AbortSignal;
};

/**
 * Runs a program with text on standard input and returns what it wrote to standard output.
 * @throws UserError when it cannot be started, takes too long or ends with another code than 0
 */
export const runCommand = (words: readonly string[], options: CommandOptions): Promise<string> =>
  new Promise((resolve, reject) => {
    const { cwd, env, stdin, seconds, signal } = options;
    const [program, ...args] = words as [string, ...string[]];
    const limit = AbortSignal.timeout(seconds * 1000);
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ["pipe", "pipe", "pipe"],
      signal: AbortSignal.any([signal, limit]),
    });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(0, outputLimit);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors = (errors + text).slice(-outputLimit);
    });
    const fail = (message: string, cause?: unknown) =>
      reject(new UserError(`${program} ${message}.${tail(errors)}`, { cause }));
    child.on("error", (error: NodeJS.ErrnoException) =>
      limit.aborted
        ? fail(`took longer than ${seconds} s (ready_seconds)`)
        : signal.aborted
          ? reject(signal.reason)
          : fail(`could not be started (${error.code ?? error.message})`, error),
    );
    child.on("close", (code, killer) =>
      code === 0 ? resolve(output) : fail(`ended with ${killer ?? `exit code ${code}`}`),
    );
    // A program that does not read its input closes the pipe early: its exit code tells the rest.
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });

const tail = (text: string): string => {
  const lines = text.trimEnd().split("\n").slice(-30);
  return lines.join("").trim() === "" ? "" : ` It printed:\n${lines.map((line) => `  | ${line}`).join("\n")}`;
};
