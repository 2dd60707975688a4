import type { Resolvable } from "./execute.ts";

type Page = { first?: number; last?: number; after?: string | null; before?: string | null };

const cursorOf = (index: number) => Buffer.from(`cursor:${index}`).toString("base64url");
const indexOf = (cursor: string) =>
  Number(Buffer.from(cursor, "base64url").toString().replace("cursor:", ""));

/** A list in pages, as `first`/`after` or `last` ask for it. */
export const connect = (typename: string, nodes: readonly unknown[], page: Page = {}): Resolvable => {
  const start = page.after ? indexOf(page.after) + 1 : 0;
  const end = page.first !== undefined ? Math.min(start + page.first, nodes.length) : nodes.length;
  const from = page.last !== undefined ? Math.max(start, end - page.last) : start;
  const slice = nodes.slice(from, end);
  return {
    __typename: `${typename}Connection`,
    totalCount: nodes.length,
    nodes: slice,
    edges: slice.map((node, index) => ({
      __typename: `${typename}Edge`,
      node,
      cursor: cursorOf(from + index),
    })),
    pageInfo: {
      __typename: "PageInfo",
      hasNextPage: end < nodes.length,
      hasPreviousPage: from > 0,
      startCursor: slice.length > 0 ? cursorOf(from) : null,
      endCursor: slice.length > 0 ? cursorOf(end - 1) : null,
    },
  };
};
