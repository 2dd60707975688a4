import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, type ProcessIdentity } from "./process-identity.ts";

/**
 * Ends a server and whatever it started: SIGTERM to its process group, SIGKILL to what is left after the grace.
 * Does nothing where the number now belongs to another process.
 * @param graceMs milliseconds that the server has to finish its requests
 */
export const stopGroup = async (server: ProcessIdentity, graceMs = 5000): Promise<void> => {
  if (!isAlive(server)) return;
  signalGroup(server.pid, "SIGTERM");
  const deadline = performance.now() + graceMs;
  // The group's number stays taken as long as one of its members lives, so it cannot become another's meanwhile.
  while (isAlive(server) || groupExists(server.pid)) {
    if (performance.now() > deadline) {
      signalGroup(server.pid, "SIGKILL");
      await waitUntilGone(server);
      return;
    }
    await sleep(20);
  }
};

const waitUntilGone = async (server: ProcessIdentity) => {
  for (let turn = 0; turn < 250 && isAlive(server); turn++) await sleep(20);
};

const signalGroup = (pid: number, signal: NodeJS.Signals) => {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
};

const groupExists = (pid: number): boolean => {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
};
