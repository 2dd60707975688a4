import type { Verdict } from "@mlops-actions/contracts/verdict";
import type { Annotation } from "@mlops-actions/runner/annotate";

/** What each rule that did not pass has to say, on the line of the policy where it stands; of slices the first. */
export const annotatePolicy = async (
  { rules }: Pick<Verdict, "rules">,
  model: string,
  file: { path: string; text: string },
): Promise<Annotation[]> => {
  const open = rules.filter(({ status }) => status !== "pass" && status !== "skipped");
  if (open.length === 0) return [];
  // Reads YAML, which nobody needs where all is well.
  const { findRuleLines } = await import("@mlops-actions/contracts/find-rule-lines");
  const lines = findRuleLines(file.text, model);
  return [...new Set(open.map(({ id }) => id))].map((id) => {
    const [first, ...others] = open.filter((rule) => rule.id === id);
    const { status, reason, blocking } = first!;
    const judged = (status === "fail" || status === "error") && blocking !== false;
    return {
      level: judged ? "error" : "warning",
      file: file.path,
      line: lines.get(id),
      title: `Gate: ${id} (${status})`,
      message: others.length > 0 ? `${reason} And ${others.length} more of this rule.` : reason,
    };
  });
};
