import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { type TagEvent, toTagEvent } from "./fold-tag-log.ts";
import { tagPrefix } from "./tag-grammar.ts";
import { parseMessage } from "./tag-message.ts";

/** REST would ask for each tag object by itself; this reads a hundred with their messages at once. */
const document = `query TagLog($owner: String!, $name: String!, $filter: String, $after: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/tags/", query: $filter, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name
        target {
          __typename
          oid
          ... on Tag { name message tagger { name email date } target { __typename oid } }
        }
      }
    }
  }
}`;

type Page = {
  repository: {
    refs: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: { name: string; target: Target | null }[];
    };
  } | null;
};
type Target = {
  __typename: string;
  oid: string;
  name?: string;
  message?: string | null;
  tagger?: { name: string | null; email: string | null; date: string | null } | null;
  target?: { __typename: string; oid: string };
};

/**
 * Reads the annotated tags of one model, or of all. One request for every hundred tags. Lightweight tags, tags that
 * do not stand on a commit, and tags filed under another name than their object carries are not the registry's.
 */
export const readTagLog = async (github: GitHub, model?: string): Promise<TagEvent[]> => {
  const events: TagEvent[] = [];
  let after: string | null = null;
  do {
    const refs = await readPage(github, model === undefined ? null : tagPrefix(model), after);
    for (const { name, target } of refs.nodes) {
      if (target?.__typename !== "Tag" || target.name !== name || target.target?.__typename !== "Commit")
        continue;
      const event = toTagEvent(name, {
        commit: target.target.oid,
        at: target.tagger?.date ?? new Date(0).toISOString(),
        tagger: target.tagger?.name ?? null,
        message: parseMessage(target.message ?? ""),
      });
      // GitHub's filter finds names that contain the text anywhere.
      if (event && (model === undefined || event.model === model)) events.push(event);
    }
    after = refs.pageInfo.hasNextPage ? refs.pageInfo.endCursor : null;
  } while (after);
  return events;
};

const readPage = async (github: GitHub, filter: string | null, after: string | null) => {
  const { octokit, owner, repo: name } = github;
  try {
    // It is a read although it is a POST, so it may be retried.
    const page: Page = await octokit.graphql(document, {
      owner,
      name,
      filter,
      after,
      request: { retries: 3 },
    });
    if (page.repository) return page.repository.refs;
  } catch (error) {
    const kinds = (error as { errors?: { type?: string }[] }).errors?.map(({ type }) => type) ?? [];
    if (!kinds.includes("NOT_FOUND") && !kinds.includes("FORBIDDEN")) throw error;
  }
  throw new UserError(
    `The tags of ${owner}/${name} cannot be read: it is not there, or the token may not see it.`,
    {
      fix: "Check the name. In a workflow, give the job:\n  permissions:\n    contents: read",
    },
  );
};
