import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import type { DriftHistory } from "@mlops-actions/contracts/drift-history";

/** A model's drift issue as it was found. */
export type KnownIssue = { open: boolean; closedAt: string | null; history: DriftHistory };

export type IssueStep = {
  history: DriftHistory;
  /** none: there is no issue and no need of one. create: a new one. update: the known one. */
  action: "none" | "create" | "update";
  /** Whether the issue is open afterwards. */
  open: boolean;
  /** What to tell those who follow the issue; nothing where nothing changed for them. */
  news: News[];
};

export type News =
  | { kind: "alerting"; columns: string[] }
  | { kind: "again"; columns: string[] }
  | { kind: "recovered"; columns: string[] }
  | { kind: "blind" }
  | { kind: "sighted" };

export type IssueRules = { openAfter: number; closeAfter: number };

const keptChecks = 30;
const reopenDays = 14;

export const emptyHistory: DriftHistory = {
  v: 1,
  checks: [],
  streak: 0,
  clean: 0,
  told: [],
  closed: false,
  dispatched_at: null,
};

/**
 * Decides what becomes of a model's one issue after a check: ok → drifting → ok, with the checks that could not be made
 * beside. A comment only where something changed for its readers. Columns that a person closed the issue over stay
 * quiet until they recover. An issue that we closed is reopened within 14 days; later, a new one follows it.
 */
export const followIssue = (
  drift: Drift,
  known: KnownIssue | undefined,
  now: Date,
  rules: IssueRules,
): IssueStep => {
  const before = known?.history ?? emptyHistory;
  const history = { ...remember(before, drift, now), closed: known?.open === false && before.closed };
  if (drift.state === "could_not_check") return stayBlind(known, before, history);

  const sighted: News[] =
    known?.open && before.checks.at(-1)?.state === "could_not_check" ? [{ kind: "sighted" }] : [];
  const alerting = namesOf(drift.columns, "alert");
  if (alerting.length === 0) return recover(drift, known, history, rules, sighted);

  const told = before.told.filter((name) => alerting.includes(name));
  const fresh = alerting.filter((name) => !told.includes(name));
  if (known?.open) {
    const news: News[] = fresh.length > 0 ? [...sighted, { kind: "alerting", columns: fresh }] : sighted;
    return { history: { ...history, told: [...told, ...fresh] }, action: "update", open: true, news };
  }
  // A person closed it over these very columns: that is respected until one of them recovers or another alerts.
  if (known && !before.closed && fresh.length === 0 && before.told.length > 0)
    return { history: { ...history, told }, action: "update", open: false, news: [] };
  const late = known?.closedAt && now.getTime() - Date.parse(known.closedAt) > reopenDays * 86_400_000;
  const action = known && !late ? "update" : "create";
  if (!isBroken(drift) && countAlerts(history) < rules.openAfter)
    return { history: { ...history, closed: true }, action, open: false, news: [] };
  return {
    history: { ...history, told: alerting, closed: false },
    action,
    open: true,
    news: action === "update" ? [{ kind: "again", columns: alerting }] : [],
  };
};

const stayBlind = (known: KnownIssue | undefined, before: DriftHistory, history: DriftHistory): IssueStep => {
  if (!known) return { history, action: "none", open: false, news: [] };
  const first = known.open && before.checks.at(-1)?.state !== "could_not_check";
  return { history, action: "update", open: known.open, news: first ? [{ kind: "blind" }] : [] };
};

const recover = (
  drift: Drift,
  known: KnownIssue | undefined,
  history: DriftHistory,
  rules: IssueRules,
  sighted: News[],
): IssueStep => {
  if (!known) return { history, action: "none", open: false, news: [] };
  // Closing below the warning limit only, and opening above the alert limit, keeps a column in between from flapping.
  const warning = namesOf(drift.columns, "warn");
  const unsettled = history.told.filter((name) => warning.includes(name));
  if (!known.open)
    return { history: { ...history, told: unsettled }, action: "update", open: false, news: [] };
  const clean = unsettled.length > 0 ? 0 : history.clean + 1;
  if (clean < rules.closeAfter)
    return { history: { ...history, clean }, action: "update", open: true, news: sighted };
  return {
    history: { ...history, clean, told: [], closed: true },
    action: "update",
    open: false,
    news: [{ kind: "recovered", columns: history.told }],
  };
};

const remember = (before: DriftHistory, drift: Drift, now: Date): DriftHistory => {
  const version = drift.version ?? null;
  const same = before.checks.length === 0 || before.checks.at(-1)!.version === version;
  const blind = drift.state === "could_not_check";
  const alert = drift.state === "alert";
  const sizes = drift.columns.flatMap(({ metrics }) => (metrics.psi === undefined ? [] : [metrics.psi]));
  const streak = same || blind ? before.streak : 0;
  return {
    ...before,
    checks: [
      ...before.checks,
      {
        at: now.toISOString(),
        state: drift.state,
        columns: namesOf(drift.columns, "alert").slice(0, 20),
        psi: sizes.length > 0 ? Math.max(...sizes) : null,
        rows: drift.rows.current,
        version: blind ? (before.checks.at(-1)?.version ?? version) : version,
      },
    ].slice(-keptChecks),
    // Broken data neither confirms drift nor denies it.
    streak: blind || (alert && isBroken(drift)) ? streak : alert ? streak + 1 : 0,
    clean: alert ? 0 : before.clean,
  };
};

const namesOf = (columns: readonly DriftColumn[], status: DriftColumn["status"]) =>
  columns.filter((column) => column.status === status).map(({ name }) => name);

/** Whether data broke, rather than moved: a column gone, of another type, or empty where it was not. */
const isBroken = (drift: Drift): boolean =>
  drift.columns.some(({ status, cause }) => status === "alert" && cause === "data_quality");

const countAlerts = ({ checks }: DriftHistory): number => {
  let count = 0;
  for (const { state } of checks.toReversed()) {
    if (state === "could_not_check") continue;
    if (state !== "alert") break;
    count++;
  }
  return count;
};

export type RetrainRule = { after: number; cooldown: string };

/** Whether this check asks for a retraining, and if not, why. `history` includes this check. */
export const decideRetrain = (
  drift: Drift,
  history: DriftHistory,
  rule: RetrainRule,
  now: Date,
): { dispatch: boolean; why: string } => {
  if (drift.state !== "alert") return { dispatch: false, why: "nothing alerts" };
  if (isBroken(drift))
    return {
      dispatch: false,
      why: "data broke (schema, type or missing cells): retraining would learn the fault",
    };
  if (history.streak < rule.after)
    return { dispatch: false, why: `${history.streak} of ${rule.after} alerting checks in a row` };
  const wait = hoursOf(rule.cooldown) * 3_600_000;
  const free = history.dispatched_at === null ? 0 : Date.parse(history.dispatched_at) + wait;
  if (now.getTime() < free)
    return { dispatch: false, why: `cooling down until ${new Date(free).toISOString().slice(0, 16)}Z` };
  return {
    dispatch: true,
    why: `${history.streak} alerting ${history.streak === 1 ? "check" : "checks in a row"}`,
  };
};

const hoursOf = (text: string): number => Number(text.slice(0, -1)) * (text.endsWith("d") ? 24 : 1);
