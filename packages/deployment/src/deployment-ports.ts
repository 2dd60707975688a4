import type { Deployment } from "@mlops-actions/contracts/deployment";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import type { Log } from "@mlops-actions/runner/log";
import type { Driver, Running } from "./driver.ts";
import type { RecordedState, Records } from "./records.ts";
import type { Stopwatch } from "./stopwatch.ts";
import type { Check, Verified } from "./verify-server.ts";
import type { StoredVersion } from "./version-store.ts";

export type DeployRequest = {
  operation: "deploy" | "promote" | "rollback";
  model: string;
  /** `name@version` or `name#stage`; null for a rollback to whatever was live before. */
  ref: string | null;
  environment: string;
  /** The stage to assign once it is live; null for none. */
  stage: string | null;
  reason: string | null;
  forceReason: string | undefined;
  /** Promote only what is live in this environment. */
  from: string | undefined;
};

export type DeployPorts = {
  resolveVersion: (reference: string) => Promise<RegisteredVersion | undefined>;
  /** The same, with an error that says what there is. */
  requireVersion: (reference: string) => Promise<RegisteredVersion>;
  /** What is missing of the proof that a gate let a version through; undefined where nothing is. */
  findProofGap: (version: RegisteredVersion) => Promise<string | undefined>;
  assignStage: (
    version: RegisteredVersion,
    stage: string,
    reason: string,
    forceReason?: string,
  ) => Promise<{ tag: string; previous: string | null; changed: boolean }>;
  records: Records;
  /** The version that is recorded as live in another environment of the same model. */
  findLive: (environment: string) => Promise<string | null>;
  driver: Driver;
  store: (version: RegisteredVersion) => Promise<StoredVersion>;
  /** What lies on this machine of the version that runs. */
  find: (running: Running) => Promise<Verified | undefined>;
  /** The same, fetched where it is not here; for its golden rows. */
  locate: (running: Running) => Promise<Verified>;
  /** Not cancellable: proving that the previous version is back is finished even when the job is cancelled. */
  verify: (url: string, version: Verified, options?: { cancellable?: boolean }) => Promise<Check[]>;
  /** Tells this machine's state from another's, in the payload of a record. */
  machine: string;
  /** `<run id>.<attempt>`, null outside a workflow. */
  run: string | null;
  now: () => Date;
  log: Log;
  /** Measures the time spent in the user's own command. */
  watch: Stopwatch;
};

/**
 * Assigns the stage that the request asks for. A version that the gate did not let through was deployed by force or,
 * in a rollback, was live before: the tag says so.
 */
export const assignRequestedStage = async (
  request: DeployRequest,
  version: RegisteredVersion,
  reason: string,
  ports: Pick<DeployPorts, "assignStage" | "findProofGap">,
): Promise<NonNullable<Outcome["report"]["stage"]> | null> => {
  if (request.stage === null) return null;
  const isProven = (await ports.findProofGap(version)) === undefined;
  const forced = isProven
    ? undefined
    : (request.forceReason ?? (request.operation === "rollback" ? reason : undefined));
  return { name: request.stage, ...(await ports.assignStage(version, request.stage, reason, forced)) };
};

/** What was done, and why the step is red where it is. */
export type Outcome = { report: Omit<Deployment, "schema">; failure: Error | null };

/** Whether what is recorded and what runs are the same version with the same bytes. */
export const isAsRecorded = ({ live }: RecordedState, running: Running | null): boolean =>
  live
    ? running?.running === true &&
      running.version === live.payload.version &&
      running.modelDigest === live.payload.model_digest
    : running === null;

export const describeRunning = (running: Running | null): string =>
  running === null
    ? "nothing"
    : running.running
      ? running.version
      : `nothing (${running.version} should, and has ended)`;

export const reasonOf = (
  request: DeployRequest,
  version: RegisteredVersion,
  running: Running | null,
): string =>
  request.reason ??
  (request.forceReason ? `by force: ${request.forceReason}` : undefined) ??
  (request.operation === "rollback"
    ? `rollback from ${running?.version ?? "nothing"} to ${version.version}`
    : `${request.operation} ${version.tag} to ${request.environment}`);
