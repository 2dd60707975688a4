import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that cannot be mistaken for a later one with the same number. */
export type ProcessIdentity = { pid: number; started: string };

/**
 * When a process began, as the system tells it; undefined once it has ended (a zombie has).
 * On Linux boot id and start tick of `/proc/<pid>/stat` (field 22, proc(5)); elsewhere `ps -o lstart`.
 */
export const readStart = (pid: number): string | undefined =>
  process.platform === "linux" ? readProcStart(pid) : readPsStart(pid);

export const isAlive = ({ pid, started }: ProcessIdentity): boolean => readStart(pid) === started;

const readProcStart = (pid: number): string | undefined => {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  } catch {
    return undefined;
  }
  // The command's name stands in parentheses and may hold spaces and parentheses of its own.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (state === "Z" || state === "X") return undefined;
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()}/${fields[18]}`;
};

const readPsStart = (pid: number): string | undefined => {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    const [state = "", ...started] = line.split(/\s+/);
    return line === "" || state.startsWith("Z") ? undefined : started.join(" ");
  } catch {
    return undefined;
  }
};
