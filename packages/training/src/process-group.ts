import { execFile, spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** Sends a signal to a process and all in its group. On Windows, which has neither, ends the tree of processes. */
export const signalGroup = (leader: number, signal: NodeJS.Signals): void => {
  if (process.platform === "win32") {
    execFile("taskkill", ["/pid", String(leader), "/t", "/f"], () => {});
    return;
  }
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
};

/** Ends what is left of a group whose leader has ended: SIGTERM, a second to obey, SIGKILL. */
export const endGroup = async (leader: number): Promise<void> => {
  if (process.platform === "win32" || !(await isAlive(leader))) return;
  signalGroup(leader, "SIGTERM");
  for (let waited = 0; waited < 1000 && (await isAlive(leader)); waited += 20) await sleep(20);
  if (await isAlive(leader)) signalGroup(leader, "SIGKILL");
};

/** Whether a group has a member that still runs. */
const isAlive = async (leader: number): Promise<boolean> => {
  try {
    process.kill(-leader, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return process.platform !== "linux" || (await hasRunningMember(leader));
};

/**
 * The dead stay members until their parent has asked for them, and in a job's container process 1 may never do so.
 * proc_pid_stat(5): pid (comm) state ppid pgrp …, where comm may hold anything.
 */
const hasRunningMember = async (leader: number): Promise<boolean> => {
  const states = await Promise.all(
    (await listProcesses()).map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
      const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return Number(group) === leader && state !== "Z" && state !== "X";
    }),
  );
  return states.includes(true);
};

const listProcesses = async () => (await readdir("/proc")).filter((name) => /^\d+$/.test(name));

/**
 * Kills processes that carry a variable in their environment, wherever they went: a daemon leaves the group by setsid,
 * and keeps the environment it was born with. The runner itself sweeps so (RUNNER_TRACKING_ID). Linux only.
 */
export const sweepTracked = async (assignment: string): Promise<void> => {
  if (process.platform !== "linux") return;
  const wanted = Buffer.from(`${assignment}\0`);
  await Promise.all(
    (await listProcesses()).map(async (pid) => {
      try {
        if ((await readFile(`/proc/${pid}/environ`)).includes(wanted)) process.kill(Number(pid), "SIGKILL");
      } catch {
        // Another user's process, or one that has ended meanwhile.
      }
    }),
  );
};

/**
 * Kills the group if we end before it does: on a normal exit by a handler, and when we are killed ourselves by a shell
 * that waits for its input to close. Returns what calls the guard off.
 */
export const guardGroup = (leader: number): (() => void) => {
  const killNow = () => signalGroup(leader, "SIGKILL");
  process.once("exit", killNow);
  if (process.platform === "win32") return () => process.off("exit", killNow);
  const watchdog = spawn("sh", ["-c", 'read -r _ || kill -9 "-$1"', "sh", String(leader)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watchdog.on("error", () => {});
  watchdog.stdin!.on("error", () => {});
  watchdog.unref();
  return () => {
    process.off("exit", killNow);
    watchdog.stdin!.end("done\n");
  };
};
