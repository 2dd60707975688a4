import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { JobState, StepCall, StepEnd } from "../job-state.ts";
import { findProgram } from "../run-script.ts";
import { stepEnvironment } from "../step-environment.ts";
import { matchesVersion } from "./match-version.ts";
import { type BuiltInInputs, refuseInputs } from "./refuse-inputs.ts";

/**
 * Stands in for actions/setup-python: nothing is installed, the Python of this machine is used, the wanted version's
 * own program (python3.11) where there is one. A warning says so when the version is another.
 */
export const setUpPython = async (job: JobState, call: StepCall, inputs: BuiltInInputs): Promise<StepEnd> => {
  refuseInputs("actions/setup-python", inputs, ["python-version", "python-version-file", "token"], {
    cache: ["pip", "pipenv", "poetry", "uv"],
    "cache-dependency-path": [inputs["cache-dependency-path"] ?? ""],
    architecture: [process.arch],
    "check-latest": ["true", "false"],
    "update-environment": ["true"],
    "allow-prereleases": ["true", "false"],
  });
  const wanted = readWanted(job, inputs, "python-version", [".python-version"]);
  const minor = /^(\d+\.\d+)/.exec(wanted ?? "")?.[1];
  const found = findPython([...(minor ? [`python${minor}`] : []), "python3", "python"], pathOf(job, call));
  if (!found)
    throw new UserError("actions/setup-python: there is no Python on this machine's PATH.", {
      fix: "Install Python 3; the local runner installs none.",
    });
  const { version, executable } = found;
  reportVersion(call, "Python", wanted, version);
  job.path = [nameIt(executable, version, join(job.temp, "_python")), ...job.path];
  job.env.pythonLocation = dirname(dirname(executable));
  return {
    success: true,
    outputs: { "python-version": version, "python-path": executable, "cache-hit": "false" },
  };
};

/**
 * A folder in which this Python is called python: its own where it is (a virtual environment works only there), else
 * one with links.
 */
const nameIt = (executable: string, version: string, links: string): string => {
  const own = dirname(executable);
  if (process.platform === "win32" || askPython(join(own, "python"))?.version === version) return own;
  mkdirSync(links, { recursive: true });
  for (const name of ["python", "python3"]) {
    rmSync(join(links, name), { force: true });
    symlinkSync(executable, join(links, name));
  }
  return links;
};

/** Stands in for actions/setup-node in the same way. */
export const setUpNode = async (job: JobState, call: StepCall, inputs: BuiltInInputs): Promise<StepEnd> => {
  refuseInputs("actions/setup-node", inputs, ["node-version", "node-version-file", "token"], {
    cache: ["npm", "yarn", "pnpm"],
    "cache-dependency-path": [inputs["cache-dependency-path"] ?? ""],
    architecture: [process.arch],
    "check-latest": ["true", "false"],
    "package-manager-cache": ["true", "false"],
  });
  const wanted = readWanted(job, inputs, "node-version", [".nvmrc", ".node-version"])?.replace(/^v/, "");
  const program = findProgram("node", pathOf(job, call)) ?? job.run.node;
  const [version = ""] = readLines(program, ["-p", "process.versions.node"]);
  reportVersion(call, "Node", wanted, version);
  job.path = [dirname(program), ...job.path.filter((folder) => folder !== dirname(program))];
  return { success: true, outputs: { "node-version": `v${version}`, "cache-hit": "false" } };
};

const pathOf = (job: JobState, call: StepCall) =>
  stepEnvironment(job, { github: {}, env: call.env, files: {} }).PATH ?? "";

const readWanted = (job: JobState, inputs: BuiltInInputs, input: string, files: readonly string[]) => {
  if (inputs[input]) return inputs[input].split("\n")[0]!.trim();
  const named = inputs[`${input}-file`];
  for (const name of named ? [named] : files) {
    const file = resolve(job.workspace, name);
    if (existsSync(file)) return readFileSync(file, "utf8").trim().split("\n")[0];
    if (named) throw new UserError(`${input}-file: there is no ${named} in the workspace.`);
  }
  return undefined;
};

const reportVersion = ({ port }: StepCall, name: string, wanted: string | undefined, found: string) => {
  port.line(`${name} ${found}, this machine's own`);
  if (wanted && !matchesVersion(wanted, found))
    port.annotate({
      level: "warning",
      message: `${name} ${wanted} was asked for; the local runner installs nothing and uses this machine's ${found}.`,
    });
};

const readLines = (program: string, args: string[]): string[] =>
  execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
    .trim()
    .split(/\r?\n/);

type Python = { version: string; executable: string };

const findPython = (names: readonly string[], path: string): Python | undefined => {
  for (const name of names) {
    const program = findProgram(name, path);
    const answer = program && askPython(program);
    if (answer) return answer;
  }
  return undefined;
};

/**
 * Through shims and links to the program itself, so that python and python3 are the same one. A version manager's shim
 * may be there and yet have nothing behind it.
 */
const askPython = (program: string): Python | undefined => {
  try {
    const query = "import platform, sys; print(platform.python_version()); print(sys.executable)";
    const [version = "", executable = program] = readLines(program, ["-c", query]);
    return { version, executable };
  } catch {
    return undefined;
  }
};
