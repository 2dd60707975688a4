import { type TagEvent, toTagEvent } from "./fold-tag-log.ts";
import { tagPrefix } from "./tag-grammar.ts";
import { parseMessage } from "./tag-message.ts";

/** One page of tags as `tagFragment` asks for it. */
type Page = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: { name: string; target: Target | null }[];
};
type Target = {
  __typename: string;
  oid: string;
  name?: string;
  message?: string | null;
  tagger?: { name: string | null; email: string | null; date: string | null } | null;
  target?: { __typename: string; oid: string };
};

/** A tag as it stands, the registry's or not. */
export type FoundTag = {
  name: string;
  /** Commit where it is lightweight. */
  kind: string;
  /** The name that the object carries, and what it stands on. */
  objectName: string | null;
  targetKind: string | null;
  event: TagEvent | undefined;
};

export type TagPart = { front?: Page; back?: Page };

/** REST would ask for each tag object by itself; this brings a hundred with their messages. */
export const tagFragment = `fragment TagPage on RefConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { name target { __typename oid ... on Tag { name message tagger { name email date } target { __typename oid } } } }
}`;

/**
 * Walks the tags of one model, or of all, from both ends of the alphabet at once: GitHub gives at most a hundred a
 * connection, but takes two connections in a request. What is created meanwhile moves later items back, never
 * forward, so that going forward in either order misses nothing that was there at the start; the walk ends when as
 * many names were seen as there are.
 *
 * Lightweight tags, tags that do not stand on a commit, and tags filed under another name than their object carries
 * are not the registry's.
 */
export const walkTags = (model?: string) => {
  const seen = new Map<string, FoundTag>();
  let front: string | null = null;
  let back: string | null = null;
  let begun = false;
  let done = false;
  const filter = model === undefined ? "" : `, query: ${JSON.stringify(tagPrefix(model))}`;
  const field = (alias: "front" | "back", direction: "ASC" | "DESC", cursor: string | null) =>
    `${alias}: refs(refPrefix: "refs/tags/"${filter}, first: 100, orderBy: {field: ALPHABETICAL, direction: ${direction}}` +
    `${cursor === null ? "" : `, after: ${JSON.stringify(cursor)}`}) { ...TagPage }`;

  const keep = (page: Page): void => {
    for (const { name, target } of page.nodes) {
      if (seen.has(name)) continue;
      seen.set(name, {
        name,
        kind: target?.__typename ?? "nothing",
        objectName: target?.name ?? null,
        targetKind: target?.target?.__typename ?? null,
        event: readEvent(name, target, model),
      });
    }
  };

  return {
    /** What to ask of the repository next. The first request needs one page only, which is all there is as a rule. */
    fields: (): string => `${field("front", "ASC", front)}${begun ? ` ${field("back", "DESC", back)}` : ""}`,

    take: (part: TagPart): void => {
      begun = true;
      if (part.back) {
        keep(part.back);
        back = part.back.pageInfo.endCursor ?? back;
        if (!part.back.pageInfo.hasNextPage) done = true;
      }
      if (!part.front) return;
      keep(part.front);
      front = part.front.pageInfo.endCursor ?? front;
      if (!part.front.pageInfo.hasNextPage || seen.size >= part.front.totalCount) done = true;
    },
    isDone: (): boolean => done,
    events: (): TagEvent[] => [...seen.values()].flatMap(({ event }) => event ?? []),
    all: (): FoundTag[] => [...seen.values()],
  };
};

const readEvent = (name: string, target: Target | null, model: string | undefined): TagEvent | undefined => {
  if (target?.__typename !== "Tag" || target.name !== name || target.target?.__typename !== "Commit")
    return undefined;
  const event = toTagEvent(name, {
    commit: target.target.oid,
    at: target.tagger?.date ?? new Date(0).toISOString(),
    tagger: target.tagger?.name ?? null,
    message: parseMessage(target.message ?? ""),
  });
  // GitHub's filter finds names that contain the text anywhere.
  return event && (model === undefined || event.model === model) ? event : undefined;
};
