import { UserError } from "@mlops-actions/contracts/user-error";
import type { Verdict } from "@mlops-actions/contracts/verdict";
import { isDenied } from "@mlops-actions/github/comments";
import type { ReviewFacts } from "@mlops-actions/reporting/review-facts";
import type { GateInputs } from "./inputs.ts";
import type { GatePorts } from "./ports.ts";

type Written = { verdict: Verdict; facts: ReviewFacts; body: string; commentFile: string };
type CommentResult = { url: string | null; failure?: unknown };

/** The review in the pull request, where there is one and the inputs do not forbid it. Never throws. */
export const postComment = async (
  inputs: GateInputs,
  { verdict, facts, body, commentFile }: Written,
  { log, postReview }: GatePorts,
): Promise<CommentResult> => {
  const { comment, pullRequest, runId } = inputs;
  if (comment === "never") return { url: null };
  if (!pullRequest) {
    if (comment === "always")
      log.warn("There is no pull request in this event, so the review is in the step summary alone.");
    return { url: null };
  }
  const { model: key, head, attempt } = facts;
  try {
    const posted = await postReview(pullRequest.number, {
      key,
      head,
      runId,
      attempt,
      verdict: verdict.verdict,
      holdout: verdict.holdout?.digest,
      body,
    });
    log.info(
      posted.action === "left"
        ? `A newer run has reviewed this pull request already (${posted.url}); its comment stays.`
        : `Review ${posted.action}: ${posted.url}`,
    );
    return { url: posted.url };
  } catch (error) {
    // Not thrown here: outputs and summary come first.
    if (!isDenied(error)) return { url: null, failure: error };
    if (!pullRequest.fromFork || comment === "always") return { url: null, failure: askForPermission(error) };
    log.warn(
      `A pull request from a fork gets a read-only token, so the review is in the step summary and in ${commentFile} only. ` +
        "To have it as a comment, set share: true here and add a workflow on workflow_run with the action post-review: its README has it whole.",
    );
    return { url: null };
  }
};

/** GitHub says that issues: write would do too; the narrower one is enough for pull requests. */
const askForPermission = (cause: unknown) =>
  new UserError((cause as Error).message, {
    fix: "The job's token may not comment. Add to the job:\n  permissions:\n    contents: read\n    pull-requests: write\nor give this step comment: never.",
    cause,
  });
