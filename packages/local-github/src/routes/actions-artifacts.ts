import { signBlobUrl } from "../blob-url.ts";
import { paginate } from "../http/paginate.ts";
import { notFound, Problem } from "../http/problem.ts";
import { noContent, ok, redirect } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { renderArtifact } from "../render/run.ts";
import { artifactFile } from "../results/artifacts.ts";
import type { ArtifactRecord, CacheRecord } from "../state/records.ts";

const path = "/repos/{owner}/{repo}/actions";

const isExpired = ({ hub }: Context, artifact: ArtifactRecord) =>
  Date.parse(artifact.expiresAt) < hub.clock().getTime();

const view = (context: Context, artifact: ArtifactRecord) =>
  renderArtifact(context.urls, context.repository, artifact, isExpired(context, artifact));

const list = (context: Context, runId?: number) => {
  const name = context.query.get("name");
  const found = context.repository.record.artifacts.filter(
    (artifact) =>
      artifact.finalized &&
      (runId === undefined || artifact.runId === runId) &&
      (!name || artifact.name === name),
  );
  return ok({
    total_count: found.length,
    artifacts: paginate(context, found.toReversed()).map((artifact) => view(context, artifact)),
  });
};

const find = (context: Context) => {
  const artifact = context.repository.record.artifacts.find(
    ({ id, finalized }) => finalized && id === numberParam(context, "id"),
  );
  if (!artifact) throw notFound();
  return artifact;
};

const download = (context: Context) => {
  const artifact = find(context);
  if (isExpired(context, artifact)) throw new Problem(410, "Artifact has expired");
  return redirect(signBlobUrl(context.hub, artifactFile(artifact)));
};

const remove = (context: Context) => {
  const artifact = find(context);
  const { record } = context.repository;
  record.artifacts = record.artifacts.filter((other) => other !== artifact);
  return noContent();
};

const renderCache = (cache: CacheRecord) => ({
  id: cache.id,
  ref: cache.scope,
  key: cache.key,
  version: cache.version,
  last_accessed_at: cache.usedAt,
  created_at: cache.createdAt,
  size_in_bytes: cache.size,
});

const selectCaches = (context: Context) => {
  const key = context.query.get("key");
  const ref = context.query.get("ref");
  return context.repository.record.caches.filter(
    (cache) => cache.finalized && (!key || cache.key.startsWith(key)) && (!ref || cache.scope === ref),
  );
};

const dropCaches = (context: Context, drop: (cache: CacheRecord) => boolean) => {
  const { record } = context.repository;
  const dropped = record.caches.filter(drop);
  if (dropped.length === 0) throw notFound();
  record.caches = record.caches.filter((cache) => !dropped.includes(cache));
  return dropped;
};

export const actionsArtifactRoutes = [
  route("GET", `${path}/artifacts`, "actions=read", (context) => list(context)),
  route("GET", `${path}/runs/{run}/artifacts`, "actions=read", (context) =>
    list(context, numberParam(context, "run")),
  ),
  route("GET", `${path}/artifacts/{id}`, "actions=read", (context) => ok(view(context, find(context)))),
  route("DELETE", `${path}/artifacts/{id}`, "actions=write", remove),
  route("GET", `${path}/artifacts/{id}/zip`, "actions=read", download),
  route("GET", `${path}/caches`, "actions=read", (context) => {
    const found = selectCaches(context);
    return ok({
      total_count: found.length,
      actions_caches: paginate(context, found.toReversed()).map(renderCache),
    });
  }),
  route("DELETE", `${path}/caches`, "actions=write", (context) => {
    const key = context.query.get("key");
    const dropped = dropCaches(context, (cache) => cache.key === key);
    return ok({ total_count: dropped.length, actions_caches: dropped.map(renderCache) });
  }),
  route("DELETE", `${path}/caches/{id}`, "actions=write", (context) => {
    dropCaches(context, ({ id }) => id === numberParam(context, "id"));
    return noContent();
  }),
];
