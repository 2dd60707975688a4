import { randomUUID } from "node:crypto";
import { signBlobUrl, signUploadUrl } from "../blob-url.ts";
import type { CacheRecord } from "../state/records.ts";
import { absent, type Call, duplicate, TwirpError, text } from "./twirp.ts";

/**
 * Where a run may write and read caches. Its own branch first, then the pull request's base, then the default branch;
 * what a pull request writes is seen by that pull request alone.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
const scopesOf = (call: Call): string[] => {
  const { record } = call.repository;
  const main = `refs/heads/${record.defaultBranch}`;
  const run = record.runs.find(({ id }) => id === call.runId);
  const pull = run?.event.startsWith("pull_request") ? run.pullRequests[0] : undefined;
  const own =
    pull !== undefined ? `refs/pull/${pull}/merge` : run?.headBranch ? `refs/heads/${run.headBranch}` : main;
  const base = record.issues.find(({ number }) => number === pull)?.pull?.baseRef;
  return [...new Set([own, ...(base ? [`refs/heads/${base}`] : []), main])];
};

export const createCacheEntry = (call: Call) => {
  const { repository, hub } = call;
  const { record } = repository;
  const [scope] = scopesOf(call) as [string];
  const key = text(call, "key");
  const version = text(call, "version");
  const same = (cache: CacheRecord) =>
    cache.key === key && cache.version === version && cache.scope === scope;
  if (record.caches.some((cache) => same(cache) && cache.finalized))
    throw duplicate("cache entry with the same key, version, and scope already exists");
  record.caches = record.caches.filter((cache) => !same(cache));
  const now = hub.now();
  const cache: CacheRecord = {
    id: repository.nextId(),
    key,
    version,
    scope,
    uploadKey: randomUUID(),
    finalized: false,
    size: 0,
    sha256: null,
    createdAt: now,
    usedAt: now,
  };
  record.caches.push(cache);
  return { ok: true, signed_upload_url: signUploadUrl(hub, cache.uploadKey), message: "" };
};

export const finalizeCacheEntryUpload = (call: Call) => {
  const [scope] = scopesOf(call) as [string];
  const key = text(call, "key");
  const version = text(call, "version");
  const cache = call.repository.record.caches.find(
    (entry) => !entry.finalized && entry.key === key && entry.version === version && entry.scope === scope,
  );
  if (!cache) throw absent("no upload of this cache was begun");
  const stored = call.uploads.take(cache.uploadKey);
  if (!stored || Number(call.body.size_bytes) !== stored.size)
    throw new TwirpError(412, "failed_precondition", "the cache's content is not what was declared");
  Object.assign(cache, { ...stored, finalized: true, usedAt: call.hub.now() });
  return { ok: true, entry_id: String(cache.id), message: "" };
};

/** The exact key in the nearest scope, then each restore key as a prefix; of several the newest. */
export const getCacheEntryDownloadUrl = (call: Call) => {
  const version = text(call, "version");
  const key = text(call, "key");
  const prefixes = Array.isArray(call.body.restore_keys) ? call.body.restore_keys.map(String) : [];
  const scopes = scopesOf(call);
  const usable = call.repository.record.caches.filter(
    (cache) => cache.finalized && cache.version === version,
  );
  const inScope = (matches: (cache: CacheRecord) => boolean) => {
    for (const scope of scopes) {
      const found = usable
        .filter((cache) => cache.scope === scope && matches(cache))
        .sort((a, b) => b.id - a.id)[0];
      if (found) return found;
    }
    return undefined;
  };
  const cache =
    inScope((entry) => entry.key === key) ??
    [key, ...prefixes].map((prefix) => inScope((entry) => entry.key.startsWith(prefix))).find(Boolean);
  if (!cache) return { ok: false, signed_download_url: "", matched_key: "" };
  cache.usedAt = call.hub.now();
  const signed = signBlobUrl(call.hub, {
    sha256: cache.sha256!,
    name: "cache",
    type: "application/octet-stream",
  });
  return { ok: true, signed_download_url: signed, matched_key: cache.key };
};
