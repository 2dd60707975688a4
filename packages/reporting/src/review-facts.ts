import type { Ingredients } from "@mlops-actions/contracts/review";

/** What a review says besides the verdict: where things are. */
export type ReviewFacts = {
  model: string;
  /** Commit of the challenger. */
  head: string;
  runId: string;
  attempt: string;
  runUrl: string;
  championUrl: string | null;
  /** Where report.html can be had; none where it was not shared. */
  reportUrl?: string | null;
  challenger: Ingredients;
  champion: Ingredients | null;
};
