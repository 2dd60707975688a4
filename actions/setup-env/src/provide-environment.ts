import { rm } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import { buildCacheKey } from "@mlops-actions/environments/cache-key";
import { decideCache } from "@mlops-actions/environments/cache-policy";
import { hashInterpreter, nameSystem } from "@mlops-actions/environments/hash-interpreter";
import type { PythonFacts } from "@mlops-actions/environments/probe-python";
import type { Lock } from "@mlops-actions/environments/read-lock";
import { askTool } from "@mlops-actions/environments/run-tool";
import {
  checkEnvironment,
  type Installation,
  installEnvironment,
  pipVersion,
} from "@mlops-actions/environments/virtual-environment";
import type { SetupInputs } from "./inputs.ts";
import type { SetupPorts } from "./setup-env.ts";

export type Provided = {
  facts: PythonFacts;
  path: string;
  cache: "hit" | "miss" | "off";
  installSeconds: number;
};

type Request = { manager: "uv" | "pip"; lockPath: string | null; lock: Lock; python: PythonFacts };

/** Brings the environment of a lock onto this machine: from the cache where it is sound there, else installed and saved. */
export const provideEnvironment = async (
  { manager, lockPath, lock, python }: Request,
  env: Record<string, string>,
  inputs: SetupInputs,
  { log, cache, showTool }: SetupPorts,
): Promise<Provided> => {
  const label = sha256(`${manager} ${lockPath} ${lock.identity?.sha256 ?? ""}`).slice(0, 8);
  const path = join(inputs.tempDirectory, `mlops-env-${label}`);
  const installation: Installation = {
    manager,
    workspace: inputs.workspace,
    path,
    python,
    env,
    lock: lockPath,
    requirements: lock.requirements,
    onLine: log.info,
  };
  const policy = decideCache({ ...inputs, mode: inputs.cache, hasLock: lock.identity !== null });
  log.info(`cache: ${policy.write ? "read and filled" : policy.read ? "read only" : "off"} (${policy.why})`);
  const key = policy.read ? await keyOf(installation, lock, inputs) : "";

  if (policy.read) {
    await rm(path, { recursive: true, force: true });
    if (await leniently(log, "restoring", () => cache.restore([path], key))) {
      const checked = await checkEnvironment(installation);
      if ("facts" in checked) return { facts: checked.facts, path, cache: "hit", installSeconds: 0 };
      log.warn(`The cached environment is not used, because ${checked.fault}. It is built anew.`);
    }
  }
  const started = performance.now();
  const facts = await log.group(`Install from ${lockPath ?? "pyproject.toml"} with ${manager}`, () =>
    showTool(() => installEnvironment(installation)),
  );
  const installSeconds = (performance.now() - started) / 1000;
  // Here and not after the job: a step that fails later must not cost the next run its cache (actions/cache#92).
  if (policy.write) await leniently(log, "saving", () => cache.save([path], key));
  return { facts, path, cache: policy.read ? "miss" : "off", installSeconds };
};

const keyOf = async ({ manager, path, python, env }: Installation, lock: Lock, { machine }: SetupInputs) => {
  const uv = manager === "uv" ? await askTool("uv", ["--version"], { env }) : undefined;
  const version = manager === "uv" ? (uv?.stdout.split(" ")[1] ?? "absent") : pipVersion(python);
  return buildCacheKey({
    system: await nameSystem(machine.platform),
    arch: machine.arch,
    python: python.version,
    interpreterDigest: await hashInterpreter(python),
    installPath: path,
    manager: `${manager}${version}`,
    lockDigest: lock.identity!.sha256,
  });
};

/** A cache is a convenience: where its service fails, the environment is installed as if there were none. */
const leniently = async <T>(
  log: SetupPorts["log"],
  what: string,
  act: () => Promise<T>,
): Promise<T | undefined> => {
  try {
    return await act();
  } catch (error) {
    log.warn(`${what} the cache failed: ${(error as Error).message}`);
    return undefined;
  }
};
