import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type Chosen, detectManager } from "@mlops-actions/environments/detect-manager";
import { type PythonRequest, parsePythonRequest } from "@mlops-actions/environments/python-version";
import { readProject } from "@mlops-actions/runner/read-project";
import type { SetupInputs } from "./inputs.ts";

export type Settings = { chosen: Chosen; request: PythonRequest | undefined };

/** Puts inputs, mlops.yml (which may be absent here) and the lock files that are there together. */
export const chooseSettings = async (inputs: SetupInputs): Promise<Settings> => {
  const { workspace, config } = inputs;
  const known = existsSync(join(workspace, config)) || config !== "mlops.yml";
  const environment = known ? (await readProject(workspace, config)).environment : undefined;
  const lock = inputs.lockFile ?? environment?.lock;
  if (lock !== undefined && (/^([/\\]|[a-zA-Z]:)/.test(lock) || lock.split(/[/\\]/).includes("..")))
    throw new UserError(`lock-file "${lock}" must be a path inside the workspace: relative, without "..".`);
  const chosen = detectManager(await readdir(workspace), {
    manager: inputs.manager ?? environment?.manager ?? "auto",
    lock: lock?.replaceAll("\\", "/"),
    requireLock: inputs.requireLock,
  });
  const [text, where] = inputs.pythonVersion
    ? [inputs.pythonVersion, "input python-version"]
    : [environment?.python, `${config}: environment.python`];
  return { chosen, request: text === undefined ? undefined : parsePythonRequest(text, where) };
};
