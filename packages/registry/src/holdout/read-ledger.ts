import { isUserError } from "@mlops-actions/contracts/user-error";
import { readReviewLooks } from "@mlops-actions/github/comments";
import type { GitHub } from "@mlops-actions/github/connect";
import type { TagEvent } from "../tags/fold-tag-log.ts";
import { readTagLog, readTagLogWith } from "../tags/read-tag-log.ts";
import type { ReviewLooks } from "./count-looks.ts";

export type Ledger = { log: TagEvent[]; reviews: ReviewLooks[] };

/**
 * The newest pull requests and their first comments, where a review stands: it is written early and then edited.
 * GitHub allows 500,000 nodes in a question, and takes its time over far fewer.
 */
const reviewFields = `pullRequests(first: 25, orderBy: {field: UPDATED_AT, direction: DESC}) { nodes { comments(first: 30) { nodes { body createdAt viewerDidAuthor } } } }`;

type ReviewPart = {
  pullRequests: {
    nodes: { comments: { nodes: { body: string; createdAt: string; viewerDidAuthor: boolean }[] } }[];
  };
};

/**
 * A model's tags, and what the reviews of its pull requests count, in one question: the request that reads the tags
 * anyway. Where the token may not see pull requests it is asked again without them, and the count is a lower one.
 * Only comments of the token's own author are believed, so that nobody can plant one.
 */
export const readLedger = async (github: GitHub, model: string): Promise<Ledger> => {
  try {
    const { events, part } = await readTagLogWith<ReviewPart>(github, model, reviewFields);
    const comments = part.pullRequests.nodes.flatMap((pull) => pull.comments.nodes);
    const reviews = comments
      .filter(({ viewerDidAuthor }) => viewerDidAuthor)
      .flatMap(({ body, createdAt }) => {
        const read = readReviewLooks(body);
        return read ? [{ model: read.key, holdout: read.holdout, looks: read.looks, at: createdAt }] : [];
      });
    return { log: events, reviews };
  } catch (error) {
    if (!isUserError(error)) throw error;
    return { log: await readTagLog(github, model), reviews: [] };
  }
};
