import type { DriftCheckEntry, DriftHistory } from "@mlops-actions/contracts/drift-history";
import { isUserError } from "@mlops-actions/contracts/user-error";
import { decideRetrain } from "@mlops-actions/drift/watch/decide-retrain";
import { readSnooze } from "@mlops-actions/drift/watch/plan-issue";
import { readState } from "@mlops-actions/drift/watch/watch-history";
import { dispatchWorkflow, wasDispatchedSince } from "@mlops-actions/github/dispatch";
import { type Check, entryOf, rulesOf } from "./watch.ts";
import type { WatchedIssue } from "./write-issue.ts";

/** Marks this run's check where a retraining is due. It is written down before GitHub is asked. */
export const planRetraining = (
  check: Check,
  history: DriftHistory,
  issue: WatchedIssue | undefined,
): DriftHistory => {
  const rule = check.plan.retrain;
  const decided = decide(check, history, issue);
  if (!rule || !decided?.dispatch || check.dispatch === "never") return history;
  const retrain = {
    state: "asked" as const,
    words: `${rule.workflow} is being dispatched: ${decided.why}.`,
    at: check.now.toISOString(),
  };
  return {
    ...history,
    checks: history.checks.map((entry) => (entry.run === check.runId ? { ...entry, retrain } : entry)),
  };
};

/** undefined where there is no rule, or where this run's check has its answer already. */
const decide = (check: Check, history: DriftHistory, issue: WatchedIssue | undefined) => {
  const rule = check.plan.retrain;
  const entry = entryOf(check, history);
  if (!rule || !entry || entry.retrain) return undefined;
  const snoozedUntil = issue ? (readSnooze(issue, check.now).snooze?.until ?? null) : null;
  return decideRetrain(entry, readState(history, rulesOf(check.plan)), rule, {
    now: check.now,
    snoozedUntil,
    labels: countLabels(check),
    worse: check.drift.performance?.realised?.status === "alert",
  });
};

/** Rows of the current data whose labels have come, where this check joined labels. */
const countLabels = ({ drift }: Check): number | undefined => drift.performance?.realised?.labelled;

/** What became of retraining in this check, in words; null where there is nothing to say. */
export const explainRetraining = (
  check: Check,
  history: DriftHistory,
  issue: WatchedIssue | undefined,
): string | null => {
  const answered = entryOf(check, history)?.retrain;
  if (answered) return answered.words;
  const decided = decide(check, history, issue);
  if (!decided || check.drift.state !== "alert") return null;
  const { workflow } = check.plan.retrain!;
  return decided.dispatch
    ? `${workflow} would be dispatched (${decided.why}), but this workflow leaves that to people (dispatch: never).`
    : `${workflow} was not dispatched: ${decided.why}.`;
};

/**
 * Dispatches what the history says was asked for. A run that was cut off may have done so: then GitHub's list of runs knows.
 * @param remembered whether it is written down anywhere; else each check would ask again, whatever the cool-down
 */
export const dispatchAsked = async (
  check: Check,
  entry: DriftCheckEntry,
  remembered: boolean,
): Promise<{ entry: DriftCheckEntry; failure: Error | undefined }> => {
  const { github, plan, runAttempt } = check;
  const { workflow } = plan.retrain!;
  const { at, words: asked } = entry.retrain!;
  const why = /: (.*)\.$/.exec(asked)?.[1] ?? "";
  const answer = (state: "dispatched" | "refused", words: string, failure?: Error) => ({
    entry: { ...entry, retrain: { state, words, at } },
    failure,
  });
  if (!remembered)
    return answer(
      "refused",
      `${workflow} was not dispatched: this job may write neither the issue nor the branch.`,
    );
  try {
    const before = runAttempt > 1 && (await wasDispatchedSince(github, workflow, new Date(at)));
    const told = `drift of ${check.model} in ${plan.environment}: ${why}`;
    if (!before) await dispatchWorkflow(github, workflow, { optionalInputs: { why: told } });
    return answer("dispatched", `${workflow} was dispatched: ${why}.`);
  } catch (error) {
    if (!isUserError(error)) throw error;
    return answer("refused", `${workflow} could not be dispatched: ${error.message}`, error);
  }
};
