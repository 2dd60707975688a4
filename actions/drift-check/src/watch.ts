import type { Drift } from "@mlops-actions/contracts/drift";
import type { DriftCheckEntry, DriftHistory } from "@mlops-actions/contracts/drift-history";
import type { DriftPlan } from "@mlops-actions/contracts/project";
import type { WatchRules } from "@mlops-actions/drift/watch/step-watch";
import type { GitHub } from "@mlops-actions/github/connect";
import type { Importances } from "@mlops-actions/reporting/drift-words";
import type { LiveReference } from "./compare-with-live.ts";

/** One check of one watch: a model in an environment. */
export type Check = {
  github: GitHub;
  drift: Drift;
  plan: DriftPlan;
  importances: Importances | undefined;
  model: string;
  live: LiveReference | undefined;
  now: Date;
  issue: boolean;
  history: "auto" | "issue";
  dispatch: "auto" | "never";
  runId: string;
  runAttempt: number;
  runUrl: string;
  config: string;
  waitTurn: (attempt: number) => Promise<void>;
};

/** `branch`: whether the history is kept there, or in the issue. */
export type Watch = Check & { branch: boolean };

export const rulesOf = (plan: DriftPlan): WatchRules => ({
  openAfter: plan.open_after,
  openWithin: Math.max(plan.open_within, plan.open_after),
  closeAfter: plan.close_after,
});

/** This run's check, as the history has it. */
export const entryOf = (
  { runId }: Pick<Check, "runId">,
  history: DriftHistory,
): DriftCheckEntry | undefined => history.checks.find(({ run }) => run === runId);
