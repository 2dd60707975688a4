import type { GitHub } from "@mlops-actions/github/connect";
import { findRelease } from "../releases/releases.ts";
import type { TagEvent } from "../tags/fold-tag-log.ts";
import { queryRepository } from "../tags/query-repository.ts";
import { type TagPart, tagFragment, walkTags } from "../tags/tag-pages.ts";

/** What a list needs of a release. Its assets are left out: they would be most of the answer. */
export type ListedRelease = {
  id: number;
  tag_name: string;
  draft: boolean;
  html_url: string;
  published_at: string | null;
};

export type Registry = {
  log: TagEvent[];
  /**
   * Every published release of the log's version tags; others and drafts only as far as they were among the newest
   * hundred, and drafts only where the token may write.
   */
  releases: ListedRelease[];
};

type Node = {
  databaseId: number;
  tagName: string;
  isDraft: boolean;
  url: string;
  publishedAt: string | null;
};
type Answer = TagPart & { newest?: { nodes: Node[] } } & { [alias: `r${number}`]: Node | null };

const releaseFragment = "fragment ReleaseFacts on Release { databaseId tagName isDraft url publishedAt }";

const namesAtOnce = 100;

/**
 * Reads the tags of one model, or of all, and which of the versions have a release.
 *
 * Up to a hundred tags and releases it is one request: the first page of tags and the newest releases. Beyond, each
 * request brings two hundred tags and asks for the releases of a hundred versions by name. By name, because a list of
 * releases ends at a fixed number whatever there is ("Only the first 1000 results are available",
 * concourse/github-release-resource#122), and a version that a list leaves out would look as if its run had crashed.
 * 2,000 versions with 2,000 stage tags take 21 requests, of the 500,000 nodes allowed in one at most 300.
 *
 * @param also asked by this name too, a draft as well
 */
export const readRegistry = async (github: GitHub, model?: string, also?: string): Promise<Registry> => {
  const tags = walkTags(model);
  const releases = new Map<string, ListedRelease>();
  const asked = new Set<string>();
  const keep = (node: Node) => {
    const release = toListed(node);
    releases.set(release.draft ? `draft ${release.id}` : release.tag_name, release);
  };
  for (let first = true; ; first = false) {
    const names = first
      ? [also ?? []].flat()
      : openVersions(tags.events(), releases, asked).slice(0, namesAtOnce);
    if (tags.isDone() && names.length === 0) break;
    const fields = [
      ...(tags.isDone() ? [] : [tags.fields()]),
      ...(first
        ? [
            "newest: releases(first: 100, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ...ReleaseFacts } }",
          ]
        : []),
      ...names.map(
        (name, index) => `r${index}: release(tagName: ${JSON.stringify(name)}) { ...ReleaseFacts }`,
      ),
    ];
    const fragments = `${tags.isDone() ? "" : tagFragment} ${first || names.length > 0 ? releaseFragment : ""}`;
    const answer = await queryRepository<Answer>(github, fields.join("\n"), fragments);
    if (!tags.isDone()) tags.take(answer);
    for (const node of answer.newest?.nodes ?? []) keep(node);
    for (const [index, name] of names.entries()) {
      asked.add(name);
      const node = answer[`r${index}`];
      if (node?.isDraft && name !== also) await keepPublished(github, name, releases);
      else if (node) keep(node);
    }
  }
  return { log: tags.events(), releases: [...releases.values()] };
};

/** Version tags of which nobody has yet said whether they have a release. */
const openVersions = (
  log: readonly TagEvent[],
  releases: ReadonlyMap<string, ListedRelease>,
  asked: ReadonlySet<string>,
): string[] =>
  log.flatMap(({ kind, tag }) =>
    kind === "registered" && !releases.has(tag) && !asked.has(tag) ? [tag] : [],
  );

/** Somebody's draft has the name of a version's tag; GraphQL shows it in place of the release, REST does not. */
const keepPublished = async (github: GitHub, name: string, releases: Map<string, ListedRelease>) => {
  const release = await findRelease(github, name);
  if (release) releases.set(name, release);
};

const toListed = ({ databaseId, tagName, isDraft, url, publishedAt }: Node): ListedRelease => ({
  id: databaseId,
  tag_name: tagName,
  draft: isDraft,
  html_url: url,
  published_at: publishedAt,
});
