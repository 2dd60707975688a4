import { sha256 } from "@mlops-actions/contracts/digest";
import { type Manifest, manifestContract } from "@mlops-actions/contracts/manifest";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { findPublished, type Release } from "../releases/releases.ts";
import { readBody } from "../releases/stream-http.ts";
import { openAsset } from "../releases/upload-asset.ts";
import {
  type Decision,
  foldTagLog,
  listModelNames,
  type ModelState,
  type TagEvent,
  type VersionState,
} from "../tags/fold-tag-log.ts";
import { logAsOf } from "../tags/log-as-of.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { parseReference, prepareChoice } from "./reference.ts";

/** A version with a published release, and what its manifest says. */
export type RegisteredVersion = {
  model: string;
  /** Such as v1.2.0. */
  version: string;
  tag: string;
  commit: string;
  releaseId: number;
  releaseUrl: string;
  publishedAt: string;
  manifest: Manifest;
  /** sha256 of the manifest's bytes, equal to what the version's tag says. */
  manifestDigest: string;
  /** Whether the version's tag names that digest: then nobody can have changed the manifest since. */
  sealed: boolean;
  /** Why it has the number it has, where that was read from what it means. */
  meaning: string | null;
  assets: { name: string; id: number; size: number; digest: string | null; url: string }[];
  stages: string[];
  yanked: boolean;
  /** Who withdrew it, when and why; null where it was not. */
  withdrawn: Decision | null;
  /** Who retired the whole model, when and why; null while it is in use. */
  deprecated: Decision | null;
};

export type ResolveOptions = {
  /** As the tags stood at that time. */
  asOf?: Date | undefined;
  /** A log of the model's tags that was read before; else it is read here. */
  known?: readonly TagEvent[];
};

/**
 * Finds the version that a reference means; undefined where the model or the stage has none. The greatest release
 * that was not withdrawn is the latest; a pre-release never is. Costs one request for every hundred tags, one for the
 * release (two for `previous`), one for the manifest.
 */
export const resolveVersion = async (
  github: GitHub,
  reference: string,
  { asOf, known }: ResolveOptions = {},
): Promise<RegisteredVersion | undefined> => {
  const wanted = parseReference(reference);
  const choose = await prepareChoice(wanted);
  const all = known ?? (await readTagLog(github, wanted.model));
  const log = asOf ? logAsOf(all, asOf) : all;
  const state = foldTagLog(wanted.model, log);
  let { candidates, skip } = choose(state);
  for (const version of candidates) {
    const release = await findPublished(github, version);
    // A tag without a release: its run died before publishing. No reader ever sees it.
    if (!release || skip-- > 0) continue;
    const opened = await openVersion(github, state.model, version, release);
    if (wanted.kind === "stage") checkStageTag(state, log, wanted.stage, opened);
    return opened;
  }
  return undefined;
};

/** Whoever gave a stage named the manifest that it was given for: it must be the one that is served for it. */
const checkStageTag = (
  { active }: ModelState,
  log: readonly TagEvent[],
  stage: string,
  { tag, version, manifestDigest }: RegisteredVersion,
): void => {
  const held = active.find((each) => each.stage === stage && each.version === version);
  const facts = log.find((event) => event.tag === held?.tag)?.message.facts;
  if (!facts?.manifest_digest || facts.manifest_digest === manifestDigest) return;
  throw new UserError(
    `${held!.tag} was given for manifest ${facts.manifest_digest}, and ${tag} has manifest ${manifestDigest}: one of the two tags was replaced.`,
    {
      fix: "Do not use it. Compare with a clone made before (git show-ref --tags), and promote a version anew.",
    },
  );
};

/** As resolveVersion, for callers that cannot go on without one: the error says what there is. */
export const requireVersion = async (
  github: GitHub,
  reference: string,
  options: ResolveOptions = {},
): Promise<RegisteredVersion> => {
  const found = await resolveVersion(github, reference, options);
  if (found) return found;
  const { model } = parseReference(reference);
  const all = await readTagLog(github);
  const log = options.asOf ? logAsOf(all, options.asOf) : all;
  const state = foldTagLog(model, log);
  refuseAbsent(state, reference);
  const models = listModelNames(log);
  const near = suggest(model, models);
  const stages = Object.entries(state.stages).map(([stage, version]) => `#${stage} (${version})`);
  const then = options.asOf ? ` as of ${options.asOf.toISOString()}` : "";
  throw new UserError(`There is no ${reference} in ${github.owner}/${github.repo}${then}.`, {
    fix: state.versions.length
      ? `${model} has: ${[...state.versions.slice(0, 10).map(({ version, yanked }) => `@${version}${yanked ? " (withdrawn)" : ""}`), ...stages].join(", ")}.`
      : near
        ? `Did you mean ${reference.replace(model, near)}?`
        : models.length
          ? `The registry has: ${models.join(", ")}.`
          : "No model is registered yet: run the register-model action.",
  });
};

/** Versions that are known and cannot be had: what was collected, and what has a tag and no release. */
const refuseAbsent = (state: ModelState, reference: string): void => {
  const wanted = parseReference(reference);
  const meant =
    wanted.kind === "version"
      ? wanted.version
      : wanted.kind === "stage" && wanted.back === 0 && state.stages[wanted.stage];
  const version = state.versions.find((each) => each.version === meant);
  if (!version) return;
  if (!version.collected)
    throw new UserError(
      `${version.tag} has a tag and no release: its run died before it was published, or somebody deleted the release.`,
      { fix: "npx mlops registry reconcile tells what is left of it. Name another version meanwhile." },
    );
  const { at, actor, reason } = version.collected;
  throw new UserError(
    `${version.tag} was collected on ${at.slice(0, 10)} by ${actor ?? "somebody"}: its files are gone (${reason}).`,
    {
      fix: `Its tag stays, on the commit it was trained from (${version.commit.slice(0, 7)}): train that again, or name another version.`,
    },
  );
};

/** Reads a version's manifest and holds it against the digest that its tag carries. */
export const openVersion = async (
  github: GitHub,
  model: string,
  version: VersionState,
  release: Release,
): Promise<RegisteredVersion> => {
  const asset = release.assets.find(({ name }) => name === "manifest.json");
  if (!asset)
    throw new UserError(
      `Release ${version.tag} has no manifest.json: mlops-actions did not make it, or it was removed.`,
      {
        fix: `Look at ${release.html_url}, or name another version.`,
      },
    );
  const bytes = await readBody(await openAsset(github, asset));
  const manifestDigest = sha256(bytes);
  const promised = version.message.facts.manifest_digest;
  if (promised && promised !== manifestDigest)
    throw new UserError(
      `manifest.json of ${version.tag} has sha256 ${manifestDigest}, its tag says ${promised}: it was replaced after registration.`,
      { fix: "Do not use this version. Register the model again." },
    );
  return toRegisteredVersion(model, version, release, {
    manifest: manifestContract.parse(bytes.toString(), `manifest.json of ${version.tag}`),
    digest: manifestDigest,
  });
};

export const toRegisteredVersion = (
  model: string,
  version: Pick<
    VersionState,
    "version" | "tag" | "commit" | "message" | "stages" | "yanked" | "withdrawn" | "deprecated"
  >,
  release: Release,
  { manifest, digest }: { manifest: Manifest; digest: string },
): RegisteredVersion => ({
  model,
  version: version.version,
  tag: version.tag,
  commit: version.commit,
  releaseId: release.id,
  releaseUrl: release.html_url,
  publishedAt: release.published_at ?? "",
  manifest,
  manifestDigest: digest,
  sealed: version.message.facts.manifest_digest === digest,
  meaning: version.message.facts.meaning ?? null,
  assets: release.assets.map(({ name, id, size, digest: assetDigest, url }) => ({
    name,
    id,
    size,
    digest: assetDigest ?? null,
    url,
  })),
  stages: version.stages,
  yanked: version.yanked,
  withdrawn: version.withdrawn,
  deprecated: version.deprecated,
});
