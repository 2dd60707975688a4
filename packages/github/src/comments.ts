import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "./connect.ts";

/** One review of one head by one run. */
export type Review = {
  /** What is reviewed, such as a model's name: a pull request may hold one comment for each. */
  key: string;
  head: string;
  runId: string;
  attempt: string;
  verdict: string;
  /** Markdown without the marker. */
  body: string;
};

export type Posted = {
  url: string;
  /** left: a newer run has spoken already, and nothing was changed. */
  action: "created" | "updated" | "replaced" | "left";
};

/**
 * Keeps one comment a key in a pull request. It is known by a hidden marker **and** by its author, so that nobody can
 * plant one. While the verdict stays, the comment is edited in place, which notifies nobody; when it turns, the old one
 * is folded away as outdated and a new one is posted.
 *
 * Many runs may do so at the same time, and a comment knows no compare-and-swap. So whoever reviews a commit that is no
 * longer the pull request's head never edits one; of the same head a newer run's is never overwritten; and each run
 * looks again after what it did, deletes its own where an older one stands, and acts until that says what it should.
 * Costs a look, a write and a look.
 */
export const postReview = async (github: GitHub, issue: number, review: Review): Promise<Posted> => {
  let action: Posted["action"] | undefined;
  for (let round = 0; round < mostRounds; round++) {
    const { head, own } = await look(github, issue, review.key);
    const [standing, ...later] = own;
    if (!standing) {
      await create(github, issue, review);
      action ??= "created";
      continue;
    }
    for (const { id } of later.filter(({ marker }) => isSame(marker, review))) await remove(github, id);
    if (action && isSame(standing.marker, review)) return { url: standing.url, action };
    if (!supersedes(review, standing.marker, head)) return { url: standing.url, action: "left" };
    // What is there at the first look is of runs that were cancelled before their second one, or will be gone with it.
    if (!action) for (const { id, marker } of later) if (!isNewer(marker, review)) await remove(github, id);
    if (standing.marker.verdict !== review.verdict) {
      await retire(github, standing, review);
      action = "replaced";
    } else if ((await update(github, standing, review)) && action !== "replaced") action = "updated";
  }
  throw new UserError(`Other runs kept changing the review of ${review.key} in #${issue}.`, {
    fix: "Run the job again once they are done.",
  });
};

/** A round ends where somebody else came between; each such time it is somebody's whole turn. */
const mostRounds = 10;

/** Whether GitHub refused for want of a permission, as it does for every write with the token of a fork's pull request. */
export const isDenied = (error: unknown): boolean =>
  isUserError(error) && (error.cause as { status?: number } | undefined)?.status === 403;

type Marker = Pick<Review, "key" | "head" | "runId" | "attempt" | "verdict">;
type OwnComment = { id: number; nodeId: string; url: string; body: string; marker: Marker };

const markerName = "mlops:review";

const writeMarker = ({ key, head, runId, attempt, verdict }: Marker): string =>
  `<!-- ${markerName} key=${encodeURIComponent(key)} head=${head} run=${runId} attempt=${attempt} verdict=${verdict} -->`;

const readMarker = (body: string): Marker | undefined => {
  const match = /^<!-- mlops:review key=(\S+) head=(\S+) run=(\d+) attempt=(\d+) verdict=(\w+) -->/.exec(
    body,
  );
  if (!match) return undefined;
  const [, key, head, runId, attempt, verdict] = match as unknown as string[];
  return { key: decodeKey(key!), head: head!, runId: runId!, attempt: attempt!, verdict: verdict! };
};

const decodeKey = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Run ids only grow, over all of GitHub; a new attempt keeps its run's. An old head has an older run. */
const isNewer = (a: Marker, b: Marker): boolean => {
  const [runA, runB] = [BigInt(a.runId), BigInt(b.runId)];
  return runA === runB ? Number(a.attempt) > Number(b.attempt) : runA > runB;
};

/** Whether a review may stand in the place of another, as the pull request's head is now. */
const supersedes = (review: Review, standing: Marker, head: string | undefined): boolean => {
  if (head !== undefined && review.head !== head) return false;
  return (head !== undefined && standing.head !== head) || !isNewer(standing, review);
};

const isSame = (a: Marker, b: Marker): boolean =>
  a.runId === b.runId && a.attempt === b.attempt && a.head === b.head && a.verdict === b.verdict;

const withMarker = (review: Review) => `${writeMarker(review)}\n${review.body}`;

type Looked = {
  repository: {
    pullRequest: {
      headRefOid: string;
      comments: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        nodes: {
          id: string;
          databaseId: number;
          url: string;
          body: string;
          viewerDidAuthor: boolean;
          isMinimized: boolean;
        }[];
      };
    } | null;
  };
};

/**
 * The pull request's head, and our comments of that key, oldest first. One that was folded away is no longer ours.
 * GraphQL, because it says who wrote a comment as the token sees it, folded or not, and the head, in one request.
 */
const look = async (
  { octokit, owner, repo }: GitHub,
  issue: number,
  key: string,
): Promise<{ head: string | undefined; own: OwnComment[] }> => {
  const own: OwnComment[] = [];
  for (let after: string | null = null; ; ) {
    const looked: Looked = await octokit.graphql<Looked>(
      `query ($owner: String!, $repo: String!, $issue: Int!, $after: String) {
        repository(owner: $owner, name: $repo) { pullRequest(number: $issue) { headRefOid
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
            nodes { id databaseId url body viewerDidAuthor isMinimized } } } } }`,
      // A read although it is a POST, so it may be retried.
      { owner, repo, issue, after, request: { retries: 3 } },
    );
    const pull: Looked["repository"]["pullRequest"] = looked.repository.pullRequest;
    for (const { id, databaseId, url, body, viewerDidAuthor, isMinimized } of pull?.comments.nodes ?? []) {
      const marker = viewerDidAuthor && !isMinimized ? readMarker(body) : undefined;
      if (marker?.key === key) own.push({ id: databaseId, nodeId: id, url, body, marker });
    }
    if (!pull?.comments.pageInfo.hasNextPage)
      return { head: pull?.headRefOid, own: own.sort((a, b) => a.id - b.id) };
    after = pull.comments.pageInfo.endCursor;
  }
};

const create = async ({ octokit, owner, repo }: GitHub, issue: number, review: Review): Promise<void> => {
  await octokit.rest.issues.createComment({ owner, repo, issue_number: issue, body: withMarker(review) });
};

const remove = async ({ octokit, owner, repo }: GitHub, id: number): Promise<void> => {
  await unlessGone(octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
};

/** False where the comment is gone. */
const update = async (
  { octokit, owner, repo }: GitHub,
  standing: OwnComment,
  review: Review,
): Promise<boolean> => {
  const body = withMarker(review);
  return unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body }));
};

/** Another run may have deleted the comment between our look and our request: the next look tells. */
const unlessGone = async (request: Promise<unknown>): Promise<boolean> => {
  try {
    await request;
    return true;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return false;
    throw error;
  }
};

/** Takes the marker away, so that nobody takes the comment for the standing one, and folds it. */
const retire = async (github: GitHub, standing: OwnComment, review: Review): Promise<void> => {
  const { octokit, owner, repo } = github;
  const body = standing.body.replace(
    `<!-- ${markerName} `,
    `<!-- ${markerName}-outdated by=${review.runId} `,
  );
  if (!(await unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body }))))
    return;
  await octokit.graphql(
    "mutation ($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { clientMutationId } }",
    { id: standing.nodeId },
  );
};
