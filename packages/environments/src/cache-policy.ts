export type CacheMode = "auto" | "true" | "false" | "read-only";

export type CachePolicy = { read: boolean; write: boolean; why: string };

export type CacheSituation = {
  mode: CacheMode;
  event: string;
  ref: string;
  /** Of the repository, where the event says it. */
  defaultBranch: string | undefined;
  /** Without one there is nothing to key by. */
  hasLock: boolean;
};

/** Runs on the default branch's rights, on behalf of somebody who may be anyone: what they fill, others would run. */
const borrowedRights = new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
]);
const readers = new Set([
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group",
]);

const off = (why: string): CachePolicy => ({ read: false, write: false, why });
const readOnly = (why: string): CachePolicy => ({ read: true, write: false, why });

/**
 * Whether to read and to fill the cache. `auto` is careful about who could poison what others will run:
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
export const decideCache = ({ mode, event, ref, defaultBranch, hasLock }: CacheSituation): CachePolicy => {
  if (mode === "false") return off("cache: false");
  if (!hasLock) return off("without a lock there is nothing to key a cache by");
  if (mode === "true") return { read: true, write: true, why: "cache: true" };
  if (mode === "read-only") return readOnly("cache: read-only");
  if (event === "release" || ref.startsWith("refs/tags/"))
    return off("a release is built from nothing but its lock");
  if (borrowedRights.has(event)) return off(`${event} runs with rights that its author may not have`);
  if (readers.has(event)) return readOnly(`${event} does not fill the cache of the base branch`);
  if (defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`)
    return readOnly(`only ${defaultBranch} fills it`);
  return { read: true, write: true, why: "the default branch" };
};
