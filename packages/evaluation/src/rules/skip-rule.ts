import type { RuleResult } from "@mlops-actions/contracts/verdict";

/** What compares has nothing to say of a first model. */
export const skipWithoutChampion: Pick<RuleResult, "status" | "reason"> = {
  status: "skipped",
  reason: "There is no champion to compare with.",
};
