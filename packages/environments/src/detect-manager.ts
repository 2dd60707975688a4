import { UserError } from "@mlops-actions/contracts/user-error";

export type Manager = "uv" | "pip" | "none";

export type Chosen = {
  manager: Manager;
  /** Relative to the workspace; null for none, and for uv and pip where require-lock is false and there is none. */
  lock: string | null;
};

/** Lock files of managers, by name. Those without a manager of ours are refused rather than passed over. */
const locks: Record<string, Manager | undefined> = {
  "uv.lock": "uv",
  "requirements.lock": "pip",
  "requirements.txt": "pip",
  "poetry.lock": undefined,
  "pdm.lock": undefined,
  "Pipfile.lock": undefined,
  "pixi.lock": undefined,
  "conda-lock.yml": undefined,
  "environment.yml": undefined,
  "renv.lock": undefined,
};
const lockNames = Object.keys(locks);

/**
 * Chooses the manager by the lock files at the workspace's root.
 * @throws UserError where two managers are found, where the only one is none of ours, and where the wanted one has no lock.
 */
export const detectManager = (
  present: readonly string[],
  wanted: { manager: "auto" | Manager; lock: string | undefined; requireLock: boolean },
): Chosen => {
  if (wanted.manager === "none") return { manager: "none", lock: null };
  if (wanted.lock !== undefined) {
    const manager = wanted.manager === "auto" ? managerOf(wanted.lock) : wanted.manager;
    return { manager, lock: wanted.lock };
  }
  return wanted.manager === "auto"
    ? chooseByLock(present)
    : findLock(wanted.manager, present, wanted.requireLock);
};

const managerOf = (lock: string): Manager => {
  const name = lock.split("/").pop()!;
  const manager = Object.hasOwn(locks, name) ? locks[name] : name.endsWith(".txt") ? "pip" : undefined;
  if (manager) return manager;
  throw new UserError(`lock-file "${lock}" is of no manager that setup-env knows.`, {
    fix: "It reads uv.lock (uv) and requirements files (pip). Name the manager too if it is a requirements file.",
  });
};

const chooseByLock = (present: readonly string[]): Chosen => {
  const found = lockNames.filter((name) => present.includes(name));
  const managers = new Set(found.map((name) => locks[name] ?? name));
  if (managers.size > 1)
    throw new UserError(`The repository has lock files of more than one manager: ${found.join(", ")}.`, {
      fix: "Say which one: input manager (uv, pip or none), or environment.manager in mlops.yml.",
    });
  const [name] = found;
  if (name === undefined) return { manager: "none", lock: null };
  const manager = locks[name];
  if (manager) return { manager, lock: name };
  throw new UserError(
    `The repository has ${name}, and setup-env does not know its manager; it knows uv, pip and none.`,
    {
      fix: "Export it to requirements.txt with pinned versions, or set manager: none and install by a step of your own.",
    },
  );
};

const findLock = (manager: "uv" | "pip", present: readonly string[], requireLock: boolean): Chosen => {
  const name = lockNames.find((lock) => locks[lock] === manager && present.includes(lock));
  if (name !== undefined) return { manager, lock: name };
  if (!requireLock && manager === "uv") return { manager, lock: null };
  throw new UserError(
    `manager is ${manager}, and the repository has no ${manager === "uv" ? "uv.lock" : "requirements.lock or requirements.txt"}.`,
    {
      fix:
        manager === "uv"
          ? "Run uv lock and commit uv.lock, or set require-lock: false to let it be resolved anew each time."
          : "Make one with uv pip compile or pip-compile and commit it, or name another file in lock-file.",
    },
  );
};
