import type { Stored } from "@mlops-actions/contracts/manifest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import type { RegisteredVersion } from "../read/resolve.ts";
import { findRelease } from "../releases/releases.ts";
import { formatTag } from "../tags/tag-grammar.ts";
import type { RemoteAsset } from "./open-range.ts";

/** The tag of the release that holds some bytes: the version's own, or an older one's. */
export const tagHolding = ({ model, tag }: RegisteredVersion, { from }: Pick<Stored, "from">): string =>
  from === undefined ? tag : formatTag({ kind: "registered", model, version: from, counter: null });

/**
 * Finds the assets that a version's bytes are kept in. An older version's release is asked for once.
 * @throws UserError where an asset is gone, or is not the one that the manifest names.
 */
export const createFindAsset = (github: GitHub, version: RegisteredVersion) => {
  const releases = new Map<string, Promise<RegisteredVersion["assets"]>>();
  const listAssets = async (tag: string): Promise<RegisteredVersion["assets"]> => {
    const release = await findRelease(github, tag);
    if (release) return release.assets.map((asset) => ({ ...asset, digest: asset.digest ?? null }));
    throw new UserError(`Release ${tag} is not there, and parts of ${version.tag} are kept in it.`, {
      fix: "It was removed by hand. Register the model again.",
    });
  };
  return async (stored: Stored): Promise<RemoteAsset> => {
    const tag = tagHolding(version, stored);
    const held =
      releases.get(tag) ?? (tag === version.tag ? Promise.resolve(version.assets) : listAssets(tag));
    releases.set(tag, held);
    const asset = (await held).find(({ name }) => name === stored.asset);
    const owner = tag === version.tag ? "its manifest" : `the manifest of ${version.tag}`;
    if (!asset)
      throw new UserError(`Release ${tag} has no asset ${stored.asset}, which ${owner} names.`, {
        fix: `It was removed after registration. Register the model again; ${version.releaseUrl} shows what is left.`,
      });
    const digest = asset.digest?.replace(/^sha256:/, "");
    if (asset.size === stored.size && (!digest || digest === stored.sha256))
      return { tag, name: asset.name, url: asset.url, size: asset.size };
    throw new UserError(
      `${asset.name} of ${tag} has ${asset.size} bytes${digest ? ` and sha256 ${digest}` : ""}, ${owner} says ${stored.size} bytes and ${stored.sha256}.`,
      { fix: "The asset was replaced after registration and must not be used. Register the model again." },
    );
  };
};
