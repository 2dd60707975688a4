import { FieldFailure, type Resolvable } from "./execute.ts";

type Page = { first?: number; last?: number; after?: string | null; before?: string | null };

const cursorOf = (index: number) => Buffer.from(`cursor:${index}`).toString("base64url");
const indexOf = (cursor: string) =>
  Number(Buffer.from(cursor, "base64url").toString().replace("cursor:", ""));

/**
 * GitHub refuses a connection without bounds and one of more than a hundred.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit
 */
export const checkBounds = (field: string, { first, last }: Page): void => {
  const [name, count] = first === undefined ? ["last", last] : ["first", first];
  if (count === undefined)
    throw new FieldFailure(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
    );
  if (count > 100)
    throw new FieldFailure(
      "EXCESSIVE_PAGINATION",
      `Requesting ${count} records on the \`${field}\` connection exceeds the \`${name}\` limit of 100 records.`,
    );
};

/**
 * A list in pages, as `first`/`after` or `last` ask for it.
 * @param open makes a node of an item of the page, where that is costly to do for all.
 */
export const connect = <Item>(
  typename: string,
  nodes: readonly Item[],
  page: Page = {},
  open: (item: Item) => unknown = (item) => item,
): Resolvable => {
  const start = page.after ? indexOf(page.after) + 1 : 0;
  const end = page.first !== undefined ? Math.min(start + page.first, nodes.length) : nodes.length;
  const from = page.last !== undefined ? Math.max(start, end - page.last) : start;
  const slice = nodes.slice(from, end);
  return {
    __typename: `${typename}Connection`,
    totalCount: nodes.length,
    nodes: () => Promise.all(slice.map(open)),
    edges: slice.map((item, index) => ({
      __typename: `${typename}Edge`,
      node: () => open(item),
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
