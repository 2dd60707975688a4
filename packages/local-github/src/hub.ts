import type { BlobStore } from "./state/blob-store.ts";
import type { Repository } from "./state/repository.ts";
import type { Tokens } from "./tokens.ts";
import type { Limits, RepositoryEvent, TokenGrant } from "./types.ts";

/** Addresses that answers are written with. */
export type Urls = {
  /** REST. */
  api: string;
  /** Pages for people. */
  web: string;
  /** git and downloads: by number, because not every resolver knows `gh.localhost`. */
  plain: string;
};

export type Identity = (TokenGrant & { anonymous?: undefined; token: string }) | { anonymous: true };

/** What every handler may use: the one server with its repositories. */
export type Hub = {
  directory: string;
  urls: Urls;
  blobUrl: () => string;
  limits: Limits;
  /** ISO 8601 in UTC without fractions, as GitHub writes dates. */
  now: () => string;
  clock: () => Date;
  log: (line: string) => void;
  blobs: BlobStore;
  tokens: Tokens;
  findRepository: (fullName: string) => Repository | undefined;
  findRepositoryById: (id: number) => Repository | undefined;
  repositories: () => Repository[];
  /** The repository of that name, made where it is not there. */
  createRepository: (fullName: string, defaultBranch: string) => Promise<Repository>;
  /** Whether anybody listens; where nobody does, no payload is made. */
  isListening: () => boolean;
  /** Tells listeners, unless a job's token caused it: that starts nothing, as on GitHub. */
  emit: (event: RepositoryEvent, cause: Identity) => void;
};

/** Whether an event caused by this identity is heard at all (so that its payload is worth making). */
export const isHeard = (cause: Identity, name: string): boolean =>
  cause.anonymous === true ||
  cause.runId === undefined ||
  name === "workflow_dispatch" ||
  name === "repository_dispatch";

export const loginOf = (identity: Identity): string => (identity.anonymous ? "ghost" : identity.login);
