import type { Release } from "../releases/releases.ts";

/** A draft that a registration of ours made. */
export type CandidateDraft = { release: Release; model: string; candidateId: string };

/** Drafts with the placeholder tag `mlops-draft/<model>/<candidate>`; a model's name may hold slashes. */
export const findDrafts = (releases: readonly Release[]): CandidateDraft[] =>
  releases.flatMap((release) => {
    const match = release.draft ? /^mlops-draft\/(.+)\/([^/]+)$/.exec(release.tag_name) : null;
    return match ? [{ release, model: match[1]!, candidateId: match[2]! }] : [];
  });

/** GitHub's dates of a release and its assets, as far as it tells them. */
type Dated = { created_at?: string | null; updated_at?: string | null };

/**
 * When somebody last did something to a draft. `created_at` alone would not do: for a release GitHub may tell the date
 * of the commit in it, which can be years before the draft was made.
 */
export const lastTouched = ({ release }: CandidateDraft): Date => {
  const dates = [release as Dated, ...(release.assets as Dated[])].flatMap(({ created_at, updated_at }) =>
    [created_at, updated_at].flatMap((date) => (date ? [Date.parse(date)] : [])),
  );
  return new Date(Math.max(0, ...dates));
};
