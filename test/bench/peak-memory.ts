import { existsSync, readFileSync } from "node:fs";

const status = "/proc/self/status";

/**
 * The most memory that this process ever had resident, in bytes. On Linux a child's maxRSS begins with what its parent had
 * when it was started (it outlives exec), so the process's own high-water mark is read there.
 */
export const readPeakMemory = (): number =>
  1024 *
  (existsSync(status)
    ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, "utf8"))![1])
    : process.resourceUsage().maxRSS);
