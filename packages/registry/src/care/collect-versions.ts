import type { Manifest } from "@mlops-actions/contracts/manifest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { keepDeprecated } from "../life/deprecate-model.ts";
import { explainUnknownModel } from "../life/explain-unknown-model.ts";
import { readManifests } from "../read/read-manifests.ts";
import { readManifest } from "../register/fill-draft.ts";
import { manifestAsset } from "../releases/asset-names.ts";
import { deleteRelease, listReleases, type Release } from "../releases/releases.ts";
import { listStored } from "../store/locate-bytes.ts";
import { appendTag } from "../tags/append-tag.ts";
import { foldTagLog, nextTagDate, type TagEvent } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { findDrafts } from "./find-drafts.ts";
import { listLive } from "./list-live.ts";
import {
  type CollectionFacts,
  type CollectionRules,
  type CollectionStep,
  planCollection,
} from "./plan-collection.ts";

export type Collection = {
  model: string;
  rules: CollectionRules;
  actor: string;
  runUrl: string | null;
  /** For the tags; a sentence from the rules unless told. */
  reason?: string;
  /** Where manifests are kept between runs. */
  cache?: string;
  now: () => Date;
};

export type CollectionPlan = {
  model: string;
  /** Versions with a release, latest registered first. */
  steps: CollectionStep[];
  /** Why nothing may go now, whatever the steps say. */
  held: string | null;
};

/** What would go, what stays and why. Changes nothing. */
export const previewCollection = async (github: GitHub, collection: Collection): Promise<CollectionPlan> => {
  const { model, rules, cache } = collection;
  const [log, releases, live] = await Promise.all([
    readTagLog(github, model),
    listReleases(github),
    listLive(github, model),
  ]);
  if (log.length === 0) throw await explainUnknownModel(github, model);
  return { model, ...(await decide(github, { model, rules, cache, log, releases, live })) };
};

type Situation = {
  model: string;
  rules: CollectionRules;
  cache: string | undefined;
  log: readonly TagEvent[];
  releases: readonly Release[];
  live: CollectionFacts["live"];
};

const decide = async (
  github: GitHub,
  { model, rules, cache, log, releases, live }: Situation,
): Promise<Omit<CollectionPlan, "model">> => {
  const state = foldTagLog(model, log);
  const published = new Map(releases.filter(({ draft }) => !draft).map((each) => [each.tag_name, each]));
  const stock = new Map(
    state.versions.flatMap(({ version, tag }) => {
      const release = published.get(tag);
      const bytes = release?.assets.reduce((sum, { size }) => sum + size, 0) ?? 0;
      return release ? [[version, { releaseId: release.id, bytes }] as const] : [];
    }),
  );
  const { references, held } = await readDrafts(github, model, releases);
  for (;;) {
    const steps = planCollection({ state, stock, live, references }, rules);
    const oldest = steps.findLastIndex(({ kept }) => kept === null);
    // A version refers to older ones only, so nothing older than the oldest to go need be opened.
    const unread = steps.filter(
      ({ version, kept }, index) => kept !== null && index < oldest && !references.has(version.version),
    );
    if (unread.length === 0) return { steps, held };
    const versions = unread.map(({ version }) => version);
    const manifests = await readManifests(github, versions, {
      releases,
      ...(cache !== undefined && { cache }),
    });
    for (const [index, version] of versions.entries()) {
      const manifest = manifests[index];
      if (!manifest && published.get(version.tag)!.assets.some(({ name }) => name === manifestAsset))
        throw new UserError(
          `manifest.json of ${version.tag} cannot be read as what its tag promises, so nobody knows which older bytes it needs.`,
          { fix: `npx mlops registry doctor tells more. Nothing of ${model} was collected.` },
        );
      references.set(version.version, manifest ? referencesOf(manifest) : []);
    }
  }
};

const referencesOf = (manifest: Manifest): string[] => [
  ...new Set(listStored(manifest).flatMap(({ from }) => (from === undefined ? [] : [from]))),
];

/** A registration under way: what its manifest refers to stays, and where it has none yet nothing may go. */
const readDrafts = async (github: GitHub, model: string, releases: readonly Release[]) => {
  const references = new Map<string, string[]>();
  let held: string | null = null;
  for (const { release } of findDrafts(releases).filter((each) => each.model === model)) {
    const asset = release.assets.find(({ name, state }) => name === manifestAsset && state === "uploaded");
    if (asset)
      references.set(`draft ${release.id}`, referencesOf((await readManifest(github, asset)).manifest));
    else
      held = `${model} is being registered (draft ${release.id}), and its files may refer to older versions. Run it again later; npx mlops registry reconcile removes a draft that was left.`;
  }
  return { references, held };
};

export type Collected = {
  plan: CollectionPlan;
  /** Versions whose bytes went now. */
  gone: CollectionStep[];
  bytes: number;
};

/**
 * Lets the bytes of old versions go: deletes their releases. Their tags stay, and no number is used again.
 *
 * First every version that goes is marked by a `name@v1.2.3!` tag whose facts say `collected`: from then on gto and
 * our readers agree that it is not to be had (`gto show` leaves it out, `gto history` tells when and by whom), nobody
 * gives it a stage, and a registration does not refer to its bytes. A tag without a release alone would look like a
 * run that crashed. Then all is read anew, and only what still may go is deleted: a stage, a Deployment or a reference
 * that came up meanwhile keeps the bytes. A run that dies leaves marks, which the next one goes on from; two at once
 * mark and delete the same.
 */
export const collectVersions = async (github: GitHub, collection: Collection): Promise<Collected> => {
  const { model, actor, runUrl, now } = collection;
  const first = await previewCollection(github, collection);
  const going = first.steps.filter(({ kept }) => kept === null);
  if (first.held !== null || going.length === 0) return { plan: first, gone: [], bytes: 0 };
  const before = await readTagLog(github, model);
  const reason =
    collection.reason ??
    `Collected to make room: not one of the newest ${collection.rules.keep}, and nothing needs it.`;
  for (const { version } of going.toReversed())
    if (!version.collected) await markCollected(github, { ...collection, reason }, version.version);
  await keepDeprecated(github, { model, actor, runUrl, now, log: before });

  const plan = await previewCollection(github, collection);
  const gone =
    plan.held === null ? plan.steps.filter(({ version, kept }) => kept === null && version.collected) : [];
  // Oldest first: what is left after a crash is the newest.
  for (const { stock } of gone.toReversed()) await deleteRelease(github, stock.releaseId);
  return { plan, gone, bytes: gone.reduce((sum, { stock }) => sum + stock.bytes, 0) };
};

/**
 * Marks one version as one whose bytes are gone, unless it was meanwhile or holds a stage meanwhile: the tags are read anew for each, because a
 * version that was marked can hold no stage any more.
 */
export const markCollected = (
  github: GitHub,
  {
    model,
    actor,
    runUrl,
    reason,
    now,
  }: Pick<Collection, "model" | "actor" | "runUrl" | "now"> & { reason: string },
  wanted: string,
): Promise<{ tag: string | null }> =>
  appendTag(github, { model, actor }, (state, log) => {
    const version = state.versions.find((each) => each.version === wanted)!;
    if (version.collected || version.stages.length > 0) return null;
    const manifest = version.message.facts.manifest_digest;
    const isFirst = !log.some((each) => each.kind === "deregistered" && each.version === wanted);
    return {
      name: { kind: "deregistered", model, version: wanted, counter: isFirst ? null : state.counter + 1 },
      message: {
        reason,
        facts: {
          version: wanted,
          collected: true,
          run_url: runUrl,
          actor,
          ...(manifest && { manifest_digest: manifest }),
        },
      },
      commit: version.commit,
      date: nextTagDate(state, now()),
    };
  });
