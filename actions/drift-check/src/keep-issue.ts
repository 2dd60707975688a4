import type { DriftCheckEntry, DriftHistory, WatchState } from "@mlops-actions/contracts/drift-history";
import { isUserError } from "@mlops-actions/contracts/user-error";
import { describeCheck } from "@mlops-actions/drift/watch/describe-check";
import { addCheck, beginHistory, chooseNewer, readState } from "@mlops-actions/drift/watch/watch-history";
import { describeState, renderDriftPage } from "@mlops-actions/reporting/drift-issue";
import { describeDrift } from "@mlops-actions/reporting/drift-words";
import { dispatchAsked, explainRetraining, planRetraining } from "./ask-retraining.ts";
import { changeHistory, isBranchRefused, readHistory } from "./keep-history.ts";
import { describeCommand } from "./laptop-command.ts";
import { type Check, entryOf, rulesOf, type Watch } from "./watch.ts";
import { findIssues, type WatchedIssue, writeIssue } from "./write-issue.ts";

export type KeptIssue = {
  url: string | null;
  number: number | null;
  /** Where the watch stands. */
  state: WatchState;
  /** The same in words. */
  words: string;
  history: DriftHistory;
  retrained: boolean;
  /** What became of retraining, in words. */
  retrain: string | null;
  log: string[];
  warnings: string[];
  /** A refusal by GitHub; what could be done before it, was. */
  failure: Error | undefined;
};

/**
 * Writes one check into the watch's history, asks for a retraining where its conditions are met, and makes the issue say what
 * the history says. In that order: whatever is cut off in between, a later run finds in the history, and completes.
 */
export const keepIssue = async (check: Check): Promise<KeptIssue> => {
  const warnings: string[] = [];
  const failures: Error[] = [];
  const issues = check.issue ? await findIssues(check).catch(noteRefusal(failures)) : [];
  const first = await remember(check, ownEntry(check), issues, warnings);
  const watch = { ...check, branch: first.branch, issue: check.issue && failures.length === 0 };
  const show = (history: DriftHistory, known: readonly WatchedIssue[]) =>
    showOnIssue(watch, history, known, failures);

  let { history } = first;
  let issue: WatchedIssue | undefined;
  if (entryOf(check, history)?.retrain?.state === "asked") {
    // Without the branch the issue is the only memory, and it has to know before GitHub is asked.
    if (!first.branch) issue = await show(history, issues);
    const asked = await dispatchAsked(check, entryOf(check, history)!, first.branch || failures.length === 0);
    if (asked.failure) failures.push(asked.failure);
    history = first.branch
      ? (await remember(check, asked.entry, issues, warnings)).history
      : addPage(check, addCheck(history, asked.entry, rulesOf(check.plan)), issues[0]);
  }
  issue = (await show(history, issue ? [issue] : issues)) ?? issue;

  const state = readState(history, rulesOf(check.plan));
  const retrain = explainRetraining(check, history, issues[0]);
  return {
    url: issue?.url ?? issues[0]?.url ?? null,
    number: issue?.number ?? issues[0]?.number ?? null,
    state,
    words: describeState(state, history),
    history,
    retrained: entryOf(check, history)?.retrain?.state === "dispatched",
    retrain,
    log: [...(retrain ? [retrain] : []), ...(issue ? [issue.did] : [])],
    warnings,
    failure: failures[0],
  };
};

/** Without the issue the check is remembered all the same; the step fails in the end, with this. */
const noteRefusal =
  (failures: Error[]) =>
  (error: unknown): WatchedIssue[] => {
    if (!isUserError(error)) throw error;
    failures.push(error);
    return [];
  };

const ownEntry = ({ drift, runId, runAttempt, runUrl, now }: Check): DriftCheckEntry =>
  describeCheck(drift, { run: runId, attempt: runAttempt, url: runUrl || null }, now);

/** Puts the check into the history on the branch; where the token may not, into one that the issue will carry. */
const remember = async (
  check: Check,
  entry: DriftCheckEntry,
  issues: readonly WatchedIssue[],
  warnings: string[],
): Promise<{ history: DriftHistory; branch: boolean }> => {
  const place = { github: check.github, model: check.model, environment: check.plan.environment };
  const ofIssue = issues[0]?.record.history;
  const change = (before: DriftHistory | undefined) => {
    const begun = before ?? beginHistory(place.model, place.environment);
    const added = addCheck(begun, entry, rulesOf(check.plan));
    const planned = planRetraining(check, added, issues[0]);
    return { history: addPage(check, planned, issues[0]), message: describeCommit(check) };
  };
  if (check.history === "auto")
    try {
      return { history: await changeHistory(place, ofIssue, change, check.waitTurn), branch: true };
    } catch (error) {
      if (!isBranchRefused(error)) throw error;
      warnings.push(
        `The history could not be written to the branch drift-history, so the issue carries the last 30 checks: ${(error as Error).message} Give the job "contents: write" under permissions:, or set history: issue.`,
      );
    }
  const there = check.history === "auto" ? (await readHistory(place)).history : undefined;
  return { history: change(chooseNewer(there, ofIssue)).history, branch: false };
};

const describeCommit = ({ model, plan, drift }: Check): string =>
  `${model} in ${plan.environment}: ${describeDrift(drift).slice(0, 200)}`;

/** The page of the newest check stands with the history, so that any run can put it into the issue. */
const addPage = (check: Check, history: DriftHistory, issue: WatchedIssue | undefined): DriftHistory => {
  if (history.checks.at(-1)?.run !== check.runId) return history;
  const { drift, model, live, plan } = check;
  const page = renderDriftPage({
    drift,
    history,
    state: readState(history, rulesOf(plan)),
    model,
    environment: plan.environment,
    releaseUrl: live?.releaseUrl ?? null,
    runUrl: check.runUrl || null,
    retrain: explainRetraining(check, history, issue),
    command: describeCommand(check),
    owners: plan.owners,
    importances: check.importances,
  });
  return { ...history, page };
};

/** Makes the issue say what the history says, until the history that it says is the newest. */
const showOnIssue = async (
  watch: Watch,
  history: DriftHistory,
  issues: readonly WatchedIssue[],
  failures: Error[],
): Promise<WatchedIssue | undefined> => {
  if (!watch.issue) return undefined;
  const place = { github: watch.github, model: watch.model, environment: watch.plan.environment };
  let known = issues;
  let shown = history;
  let written: WatchedIssue | undefined;
  try {
    for (let round = 0; round < 10; round++) {
      const step = await writeIssue(watch, shown, known);
      if (!step) return written;
      written = { ...step.issue, did: written?.did ?? step.issue.did };
      if (!step.again && !watch.branch) return written;
      if (watch.branch) {
        // A run that wrote its page while we wrote ours may have done so first: the history says whose stays.
        const head = (await readHistory(place)).history ?? shown;
        if (!step.again && head.checks.at(-1)?.run === shown.checks.at(-1)?.run) return written;
        shown = head;
      }
      known = await findIssues(watch);
    }
    return written;
  } catch (error) {
    if (!isUserError(error)) throw error;
    failures.push(error);
    return written;
  }
};
