import type { Stored } from "@mlops-actions/contracts/manifest";
import type { Release } from "../releases/releases.ts";
import type { ModelState } from "../tags/fold-tag-log.ts";

/** Assets that older versions hold, by sha256. */
export type Held = ReadonlyMap<string, Required<Stored>>;

/**
 * What published versions of the model hold, and were not withdrawn. Taken from the list of releases that a
 * registration reads anyway, so it costs no request. A release lists only bytes that are really in it: a reference
 * never leads to another reference. Of several holders the newest counts, as the oldest are collected first.
 */
export const findHeld = (
  state: Pick<ModelState, "versions">,
  releases: readonly Release[],
  atLeast: number,
): Held => {
  const published = new Map(releases.filter(({ draft }) => !draft).map((each) => [each.tag_name, each]));
  const held = new Map<string, Required<Stored>>();
  for (const { version, tag, yanked } of state.versions) {
    if (yanked) continue;
    for (const { name, size, state: now, digest } of published.get(tag)?.assets ?? []) {
      const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1];
      if (sha256 && now === "uploaded" && size >= atLeast && !held.has(sha256))
        held.set(sha256, { asset: name, size, sha256, from: version });
    }
  }
  return held;
};
