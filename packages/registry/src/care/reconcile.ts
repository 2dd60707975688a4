import type { GitHub } from "@mlops-actions/github/connect";
import { explainUnknownModel } from "../life/explain-unknown-model.ts";
import { isComplete, readManifest } from "../register/fill-draft.ts";
import { finishEarlierReleases } from "../register/finish-release.ts";
import { manifestAsset } from "../releases/asset-names.ts";
import { deleteRelease, draftTag, listReleases, type Release } from "../releases/releases.ts";
import { holdersOf, settleStage } from "../stages/settle-stage.ts";
import { foldTagLog, listModelNames, type ModelState, type VersionState } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
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
  | { kind: "publish"; version: VersionState }
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
    leftovers.push(...(await findUnpublished(github, state, releases)), ...findUnsettled(state));
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
): Promise<Leftover[]> => {
  const leftovers: Leftover[] = [];
  for (const version of versions) {
    const { candidate_id: candidate, manifest_digest: digest } = version.message.facts;
    if (version.yanked || !candidate || isPublished(releases, version)) continue;
    const drafts = releases.filter((each) => each.draft && each.tag_name === draftTag(model, candidate));
    let complete = false;
    for (const { assets } of drafts) {
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
        : {
            kind: "unused",
            model,
            what: version.tag,
            why: "it has no release, and no complete draft is left: the number stays unused",
          },
    );
  }
  return leftovers;
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
  if (leftover.kind === "settle") {
    await settleStage(github, { model: leftover.model, stage: leftover.stage, actor, runUrl });
    return true;
  }
  return leftover.kind === "reap" && (await removeDraft(github, leftover.draft, now()));
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
