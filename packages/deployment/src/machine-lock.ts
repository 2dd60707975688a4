import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "@mlops-actions/contracts/user-error";
import { isAlive, type ProcessIdentity, readStart } from "./process-identity.ts";

/**
 * Runs the body while no other process on this machine holds the same lock: one deployment of a model to an
 * environment at a time. The lock of a process that has ended is taken over.
 * @param waitSeconds how long to wait for another holder before giving up
 */
export const withMachineLock = async <T>(
  path: string,
  body: () => Promise<T>,
  { waitSeconds = 120, onWait = (_holder: number) => {} } = {},
): Promise<T> => {
  await mkdir(dirname(path), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, started: readStart(process.pid), nonce: randomUUID() });
  const deadline = performance.now() + waitSeconds * 1000;
  let told = false;
  while (!(await tryLock(path, mine))) {
    const holder = await readHolder(path);
    if (performance.now() > deadline)
      throw new UserError(
        `Process ${holder?.pid ?? "?"} on this machine is deploying the same model (${path}).`,
        { fix: "Wait for it to finish, or give both jobs the same concurrency group." },
      );
    if (holder && !told) onWait(holder.pid);
    told ||= holder !== undefined;
    await sleep(holder ? 100 : 10);
  }
  try {
    return await body();
  } finally {
    await rm(path, { force: true });
  }
};

/** A hard link appears with its content or not at all, and fails where the name is taken. */
const tryLock = async (path: string, mine: string): Promise<boolean> => {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, mine);
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    await removeStale(path);
    return false;
  } finally {
    await rm(draft, { force: true });
  }
  // A process that judged an older lock stale may have moved this new one away in between: look again.
  await sleep(10);
  return (await readText(path)) === mine;
};

/** Moves a dead holder's lock aside; rename is atomic, so only one of several finders removes it. */
const removeStale = async (path: string) => {
  const text = await readText(path);
  if (text === undefined || isAlive(parseHolder(text))) return;
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => {});
  await rm(aside, { force: true });
};

const readHolder = async (path: string): Promise<ProcessIdentity | undefined> => {
  const text = await readText(path);
  const holder = text === undefined ? undefined : parseHolder(text);
  return holder && isAlive(holder) ? holder : undefined;
};

const parseHolder = (text: string): ProcessIdentity => {
  try {
    return JSON.parse(text) as ProcessIdentity;
  } catch {
    return { pid: 0, started: "" };
  }
};

const readText = (path: string) => readFile(path, "utf8").catch(() => undefined);
