import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { sortByBadness } from "./review-table.ts";

/** Of a rule's slices that did not pass so many are told one by one; all of them stand in the table of slices. */
const mostOfRule = 3;

/** What has to be said of each rule that did not pass, in the policy's order, of slices the worst; `more` are left out. */
export const pickReasons = (rules: readonly RuleResult[]): { told: RuleResult[]; more: number }[] => {
  const open = rules.filter(({ status }) => status !== "pass" && status !== "skipped");
  return [...new Set(open.map(({ id }) => id))].map((id) => {
    const all = sortByBadness(open.filter((rule) => rule.id === id));
    return { told: all.slice(0, mostOfRule), more: Math.max(0, all.length - mostOfRule) };
  });
};
