import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Chosen } from "./detect-manager.ts";
import { parseRequirements, type Requirements } from "./parse-requirements.ts";

export type Lock = {
  /** Relative to the workspace; null where nothing pins the environment. */
  identity: { path: string; sha256: string } | null;
  requirements: Requirements | undefined;
};

/**
 * Reads the lock that was chosen.
 * @throws UserError for one that is not there, and for a requirements file that does not pin, unless that is allowed.
 */
export const readLock = async (
  workspace: string,
  { manager, lock }: Chosen,
  requireLock: boolean,
): Promise<Lock> => {
  if (lock === null) return { identity: null, requirements: undefined };
  const bytes = await readFile(join(workspace, lock)).catch((cause) => {
    throw new UserError(`The lock file "${lock}" is not in the workspace.`, {
      fix: "Check the path (input lock-file, or environment.lock in mlops.yml), and that it is in git.",
      cause,
    });
  });
  const identity = { path: lock, sha256: sha256(bytes) };
  if (manager === "uv") return { identity, requirements: undefined };
  const requirements = parseRequirements(bytes.toString("utf8"));
  if (requirements.faults.length === 0) return { identity, requirements };
  if (requireLock) throw describeFaults(lock, requirements);
  return { identity: null, requirements };
};

const describeFaults = (lock: string, { faults }: Requirements) => {
  const shown = faults.slice(0, 5).map(({ line, text, why }) => `\n  ${lock}:${line}: "${text}" ${why}`);
  const more = faults.length > shown.length ? `\n  … and ${faults.length - shown.length} more` : "";
  return new UserError(`${lock} is not a lock: it does not pin what it installs.${shown.join("")}${more}`, {
    fix: `Make one from it, such as: uv pip compile requirements.in -o ${lock}\nOr set require-lock: false; the environment is then neither cached nor the same tomorrow.`,
  });
};
