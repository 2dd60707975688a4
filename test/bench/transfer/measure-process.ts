import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export type Cost = {
  seconds: number;
  /** Greatest resident memory in bytes; null where the system does not tell (no /proc). */
  peak: number | null;
};

/** Runs a program to its end. @throws with what it said where it fails. */
export const measureProcess = async (
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Cost> => {
  const start = performance.now();
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  let peak: number | null = null;
  const look = () => {
    peak = readPeak(child.pid) ?? peak;
  };
  const timer = setInterval(look, 10);
  const code = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  }).finally(() => clearInterval(timer));
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0)
    throw new Error(`${command} ${args.slice(0, 2).join(" ")} ended with ${code}: ${Buffer.concat(said)}`);
  return { seconds, peak };
};

/** VmHWM only ever grows, so the last look before the end is the peak, but for what the last 10 ms added. */
const readPeak = (pid: number | undefined): number | undefined => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(status);
    return found ? Number(found[1]) * 1024 : undefined;
  } catch {
    return undefined;
  }
};

/** One after the other: the times add up, the larger memory counts. */
export const addCosts = (...costs: Cost[]): Cost => ({
  seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
  peak: costs.every(({ peak }) => peak === null) ? null : Math.max(...costs.map(({ peak }) => peak ?? 0)),
});
