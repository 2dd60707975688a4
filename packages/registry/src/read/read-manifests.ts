import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import { type Manifest, manifestContract } from "@mlops-actions/contracts/manifest";
import type { GitHub } from "@mlops-actions/github/connect";
import { eachOf } from "../each-of.ts";
import { manifestAsset } from "../releases/asset-names.ts";
import { findRelease, listReleases, type Release } from "../releases/releases.ts";
import { readBody } from "../releases/stream-http.ts";
import { openAsset } from "../releases/upload-asset.ts";
import type { VersionState } from "../tags/fold-tag-log.ts";

export type ManifestOptions = {
  /** Where manifests are kept under their digest. A digest never means other bytes, so nothing in it grows old. */
  cache?: string;
  /** A list of releases that was read just now: what is kept counts only where the release still has it. */
  releases?: readonly Release[];
};

/** From here on the list of all releases, a hundred a request, costs less than asking for each. */
const manyVersions = 30;

/**
 * Reads the manifests of versions, at most eight at a time, and holds each against the digest that its tag carries.
 * Undefined where a version has no manifest, or one that another digest was promised for.
 */
export const readManifests = async (
  github: GitHub,
  versions: readonly Pick<VersionState, "tag" | "message">[],
  { cache, releases: known }: ManifestOptions = {},
): Promise<(Manifest | undefined)[]> => {
  const isListed = ({ tag, message }: Pick<VersionState, "tag" | "message">): boolean => {
    if (!known) return true;
    const asset = findManifest(known.find((each) => !each.draft && each.tag_name === tag));
    return (
      asset !== undefined && (!asset.digest || asset.digest === `sha256:${message.facts.manifest_digest}`)
    );
  };
  const cached = await eachOf(versions, 8, async (version) =>
    isListed(version) ? readCached(cache, version.message.facts.manifest_digest) : undefined,
  );
  const missing = versions.filter((_, index) => !cached[index]);
  const releases = known ?? (missing.length >= manyVersions ? await listReleases(github) : undefined);
  const published = new Map(
    releases?.flatMap((each) => (each.draft ? [] : [[each.tag_name, each] as const])),
  );
  return eachOf(versions, 8, async (version, index) => {
    if (cached[index]) return cached[index];
    const { tag, message } = version;
    // A list may end before the oldest releases.
    const release = published.get(tag) ?? (known ? undefined : await findRelease(github, tag));
    const asset = findManifest(release);
    if (!asset) return undefined;
    const bytes = await readBody(await openAsset(github, asset));
    const digest = sha256(bytes);
    if (message.facts.manifest_digest && message.facts.manifest_digest !== digest) return undefined;
    const manifest = parse(bytes, tag);
    if (manifest && cache !== undefined) await keep(cache, digest, bytes);
    return manifest;
  });
};

const findManifest = (release: Release | undefined) =>
  release?.assets.find(({ name, state }) => name === manifestAsset && state === "uploaded");

const pathOf = (cache: string, digest: string) => join(cache, `${digest}.json`);

const readCached = async (
  cache: string | undefined,
  digest: string | undefined,
): Promise<Manifest | undefined> => {
  if (cache === undefined || !digest || !/^[0-9a-f]{64}$/.test(digest)) return undefined;
  const bytes = await readFile(pathOf(cache, digest)).catch(() => undefined);
  return bytes && sha256(bytes) === digest ? parse(bytes, digest) : undefined;
};

/** Under a name of its own first: another process never finds half a file. A cache that cannot be written is none. */
const keep = async (cache: string, digest: string, bytes: Uint8Array): Promise<void> => {
  const part = `${pathOf(cache, digest)}.${process.pid}.part`;
  try {
    await mkdir(cache, { recursive: true });
    await writeFile(part, bytes);
    await rename(part, pathOf(cache, digest));
  } catch {
    // it is read again the next time
  }
};

const parse = (bytes: Uint8Array, name: string): Manifest | undefined => {
  try {
    return manifestContract.parse(Buffer.from(bytes).toString(), `manifest.json of ${name}`);
  } catch {
    return undefined;
  }
};
