import { isUserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "./connect.ts";

/** One review of one head by one run. */
export type Review = {
  /** What is reviewed, such as a model's name: a pull request may hold one comment for each. */
  key: string;
  head: string;
  runId: string;
  attempt: string;
  verdict: string;
  /** sha256 of the labels that decided, where looks at them are counted. */
  holdout?: string | undefined;
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
 * plant one. A newer run's comment is never overwritten. While the verdict stays, the comment is edited in place, which
 * notifies nobody; when it turns, the old one is folded away as outdated and a new one is posted.
 * Of runs that post at the same time the oldest comment stays, with the newest run's words.
 * Costs one list and one write, and two more where a comment is already there or is new.
 */
export const postReview = async (github: GitHub, issue: number, review: Review): Promise<Posted> => {
  const own = await findOwn(github, issue, review.key);
  const newest = own.find((comment) => isNewer(comment.marker, review));
  if (newest) return { url: newest.url, action: "left" };
  const [standing] = own;
  if (!standing) return create(github, issue, review, "created");
  if (standing.marker.verdict === review.verdict) return update(github, standing, review);
  await retire(github, standing, review);
  return create(github, issue, review, "replaced", standing.marker);
};

/** Whether GitHub refused for want of a permission, as it does for every write with the token of a fork's pull request. */
export const isDenied = (error: unknown): boolean =>
  isUserError(error) && (error.cause as { status?: number } | undefined)?.status === 403;

type Marker = Pick<Review, "key" | "head" | "runId" | "attempt" | "verdict" | "holdout"> & { looks?: number };
type OwnComment = { id: number; nodeId: string; url: string; body: string; marker: Marker };

const markerName = "mlops:review";

const writeMarker = ({ key, head, runId, attempt, verdict, holdout, looks }: Marker): string =>
  `<!-- ${markerName} key=${encodeURIComponent(key)} head=${head} run=${runId} attempt=${attempt} verdict=${verdict}${holdout ? ` holdout=${holdout} looks=${looks}` : ""} -->`;

const readMarker = (body: string): Marker | undefined => {
  const match =
    /^<!-- mlops:review key=(\S+) head=(\S+) run=(\d+) attempt=(\d+) verdict=(\w+)(?: holdout=(\w+) looks=(\d{1,9}))? -->/.exec(
      body,
    );
  if (!match) return undefined;
  const [, key, head, runId, attempt, verdict, holdout, looks] = match as unknown as string[];
  const marker = { key: decodeKey(key!), head: head!, runId: runId!, attempt: attempt!, verdict: verdict! };
  return holdout ? { ...marker, holdout, looks: Number(looks) } : marker;
};

/** What a standing review counts: the decisions of its pull request on its labels. */
export const readReviewLooks = (
  body: string,
): { key: string; holdout: string; looks: number } | undefined => {
  const marker = readMarker(body);
  return marker?.holdout && marker.looks
    ? { key: marker.key, holdout: marker.holdout, looks: marker.looks }
    : undefined;
};

/** One look more than the standing review counts; the same run's attempt is counted once, and new labels begin anew. */
const countOn = (review: Review, standing: Marker | undefined): number => {
  if (!standing || standing.holdout !== review.holdout) return 1;
  const again = standing.runId === review.runId && standing.attempt === review.attempt;
  return (standing.looks ?? 0) + (again ? 0 : 1);
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

const withMarker = (review: Review, standing?: Marker) =>
  `${writeMarker({ ...review, looks: countOn(review, standing) })}\n${review.body}`;

/** Our comments of that key, oldest first. The author is asked for only where a marker is found. */
const findOwn = async (github: GitHub, issue: number, key: string): Promise<OwnComment[]> => {
  const { octokit, owner, repo } = github;
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100,
  });
  const marked = comments.flatMap((comment) => {
    const marker = readMarker(comment.body ?? "");
    return marker?.key === key ? [{ comment, marker }] : [];
  });
  if (marked.length === 0) return [];
  const isMine = await identifyAuthor(github);
  return marked
    .filter(({ comment }) => isMine(comment.user))
    .map(({ comment, marker }) => ({
      id: comment.id,
      nodeId: comment.node_id,
      url: comment.html_url,
      body: comment.body ?? "",
      marker,
    }))
    .sort((a, b) => a.id - b.id);
};

type Author = { login: string; type: string } | null;

/**
 * Asks whose token this is. GraphQL answers an installation's token too; REST's GET /user does not.
 * A read although it is a POST, so it may be retried.
 */
const identifyAuthor = async ({ octokit }: GitHub): Promise<(author: Author) => boolean> => {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>("query { viewer { login } }", {
    request: { retries: 3 },
  });
  return (author) =>
    author?.login === viewer.login || (author?.type === "Bot" && author.login === `${viewer.login}[bot]`);
};

const create = async (
  github: GitHub,
  issue: number,
  review: Review,
  action: "created" | "replaced",
  before?: Marker,
): Promise<Posted> => {
  const { octokit, owner, repo } = github;
  const body = withMarker(review, before);
  const { data: ours } = await octokit.rest.issues.createComment({ owner, repo, issue_number: issue, body });
  const [oldest] = await findOwn(github, issue, review.key);
  if (!oldest || oldest.id === ours.id) return { url: ours.html_url, action };
  // Another run posted between our look and our post: its comment is older and stays.
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: ours.id });
  return isNewer(oldest.marker, review)
    ? { url: oldest.url, action: "left" }
    : update(github, oldest, review);
};

const update = async (github: GitHub, standing: OwnComment, review: Review): Promise<Posted> => {
  const { octokit, owner, repo } = github;
  const body = withMarker(review, standing.marker);
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body });
  return { url: standing.url, action: "updated" };
};

/** Takes the marker away, so that nobody takes the comment for the standing one, and folds it. */
const retire = async (github: GitHub, standing: OwnComment, review: Review): Promise<void> => {
  const { octokit, owner, repo } = github;
  const body = standing.body.replace(
    `<!-- ${markerName} `,
    `<!-- ${markerName}-outdated by=${review.runId} `,
  );
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body });
  await octokit.graphql(
    "mutation ($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { clientMutationId } }",
    { id: standing.nodeId },
  );
};
