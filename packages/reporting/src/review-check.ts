import { linkTarget } from "@mlops-actions/contracts/markdown";
import type { Verdict } from "@mlops-actions/contracts/verdict";
import { cleanLine, escapeSentence } from "./escape-name.ts";
import type { ReviewFacts } from "./review-facts.ts";
import { renderHeadline } from "./review-headline.ts";
import { describePower, summariseVerdict } from "./review-lead.ts";
import { renderRules, typeset } from "./review-table.ts";

/** The verdict as a check run of its own has it: what a list of checks shows, and the page behind it. */
export type Check = {
  name: string;
  conclusion: "success" | "failure" | "neutral" | "action_required";
  title: string;
  summary: string;
};

/** GitHub's limit is 65,535 characters. */
const longestSummary = 65_000;

/**
 * @param green whether the gate's step stays green: a check is green where its step is, so that a rule that requires
 *   either says the same
 */
export const renderCheck = (
  verdict: Verdict,
  facts: ReviewFacts,
  { green, commentUrl }: { green: boolean; commentUrl: string | null },
): Check => {
  const links = [
    ...(commentUrl ? [`[the whole review](${linkTarget(commentUrl)})`] : []),
    `[the run](${linkTarget(facts.runUrl)})`,
  ];
  const parts = [
    renderHeadline(verdict, facts.model, facts.head),
    verdict.rules.length ? renderRules(verdict.rules, verdict.champion?.version) : "",
    typeset(escapeSentence(describePower(verdict))),
    links.join(" · "),
  ];
  const summary = parts.filter(Boolean).join("\n\n");
  return {
    name: `mlops / ${cleanLine(facts.model)}`,
    conclusion: conclude(verdict, green),
    title: typeset(cleanLine(summariseVerdict(verdict))),
    summary: summary.length <= longestSummary ? summary : [parts[0], parts[3]].join("\n\n"),
  };
};

const conclude = ({ verdict }: Verdict, green: boolean): Check["conclusion"] => {
  if (verdict === "pass" || verdict === "warn") return green ? "success" : "failure";
  if (verdict === "fail" || verdict === "error") return "failure";
  // Undecided: somebody has to look, or may.
  return green ? "neutral" : "action_required";
};
