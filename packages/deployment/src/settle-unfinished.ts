import { UserError } from "@mlops-actions/contracts/user-error";
import type { DeployPorts } from "./deployment-ports.ts";
import type { Running } from "./driver.ts";
import type { RecordedState } from "./records.ts";
import { findFailure } from "./verify-server.ts";

/** Longer than any deployment takes: an unfinished record this old belongs to nobody. */
const abandonedAfterMs = 60 * 60 * 1000;

type Ports = Pick<DeployPorts, "records" | "machine" | "run" | "now" | "log" | "verify" | "locate" | "watch">;

/**
 * Brings records to an end that a dead run left in progress. Where the driver says that the run's version is what is
 * live, the run died between its switch and its record: verified, it becomes the success it was. Else it is an error.
 * @throws UserError where the other run may still be at work
 */
export const settleUnfinished = async (
  state: RecordedState,
  running: Running | null,
  ports: Ports,
): Promise<RecordedState> => {
  let { live } = state;
  for (const record of state.unfinished) {
    const { id, payload, logUrl } = record;
    if (!(await isDead(record, ports)))
      throw new UserError(
        `Another run is deploying ${payload.model}@${payload.version} (Deployment ${id}, begun ${record.createdAt}${logUrl ? `, ${logUrl}` : ""}).`,
        {
          fix: "Wait for it, and give jobs that deploy the same model one concurrency group. If that run is dead, this opens an hour after it began.",
        },
      );
    const switched =
      running?.running === true &&
      running.version === payload.version &&
      running.modelDigest === payload.model_digest;
    if (switched && live === state.live && (await isGood(running, ports))) {
      ports.log.info(
        `Deployment ${id} of ${payload.version} was left unfinished after its switch; it is live and verified.`,
      );
      await ports.records.mark(id, "success", "completed by the next run", running.url);
      if (state.live) await ports.records.mark(state.live.id, "inactive", `replaced by ${payload.version}`);
      live = { ...record, url: running.url, since: ports.now().toISOString() };
    } else {
      ports.log.info(`Deployment ${id} of ${payload.version} was left unfinished; marked as an error.`);
      await ports.records.mark(id, "error", "the run that began it ended before it was done");
    }
  }
  return { ...state, live, unfinished: [] };
};

/** We hold this machine's lock, so a run of this machine is over; of another machine's, its workflow run may tell. */
const isDead = async (
  { payload, createdAt }: RecordedState["unfinished"][number],
  ports: Ports,
): Promise<boolean> => {
  if (payload.machine === ports.machine) return true;
  if (ports.now().getTime() - Date.parse(createdAt) > abandonedAfterMs) return true;
  if (payload.run === null) return false;
  const [id, attempt = "1"] = payload.run.split(".");
  const [ourId, ourAttempt = "1"] = ports.run?.split(".") ?? [];
  if (id === ourId) return Number(attempt) < Number(ourAttempt);
  return (await ports.records.isRunOver(payload.run)) ?? false;
};

const isGood = async (running: Running, ports: Ports): Promise<boolean> => {
  const { url } = running;
  if (url === null) return true;
  return !findFailure(await ports.watch(async () => ports.verify(url, await ports.locate(running))));
};
