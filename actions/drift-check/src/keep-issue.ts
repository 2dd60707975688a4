import type { Drift } from "@mlops-actions/contracts/drift";
import type { DriftHistory } from "@mlops-actions/contracts/drift-history";
import type { DriftPlan } from "@mlops-actions/contracts/project";
import { isUserError } from "@mlops-actions/contracts/user-error";
import {
  decideRetrain,
  emptyHistory,
  followIssue,
  type IssueStep,
} from "@mlops-actions/drift/watch/follow-issue";
import type { GitHub } from "@mlops-actions/github/connect";
import { dispatchWorkflow } from "@mlops-actions/github/dispatch";
import {
  commentOnIssue,
  createIssue,
  findMarkedIssue,
  fitLabel,
  type Issue,
  updateIssue,
} from "@mlops-actions/github/issues";
import { driftMarker, readDriftHistory, renderDriftIssue } from "@mlops-actions/reporting/drift-issue";
import { renderDriftNews } from "@mlops-actions/reporting/drift-news";
import type { LiveReference } from "./compare-with-live.ts";

type Check = {
  github: GitHub;
  drift: Drift;
  plan: DriftPlan;
  model: string;
  live: LiveReference | undefined;
  now: Date;
  issue: boolean;
  dispatch: "auto" | "never";
  runUrl: string;
  config: string;
};

export type KeptIssue = {
  url: string | null;
  number: number | null;
  retrained: boolean;
  /** What became of retraining, in words. */
  retrain: string | null;
  log: string[];
  /** A refusal by GitHub; what could be done before it, was. */
  failure: Error | undefined;
};

/** Writes one check into the model's issue, and asks for a retraining where its conditions are met. */
export const keepIssue = async (check: Check): Promise<KeptIssue> => {
  const { github, drift, plan, model, now } = check;
  const label = fitLabel(`drift:${model}`);
  const found = check.issue ? await findMarkedIssue(github, label, driftMarker(model)) : undefined;
  const step = followIssue(
    drift,
    found && { ...found, history: readDriftHistory(found.body, model) ?? emptyHistory },
    now,
    { openAfter: plan.open_after, closeAfter: plan.close_after },
  );
  const retrain = await askForRetraining(check, step.history);
  const history = retrain.dispatched ? { ...step.history, dispatched_at: now.toISOString() } : step.history;
  const kept: KeptIssue = {
    url: found?.url ?? null,
    number: found?.number ?? null,
    retrained: retrain.dispatched,
    retrain: retrain.words,
    log: retrain.words ? [retrain.words] : [],
    failure: retrain.failure,
  };
  if (!check.issue || step.action === "none") return kept;
  try {
    const issue = await writeIssue(check, { ...step, history }, found, label, retrain);
    return {
      ...kept,
      url: issue.url,
      number: issue.number,
      log: [...kept.log, describeStep(step, found, issue)],
    };
  } catch (error) {
    if (!isUserError(error)) throw error;
    return { ...kept, failure: error };
  }
};

const writeIssue = async (
  check: Check,
  step: IssueStep,
  found: Issue | undefined,
  label: string,
  retrain: Retrain,
): Promise<Issue> => {
  const { github, drift, model, live, runUrl } = check;
  const body = renderDriftIssue({
    drift,
    history: step.history,
    model,
    environment: check.plan.environment,
    releaseUrl: live?.releaseUrl ?? null,
    runUrl,
    retrain: retrain.words,
    command: describeCommand(check),
    previousIssue: step.action === "create" && found ? found.number : null,
  });
  let issue: Issue;
  if (step.action === "create" || !found) {
    issue = await createIssue(github, { title: `Drift in ${model}`, body, labels: [label] });
    if (!step.open) issue = await updateIssue(github, issue.number, { open: false });
  } else {
    issue = await updateIssue(github, found.number, {
      body,
      ...(step.open !== found.open && { open: step.open }),
    });
  }
  if (step.news.length > 0 || (retrain.dispatched && found && step.action === "update"))
    await commentOnIssue(
      github,
      issue.number,
      renderDriftNews(step.news, {
        reason: drift.reason ?? null,
        retrain: retrain.dispatched ? retrain.words : null,
        runUrl,
      }),
    );
  return issue;
};

type Retrain = { dispatched: boolean; words: string | null; failure: Error | undefined };

/** Before the issue is written, so that its body says what came of it. */
const askForRetraining = async (check: Check, history: DriftHistory): Promise<Retrain> => {
  const rule = check.plan.retrain;
  if (!rule) return { dispatched: false, words: null, failure: undefined };
  const { dispatch, why } = decideRetrain(check.drift, history, rule, check.now);
  if (!dispatch)
    return {
      dispatched: false,
      words: check.drift.state === "alert" ? `${rule.workflow} was not dispatched: ${why}.` : null,
      failure: undefined,
    };
  if (check.dispatch === "never")
    return {
      dispatched: false,
      words: `${rule.workflow} would be dispatched (${why}), but this workflow leaves that to people (dispatch: never).`,
      failure: undefined,
    };
  try {
    await dispatchWorkflow(check.github, rule.workflow);
    return { dispatched: true, words: `${rule.workflow} was dispatched: ${why}.`, failure: undefined };
  } catch (error) {
    if (!isUserError(error)) throw error;
    return {
      dispatched: false,
      words: `${rule.workflow} could not be dispatched: ${error.message}`,
      failure: error,
    };
  }
};

const describeStep = (step: IssueStep, found: Issue | undefined, issue: Issue): string =>
  step.action === "create"
    ? `opened issue #${issue.number}${step.open ? "" : " and closed it: not enough alerting checks in a row yet"}`
    : step.open === found?.open
      ? `updated issue #${issue.number}`
      : `${step.open ? "reopened" : "closed"} issue #${issue.number}`;

/** How to make the same comparison on a laptop. */
const describeCommand = ({ plan, live, model, config }: Check): string => {
  const current = listCurrent(plan.current).map(quote);
  // What a database counts is told in mlops.yml alone.
  const data = current.length > 0 ? ` --current ${current.join(" ")}` : "";
  const check = `npx mlops drift --reference ${live ? quote(live.asset) : "reference.csv"}${data} --config ${quote(config)} --model ${quote(model)} --report drift.html`;
  return live ? `gh release download ${quote(live.tag)} --pattern ${quote(live.asset)}\n${check}` : check;
};

const listCurrent = (current: DriftPlan["current"]): readonly string[] => {
  if (typeof current === "string") return [current];
  return "sql" in current ? [] : current;
};

/** A word for a POSIX shell. */
const quote = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
