import { sha256 } from "@mlops-actions/contracts/digest";
import type { IssueRecord, WatchState } from "@mlops-actions/contracts/drift-history";

/** A watch's issue as it was found. `snooze`: the label that silences it, if one is there. */
export type KnownIssue = {
  open: boolean;
  closedAt: string | null;
  record: IssueRecord;
  snooze: string | undefined;
};

export type News = { key: string; kind: NewsKind; columns: string[] };
type NewsKind = "opened" | "again" | "alerting" | "recovered" | "blind" | "sighted" | "retrain";

export type IssuePlan = {
  /** none: there is no issue and no need of one. create: a new one. update: the known one. */
  action: "none" | "create" | "update";
  /** Whether the issue is open afterwards. */
  open: boolean;
  /** What to tell those who follow the issue; nothing where nothing changed for them. */
  news: News[];
  record: Omit<IssueRecord, "check" | "history">;
  /** A label whose time has run out. */
  spent: string | undefined;
};

const reopenDays = 14;
/** Columns that a record remembers: an issue's body has room for 65,536 characters, and a mark takes 13. */
const mostTold = 2000;
const day = 86_400_000;

const nothingTold = { opening: null, told: [], blind: null, snooze: null, previous: null };

/**
 * What is to be done so that a watch's issue says what its state is. It compares what is with what was told and
 * remembers no step of its own, so that a run which takes over from one that was cut off comes to the same.
 *
 * An issue that is closed although its record says that we opened it was closed by a person: that is respected until
 * another column alerts, or until it is over and begins anew.
 *
 * @param acts whether this run acts on what that run's check changed; of runs at once, one does
 */
export const planIssue = (
  state: WatchState,
  known: KnownIssue | undefined,
  now: Date,
  acts: (check: string) => boolean,
): IssuePlan => {
  const names = state.told.map(({ name }) => name);
  const opening = state.opening !== null && acts(state.opening) ? state.opening : null;
  const begun = { opening, told: markAll(names), blind: state.blind, snooze: null, previous: null };
  if (!known)
    return opening === null
      ? { action: "none", open: false, news: [], record: nothingTold, spent: undefined }
      : { action: "create", open: true, news: [opened(opening, names)], record: begun, spent: undefined };

  const { snooze, spent } = readSnooze(known, now);
  const record = { ...pickRecord(known.record), snooze };
  const stay: IssuePlan = { action: "update", open: known.open, news: [], record, spent };
  if (state.opening === null) return tellSight(tellEnd(stay, state, acts), state, acts);

  if (known.record.opening !== state.opening) {
    if (snooze) return stay;
    // Another run is about to open it: that one writes what the history says by then.
    if (opening === null) return { ...stay, action: "none" };
    const late = known.closedAt !== null && now.getTime() - Date.parse(known.closedAt) > reopenDays * day;
    if (!known.open && late)
      return { ...stay, action: "create", open: true, news: [opened(opening, names)], record: begun };
    // An open issue without a page of a check is one that was made a moment ago, and nobody has been told yet.
    const kind = known.open && known.record.check === null ? "opened" : "again";
    const news: News = { key: `opened:${opening}`, kind, columns: names };
    return { ...stay, open: true, news: [news], record: { ...record, opening, told: markAll(names) } };
  }
  return tellSight(tellFresh(stay, state, acts), state, acts);
};

/** A column in a record: names may be long, and a body has room for 65,536 characters. */
export const markColumn = (name: string): string => sha256(name).slice(0, 10);

const markAll = (names: readonly string[]): string[] => names.slice(0, mostTold).map(markColumn);

const opened = (opening: string, columns: string[]): News => ({
  key: `opened:${opening}`,
  kind: "opened",
  columns,
});

const pickRecord = ({ opening, told, blind, snooze, previous }: IssueRecord) => ({
  opening,
  told,
  blind,
  snooze,
  previous,
});

type Acts = (check: string) => boolean;

/** It is over: the issue closes, unless a person has closed it, or keeps it open. */
const tellEnd = (plan: IssuePlan, { ended }: WatchState, acts: Acts): IssuePlan => {
  const { record } = plan;
  if (record.opening === null || !acts(ended?.check ?? record.opening)) return plan;
  const news: News = {
    key: `recovered:${record.opening}`,
    kind: "recovered",
    columns: ended?.opening === record.opening ? ended.columns : [],
  };
  return {
    ...plan,
    open: false,
    news: plan.open && !record.snooze ? [news] : [],
    record: { ...record, opening: null, told: [] },
  };
};

/** Columns that readers do not know of yet. */
const tellFresh = (plan: IssuePlan, state: WatchState, acts: Acts): IssuePlan => {
  const { record } = plan;
  const known = new Set(record.told);
  const fresh = state.told.filter(({ name, check }) => !known.has(markColumn(name)) && acts(check));
  // Of columns beyond the limit nothing is remembered, so that they are no news either: else they were at each check.
  if (fresh.length === 0 || record.snooze || record.told.length >= mostTold) return plan;
  const columns = fresh.map(({ name }) => name);
  const kind = plan.open ? "alerting" : "again";
  return {
    ...plan,
    open: true,
    news: [{ key: `${kind}:${state.opening}:${fresh.at(-1)!.check}`, kind, columns }],
    record: { ...record, told: [...record.told, ...markAll(columns)].slice(0, mostTold) },
  };
};

/** That the check could not be made, and that it can again: once each, and in an open issue only. */
const tellSight = (plan: IssuePlan, { blind, sighted }: WatchState, acts: Acts): IssuePlan => {
  const { record, news } = plan;
  if ((blind === null) === (record.blind === null)) return plan;
  const since = blind ?? sighted ?? record.blind!;
  if (!plan.open) return { ...plan, record: { ...record, blind } };
  if (record.snooze || !acts(since)) return plan;
  const kind = blind === null ? "sighted" : "blind";
  return {
    ...plan,
    news: [...news, { key: `${kind}:${since}`, kind, columns: [] }],
    record: { ...record, blind },
  };
};

/** `drift:snooze-30d`, `drift:snooze-12h`: days or hours. */
export const snoozePattern = /^drift:snooze-(\d{1,4})([dh])$/;

/** Since when a label is there only the timeline says, so its time runs from the first check that sees it. */
export const readSnooze = (
  { snooze: label, record }: Pick<KnownIssue, "snooze" | "record">,
  now: Date,
): { snooze: IssueRecord["snooze"]; spent: string | undefined } => {
  const match = label === undefined ? null : snoozePattern.exec(label);
  if (!match) return { snooze: null, spent: undefined };
  const { snooze } = record;
  if (!snooze || snooze.label !== label) {
    const length = Number(match[1]) * (match[2] === "d" ? day : day / 24);
    return {
      snooze: { label: label!, until: new Date(now.getTime() + length).toISOString() },
      spent: undefined,
    };
  }
  return now.getTime() < Date.parse(snooze.until)
    ? { snooze, spent: undefined }
    : { snooze: null, spent: label };
};
