import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { endGroup, guardGroup, signalGroup, sweepTracked } from "./process-group.ts";
import { splitLines } from "./split-lines.ts";

export type SuperviseOptions = {
  /** The program and its arguments; see shell.ts. */
  program: readonly [string, ...string[]];
  cwd: string;
  env: Record<string, string>;
  onLine: (line: string) => void;
  /** After this long the group gets SIGTERM, and SIGKILL graceSeconds later. */
  maxSeconds?: number | undefined;
  graceSeconds?: number;
  /** Where cancelling signals arrive; the process itself unless a test brings its own. */
  signals?: Pick<NodeJS.EventEmitter, "on" | "off">;
};

export type Supervised = {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  seconds: number;
  /** The last lines, at most 50. */
  tail: string[];
  timedOut: boolean;
  /** The first signal that asked us to stop. */
  cancelledBy: NodeJS.Signals | null;
};

/** Any process of this run carries it, however it was started. */
const trackingVariable = "MLOPS_TRACKING_ID";
const tailLength = 50;
/** The runner sends SIGINT, SIGTERM 7.5 s later, and kills us 2.5 s after that: we must be done before. */
const cancelGraceSeconds = 1.5;

/**
 * Runs a command as the leader of a process group of its own and waits for it. The runner signals only this process
 * (https://docs.github.com/actions/reference/workflow-cancellation-reference), so that signals are passed on to the
 * group, where a training can write a checkpoint. Whatever happens (an exit, a limit, our own end), nothing that the
 * command started is left running: group, then on Linux what left the group, by an environment variable.
 */
export const superviseCommand = async (options: SuperviseOptions): Promise<Supervised> => {
  const { program, cwd, env, maxSeconds, graceSeconds = 10, signals = process } = options;
  const trackingId = randomUUID();
  const started = performance.now();
  const child = spawn(program[0], program.slice(1), {
    cwd,
    env: { ...env, [trackingVariable]: trackingId },
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  await spawned(child);
  const releaseGuard = guardGroup(child.pid!);
  const tail: string[] = [];
  const drained = readOutput(child, (line) => {
    if (tail.push(line) > tailLength) tail.shift();
    options.onLine(line);
  });

  const timers: NodeJS.Timeout[] = [];
  const after = (seconds: number, act: () => void) => timers.push(setTimeout(act, seconds * 1000));
  let cancelledBy: NodeJS.Signals | null = null;
  let timedOut = false;
  const forward = (signal: NodeJS.Signals) => {
    cancelledBy ??= signal;
    signalGroup(child.pid!, signal);
    if (signal === "SIGTERM") after(cancelGraceSeconds, () => signalGroup(child.pid!, "SIGKILL"));
  };
  const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of forwarded) signals.on(signal, forward);
  if (maxSeconds !== undefined)
    after(maxSeconds, () => {
      timedOut = true;
      signalGroup(child.pid!, "SIGTERM");
      after(graceSeconds, () => signalGroup(child.pid!, "SIGKILL"));
    });

  try {
    const { exitCode, signal } = await exited(child);
    const seconds = (performance.now() - started) / 1000;
    await endGroup(child.pid!);
    await sweepTracked(`${trackingVariable}=${trackingId}`);
    await drained;
    return { exitCode, signal, seconds, tail, timedOut, cancelledBy };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    for (const signal of forwarded) signals.off(signal, forward);
    releaseGuard();
  }
};

const spawned = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => child.once("spawn", resolve).once("error", reject));

/** The end of the command itself; its descendants may still hold its output open. */
const exited = (child: ChildProcess) =>
  new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.exitCode !== null || child.signalCode !== null
      ? resolve({ exitCode: child.exitCode, signal: child.signalCode })
      : child.once("exit", (exitCode, signal) => resolve({ exitCode, signal })),
  );

/** Hands over lines as they come; settles once both streams have ended. */
const readOutput = async (child: ChildProcess, onLine: (line: string) => void): Promise<void> => {
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const readers = [child.stdout!, child.stderr!].map((stream) => {
    const lines = splitLines(onLine, () => performance.now());
    stream.setEncoding("utf8").on("data", lines.push);
    return lines;
  });
  await closed;
  for (const lines of readers) lines.end();
};
