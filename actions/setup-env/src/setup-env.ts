import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Environment, environmentContract } from "@mlops-actions/contracts/environment";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type Comparison, compareEnvironments } from "@mlops-actions/environments/compare-environments";
import { findPython } from "@mlops-actions/environments/find-python";
import { collectNumeric, type Identity, sealIdentity } from "@mlops-actions/environments/fingerprint";
import type { PythonFacts } from "@mlops-actions/environments/probe-python";
import { readLock } from "@mlops-actions/environments/read-lock";
import { binFolder, pythonIn } from "@mlops-actions/environments/virtual-environment";
import { withholdSecrets } from "@mlops-actions/runner/child-environment";
import type { Log } from "@mlops-actions/runner/log";
import { runFiles, writeRunFile } from "@mlops-actions/runner/run-directory";
import { chooseSettings, type Settings } from "./choose-settings.ts";
import type { SetupInputs } from "./inputs.ts";
import { provideEnvironment } from "./provide-environment.ts";

export type SetupPorts = {
  log: Log;
  now: () => Date;
  cache: {
    restore: (paths: readonly string[], key: string) => Promise<string | undefined>;
    save: (paths: readonly string[], key: string) => Promise<boolean>;
  };
  /** Wraps the time in which lines of pip or uv are shown, so that none of them is a command to the runner. */
  showTool: <T>(body: () => Promise<T>) => Promise<T>;
  addToPath: (directory: string) => void;
  exportVariable: (name: string, value: string) => void;
};

export type SetupResult = {
  environment: Environment;
  environmentFile: string;
  comparison: Comparison | undefined;
  /** Why the environment is not what was expected; the step fails with it once its outputs are set. */
  failure: Error | undefined;
};

type Surroundings = Pick<Identity, "os" | "arch">;

/** Finds Python, installs from the lock or takes the cached, makes it the environment of later steps, records it. */
export const setupEnvironment = async (inputs: SetupInputs, ports: SetupPorts): Promise<SetupResult> => {
  const settings = await chooseSettings(inputs);
  const env = withholdSecrets(inputs.env);
  const made =
    settings.chosen.manager === "none"
      ? await useInterpreter(settings, env, inputs, ports)
      : await useLock(settings, env, inputs, ports);

  const { platform, arch, image, ...machine } = inputs.machine;
  const surroundings: Surroundings = { os: platform, arch };
  const value = {
    ...sealIdentity({ ...surroundings, ...made.identity }),
    numeric: collectNumeric(inputs.env, machine),
    context: { ...made.context, runner_image: image, created_at: ports.now().toISOString() },
  };
  const directory = resolve(inputs.workspace, inputs.runDirectory);
  const environmentFile = await writeRunFile(directory, runFiles.environment, environmentContract, value);
  const environment: Environment = { schema: "mlops/environment@1", ...value };
  const comparison =
    inputs.expected === undefined
      ? undefined
      : await compareWith(inputs.workspace, inputs.expected, environment);
  return {
    environment,
    environmentFile,
    comparison,
    failure: comparison && judge(comparison, inputs.compare),
  };
};

type Made = {
  identity: Omit<Identity, keyof Surroundings>;
  context: Omit<Environment["context"], "runner_image" | "created_at">;
};

/** manager none: the interpreter as it is. Packages that happen to lie beside it are not recorded, nor counted on. */
const useInterpreter = async (
  { request }: Settings,
  env: Record<string, string>,
  { workspace, machine }: SetupInputs,
  { log, addToPath }: SetupPorts,
): Promise<Made> => {
  const off = { cache: "off", install_seconds: 0 } as const;
  const search = { request, preferUv: false, workspace, env, arch: machine.arch };
  const found = await findPython(search).catch((error) => {
    if (request) throw error;
    log.info("No Python on this machine, and none was asked for.");
    return undefined;
  });
  if (!found)
    return {
      identity: {
        manager: "none",
        implementation: "none",
        python: "none",
        abi: null,
        libc: null,
        lock: null,
        distributions: [],
      },
      context: { python_path: null, ...off },
    };
  if (!found.onPath) addToPath(dirname(found.executable));
  return {
    identity: { manager: "none", ...describeInterpreter(found), lock: null, distributions: [] },
    context: { python_path: found.executable, ...off },
  };
};

const useLock = async (
  { chosen, request }: Settings,
  env: Record<string, string>,
  inputs: SetupInputs,
  ports: SetupPorts,
): Promise<Made> => {
  const manager = chosen.manager as "uv" | "pip";
  const lock = await readLock(inputs.workspace, chosen, inputs.requireLock);
  if (!lock.identity)
    ports.log.warn("Nothing pins this environment (require-lock: false): tomorrow it may be another.");
  const python = await findPython({
    request,
    preferUv: manager === "uv",
    workspace: inputs.workspace,
    env,
    arch: inputs.machine.arch,
  });
  const wanted = { manager, lockPath: chosen.lock, lock, python };
  const { facts, path, cache, installSeconds } = await provideEnvironment(wanted, env, inputs, ports);
  ports.addToPath(binFolder(path));
  ports.exportVariable("VIRTUAL_ENV", path);
  return {
    identity: {
      manager,
      ...describeInterpreter(facts),
      lock: lock.identity,
      // pip installs the rest and is not imported by it.
      distributions: facts.distributions.filter(({ name }) => name !== "pip"),
    },
    context: { python_path: pythonIn(path), cache, install_seconds: installSeconds },
  };
};

const describeInterpreter = ({ implementation, version, abi, libc }: PythonFacts) => ({
  implementation,
  python: version,
  abi,
  libc,
});

const compareWith = async (workspace: string, path: string, actual: Environment): Promise<Comparison> => {
  const text = await readFile(resolve(workspace, path), "utf8").catch((cause) => {
    throw new UserError(`expect-environment "${path}" cannot be read.`, { cause });
  });
  return compareEnvironments(environmentContract.parse(text, path), actual);
};

const judge = ({ verdict, differences }: Comparison, compare: SetupInputs["compare"]): Error | undefined => {
  const enough = {
    exact: ["identical", "same"],
    compatible: ["identical", "same", "compatible"],
    report: undefined,
  };
  if (enough[compare]?.includes(verdict) ?? true) return undefined;
  const shown = differences
    .slice(0, 10)
    .map(({ what, expected, actual }) => `\n  ${what}: expected ${expected}, here ${actual}`);
  return new UserError(`The environment is ${verdict}, and compare is ${compare}.${shown.join("")}`, {
    fix: "Install from the lock of the expected environment, or set compare to what must agree.",
  });
};
