import { randomUUID } from "node:crypto";
import { signBlobUrl, signUploadUrl } from "../blob-url.ts";
import type { ArtifactRecord } from "../state/records.ts";
import { absent, type Call, duplicate, TwirpError, text } from "./twirp.ts";

/** The run a call speaks of: its own, or another run of the repository (download across runs). */
const runOf = (call: Call) => Number(call.body.workflow_run_backend_id ?? call.runId);

const named = (call: Call, finalized: boolean) =>
  call.repository.record.artifacts.find(
    (artifact) =>
      artifact.runId === runOf(call) &&
      artifact.name === text(call, "name") &&
      artifact.finalized === finalized,
  );

const requireOwnRun = (call: Call) => {
  if (runOf(call) !== call.runId)
    throw new TwirpError(403, "permission_denied", "The token belongs to another workflow run");
};

export const createArtifact = (call: Call) => {
  requireOwnRun(call);
  const { repository, hub, runId, jobId } = call;
  const name = text(call, "name");
  if (named(call, true)) throw duplicate("an artifact with this name already exists on the workflow run");
  const { record } = repository;
  // An upload that broke off leaves its name free.
  record.artifacts = record.artifacts.filter(
    (artifact) => !(artifact.runId === runId && artifact.name === name),
  );
  const now = hub.now();
  const expires = call.body.expires_at;
  const artifact: ArtifactRecord = {
    id: repository.nextId(),
    runId,
    jobId,
    name,
    mimeType: readMime(call.body.mime_type),
    uploadKey: randomUUID(),
    finalized: false,
    size: 0,
    sha256: null,
    createdAt: now,
    updatedAt: now,
    expiresAt:
      typeof expires === "string"
        ? expires.replace(/\.\d+Z$/, "Z")
        : new Date(hub.clock().getTime() + 90 * 86_400_000).toISOString().replace(/\.\d+Z$/, "Z"),
  };
  record.artifacts.push(artifact);
  return { ok: true, signed_upload_url: signUploadUrl(hub, artifact.uploadKey) };
};

/** A wrapped string (`{value}`) or a bare one, depending on the client's serialiser. */
const unwrap = (value: unknown): string | undefined =>
  typeof value === "string"
    ? value
    : typeof value === "object" && value !== null
      ? unwrap((value as { value?: unknown }).value)
      : undefined;

const readMime = (value: unknown) => unwrap(value) ?? "application/zip";

export const finalizeArtifact = (call: Call) => {
  requireOwnRun(call);
  const artifact = named(call, false);
  if (!artifact) throw absent("no upload of an artifact of this name was begun in this run");
  const stored = call.uploads.take(artifact.uploadKey);
  if (!stored)
    throw new TwirpError(412, "failed_precondition", "the artifact's content has not been uploaded");
  const declared = unwrap(call.body.hash)?.replace(/^sha256:/, "");
  if (Number(call.body.size) !== stored.size || (declared && declared !== stored.sha256))
    throw new TwirpError(412, "failed_precondition", "the artifact's content is not what was declared");
  Object.assign(artifact, { ...stored, finalized: true, updatedAt: call.hub.now() });
  return { ok: true, artifact_id: String(artifact.id) };
};

export const listArtifacts = (call: Call) => {
  const name = unwrap(call.body.name_filter);
  const id = unwrap(call.body.id_filter);
  const found = call.repository.record.artifacts.filter(
    (artifact) =>
      artifact.finalized &&
      artifact.runId === runOf(call) &&
      (!name || artifact.name === name) &&
      (!id || String(artifact.id) === id),
  );
  return {
    artifacts: found.map((artifact) => ({
      workflow_run_backend_id: String(artifact.runId),
      workflow_job_run_backend_id: String(artifact.jobId),
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.size),
      created_at: artifact.createdAt,
      digest: `sha256:${artifact.sha256}`,
    })),
  };
};

/** A zip is saved as `name.zip`; a file uploaded unzipped keeps its name. */
export const artifactFile = (artifact: ArtifactRecord) => ({
  sha256: artifact.sha256!,
  name: artifact.mimeType === "application/zip" ? `${artifact.name}.zip` : artifact.name,
  type: artifact.mimeType,
});

export const getSignedArtifactUrl = (call: Call) => {
  const artifact = named(call, true);
  if (!artifact) throw absent("no artifact of this name in this run");
  return { signed_url: signBlobUrl(call.hub, artifactFile(artifact)) };
};

export const deleteArtifact = (call: Call) => {
  const artifact = named(call, true);
  if (!artifact) throw absent("no artifact of this name in this run");
  const { record } = call.repository;
  record.artifacts = record.artifacts.filter((other) => other !== artifact);
  return { ok: true, artifact_id: String(artifact.id) };
};
