import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { UserError } from "@mlops-actions/contracts/user-error";
import { maskSecrets } from "./mask-secrets.ts";

export type ProgramCall = {
  /** The program and its arguments; no shell reads them. */
  command: readonly string[];
  /** What it is for, as in "asking postgres". */
  purpose: string;
  env: Record<string, string>;
  directory: string;
  /** For its standard input. */
  input?: string;
  seconds: number;
  /** What to do where the program is not there, and where it fails. */
  missing?: string;
  failed?: string;
  onLine?: (line: string) => void;
};

const graceSeconds = 5;
const tailLines = 10;
const lineLength = 300;

/**
 * Runs a program to its end and hands over what it prints, line by line.
 * @throws UserError where it is not there, takes too long, or fails: with its last words, secrets masked.
 */
export const runProgram = async (call: ProgramCall): Promise<void> => {
  const [program, ...args] = call.command;
  if (program === undefined) throw new UserError(`The command for ${call.purpose} is empty.`);
  const child = spawn(program, args, {
    cwd: call.directory,
    env: call.env,
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  const started = new Promise<void>((resolve, reject) => child.once("spawn", resolve).once("error", reject));
  const closed = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once("close", (code, signal) => resolve({ code, signal })),
  );
  await started.catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === "ENOENT" ? "is not on this machine" : `cannot be started (${cause.code})`;
    throw new UserError(`${program} ${why}, and ${call.purpose} needs it.`, {
      cause,
      ...fixOf(call.missing),
    });
  });
  const endIt = () => child.kill("SIGKILL");
  process.once("exit", endIt);
  let late = false;
  const timers = [
    setTimeout(() => {
      late = true;
      child.kill("SIGTERM");
      timers.push(setTimeout(endIt, graceSeconds * 1000));
    }, call.seconds * 1000),
  ];
  const tail: string[] = [];
  let fault: unknown;
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (tail.push(line.slice(0, lineLength)) > tailLines) tail.shift();
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (fault !== undefined) return;
    try {
      call.onLine?.(line);
    } catch (error) {
      fault = error;
      endIt();
    }
  });
  child.stdin.on("error", () => {}); // it ended before it had read all: its exit code says why
  child.stdin.end(call.input ?? "");
  const { code, signal } = await closed;
  process.off("exit", endIt);
  for (const timer of timers) clearTimeout(timer);
  if (fault !== undefined) throw fault;
  if (code === 0) return;
  const how = late
    ? `took longer than ${call.seconds} seconds`
    : `ended with ${code === null ? signal : `exit code ${code}`}`;
  const words = maskSecrets(tail.join("\n").trim(), call.env);
  throw new UserError(
    `${call.purpose}: ${program} ${how}.${words ? `\n${words.replace(/^/gm, "  | ")}` : ""}`,
    fixOf(call.failed),
  );
};

const fixOf = (fix: string | undefined) => (fix === undefined ? {} : { fix });
