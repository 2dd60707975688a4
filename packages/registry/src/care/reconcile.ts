import type { GitHub } from "@mlops-actions/github/connect";
import { keepDeprecated } from "../life/deprecate-model.ts";
import { explainUnknownModel } from "../life/explain-unknown-model.ts";
import { isComplete, readManifest } from "../register/fill-draft.ts";
import { finishEarlierReleases } from "../register/finish-release.ts";
import { manifestAsset } from "../releases/asset-names.ts";
import { deleteRelease, draftTag, findRelease, listReleases, type Release } from "../releases/releases.ts";
import { holdersOf, settleStage } from "../stages/settle-stage.ts";
import { foldTagLog, listModelNames, type ModelState, type VersionState } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { markCollected } from "./collect-versions.ts";
import { type CandidateDraft, findDrafts, lastTouched } from "./find-drafts.ts";

export type Reconciliation = {
  /** Only this model. */
  model?: string;
  actor: string;
  runUrl: string | null;
  now: () => Date;
  log: { info: (message: string) => void; warn: (message: string) => void };
};

/** Something that a run left undone. `unused` and `waiting` are told; nothing is to be done about them. */
export type Leftover = { model: string; what: string; why: string } & (
  | { kind: "publish" | "close"; version: VersionState }
  | { kind: "settle"; stage: string }
  | { kind: "reap"; draft: CandidateDraft }
  | { kind: "unused" | "waiting" }
);

/** A registration may take hours; a draft that nobody touched for a day was left. */
export const draftLifetime = 24 * 3_600_000;

/** What crashed runs left: versions to publish, stages to settle, drafts to remove. Changes nothing. */
export const findLeftovers = async (
  github: GitHub,
  { model, now }: Pick<Reconciliation, "model" | "now">,
): Promise<Leftover[]> => {
  const [log, releases] = await Promise.all([readTagLog(github, model), listReleases(github)]);
  const drafts = findDrafts(releases).filter((draft) => model === undefined || draft.model === model);
  if (model !== undefined && log.length === 0 && drafts.length === 0)
    throw await explainUnknownModel(github, model);
  const models = new Set([
    ...(model === undefined ? listModelNames(log) : [model]),
    ...drafts.map((draft) => draft.model),
  ]);
  const leftovers: Leftover[] = [];
  for (const name of [...models].sort()) {
    const state = foldTagLog(name, log);
    leftovers.push(...(await findUnpublished(github, state, releases, now())), ...findUnsettled(state));
    for (const draft of drafts.filter((each) => each.model === name))
      leftovers.push(...judgeDraft(draft, state, releases, now()));
  }
  return leftovers;
};

const isPublished = (releases: readonly Release[], { tag }: VersionState) =>
  releases.some(({ draft, tag_name }) => !draft && tag_name === tag);

/** Tags between which and their release a run died. */
const findUnpublished = async (
  github: GitHub,
  { model, versions }: ModelState,
  releases: readonly Release[],
  now: Date,
): Promise<Leftover[]> => {
  const leftovers: Leftover[] = [];
  for (const version of versions) {
    const { candidate_id: candidate, manifest_digest: digest } = version.message.facts;
    if (version.yanked || !candidate || isPublished(releases, version)) continue;
    const drafts = findDrafts(releases).filter(
      ({ release }) => release.tag_name === draftTag(model, candidate),
    );
    let complete = false;
    for (const { assets } of drafts.map(({ release }) => release)) {
      const asset = assets.find(({ name, state }) => name === manifestAsset && state === "uploaded");
      const read = asset && (await readManifest(github, asset));
      complete ||=
        read?.manifestDigest === digest &&
        read !== undefined &&
        (await isComplete(github, read.manifest, assets));
    }
    leftovers.push(
      complete
        ? {
            kind: "publish",
            model,
            version,
            what: version.tag,
            why: "its run died between its tag and its release; the draft is complete",
          }
        : judgeLost(model, version, [new Date(version.at), ...drafts.map(lastTouched)], now),
    );
  }
  return leftovers;
};

/** A version without release and without a complete draft: its run died for good, or the release was deleted by hand. */
const judgeLost = (model: string, version: VersionState, touched: readonly Date[], now: Date): Leftover => {
  const common = { model, what: version.tag };
  const gone = "it has no release, and no complete draft is left";
  if (version.stages.length > 0)
    return {
      ...common,
      kind: "unused",
      why: `${gone}, and it holds ${version.stages.join(" and ")}: give that to another version first`,
    };
  const age = now.getTime() - Math.max(...touched.map((date) => date.getTime()));
  return age < draftLifetime
    ? { ...common, kind: "unused", why: `${gone}: the number stays unused; closed once it is a day old` }
    : { ...common, kind: "close", version, why: `${gone}: the number stays unused` };
};

const findUnsettled = (state: ModelState): Leftover[] =>
  [...new Set(state.active.map(({ stage }) => stage))].flatMap((stage): Leftover[] => {
    const [holder, ...others] = holdersOf(state, stage);
    if (!holder || others.length === 0) return [];
    const versions = others.map(({ version }) => version).join(", ");
    return [
      {
        kind: "settle",
        model: state.model,
        stage,
        what: `${state.model}#${stage}`,
        why: `${holder.version} took it over, and a run died before it was taken from ${versions}`,
      },
    ];
  });

const judgeDraft = (
  draft: CandidateDraft,
  state: ModelState,
  releases: readonly Release[],
  now: Date,
): Leftover[] => {
  const { model, candidateId, release } = draft;
  const own = state.versions.filter(({ message }) => message.facts.candidate_id === candidateId);
  if (own.some((version) => !version.yanked && !isPublished(releases, version))) return []; // it is that version's
  const age = now.getTime() - lastTouched(draft).getTime();
  const what = `draft ${release.id} of ${model}`;
  const why = own[0] ? `${own[0].tag} was made of the same candidate` : "no version was made of it";
  const days = `nobody touched it for ${Math.floor(age / 3_600_000)} hours`;
  return age < draftLifetime
    ? [{ kind: "waiting", model, what, why: `${why}, but it may still be in use: ${days}` }]
    : [{ kind: "reap", model, draft, what, why: `${why}, and ${days}` }];
};

/** Does what is to be done about a leftover. Doing it twice, or while its run is alive after all, does no harm. */
export const mend = async (
  github: GitHub,
  leftover: Leftover,
  { actor, runUrl, now, log }: Reconciliation,
): Promise<boolean> => {
  if (leftover.kind === "publish") {
    const releases = await listReleases(github);
    return (
      (await finishEarlierReleases(github, leftover.model, [leftover.version], releases, { log })).length > 0
    );
  }
  if (leftover.kind === "close") return closeLost(github, leftover, { actor, runUrl, now });
  if (leftover.kind === "settle") {
    await settleStage(github, { model: leftover.model, stage: leftover.stage, actor, runUrl });
    return true;
  }
  return leftover.kind === "reap" && (await removeDraft(github, leftover.draft, now()));
};

/**
 * Marks a version that is lost as one whose bytes are gone, as a collection does: GTO and readers leave it out, lists
 * and history tell why, nobody is warned any more, and the same candidate may be registered again under a new number.
 */
const closeLost = async (
  github: GitHub,
  { model, version }: Extract<Leftover, { kind: "publish" | "close" }>,
  { actor, runUrl, now }: Pick<Reconciliation, "actor" | "runUrl" | "now">,
): Promise<boolean> => {
  if (await findRelease(github, version.tag)) return false; // published after all
  const log = await readTagLog(github, model);
  const reason = "It has no release: its run died before it was published, or somebody deleted the release.";
  const { tag } = await markCollected(github, { model, actor, runUrl, reason, now }, version.version);
  await keepDeprecated(github, { model, actor, runUrl, now, log });
  return tag !== null;
};

/** Looks once more: between the list and now its run may have come back to life, or have published it. */
const removeDraft = async (github: GitHub, draft: CandidateDraft, now: Date): Promise<boolean> => {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.repos.getRelease({ owner, repo, release_id: draft.release.id });
    const age = now.getTime() - lastTouched({ ...draft, release: data }).getTime();
    if (!data.draft || data.tag_name !== draft.release.tag_name || age < draftLifetime) return false;
    await deleteRelease(github, data.id);
    return true;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return true; // another run was first
    throw error;
  }
};
