import type { Manifest } from "@mlops-actions/contracts/manifest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { renderModelCard } from "../card/model-card.ts";
import { manifestAsset } from "../releases/asset-names.ts";
import { draftTag, publishRelease, type Release } from "../releases/releases.ts";
import { listRequired } from "../store/release-assets.ts";
import type { VersionState } from "../tags/fold-tag-log.ts";
import { isPrerelease } from "../tags/tag-grammar.ts";
import { isComplete, readManifest } from "./fill-draft.ts";

/** Publishes a complete draft under its version's tag. Readers that come too soon look again, see `findPublished`. */
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
  const release = await publishRelease(github, draft.id, {
    tag: version.tag,
    name: `${manifest.name} ${version.version}`,
    body,
    prerelease: isPrerelease(version.version),
  });
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
      ports.log.warn(`${version.tag} has no release, and its draft is gone: the number stays unused.`);
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
