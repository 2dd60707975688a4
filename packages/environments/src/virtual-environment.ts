import { rm } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { findLockDifferences } from "./match-lock.ts";
import type { Requirements } from "./parse-requirements.ts";
import { describePython, type PythonFacts, probePython } from "./probe-python.ts";
import { askTool, runTool } from "./run-tool.ts";

export type Installation = {
  manager: "uv" | "pip";
  workspace: string;
  /** Where the virtual environment lies. */
  path: string;
  /** The interpreter it is made from. */
  python: PythonFacts;
  env: Record<string, string | undefined>;
  /** Where lines of pip and uv go. */
  onLine: (line: string) => void;
  /** Relative to the workspace; for uv the folder that holds pyproject.toml is the one it lies in. */
  lock: string | null;
  /** Of pip's lock; where it is not fully pinned (require-lock: false), pip resolves. */
  requirements: Requirements | undefined;
};

export const binFolder = (path: string): string =>
  join(path, process.platform === "win32" ? "Scripts" : "bin");

export const pythonIn = (path: string): string =>
  join(binFolder(path), process.platform === "win32" ? "python.exe" : "python");

/** Installs from the lock into a fresh virtual environment, and checks that it holds what the lock says and no more. */
export const installEnvironment = async (installation: Installation): Promise<PythonFacts> => {
  await rm(installation.path, { recursive: true, force: true });
  await (installation.manager === "uv" ? installWithUv : installWithPip)(installation);
  const facts = await describePython(pythonIn(installation.path), installation.env);
  const differences = differencesFromLock(installation, facts);
  if (differences.length === 0) return facts;
  throw new UserError(
    `What was installed is not what ${installation.lock} says: ${differences.slice(0, 5).join("; ")}${differences.length > 5 ? `; and ${differences.length - 5} more` : ""}.`,
    { fix: "Make the lock anew and commit it." },
  );
};

/**
 * What a restored environment says of itself, or why it cannot be used: the interpreter it was made from is gone
 * (actions/setup-python#182), or it does not hold what the lock says.
 */
export const checkEnvironment = async (
  installation: Installation,
): Promise<{ facts: PythonFacts } | { fault: string }> => {
  const facts = await probePython(pythonIn(installation.path), installation.env);
  if (!facts) return { fault: "its interpreter does not start" };
  if (facts.version !== installation.python.version)
    return { fault: `it has Python ${facts.version}, and ${installation.python.version} is wanted` };
  const [difference] = differencesFromLock(installation, facts);
  if (difference) return { fault: difference };
  if (installation.manager === "uv") {
    const check = await askTool(
      "uv",
      [...uvSync(installation), "--check", "--offline"],
      uvOptions(installation),
    );
    if (check?.exitCode !== 0) return { fault: "uv says that it differs from uv.lock" };
  }
  return { facts };
};

/** pip's lock is read here; uv compares with its own lock itself. */
const differencesFromLock = ({ requirements }: Installation, { distributions }: PythonFacts): string[] =>
  requirements && requirements.faults.length === 0
    ? findLockDifferences(requirements.pins, distributions)
    : [];

const installWithPip = async ({ path, python, env, lock, workspace, requirements, onLine }: Installation) => {
  const pip = choosePip(python);
  await runTool(python.executable, ["-m", "venv", ...(pip === "own" ? [] : ["--without-pip"]), path], {
    purpose: "Making the virtual environment",
    env,
    onLine,
  });
  const program = pip === "own" ? pythonIn(path) : python.executable;
  const target = pip === "own" ? [] : ["--python", pythonIn(path)];
  const call = ["-I", "-m", "pip", ...target, "--no-input", "--disable-pip-version-check", "--no-color"];
  const pinned = requirements?.faults.length === 0;
  await runTool(
    program,
    [
      ...[...call, "install", "--progress-bar", "off"],
      // A lock names everything; what it does not name must not come in behind it.
      ...(pinned ? ["--no-deps"] : []),
      ...(requirements?.hashed ? ["--require-hashes"] : []),
      ...["-r", lock!],
    ],
    { purpose: `pip install -r ${lock}`, cwd: workspace, env, onLine },
  );
  const check = await askTool(program, [...call, "check"], { env });
  if (check?.exitCode !== 0)
    throw new UserError(`${lock} does not hold all that its packages need:\n${indent(check?.stdout ?? "")}`, {
      fix: "A lock names every package, also those that others need. Make it with uv pip compile or pip-compile, or by pip freeze.",
    });
};

/**
 * The interpreter's own pip installs into another environment from 22.3 on (`--python`), which saves seconds and the
 * 10 MB of a pip in each; else the environment gets one from ensurepip.
 */
const choosePip = ({ distributions, pip, executable }: PythonFacts): "base" | "own" => {
  const [major = 0, minor = 0] = (distributions.find(({ name }) => name === "pip")?.version ?? "")
    .split(".")
    .map(Number);
  if (major > 22 || (major === 22 && minor >= 3)) return "base";
  if (pip !== null) return "own";
  throw new UserError(`${executable} has neither pip nor ensurepip.`, {
    fix: "On Debian and Ubuntu: apt-get install python3-pip python3-venv. Or use actions/setup-python before this step.",
  });
};

/** The version of the pip that installs. */
export const pipVersion = (python: PythonFacts): string =>
  choosePip(python) === "own"
    ? python.pip!
    : python.distributions.find(({ name }) => name === "pip")!.version;

const installWithUv = async (installation: Installation) => {
  const version = await askTool("uv", ["--version"], { env: installation.env });
  if (!version)
    throw new UserError("manager is uv, and uv is not on this machine.", {
      fix: "Add before this step:\n  - uses: astral-sh/setup-uv@v7",
    });
  await runTool("uv", uvSync(installation), {
    purpose: "uv sync",
    onLine: installation.onLine,
    ...uvOptions(installation),
  });
};

/** --locked: fail where uv.lock does not fit pyproject.toml, rather than change it. */
const uvSync = ({ python, lock }: Installation) => [
  ...["sync", "--no-progress", "--python", python.executable],
  ...(lock === null ? [] : ["--locked"]),
];

const uvOptions = ({ workspace, lock, path, env }: Installation) => ({
  cwd: join(workspace, lock ?? ".", lock === null ? "." : ".."),
  env: { ...env, UV_PROJECT_ENVIRONMENT: path, UV_PYTHON_DOWNLOADS: "never", VIRTUAL_ENV: undefined },
});

const indent = (text: string) =>
  text
    .trim()
    .split("\n")
    .slice(0, 10)
    .map((line) => `  ${line}`)
    .join("\n");
