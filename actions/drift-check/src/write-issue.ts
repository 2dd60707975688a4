import type { DriftHistory, IssueRecord, WatchState } from "@mlops-actions/contracts/drift-history";
import {
  type IssuePlan,
  type KnownIssue,
  planIssue,
  snoozePattern,
} from "@mlops-actions/drift/watch/plan-issue";
import { readState, shortenHistory } from "@mlops-actions/drift/watch/watch-history";
import {
  commentOnce,
  createIssue,
  findMarkedIssues,
  fitLabel,
  type Issue,
  removeLabel,
  updateIssue,
} from "@mlops-actions/github/issues";
import { renderDriftNews } from "@mlops-actions/reporting/drift-news";
import { driftMarkers, readIssueRecord, renderIssueBody } from "@mlops-actions/reporting/drift-record";
import { type Check, entryOf, rulesOf, type Watch } from "./watch.ts";

export type WatchedIssue = Issue & KnownIssue & { did: string };

const untold: IssueRecord = {
  check: null,
  opening: null,
  told: [],
  blind: null,
  snooze: null,
  previous: null,
};

/** How long an item of news is left to the run whose check brought it; then that run was cut off, and others tell it. */
const patience = 10 * 60_000;

type Subject = Pick<Check, "github" | "model" | "plan">;

/** All environments of a model have this label; the marker says whose an issue is. */
const labelOf = ({ model }: Subject) => fitLabel(`drift:${model}`);

/** The watch's issues, newest first. Of two that say they opened over the same drift the older one stays. */
export const findIssues = async (check: Subject): Promise<WatchedIssue[]> => {
  const { github, model, plan } = check;
  const found = await findMarkedIssues(github, labelOf(check), driftMarkers(model, plan.environment));
  const issues = found.map((issue) => ({
    ...issue,
    record: readIssueRecord(issue.body, model, plan.environment) ?? untold,
    snooze: issue.labels.find((label) => snoozePattern.test(label)),
    did: "",
  }));
  const kept: WatchedIssue[] = [];
  for (const issue of issues) {
    const { opening } = issue.record;
    const older = issues.findLast((other) => opening !== null && other.record.opening === opening)!;
    if (!older || older === issue) kept.push(issue);
    else await retire(check, issue.number, older.number);
  }
  return kept;
};

/** Closes an issue that another run made at the same time, and takes its marker away. */
const retire = async ({ github }: Subject, number: number, keeper: number): Promise<void> => {
  const body = `Two checks opened an issue at the same time. This one is empty: see #${keeper}.`;
  await updateIssue(github, number, { body, open: false, reason: "duplicate" });
};

/**
 * Brings the issue to where the history is. Undefined where there is nothing to do.
 * `again`: what was made needs a look from the beginning, as another run may have made the same.
 */
export const writeIssue = async (
  watch: Watch,
  history: DriftHistory,
  [known]: readonly WatchedIssue[],
): Promise<{ issue: WatchedIssue; again: boolean } | undefined> => {
  const state = readState(history, rulesOf(watch.plan));
  const plan = planIssue(state, known, watch.now, (run) => isOurs(watch, history, run));
  const newest = history.checks.at(-1)?.run ?? null;
  if (plan.action === "none") {
    // Without the branch, what is suspected has to be remembered somewhere.
    if (watch.branch || state.phase === "ok") return undefined;
    return { issue: await open(watch, history, { ...untold, check: newest }, false), again: false };
  }
  if (plan.action === "create" || !known) {
    const previous = known?.number ?? null;
    // With owners to be told, it says that it opened only once they have been.
    const record = watch.plan.owners.length > 0 ? untold : { ...plan.record, check: newest };
    const issue = await open(watch, history, { ...record, previous }, true);
    const twin = (await findIssues(watch)).findLast(
      ({ number, open: isOpen }) => isOpen && number > (known?.number ?? 0) && number < issue.number,
    );
    if (twin) await retire(watch, issue.number, twin.number);
    return { issue: twin ?? issue, again: twin !== undefined || watch.plan.owners.length > 0 };
  }
  if (newest !== watch.runId && isSettled(plan, known) && known.record.check === newest) return undefined;
  return { issue: await update(watch, history, { known, plan, state }), again: false };
};

/** Of runs at once one acts on what changed: the one whose check changed it. */
const isOurs = ({ runId, now }: Watch, history: DriftHistory, run: string): boolean => {
  if (run === runId) return true;
  const at = history.checks.find((check) => check.run === run)?.at;
  return at === undefined || now.getTime() - Date.parse(at) > patience;
};

const isSettled = (plan: IssuePlan, known: KnownIssue): boolean =>
  plan.news.length === 0 && plan.open === known.open && plan.spent === undefined;

const open = async (
  watch: Watch,
  history: DriftHistory,
  record: IssueRecord,
  isOpen: boolean,
): Promise<WatchedIssue> => {
  const { github, model, plan } = watch;
  const { environment } = plan;
  const title = environment === "production" ? `Drift in ${model}` : `Drift in ${model} (${environment})`;
  const labels = [labelOf(watch), fitLabel(`drift:${model}@${environment}`)];
  const issue = await createIssue(github, { title, body: bodyOf(watch, history, record), labels });
  const did = `opened issue #${issue.number}`;
  if (isOpen) return { ...issue, record, snooze: undefined, did };
  const closed = await updateIssue(github, issue.number, { open: false });
  const why = "and closed it: not enough alerting checks yet, and there is no branch to remember them on";
  return { ...closed, record, snooze: undefined, did: `${did} ${why}` };
};

type Step = { known: WatchedIssue; plan: IssuePlan; state: WatchState };

/** Tells first and writes down afterwards: what is cut off in between is told again, and then found to be there. */
const update = async (watch: Watch, history: DriftHistory, step: Step): Promise<WatchedIssue> => {
  const { github } = watch;
  const { known, plan } = step;
  const { owners } = watch.plan;
  const entry = entryOf(watch, history);
  for (const news of plan.news)
    if (news.kind !== "opened" || owners.length > 0)
      await commentOnce(github, known.number, news.key, renderDriftNews(news, entry, owners));
  if (entry?.retrain?.state === "dispatched" && plan.news.length === 0 && plan.open && !plan.record.snooze) {
    const news = { key: `retrain:${entry.run}`, kind: "retrain" as const, columns: [] };
    if (known.record.check !== entry.run || !watch.branch)
      await commentOnce(github, known.number, news.key, renderDriftNews(news, entry, owners));
  }
  if (plan.spent !== undefined) await removeLabel(github, known.number, plan.spent);
  const record = { ...plan.record, check: history.checks.at(-1)?.run ?? null };
  const issue = await updateIssue(github, known.number, {
    body: bodyOf(watch, history, record),
    ...(plan.open !== known.open && { open: plan.open }),
  });
  const did = plan.open === known.open ? "updated" : plan.open ? "reopened" : "closed";
  return { ...issue, record, snooze: known.snooze, did: `${did} issue #${issue.number}` };
};

const bodyOf = (watch: Watch, history: DriftHistory, record: IssueRecord): string => {
  const { branch, model, plan } = watch;
  const whole = branch ? record : { ...record, history: shortenHistory(history, rulesOf(plan)) };
  return renderIssueBody({ model, environment: plan.environment }, whole, history.page ?? "");
};
