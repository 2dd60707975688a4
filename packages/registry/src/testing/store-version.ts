import { randomBytes } from "node:crypto";
import { sha256 } from "@mlops-actions/contracts/digest";
import { type Manifest, manifestContract } from "@mlops-actions/contracts/manifest";
import type { GitHub } from "@mlops-actions/github/connect";
import { createTag } from "../tags/create-tag.ts";
import { formatTag } from "../tags/tag-grammar.ts";
import { formatMessage } from "../tags/tag-message.ts";

export type StoredContent = Pick<Manifest, "files" | "archive"> & {
  /** The release's assets, by name, beside manifest.json. */
  assets: Record<string, Buffer>;
  evidence?: Manifest["evidence"];
};

/**
 * Publishes a version whose bytes are kept as a test says: tag, release, manifest and assets as they are given, right
 * or wrong, without registering anything.
 */
export const storeVersion = async (
  github: GitHub,
  {
    model = "flights",
    version,
    commit,
    date = new Date(),
  }: { model?: string; version: string; commit: string; date?: Date },
  { files, archive, assets, evidence = {} }: StoredContent,
): Promise<void> => {
  const { octokit, owner, repo } = github;
  const text = manifestContract.serialise({
    name: model,
    type: "model",
    candidate_id: sha256(version),
    license: null,
    intended_use: null,
    limitations: null,
    source: {
      repository: `${owner}/${repo}`,
      commit,
      ref: null,
      tree: null,
      dirty: false,
      event: null,
      actor: "octo",
      run_id: null,
      run_attempt: null,
      run_url: null,
    },
    command: "python3 train.py",
    run_key: sha256("run"),
    data: [],
    params: {},
    seed: null,
    environment: null,
    metrics: [],
    gate: null,
    files,
    ...(archive && { archive }),
    model_digest: sha256(JSON.stringify(files)),
    evidence,
    previous: null,
  });
  const tag = formatTag({ kind: "registered", model, version, counter: null });
  await createTag(github, {
    tag,
    commit,
    actor: "octo",
    date,
    message: formatMessage({ reason: "Made for a test.", facts: { manifest_digest: sha256(text) } }),
  });
  const { data: release } = await octokit.rest.repos.createRelease({ owner, repo, tag_name: tag });
  const address = release.upload_url.replace(/\{.*$/, "");
  for (const [name, bytes] of Object.entries({ ...assets, "manifest.json": Buffer.from(text) })) {
    const answer = await fetch(`${address}?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { authorization: `token ${github.token}`, "content-type": "application/octet-stream" },
      body: new Uint8Array(bytes),
    });
    if (answer.status !== 201)
      throw new Error(`${name} was not stored: ${answer.status} ${await answer.text()}`);
  }
};

/** Bytes of which no stretch is like another. */
export const makeBytes = (size: number): Buffer => randomBytes(size);

export const describeFile = (path: string, bytes: Buffer) => ({
  path,
  size: bytes.length,
  sha256: sha256(bytes),
});
