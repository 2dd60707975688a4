import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";

type Word = Verdict["verdict"];

/** What a verdict is made of before anyone adds where it came from. */
export type Decision = Pick<Verdict, "verdict" | "n" | "rules" | "reason" | "first" | "task">;

/**
 * The verdict of a set of rules: the worst of them (all must pass: an intersection-union test, which needs no
 * correction). Where nothing passed, nothing was shown, and that is no pass.
 */
export const combine = (rules: readonly RuleResult[]): Word => {
  const statuses = rules.filter((rule) => rule.blocking !== false).map((rule) => rule.status);
  for (const word of ["error", "fail", "insufficient", "inconclusive", "warn"] as const)
    if (statuses.includes(word)) return word;
  return statuses.includes("pass") ? "pass" : "inconclusive";
};
