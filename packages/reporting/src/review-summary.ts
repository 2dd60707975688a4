import type { Verdict } from "@mlops-actions/contracts/verdict";
import { escapeName } from "./escape-name.ts";
import { renderReview } from "./review-comment.ts";
import type { ReviewFacts } from "./review-facts.ts";

/** The step summary may be longer than a comment: GitHub's limit is 1 MiB a step. */
const summaryBudget = 500_000;

/** The review as a page that stands alone: what was judged, the evidence, what to do next. */
export const renderSummary = (verdict: Verdict, facts: ReviewFacts, commentUrl?: string | null): string =>
  [
    `## ${escapeName(facts.model)}: gate`,
    renderReview(verdict, facts, summaryBudget).trimEnd(),
    `**Next:** ${describeNext(verdict)}${commentUrl ? ` The review is also [in the pull request](${commentUrl}).` : ""}`,
  ].join("\n\n");

const describeNext = ({ verdict, same_model: same }: Verdict): string => {
  if (same && (verdict === "pass" || verdict === "warn"))
    return "nothing to register: this is the model that is the champion already.";
  switch (verdict) {
    case "pass":
    case "warn":
      return "register-model may make a version of it.";
    case "fail":
      return "look at the rules that failed; change the model, or the policy where the policy is reviewed.";
    case "error":
      return "mend what the first sentence names, and run the job again.";
    case "not_comparable":
      return "evaluate the champion on these labels (register a version judged on them), or go back to its holdout.";
    default:
      return "more labelled rows would decide it; the policy says what to do until then.";
  }
};
