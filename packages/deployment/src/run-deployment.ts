import { createHash } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import type { DeployTarget } from "@mlops-actions/contracts/project";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { downloadEvidence, downloadModel } from "@mlops-actions/registry/pull/download";
import { requireVersion, resolveVersion } from "@mlops-actions/registry/read/resolve";
import { assignStage } from "@mlops-actions/registry/stages/assign-stage";
import { findProofGap } from "@mlops-actions/registry/stages/find-proof-gap";
import type { TagEvent } from "@mlops-actions/registry/tags/fold-tag-log";
import { readTagLog } from "@mlops-actions/registry/tags/read-tag-log";
import type { Log } from "@mlops-actions/runner/log";
import { openCommandDriver } from "./command-driver.ts";
import { deployModel } from "./deploy-model.ts";
import type { DeployPorts, DeployRequest, Outcome } from "./deployment-ports.ts";
import type { Driver } from "./driver.ts";
import { fetchFiles } from "./fetch-files.ts";
import { withMachineLock } from "./machine-lock.ts";
import { openProcessDriver } from "./process-driver.ts";
import { readStatus } from "./read-status.ts";
import { connectRecords, findLiveVersion } from "./records.ts";
import { serverEnvironment } from "./server-environment.ts";
import { makeStopwatch } from "./stopwatch.ts";
import { verifyServer } from "./verify-server.ts";
import { findStored, pruneVersions, stateFolder, storeVersion } from "./version-store.ts";

export type DeploymentOptions = {
  request: Omit<DeployRequest, "operation" | "from"> & { operation: DeployRequest["operation"] | "status" };
  target: DeployTarget;
  /** Folder of all deployments on this machine. */
  stateDirectory: string;
  /** Where a driver command runs: the checkout. */
  workspace: string;
  actor: string;
  runUrl: string | null;
  /** `<run id>.<attempt>`, null outside a workflow. */
  run: string | null;
  env: NodeJS.ProcessEnv;
  now: () => Date;
  log: Log;
  /** Tell workflows of the stage by repository_dispatch. */
  dispatch?: boolean;
  /** Aborted when the job is cancelled: the previous version is put back. */
  signal: AbortSignal;
};

/** Deploys, promotes, rolls back or looks, with GitHub as registry and journal and this machine as the place. */
export const runDeployment = async (github: GitHub, options: DeploymentOptions): Promise<Outcome> => {
  const { request, target, env, log, signal } = options;
  const { model, environment, operation } = request;
  const base = stateFolder(
    options.stateDirectory,
    { owner: github.owner, name: github.repo },
    environment,
    model,
  );
  const ports = assemblePorts(github, options, base, openDriver(options, base));
  if (operation === "status") return readStatus({ model, environment }, ports);

  if (target.driver === "process" && env.RUNNER_ENVIRONMENT === "github-hosted")
    log.warn(
      "Driver process on a GitHub-hosted runner: the server ends with this job's machine. Use a self-hosted runner, or driver command.",
    );
  return withMachineLock(
    join(base, "lock"),
    async () => {
      signal.throwIfAborted();
      const outcome = await deployModel({ ...request, operation, from: target.from }, ports);
      const { result, version, model_digest } = outcome.report;
      const live = result === "deployed" ? await findStored(base, version, model_digest) : undefined;
      if (live) await pruneVersions(base, live.directory);
      return outcome;
    },
    { onWait: (holder) => log.info(`Process ${holder} deploys the same model here; waiting for it.`) },
  );
};

const openDriver = (options: DeploymentOptions, base: string): Driver => {
  const { target, request, workspace, signal } = options;
  const where = `models.${request.model}.deploy.${request.environment}.env`;
  const env = serverEnvironment(options.env, target.env, where);
  return target.driver === "process"
    ? openProcessDriver({ target, base, env, signal })
    : openCommandDriver({
        target,
        model: request.model,
        environment: request.environment,
        workspace,
        env,
        signal,
      });
};

const assemblePorts = (
  github: GitHub,
  options: DeploymentOptions,
  base: string,
  driver: Driver,
): DeployPorts => {
  const { request, target, actor, run, runUrl, now, log, signal } = options;
  const { model, environment } = request;
  const store: DeployPorts["store"] = (version) =>
    storeVersion(base, version, target.files, {
      downloadModel: (wanted, directory) => downloadModel(github, wanted, directory),
      downloadGolden: (wanted, path) => downloadEvidence(github, wanted, "golden", path),
      fetchFiles: (wanted, directory) =>
        fetchFiles(github, wanted.commit, target.files, directory, wanted.tag),
    });
  // Read once for the run: what is found by it and the stage that is given after it speak of the same state, and a
  // stage that somebody changed meanwhile has the next tag's name already.
  let tags: Promise<TagEvent[]> | undefined;
  const readTags = () => (tags ??= readTagLog(github, model));
  const find: DeployPorts["find"] = ({ version, modelDigest }) => findStored(base, version, modelDigest);
  return {
    driver,
    run,
    now,
    log,
    store,
    watch: makeStopwatch(),
    machine: describeMachine(options.stateDirectory),
    records: connectRecords(github, { model, environment, runUrl }),
    resolveVersion: async (reference) => resolveVersion(github, reference, { known: await readTags() }),
    requireVersion: async (reference) => requireVersion(github, reference, { known: await readTags() }),
    findLive: async (other) => (await findLiveVersion(github, model, other))?.payload.version ?? null,
    find,
    locate: async (running) =>
      (await find(running)) ?? store(await requireVersion(github, `${model}@${running.version}`)),
    verify: (url, version, { cancellable = true } = {}) =>
      verifyServer(url, version, target, cancellable ? signal : new AbortController().signal),
    findProofGap: (version) => findProofGap(github, version),
    assignStage: async (version, stage, reason, forceReason) =>
      assignStage(
        github,
        {
          version,
          stage,
          reason,
          actor,
          runUrl,
          now,
          ...(options.dispatch && { dispatch: true }),
          ...(forceReason !== undefined && { forceReason }),
        },
        await readTags(),
      ),
  };
};

/** Tells machines and their state folders apart in records without naming them. */
const describeMachine = (stateDirectory: string): string =>
  createHash("sha256").update(`${hostname()}\n${stateDirectory}`).digest("hex").slice(0, 12);

/** The settings of one environment, or an error that lists those there are. */
export const selectTarget = (
  targets: Record<string, DeployTarget>,
  environment: string,
  where: string,
): DeployTarget => {
  const target = Object.hasOwn(targets, environment) ? targets[environment] : undefined;
  if (target) return target;
  const names = Object.keys(targets);
  throw new UserError(`${where} has no "${environment}".`, {
    fix: names.length ? `It has: ${names.join(", ")}.` : "Write there how the model is deployed.",
  });
};
