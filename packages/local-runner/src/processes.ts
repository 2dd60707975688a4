import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import type { Readable } from "node:stream";

/** How long a process has after SIGINT and after SIGTERM: the real runner's times (ProcessInvoker). Milliseconds. */
export const cancelTimes = { interrupt: 7500, terminate: 2500 };

export type ProcessOptions = {
  file: string;
  args: readonly string[];
  cwd: string;
  env: Record<string, string>;
  onLine: (line: string) => void;
  /** Aborting it ends the process: SIGINT, SIGTERM, then the whole group is killed. */
  signal?: AbortSignal;
  /** Aborting it kills the group at once. */
  force?: AbortSignal;
};

/**
 * Runs a program and gives its lines as they come, both streams in one. Resolves with its exit code (128 and more
 * for a signal). A child left behind that holds the streams open is waited for 5 seconds, as the real runner does.
 * The program leads a process group of its own, so that Ctrl-C in the terminal reaches the runner alone.
 */
export const runProcess = async (options: ProcessOptions): Promise<number> => {
  const { file, args, cwd, env, onLine, signal, force } = options;
  const child = spawn(file, [...args], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  const exited = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, name) => resolve(code ?? 128 + (name ? constants.signals[name] : 0)));
  });
  const streams = [child.stdout, child.stderr].map((stream) => readLines(stream, onLine));
  const timers: NodeJS.Timeout[] = [];
  const kill = () => killGroup(child.pid);
  const cancel = () => {
    child.kill("SIGINT");
    timers.push(
      setTimeout(() => {
        child.kill("SIGTERM");
        timers.push(setTimeout(kill, cancelTimes.terminate));
      }, cancelTimes.interrupt),
    );
  };
  if (signal?.aborted) cancel();
  else signal?.addEventListener("abort", cancel, { once: true });
  if (force?.aborted) kill();
  else force?.addEventListener("abort", kill, { once: true });
  try {
    const code = await exited;
    const drained = Promise.allSettled(streams);
    await Promise.race([
      drained,
      new Promise((resolve) => timers.push(setTimeout(resolve, signal?.aborted ? 500 : 5000))),
    ]);
    child.stdout.destroy();
    child.stderr.destroy();
    await drained;
    return code;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
    force?.removeEventListener("abort", kill);
  }
};

/** Resolves when the stream is closed, at its end or because it was destroyed. */
const readLines = (stream: Readable, onLine: (line: string) => void): Promise<void> =>
  new Promise((resolve) => {
    let rest = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop()!;
      for (const line of lines) onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
    });
    stream.once("close", () => {
      if (rest) onLine(rest);
      resolve();
    });
  });

const killGroup = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
};

/**
 * Ends every process that still carries this job's RUNNER_TRACKING_ID, as the real runner does at the end of a job.
 * A server that is to outlive its job must unset the variable. Needs /proc; elsewhere nothing is found.
 */
export const endOrphans = (trackingId: string): { pid: number; name: string }[] => {
  if (process.platform !== "linux") return [];
  const ended: { pid: number; name: string }[] = [];
  for (const entry of readdirSync("/proc")) {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    try {
      if (
        !readFileSync(`/proc/${pid}/environ`, "latin1")
          .split("\0")
          .includes(`RUNNER_TRACKING_ID=${trackingId}`)
      )
        continue;
      const name = readFileSync(`/proc/${pid}/comm`, "utf8").trim();
      process.kill(pid, "SIGKILL");
      ended.push({ pid, name });
    } catch {
      // Gone meanwhile, or not ours to read.
    }
  }
  return ended;
};
