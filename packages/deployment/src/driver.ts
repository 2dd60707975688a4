import type { StoredVersion } from "./version-store.ts";

/** What a driver says is live. */
export type Running = {
  version: string;
  modelDigest: string;
  /** Where it answers; null where the driver does not say. */
  url: string | null;
  /** False where this version should be running and is not: its process ended, the machine was restarted. */
  running: boolean;
};

/**
 * One way of running a model. The rollout asks in this order: recover, current, prepare, switch, retire; after a
 * failure restore, or discard where another run has changed what is live.
 */
export type Driver = {
  name: string;
  /** Ends what a dead run left behind. */
  recover: () => Promise<void>;
  current: () => Promise<Running | null>;
  /** Starts the candidate beside the live version; where it answers. */
  prepare: (candidate: StoredVersion, previous: Running | null) => Promise<{ url: string | null }>;
  /** Makes the candidate live. The previous version is kept, so that it can come back, until it is retired. */
  switch: (candidate: StoredVersion, previous: Running | null) => Promise<Running>;
  /** Throws the candidate away and makes the previous version live again, from whatever state a failure left. */
  restore: (candidate: StoredVersion, previous: Running | null) => Promise<Running | null>;
  /** Throws a candidate away that was not switched to, and leaves what is live alone. */
  discard: (candidate: StoredVersion) => Promise<void>;
  /** Ends the version that was replaced. */
  retire: (previous: Running) => Promise<void>;
};
