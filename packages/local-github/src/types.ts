/** What a job's `permissions:` may name. Metadata can always be read. */
export type Access = "read" | "write" | "none";
export type PermissionName =
  | "contents"
  | "pull-requests"
  | "issues"
  | "deployments"
  | "actions"
  | "checks"
  | "statuses"
  | "attestations"
  | "packages"
  | "pages"
  | "discussions"
  | "security-events"
  | "id-token"
  | "administration";
export type Permissions = { [name in PermissionName]?: Access };

export type TokenGrant = {
  /** `owner/name`; `*` for every repository of this server (with `permissions: "admin"`). */
  repository: string;
  login: string;
  permissions: Permissions | "admin";
  /** A token minted for a job: what it does starts no other workflow, and it ends after a day. */
  runId?: number;
  jobId?: number;
};

/** Something that happened in a repository, as a webhook would tell it and as `on:` in a workflow matches it. */
export type RepositoryEvent = {
  repository: string;
  name: string;
  action?: string;
  payload: Record<string, unknown>;
  /** The commit a workflow started by this event would check out, and its ref. */
  sha: string;
  ref: string;
  actor: string;
  /** workflow_dispatch: the workflow's path, and its inputs. */
  workflow?: string;
  inputs?: Record<string, string>;
};

/** The limits of github.com, changeable for tests. `createsPer…` are the secondary limits, off unless given. */
export type Limits = {
  jobRequestsPerHour: number;
  userRequestsPerHour: number;
  anonymousRequestsPerHour: number;
  createsPerMinute: number;
  createsPerHour: number;
};

/**
 * A fault to be met by the next matching requests.
 *
 * `path` is matched against the path without the query; `*` stands for anything but a slash, `**` for anything.
 * Blob transfers match as `/blobs/…`, the results service as `/twirp/…`, git as `/owner/name.git/…`.
 */
export type Fault = {
  method?: string;
  path: string | RegExp;
  /** Let this many matching requests through first; 0 unless given. */
  after?: number;
  /** Strike this many times; 1 unless given. */
  times?: number;
} & (
  | { kind: "delay"; milliseconds: number }
  /** Cut the connection: before anything is done, after it is carried out, or once so many bytes of the body came. */
  | { kind: "drop"; when: "before" | "after" | number }
  /** Answer this instead; with `carryOut` the request is carried out first, as a gateway that gives up does. */
  | {
      kind: "respond";
      status: number;
      message?: string;
      headers?: Record<string, string>;
      carryOut?: boolean;
    }
  /** Send so many bytes of the answer, then cut. */
  | { kind: "truncate"; bytes: number }
);
export type Faults = readonly Fault[];
