import { UserError } from "@mlops-actions/contracts/user-error";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import { checkEligible } from "./check-eligible.ts";
import { chooseRollback } from "./choose-rollback.ts";
import {
  assignRequestedStage,
  type DeployPorts,
  type DeployRequest,
  describeRunning,
  isAsRecorded,
  type Outcome,
  reasonOf,
} from "./deployment-ports.ts";
import type { Running } from "./driver.ts";
import { type RecordedState, readRecorded } from "./records.ts";
import { rollOut } from "./roll-out.ts";
import { settleUnfinished } from "./settle-unfinished.ts";
import { findFailure } from "./verify-server.ts";

/**
 * Deploys, promotes or rolls back one model in one environment: start beside what is live, verify, switch, record,
 * stop the old. Whatever fails, the previous version is live again and was verified, or the outcome says that it is not.
 * @throws UserError where nothing was begun: an unknown, withdrawn or unproven version, another run at work
 */
export const deployModel = async (request: DeployRequest, ports: DeployPorts): Promise<Outcome> => {
  const { records, driver, watch, log } = ports;
  const asked = request.ref === null ? undefined : await ports.requireVersion(request.ref);
  if (asked && request.operation !== "rollback") await checkEligible(asked, request.forceReason, ports);
  if (asked && request.operation === "promote" && request.from !== undefined)
    await checkLiveIn(request.from, asked, ports);

  await driver.recover();
  const running = await watch(() => driver.current());
  const state = await settleUnfinished(await readRecorded(records), running, ports);
  if (!isAsRecorded(state, running))
    log.warn(
      `Recorded as live in ${request.environment}: ${state.live?.payload.version ?? "nothing"}; running: ${describeRunning(running)}. This deployment starts from what runs.`,
    );

  const version =
    request.operation === "rollback" ? await findRollback(request, asked, state, running, ports) : asked!;
  if (isLive(version, running) && isAsRecorded(state, running)) {
    const unchanged = await confirmUnchanged(request, version, running, state, ports);
    if (unchanged) return unchanged;
  }
  return rollOut({ request, version, running, state, ports });
};

/** Same version, same bytes, running. */
const isLive = (version: RegisteredVersion, running: Running | null): running is Running =>
  running?.running === true &&
  running.version === version.version &&
  running.modelDigest === version.manifest.model_digest;

const checkLiveIn = async (from: string, version: RegisteredVersion, ports: DeployPorts) => {
  const live = await ports.findLive(from);
  if (live === version.version) return;
  throw new UserError(
    `${version.tag} is not live in ${from}: ${live === null ? "nothing is recorded there" : `${live} is`}.`,
    {
      fix: `Deploy it to ${from} first; mlops.yml says that only such a version is promoted (from: ${from}).`,
    },
  );
};

/** The same version is live and healthy: nothing to do but to say so, and to assign a stage that a dead run still owes. */
const confirmUnchanged = async (
  request: DeployRequest,
  version: RegisteredVersion,
  running: Running,
  state: RecordedState,
  ports: DeployPorts,
): Promise<Outcome | undefined> => {
  const { url } = running;
  const checks =
    url === null ? [] : await ports.watch(async () => ports.verify(url, await ports.locate(running)));
  const failed = findFailure(checks);
  if (failed) {
    ports.log.warn(
      `${version.tag} is live and fails "${failed.check}": ${failed.detail}. Deploying it anew.`,
    );
    return undefined;
  }
  const stage = await assignRequestedStage(request, version, reasonOf(request, version, running), ports);
  return {
    failure: null,
    report: {
      model: request.model,
      operation: request.operation,
      environment: request.environment,
      driver: ports.driver.name,
      version: version.version,
      manifest_digest: version.manifestDigest,
      model_digest: version.manifest.model_digest,
      previous_version: state.live?.payload.previous ?? null,
      result: "unchanged",
      url,
      deployment_id: state.live?.id ?? null,
      reason: request.reason,
      checks,
      command_seconds: ports.watch.seconds(),
      stage,
    },
  };
};

/** The version of a rollback: the one that was asked for, or the last good one before what is live. */
const findRollback = async (
  request: DeployRequest,
  asked: RegisteredVersion | undefined,
  state: RecordedState,
  running: Running | null,
  ports: DeployPorts,
): Promise<RegisteredVersion> => {
  const { model, environment } = request;
  const { list } = state;
  const succeeded = async (id: number) =>
    (await ports.records.statuses(id)).some(({ state }) => state === "success");
  if (asked) {
    // What was live here before has been judged before; anything else must pass as a deployment does.
    const record = list.find(({ payload }) => payload.version === asked.version);
    const wasLive = record !== undefined && (await succeeded(record.id));
    await checkEligible(asked, wasLive ? "was live here" : request.forceReason, ports);
    return asked;
  }
  const current = running?.version ?? state.live?.payload.version;
  if (current === undefined)
    throw new UserError(`Nothing of ${model} is live in ${environment}: there is nothing to roll back.`);
  const skip = new Set<string>();
  for (;;) {
    const { version: name, left } = await chooseRollback(list, current, skip, succeeded);
    if (name === undefined)
      throw new UserError(
        `${model} has no earlier version to go back to from ${current} in ${environment}.`,
        {
          fix: left.length
            ? `${left.join(", ")} was left by a rollback before; to have it back, name it in to-version.`
            : "Name a version in to-version.",
        },
      );
    const version = await ports.resolveVersion(`${model}@${name}`);
    if (version && !version.withdrawn) return version;
    ports.log.warn(
      `${model}@${name} is ${version ? `withdrawn (${version.withdrawn!.reason})` : "gone from the registry"}; going further back.`,
    );
    skip.add(name);
  }
};
