import { linkTarget, plainText } from "@mlops-actions/contracts/markdown";
import type { ReviewFile } from "@mlops-actions/contracts/review";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Verdict } from "@mlops-actions/contracts/verdict";
import { postReview } from "@mlops-actions/github/comments";
import type { GitHub } from "@mlops-actions/github/connect";
import { type FoundPull, findPullRequests } from "@mlops-actions/github/find-pull-requests";
import { downloadRunArtifact } from "@mlops-actions/github/run-artifacts";
import { commentBudget, renderReview } from "@mlops-actions/reporting/review-comment";
import { summariseVerdict } from "@mlops-actions/reporting/review-lead";
import type { Log } from "@mlops-actions/runner/log";
import { artifactName } from "@mlops-actions/runner/run-directory";
import type { PostInputs } from "./inputs.ts";
import { largestArchive, readReview } from "./read-review.ts";

export type PostResult = {
  pullRequest: number | null;
  commentUrl: string | null;
  verdict: Verdict["verdict"] | null;
  summaryLine: string;
  /** Markdown of what was posted, or undefined. */
  body?: string;
};

/**
 * Posts the review that a run of a fork's pull request could not post itself. This job may write, and the run that it
 * answers was the fork's own, workflow file included: so it runs nothing of it, checks out nothing, takes only checked
 * JSON, writes the Markdown and every address itself, and finds the pull request by what GitHub says of the run.
 * https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
export const postReviewOfRun = async (
  { model, run, context }: PostInputs,
  { github, log }: { github: GitHub; log: Pick<Log, "info" | "warn"> },
): Promise<PostResult> => {
  const nothing = (why: string): PostResult => {
    log.info(why);
    return { pullRequest: null, commentUrl: null, verdict: null, summaryLine: why };
  };
  if (run.event !== "pull_request")
    return nothing(`Nothing to post: run ${run.id} was started by ${run.event}, not by a pull request.`);
  const pulls = await findPullRequests(github, run.head);
  if (pulls.length === 0)
    return nothing(
      `Nothing to post: no open pull request has ${run.head.sha.slice(0, 7)} as its head. It was closed, or has newer commits, whose own run is reviewed.`,
    );
  const name = `${artifactName(model)}-gate`;
  const artifact = await downloadRunArtifact(github, { runId: run.id, name, limit: largestArchive });
  if (!artifact)
    return nothing(
      `Nothing to post: run ${run.id} left no artifact "${name}". Either it did not come to the gate, or evaluate-gate needs share: true.`,
    );
  const { verdict, review } = readReview(artifact.bytes, { model, head: run.head.sha });
  const pull = choosePull(pulls, verdict);
  const body = renderBody(verdict, review, { run, context, artifact: artifact.id });
  const posted = await postReview(github, pull.number, {
    key: model,
    head: run.head.sha,
    runId: String(run.id),
    attempt: String(run.attempt),
    verdict: verdict.verdict,
    // Counted here, one a run: how often is not the artifact's to say.
    holdout: /^[0-9a-f]{64}$/.exec(verdict.holdout?.digest ?? "")?.[0],
    body,
  });
  const summaryLine = summariseVerdict(verdict);
  log.info(summaryLine);
  log.info(`Review ${posted.action} in pull request ${pull.number}: ${posted.url}`);
  return {
    pullRequest: pull.number,
    commentUrl: posted.url,
    verdict: verdict.verdict,
    summaryLine,
    body,
  };
};

/**
 * One branch asked into several bases is one commit with several judgements, each by its base's policy. The verdict
 * says whose: that may choose among what GitHub found, and add nothing to it.
 */
const choosePull = (pulls: readonly FoundPull[], { policy }: Verdict): FoundPull => {
  const [only] = pulls;
  if (only && pulls.length === 1) return only;
  const judged = pulls.filter(({ base }) => base.sha === policy?.ref);
  if (judged.length === 1) return judged[0]!;
  const numbers = pulls.map(({ number }) => `#${number}`).join(", ");
  throw new UserError(
    `${numbers} have the same head, and the verdict does not say by whose policy it was made: nothing is posted.`,
    { fix: "Push to the branch, or close all but one of them." },
  );
};

/** `artifact`: its id, as GitHub tells it. */
type Origin = Pick<PostInputs, "run" | "context"> & { artifact: number };

const renderBody = (verdict: Verdict, review: ReviewFile, { run, context, artifact }: Origin): string => {
  const note = `<sub>This run was the fork's own (${plainText(run.head.repository)}), its workflow file included: read it as what the contributor says, and open [its report.html](${linkTarget(`${run.url}/artifacts/${artifact}`)}) as you would a stranger's page. Nothing is registered before the gate has judged again on the default branch.</sub>\n`;
  const facts = {
    model: review.model,
    head: run.head.sha,
    runId: String(run.id),
    attempt: String(run.attempt),
    runUrl: run.url,
    championUrl: findRelease(verdict, review, context.runUrl),
    challenger: review.challenger,
    champion: review.champion,
  };
  const body = `${renderReview(verdict, facts, commentBudget - Buffer.byteLength(note) - 1)}\n${note}`;
  // Each part is bounded, but what is never left out could still be too long together: refuse rather than cut.
  if (Buffer.byteLength(body) > commentBudget)
    throw new UserError(
      `The review would have ${Buffer.byteLength(body)} bytes, GitHub takes ${commentBudget}.`,
      {
        fix: "evaluate-gate writes shorter ones: look at the run.",
      },
    );
  return body;
};

/** The address is made here, of this repository's own releases. */
const findRelease = ({ champion }: Verdict, { model }: ReviewFile, runUrl: string): string | null =>
  champion && /^v\d+\.\d+\.\d+[\w.-]*$/.test(champion.version)
    ? `${runUrl.replace(/\/actions\/runs\/.*$/, "")}/releases/tag/${encodeURIComponent(`${model}@${champion.version}`)}`
    : null;
