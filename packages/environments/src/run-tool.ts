import { UserError } from "@mlops-actions/contracts/user-error";

export type ToolOptions = { cwd?: string; env: Record<string, string | undefined> };

/** A tool's end: its output, and exit code; undefined where it is not on this machine. */
export type ToolResult = { stdout: string; stderr: string; exitCode: number | undefined } | undefined;

/** Runs a short command of a tool and reads what it says. No shell, no input. */
export const askTool = async (
  program: string,
  args: readonly string[],
  options: ToolOptions,
): Promise<ToolResult> => {
  const { execa } = await import("execa");
  const result = await execa(program, args, { ...settings(options), reject: false });
  if (result.code === "ENOENT" || result.code === "EACCES") return undefined;
  return { stdout: result.stdout, stderr: result.stderr, exitCode: result.exitCode };
};

/**
 * Runs a tool that works for a while and hands over its output line by line.
 * @throws UserError with the tool's last lines where it fails.
 */
export const runTool = async (
  program: string,
  args: readonly string[],
  options: ToolOptions & { purpose: string; onLine: (line: string) => void },
): Promise<void> => {
  const { execa } = await import("execa");
  const running = execa(program, args, { ...settings(options), reject: false, all: true, buffer: false });
  const last: string[] = [];
  for await (const line of running.iterable({ from: "all" })) {
    if (last.push(line.slice(0, 500)) > 20) last.shift();
    options.onLine(line);
  }
  const { exitCode, shortMessage } = await running;
  if (exitCode === 0) return;
  const how = exitCode === undefined ? `: ${shortMessage}` : ` with exit code ${exitCode}`;
  throw new UserError(`${options.purpose} failed${how}.\n${last.map((line) => `  | ${line}`).join("\n")}`);
};

const settings = ({ cwd, env }: ToolOptions) => ({
  ...(cwd !== undefined && { cwd }),
  env: Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
  extendEnv: false,
  stdin: "ignore" as const,
  timeout: 30 * 60_000,
});
