import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { formatBytes } from "@mlops-actions/contracts/format";
import type { Labels } from "@mlops-actions/contracts/labels";
import { type Manifest, manifestContract } from "@mlops-actions/contracts/manifest";
import type { Metrics } from "@mlops-actions/contracts/metrics";
import type { ModelConfig } from "@mlops-actions/contracts/project";
import type { GitHub } from "@mlops-actions/github/connect";
import { hashFile } from "@mlops-actions/runner/hash-file";
import type { Log } from "@mlops-actions/runner/log";
import type { Proof } from "../proof/prove-model.ts";
import type { ListedRelease } from "../read/read-registry.ts";
import { manifestAsset, nameAssets, reservedAssets, sumsAsset } from "../releases/asset-names.ts";
import { createDraft, draftTag, type Release } from "../releases/releases.ts";
import type { Upload, Wait } from "../releases/upload-asset.ts";
import { createUploadPace } from "../releases/upload-pace.ts";
import { describeStorage, measureReferences } from "../store/describe-storage.ts";
import type { PlanDigests } from "../store/digest-model.ts";
import { findHeld } from "../store/find-held.ts";
import { listStored } from "../store/locate-bytes.ts";
import { openFile, openPart, openText } from "../store/open-upload.ts";
import { type StorageLimits, type StoragePlan, storageLimits } from "../store/plan-storage.ts";
import { writeSums } from "../store/release-assets.ts";
import type { ModelState } from "../tags/fold-tag-log.ts";
import { buildManifest, type Evidence, isPassing } from "./build-manifest.ts";
import type { Candidate } from "./check-candidate.ts";
import type { Bump } from "./choose-version.ts";
import { type FilledDraft, fillDraft } from "./fill-draft.ts";
import { readModelSignature } from "./read-model-signature.ts";

export type RegisterRequest = Candidate & {
  /** Where run.json, the model's folder and the evidence are. */
  runDirectory: string;
  metrics: Metrics["metrics"];
  card: ModelConfig["card"];
  /** One word; model unless told. */
  type?: string;
  labels?: Labels;
  /** Looks into the files once they are known to be those that were trained, before anything is made. */
  prove?: (content: Omit<Manifest, "schema">) => Promise<Proof>;
  /** Files that go along, by role: predictions, profile, verdict, golden, environment, run. */
  evidence: Record<string, string>;
  /** The next version by this much, unless `version` names one. */
  bump: Bump;
  version?: string;
  /** A word such as rc: the version is v1.3.0-rc.1, and its next release v1.3.0. */
  prerelease?: string;
  /** Why, for the tag and the history; a sentence from the verdict unless told. */
  reason?: string;
  actor: string;
  runUrl: string | null;
  /** Large assets that an older version holds are referred to, not uploaded again; so unless told. */
  dedupe?: boolean;
  limits?: StorageLimits;
};

export type RegisterPorts = { now: () => Date; wait: Wait; log: Pick<Log, "info" | "warn"> };

/** What a registration knows of the registry. */
export type Situation = {
  state: ModelState;
  candidateId: string;
  releases: readonly ListedRelease[];
  /** The same with their assets; empty where nothing of them is needed. */
  stock: readonly Release[];
  ports: RegisterPorts;
  /** How the model's files become assets, and the digests of these. */
  plan: StoragePlan;
  digests: PlanDigests;
};

export type PreparedDraft = FilledDraft & { draft: Release };

/** Finds the draft an earlier run of this candidate left, or makes one, and brings every file into it. */
export const prepareDraft = async (
  github: GitHub,
  request: RegisterRequest,
  { state, candidateId, releases, stock, ports, plan, digests }: Situation,
): Promise<PreparedDraft> => {
  const { model, run, runDirectory, forceReason } = request;
  const tag = draftTag(model, candidateId);
  const left = stock.find((release) => release.draft && release.tag_name === tag);
  if (left) ports.log.info(`${model}: going on with the draft of a run that was interrupted.`);

  const modelDirectory = join(runDirectory, run.outputs.model_dir);
  const { reference } = request.limits ?? storageLimits;
  const held = request.dedupe === false ? new Map() : findHeld(state, stock, reference);
  const storage = describeStorage(plan, digests, held);
  const saved = measureReferences(storage);
  if (saved.bytes > 0)
    ports.log.info(
      `${model}: ${formatBytes(saved.bytes)} are in ${saved.versions.join(", ")} already and not uploaded again.`,
    );
  const taken = [...reservedAssets, ...storage.own.map(({ asset }) => asset)];
  const parts = {
    ...request,
    storage,
    signature: await readModelSignature(modelDirectory, run.outputs.files),
    previous: previousOf(state, releases),
    forced:
      forceReason && !isPassing(request.verdict?.value.verdict)
        ? { reason: forceReason, actor: request.actor }
        : undefined,
  };
  const proof = await request.prove?.(buildManifest({ ...parts, evidence: {} }));
  const { evidence, uploads } = await describeEvidence({ ...request.evidence, ...proof?.evidence }, taken);
  const content = { ...buildManifest({ ...parts, evidence }), ...proof?.facts };
  const text = manifestContract.serialise(content);
  const path = join(runDirectory, manifestAsset);
  await writeFile(path, text);
  const manifest = openText(manifestAsset, text);

  const draft = left ?? (await createDraft(github, model, candidateId, request.runUrl));
  const own = storage.own.map((part) => openPart(modelDirectory, plan, part));
  const outcome = await fillDraft(
    github,
    draft,
    {
      files: [...own, ...uploads, openText(sumsAsset, writeSums(content))],
      manifest,
      references: { model, stored: listStored(storage) },
      candidateId,
      fresh: !left,
    },
    { wait: ports.wait, pace: createUploadPace(ports.now, ports.wait) },
  );
  if (outcome !== "mine") return { ...outcome, draft };
  return { draft, manifest: manifestContract.parse(text, path), manifestDigest: manifest.sha256 };
};

const describeEvidence = async (
  paths: Record<string, string>,
  taken: readonly string[],
): Promise<{ evidence: Evidence; uploads: Upload[] }> => {
  const evidence: Evidence = {};
  const uploads: Upload[] = [];
  for (const [role, path] of Object.entries(paths)) {
    const hashed = await hashFile(path);
    if (hashed.size === 0) continue; // GitHub refuses an empty asset, and it says nothing
    const used = [...taken, ...uploads.map(({ name }) => name)];
    const [asset] = nameAssets([{ path: basename(path), ...hashed }], used) as [string];
    evidence[role] = { asset, ...hashed };
    uploads.push(openFile(asset, path, hashed));
  }
  return { evidence, uploads };
};

/** The newest version that readers can see. */
const previousOf = (state: ModelState, releases: readonly ListedRelease[]): Manifest["previous"] => {
  const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
  const found = state.versions.find(
    ({ tag, yanked, message }) => !yanked && published.has(tag) && message.facts.manifest_digest,
  );
  return found ? { version: found.version, manifest_digest: found.message.facts.manifest_digest! } : null;
};
