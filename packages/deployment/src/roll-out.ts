import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import {
  assignRequestedStage,
  type DeployPorts,
  type DeployRequest,
  type Outcome,
  reasonOf,
} from "./deployment-ports.ts";
import type { Running } from "./driver.ts";
import { payloadSchema, type RecordedState } from "./records.ts";
import { type Check, findFailure, type Verified } from "./verify-server.ts";
import type { StoredVersion } from "./version-store.ts";

type Rollout = {
  request: DeployRequest;
  version: RegisteredVersion;
  running: Running | null;
  state: RecordedState;
  ports: DeployPorts;
};

/** Another run changed what is live while this one prepared: its work is not ours to undo. */
class Overtaken extends UserError {}

/** The steps from a version on its release page to one that is live, recorded, and alone. */
export const rollOut = async (rollout: Rollout): Promise<Outcome> => {
  const { request, version, running: previous, state, ports } = rollout;
  const { records, driver, watch, log } = ports;
  const reason = reasonOf(request, version, previous);
  const stored = await ports.store(version);
  const id = await records.create(version.tag, describePayload(rollout), reason);

  let checks: Check[] = [];
  let url: string | null = null;
  const verify = async (address: string | null, what: Verified) => {
    checks = address === null ? [noAddress] : await watch(() => ports.verify(address, what));
    const failed = findFailure(checks);
    if (failed) throw new UserError(`${failed.check}: ${failed.detail}`);
  };

  try {
    await records.mark(id, "in_progress", reason);
    const candidate = await watch(() => driver.prepare(stored, previous));
    log.info(
      `${version.tag} started beside ${previous?.version ?? "nothing"}${candidate.url ? ` at ${candidate.url}` : ""}.`,
    );
    await verify(candidate.url, stored);
    log.info(checks.map(({ check, status, detail }) => `  ${check} ${status}: ${detail}`).join("\n"));
    await checkNotOvertaken(id, rollout);
    const live = await watch(() => driver.switch(stored, previous));
    url = live.url;
    if (url !== candidate.url) await verify(url, stored);
    await records.mark(id, "success", reason, url);
  } catch (error) {
    return recover(error, id, checks, stored, rollout);
  }

  if (state.live)
    await attempt(log, records.mark(state.live.id, "inactive", `replaced by ${version.version}`));
  if (previous)
    await attempt(
      log,
      watch(() => driver.retire(previous)),
    );

  let stage: Outcome["report"]["stage"] = null;
  let failure: Error | null = null;
  try {
    stage = await assignRequestedStage(request, version, reason, ports);
  } catch (error) {
    failure = explain(
      error,
      `${version.tag} is live in ${request.environment} and recorded, but stage ${request.stage} was not assigned: `,
      "Run the step again: it assigns the stage and leaves the rest as it is.",
    );
  }
  return {
    failure,
    report: {
      ...describeReport(rollout, id, checks),
      result: "deployed",
      url,
      stage,
      ...(failure && { error: failure.message }),
    },
  };
};

const noAddress: Check = {
  check: "ready",
  status: "skipped",
  detail: "the driver names no address to ask",
  seconds: 0,
};

const describePayload = ({ request, version, running, ports }: Rollout) =>
  ({
    schema: payloadSchema,
    model: request.model,
    version: version.version,
    operation: request.operation,
    manifest_digest: version.manifestDigest,
    model_digest: version.manifest.model_digest,
    previous: running?.version ?? null,
    machine: ports.machine,
    run: ports.run,
  }) as const;

const describeReport = ({ request, version, running, ports }: Rollout, id: number, checks: Check[]) => ({
  model: request.model,
  operation: request.operation,
  environment: request.environment,
  driver: ports.driver.name,
  version: version.version,
  manifest_digest: version.manifestDigest,
  model_digest: version.manifest.model_digest,
  previous_version: running?.version ?? null,
  deployment_id: id,
  reason: reasonOf(request, version, running),
  checks,
  command_seconds: ports.watch.seconds(),
});

/**
 * The compare-and-set before the switch. Of two runs that began without seeing each other the one whose record is
 * older goes on: the younger finds it here and gives way, the older finds the younger unfinished and does not.
 */
const checkNotOvertaken = async (id: number, { running, state, ports }: Rollout) => {
  const seen = new Set(state.list.map((record) => record.id));
  for (const record of await ports.records.list()) {
    if (record.id === id || seen.has(record.id)) continue;
    const [newest] = await ports.records.statuses(record.id);
    const isUnfinished = newest === undefined || ["queued", "pending", "in_progress"].includes(newest.state);
    if (newest?.state === "success" || (isUnfinished && record.id < id))
      throw new Overtaken(
        `another run deploys ${record.payload.version} (Deployment ${record.id}) meanwhile`,
        {
          fix: "Run this again once the other is done, and give both jobs one concurrency group.",
        },
      );
  }
  const now = await ports.watch(() => ports.driver.current());
  if (now?.version !== running?.version || now?.modelDigest !== running?.modelDigest)
    throw new Overtaken(
      `${now?.version ?? "nothing"} is live now, and it was ${running?.version ?? "nothing"} when this run began`,
      { fix: "Run this again: it will start from what is live then." },
    );
};

/** Puts the previous version back and proves it, marks the record, and says what is live now. */
const recover = async (
  error: unknown,
  id: number,
  checks: Check[],
  stored: StoredVersion,
  rollout: Rollout,
): Promise<Outcome> => {
  const { request, version, running: previous, ports } = rollout;
  const after =
    error instanceof Overtaken ? await leaveAlone(stored, ports) : await restore(stored, previous, ports);
  const failure = explain(
    error,
    `${version.tag} was not deployed to ${request.environment}: `,
    undefined,
    after.told,
  );
  await attempt(ports.log, ports.records.mark(id, "failure", failure.message));
  return {
    failure,
    report: {
      ...describeReport(rollout, id, checks),
      result: after.restored ? "rolled-back" : "failed",
      url: after.url,
      error: failure.message,
    },
  };
};

type After = { restored: boolean; url: string | null; told: string };

const leaveAlone = async (stored: StoredVersion, { driver, log, watch }: DeployPorts): Promise<After> => {
  await attempt(
    log,
    watch(() => driver.discard(stored)),
  );
  return { restored: false, url: null, told: "What is live was left alone." };
};

const restore = async (
  stored: StoredVersion,
  previous: Running | null,
  ports: Pick<DeployPorts, "driver" | "watch" | "verify" | "locate">,
): Promise<After> => {
  try {
    const live = await ports.watch(() => ports.driver.restore(stored, previous));
    if (!live) return { restored: false, url: null, told: "Nothing was live before, and nothing is now." };
    const { url, version } = live;
    if (url === null)
      return {
        restored: true,
        url,
        told: `${version} is live again; the driver names no address to verify it at.`,
      };
    const failed = findFailure(
      await ports.watch(async () => ports.verify(url, await ports.locate(live), { cancellable: false })),
    );
    return failed
      ? {
          restored: false,
          url,
          told: `${version} was put back, and fails ${failed.check}: ${failed.detail}.`,
        }
      : { restored: true, url, told: `${version} is live at ${url}, verified.` };
  } catch (error) {
    return {
      restored: false,
      url: null,
      told: `The previous version${previous ? ` (${previous.version})` : ""} could not be put back: ${(error as Error).message}`,
    };
  }
};

/** What went wrong and what came of it; a user's error stays one, a defect of ours keeps its stack as the cause. */
const explain = (error: unknown, before: string, fix?: string, after?: string): Error => {
  const message = (error as Error).message.trimEnd();
  const text = `${before}${message}${/[.!?:]$/.test(message) || message.includes("\n") ? "" : "."}${after ? `\n${after}` : ""}`;
  if (!isUserError(error)) return new Error(text, { cause: error });
  const advice = error.fix ?? fix;
  return new UserError(text, { cause: error, ...(advice !== undefined && { fix: advice }) });
};

/** What does not undo a deployment when it fails: told as a warning. */
const attempt = async (log: DeployPorts["log"], work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    log.warn((error as Error).message);
  }
};
