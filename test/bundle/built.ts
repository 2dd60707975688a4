/** Starts the built programs of `dist/` as the runner or a person does: a process, an environment, a folder. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const dist = join(import.meta.dirname, "../../dist");
export const actionNames = [
  "setup-env",
  "train",
  "evaluate-gate",
  "register-model",
  "get-model",
  "post-review",
  "deploy",
  "drift-check",
] as const;

if (!existsSync(join(dist, "mlops.js"))) throw new Error("dist/ is not there: run npm run build first.");

/** A folder of its own, below the system's temporary one. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), "mlops-bundle-"));

/** Runs one built program to its end. Nothing of this process's environment but PATH is seen by it. */
export const runBuilt = (
  name: string,
  options: { args?: readonly string[]; env?: Record<string, string>; cwd?: string } = {},
): Promise<{ status: number; stdout: string; stderr: string }> =>
  new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [join(dist, `${name}.js`), ...(options.args ?? [])],
      {
        cwd: options.cwd ?? tmpdir(),
        env: { PATH: process.env.PATH ?? "", HOME: tmpdir(), ...options.env },
        timeout: 15_000,
      },
      (error, stdout, stderr) =>
        child.exitCode === null ? reject(error) : resolve({ status: child.exitCode, stdout, stderr }),
    );
  });

/** What the runner sets for a step: the job's context, the files that a step writes to, and the inputs. */
export const makeStep = (inputs: Record<string, string>) => {
  const folder = makeFolder();
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, "");
    return path;
  };
  const env: Record<string, string> = {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: "octo/flights",
    GITHUB_RUN_ID: "7",
    GITHUB_SHA: "0".repeat(40),
    GITHUB_REF: "refs/heads/main",
    GITHUB_EVENT_NAME: "push",
    GITHUB_API_URL: "http://127.0.0.1:9", // discard: no step here may need it
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
        value,
      ]),
    ),
  };
  return { folder, env, read: (name: "output" | "summary") => readFileSync(join(folder, name), "utf8") };
};
