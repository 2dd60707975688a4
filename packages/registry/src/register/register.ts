import { join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { type ListedRelease, readRegistry } from "../read/read-registry.ts";
import { openVersion, type RegisteredVersion, toRegisteredVersion } from "../read/resolve.ts";
import { reservedAssets } from "../releases/asset-names.ts";
import { deleteRelease, draftTag, findPublished, listReleases } from "../releases/releases.ts";
import { describeStorage } from "../store/describe-storage.ts";
import { digestModel, type PlanDigests } from "../store/digest-model.ts";
import { planStorage, type StoragePlan, storageLimits } from "../store/plan-storage.ts";
import { createTag, personOf } from "../tags/create-tag.ts";
import { foldTagLog, type ModelState, nextTagDate, type TagEvent, toTagEvent } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { formatTag } from "../tags/tag-grammar.ts";
import { formatMessage, type TagMessage } from "../tags/tag-message.ts";
import { waitTurn } from "../tags/wait-turn.ts";
import { candidateIdOf } from "./build-manifest.ts";
import { checkCandidate } from "./check-candidate.ts";
import { readPrerelease, readVersion } from "./choose-version.ts";
import { signatureDigest } from "./compare-signatures.ts";
import { type DecidedVersion, decideVersion } from "./decide-version.ts";
import { finishEarlierReleases, finishRelease } from "./finish-release.ts";
import {
  type PreparedDraft,
  prepareDraft,
  type RegisterPorts,
  type RegisterRequest,
  type Situation,
} from "./prepare-draft.ts";

export type RegisterResult = {
  version: RegisteredVersion;
  candidateId: string;
  /** False where this candidate was registered before, and nothing was made. */
  created: boolean;
  /** The model's tags as they are now, for whoever assigns a stage next. */
  tags: TagEvent[];
};

/**
 * Registers a candidate as the model's next version: files into an invisible draft, manifest last, then the tag
 * (the compare-and-swap that settles the number), then one PATCH that publishes. A crash at any point leaves either
 * a draft that nobody sees or a tag that readers skip, and the next run goes on from there.
 */
export const registerModel = async (
  github: GitHub,
  request: RegisterRequest,
  ports: RegisterPorts,
): Promise<RegisterResult> => {
  checkCandidate(request);
  checkNumber(request);
  const { model, run } = request;
  const plan = planStorage(run.outputs.files, request.limits ?? storageLimits, reservedAssets);
  const digests = await digestModel(join(request.runDirectory, run.outputs.model_dir), plan);
  const candidateId = candidateIdOf(request);

  const large = refersToOlder(request, plan, digests);
  let { tags, releases, stock } = await readSituation(github, model, { candidateId, large });
  let filled: PreparedDraft | undefined;
  let commit = run.source.commit!;
  for (let attempt = 1; attempt <= 60; attempt++) {
    const state = foldTagLog(model, tags);
    const situation = { state, candidateId, releases, stock, ports, plan, digests };
    const known = await findRegistered(github, situation, attempt === 1);
    if (known) {
      if (filled && filled.draft.id !== known.version.releaseId) await deleteRelease(github, filled.draft.id);
      return { ...known, candidateId, tags };
    }
    try {
      filled ??= await prepareDraft(github, request, situation);
    } catch (error) {
      // A run of the same candidate that was faster removes the drafts that it did not need.
      tags = await readTagLog(github, model).catch(() => tags);
      if (ownVersions(foldTagLog(model, tags), candidateId).length === ownVersions(state, candidateId).length)
        throw error;
      releases = stock = await listReleases(github);
      continue;
    }
    const decided = await decideVersion(github, request, filled.manifest, { state, tags, releases });
    const { version } = decided;
    const tag = formatTag({ kind: "registered", model, version, counter: null });
    while (speaksOf(tags, commit)) commit = await createChildCommit(github, request, commit, candidateId);
    const message = messageOf(request, decided, { candidateId, ...filled });
    const date = nextTagDate(state, ports.now());
    const wanted = { tag, message: formatMessage(message), commit, actor: request.actor, date };
    if ((await createTag(github, wanted)) === "created") {
      const { draft, manifest, manifestDigest: digest } = filled;
      const release = await finishRelease(github, draft, { version, tag, message }, manifest);
      const event = toTagEvent(tag, { commit, at: date.toISOString(), tagger: request.actor, message })!;
      const made = {
        version,
        tag,
        commit,
        message,
        stages: [],
        yanked: false,
        withdrawn: null,
        deprecated: null,
      };
      return {
        version: toRegisteredVersion(model, made, release, { manifest, digest }),
        candidateId,
        created: true,
        tags: [...tags, event],
      };
    }
    await waitTurn(attempt);
    tags = await readTagLog(github, model);
    if (ownVersions(foldTagLog(model, tags), candidateId).length > 0)
      releases = stock = await listReleases(github);
  }
  throw new UserError(`Version numbers of ${model} are being taken by too many runs at once.`, {
    fix: "Give the jobs that register a common concurrency group in the workflow, and run this one again.",
  });
};

/**
 * Tags and releases in one request; a second one lists the releases with their assets, where an earlier run left
 * something to go on with or large files may be in an older version. It comes after the first: a version whose tag was
 * seen has its draft or its release in that list, unless these are gone.
 */
const readSituation = async (
  github: GitHub,
  model: string,
  { candidateId, large }: { candidateId: string; large: boolean },
): Promise<{ tags: TagEvent[] } & Pick<Situation, "releases" | "stock">> => {
  const own = draftTag(model, candidateId);
  const { log: tags, releases } = await readRegistry(github, model, own);
  const { versions } = foldTagLog(model, tags);
  const isLeft =
    releases.some(({ draft, tag_name }) => draft && tag_name === own) ||
    versions.some((version) => !version.yanked && !isPublished(releases, version));
  if (!isLeft && !(large && versions.length > 0)) return { tags, releases, stock: [] };
  const stock = await listReleases(github);
  return { tags, releases: stock, stock };
};

const isPublished = (releases: readonly ListedRelease[], { tag }: { tag: string }): boolean =>
  releases.some(({ draft, tag_name }) => !draft && tag_name === tag);

/** Whether any asset is large enough to be looked for in older versions. */
const refersToOlder = (
  { dedupe, limits }: RegisterRequest,
  plan: StoragePlan,
  digests: PlanDigests,
): boolean =>
  dedupe !== false &&
  describeStorage(plan, digests, new Map()).own.some(
    ({ size }) => size >= (limits ?? storageLimits).reference,
  );

/**
 * The version that this candidate already is, published now if its run died before that.
 * @param everyone finish other candidates' releases too: a crash heals with the next run, whatever that registers.
 */
const findRegistered = async (
  github: GitHub,
  { state, candidateId, releases, stock, ports }: Situation,
  everyone: boolean,
): Promise<{ version: RegisteredVersion; created: boolean } | undefined> => {
  const own = ownVersions(state, candidateId);
  const versions = (everyone ? state.versions : own).filter((version) => !isPublished(releases, version));
  const finished = await finishEarlierReleases(github, state.model, versions, stock, ports);
  for (const version of own) {
    if (version.collected) continue; // nothing was wrong with it: it may come again, under a new number
    if (version.yanked)
      throw new UserError(`This very model was registered as ${version.tag} and withdrawn.`, {
        fix: "Train another one: what was withdrawn is not registered again.",
      });
    const now = finished.find(({ tag_name }) => tag_name === version.tag);
    const release = now ?? (await findPublished(github, version));
    if (release)
      return {
        version: await openVersion(github, state.model, version, release),
        created: now !== undefined,
      };
  }
  return undefined;
};

const ownVersions = (state: ModelState, candidateId: string) =>
  state.versions.filter((version) => version.message.facts.candidate_id === candidateId);

/** Before anything is read or made. */
const checkNumber = ({ version, prerelease }: RegisterRequest): void => {
  if (version !== undefined) readVersion(version);
  if (prerelease === undefined) return;
  readPrerelease(prerelease);
  if (version !== undefined)
    throw new UserError(`Both a version (${version}) and a pre-release word (${prerelease}) were given.`, {
      fix: `Leave one out: the word numbers pre-releases by itself, a version names one, such as v1.3.0-${prerelease}.1.`,
    });
};

/**
 * Whether a commit has a version of the model, or stages of one whose own tag was removed: a stage's tag names a
 * commit, so the next version there would hold what nobody gave it.
 */
const speaksOf = (tags: readonly TagEvent[], commit: string): boolean =>
  tags.some((event) => event.commit === commit && ("version" in event || "stage" in event));

/**
 * An empty child of a commit, to carry the tag where that commit has a version of this model already: GTO refuses the
 * whole repository when one commit carries two (iterative/gto#300). A candidate that was collected and comes again
 * finds its own child taken, and gets a child of that.
 */
const createChildCommit = async (
  github: GitHub,
  { run, model, actor }: RegisterRequest,
  commit: string,
  candidateId: string,
): Promise<string> => {
  const { octokit, owner, repo } = github;
  const { data: trained } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
  const { data: child } = await octokit.rest.git.createCommit({
    owner,
    repo,
    message: `${model}: another version from ${run.source.commit!.slice(0, 7)}\n\nSame files as its parent; it carries the tag of candidate ${candidateId}.\n`,
    tree: trained.tree.sha,
    parents: [commit],
    // The parent's own date: a repeated run makes the very same commit.
    author: { ...personOf(actor), date: trained.committer.date },
    request: { retries: 3 },
  });
  return child.sha;
};

const messageOf = (
  { reason, model, actor, runUrl }: RegisterRequest,
  { version, meaning }: DecidedVersion,
  {
    candidateId,
    manifest,
    manifestDigest,
  }: Pick<PreparedDraft, "manifest" | "manifestDigest"> & { candidateId: string },
): TagMessage => {
  const { gate, forced, signature } = manifest;
  const why = forced
    ? `Register ${model} ${version} without a passing verdict: ${forced.reason}`
    : `Register ${model} ${version}: the gate said ${gate?.verdict}.`;
  return {
    reason: reason ?? (meaning ? `${why}\n${meaning}` : why),
    facts: {
      candidate_id: candidateId,
      manifest_digest: manifestDigest,
      verdict: gate?.verdict ?? null,
      gate_digest: gate?.digest ?? null,
      ...(gate?.looks && gate.labels_sha256 && { holdout: gate.labels_sha256, holdout_looks: gate.looks }),
      ...(signature && { signature_digest: signatureDigest(signature) }),
      ...(meaning && { meaning }),
      previous: manifest.previous?.version ?? null,
      run_url: runUrl,
      actor,
      ...(forced && { forced: forced.reason }),
    },
  };
};
