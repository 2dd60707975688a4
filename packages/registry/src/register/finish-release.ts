import { sha256 } from "@mlops-actions/contracts/digest";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { renderModelCard } from "../card/model-card.ts";
import { manifestAsset } from "../releases/asset-names.ts";
import {
  deleteRelease,
  draftTag,
  findPublished,
  publishRelease,
  type Release,
} from "../releases/releases.ts";
import { readBody } from "../releases/stream-http.ts";
import { openAsset } from "../releases/upload-asset.ts";
import { listRequired } from "../store/release-assets.ts";
import type { VersionState } from "../tags/fold-tag-log.ts";
import { isPrerelease } from "../tags/tag-grammar.ts";
import { isComplete, readManifest } from "./fill-draft.ts";

/**
 * Publishes a complete draft under its version's tag. Readers that come too soon look again, see `findPublished`. Where
 * another run of the same candidate has published its own draft of the very same manifest, that is the release, and
 * this draft goes.
 */
export const finishRelease = async (
  github: GitHub,
  draft: Release,
  version: Pick<VersionState, "version" | "tag" | "message">,
  manifest: Manifest,
): Promise<Release> => {
  const repository = `${github.owner}/${github.repo}`;
  const body = renderModelCard(manifest, {
    version: version.version,
    tag: version.tag,
    repository,
    meaning: version.message.facts.meaning ?? null,
    url: draft.html_url.replace(/\/releases\/.*$/, ""),
  });
  const published = await publishRelease(github, draft.id, {
    tag: version.tag,
    name: `${manifest.name} ${version.version}`,
    body,
    prerelease: isPrerelease(version.version),
  });
  const release = published === "taken" ? await acceptOther(github, draft, version) : published;
  const missing = listRequired(manifest).find(
    ({ asset }) => !release.assets.some(({ name }) => name === asset),
  );
  if (missing)
    throw new UserError(
      `Release ${version.tag} lacks ${missing.asset}: somebody removed it while it was published.`,
      {
        fix: "Withdraw this version and register again.",
      },
    );
  return release;
};

const acceptOther = async (
  github: GitHub,
  draft: Release,
  { tag, message }: Pick<VersionState, "tag" | "message">,
): Promise<Release> => {
  const release = await findPublished(github, { tag, at: new Date().toISOString() });
  if (!release)
    throw new UserError(`The draft of ${tag} was removed while it was published.`, {
      fix: "Run the job again: it makes another.",
    });
  const asset = release.assets.find(({ name, state }) => name === manifestAsset && state === "uploaded");
  const told = asset?.digest?.replace(/^sha256:/, "");
  const digest = told ?? (asset && sha256(await readBody(await openAsset(github, asset))));
  if (digest === undefined || digest !== message.facts.manifest_digest)
    throw new UserError(
      `There is a release ${tag} already, and ${asset ? "its manifest.json is not the one that the tag names" : "it has no manifest.json"}.`,
      {
        fix: `Somebody made it by hand (${release.html_url}). Delete the release and not the tag, and run the job again: it publishes ${tag}.`,
      },
    );
  if (release.id !== draft.id) await deleteRelease(github, draft.id);
  return release;
};

/**
 * Publishes what earlier runs left between tag and release: a version tag whose draft is complete. Doing it
 * while the other run is still alive is harmless: both write the same.
 */
export const finishEarlierReleases = async (
  github: GitHub,
  model: string,
  versions: readonly VersionState[],
  releases: readonly Release[],
  ports: { log: { info: (message: string) => void; warn: (message: string) => void } },
): Promise<Release[]> => {
  const finished: Release[] = [];
  for (const version of versions) {
    const { candidate_id: candidate, manifest_digest: digest } = version.message.facts;
    if (!candidate || version.yanked) continue;
    if (releases.some(({ draft, tag_name }) => !draft && tag_name === version.tag)) continue;
    const found = await findCompleteDraft(github, releases, draftTag(model, candidate), digest);
    if (!found) {
      ports.log.warn(
        `${version.tag} has no release, and its draft is gone: the number stays unused. npx mlops registry reconcile --apply settles it.`,
      );
      continue;
    }
    finished.push(await finishRelease(github, found.draft, version, found.manifest));
    ports.log.info(`${version.tag}: an earlier run ended before it was published; published now.`);
  }
  return finished;
};

const findCompleteDraft = async (
  github: GitHub,
  releases: readonly Release[],
  tag: string,
  digest: string | undefined,
): Promise<{ draft: Release; manifest: Manifest } | undefined> => {
  for (const draft of releases.filter((release) => release.draft && release.tag_name === tag)) {
    const asset = draft.assets.find(({ name, state }) => name === manifestAsset && state === "uploaded");
    if (!asset) continue;
    const { manifest, manifestDigest } = await readManifest(github, asset);
    if (manifestDigest === digest && (await isComplete(github, manifest, draft.assets)))
      return { draft, manifest };
  }
  return undefined;
};
