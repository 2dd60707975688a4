import { linkTarget, plainText } from "@mlops-actions/contracts/markdown";
import { setOutputs, writeSummary } from "@mlops-actions/runner/outputs";
import type { PostResult } from "./post-review.ts";

export const writeOutputs = async (result: PostResult): Promise<void> => {
  setOutputs({
    posted: result.commentUrl !== null,
    "pull-request": result.pullRequest,
    "comment-url": result.commentUrl,
    verdict: result.verdict,
    "summary-line": result.summaryLine,
  });
  await writeSummary(renderSummary(result));
};

/** The page of this step: where the review is, and the review. */
export const renderSummary = ({ pullRequest, commentUrl, summaryLine, body }: PostResult): string =>
  commentUrl === null
    ? ["## No review posted", plainText(summaryLine)].join("\n\n")
    : [
        `## Review of a fork: pull request ${pullRequest}`,
        body?.trimEnd() ?? "",
        `**Next:** it is [in the pull request](${linkTarget(commentUrl)}).`,
      ].join("\n\n");
