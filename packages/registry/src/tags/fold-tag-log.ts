import compare from "semver/functions/compare.js"; // the whole of semver takes 20 ms to load
import { isVersion, parseTag, type TagName } from "./tag-grammar.ts";
import type { TagMessage } from "./tag-message.ts";

/** One annotated tag of the registry. Everything that is known of versions and stages follows from a list of these. */
export type TagEvent = TagName & {
  tag: string;
  /** The commit that the tag stands on. */
  commit: string;
  /** The tagger's date, ISO 8601. GTO orders by it, at one-second resolution. */
  at: string;
  tagger: string | null;
  message: TagMessage;
};

/** Who decided something, when and why. */
export type Decision = {
  /** ISO 8601. */
  at: string;
  actor: string | null;
  reason: string;
  runUrl: string | null;
};

export type VersionState = {
  version: string;
  tag: string;
  commit: string;
  at: string;
  message: TagMessage;
  /** Withdrawn by a `!` tag. Its number is never used again. */
  yanked: boolean;
  /** Who withdrew it, when and why; null where it was not withdrawn. */
  withdrawn: Decision | null;
  /** Who let its bytes go, when and why; its tag stays and its release is gone or going. Such a version is yanked too. */
  collected: Decision | null;
  /** Who retired the whole model, when and why; null while it is in use. */
  deprecated: Decision | null;
  /** Stages that it holds, in the sense of `gto show`. */
  stages: string[];
};

export type Assignment = {
  stage: string;
  version: string;
  tag: string;
  at: string;
  counter: number;
  /** The version's own tag was deleted by hand: nobody holds the stage for it, and it once held it. */
  gone?: true;
};

export type ModelState = {
  model: string;
  /** Greatest version first. */
  versions: VersionState[];
  /** Who holds each stage. */
  stages: Record<string, string>;
  /** Every assignment still in force, latest first; more than one of a stage while a promotion is under way. */
  active: Assignment[];
  /** Every assignment ever made, oldest first. */
  assignments: Assignment[];
  /** Assignments to versions that were withdrawn since: void, and nobody else has the stage for it. */
  stranded: Assignment[];
  /** Set while the model's latest tag retires it, as in GTO: whatever comes after brings it back. */
  deprecated: Decision | null;
  /** Greatest counter and latest date over all the model's tags; the next tag goes beyond both. */
  counter: number;
  lastDate: Date | null;
};

/** GTO orders by date; the counter and then the name settle what falls within one second. */
export const orderEvents = <Event extends Pick<TagEvent, "at" | "counter" | "tag">>(
  events: readonly Event[],
): Event[] =>
  [...events].sort(
    (a, b) =>
      secondsOf(a.at) - secondsOf(b.at) ||
      (a.counter ?? 0) - (b.counter ?? 0) ||
      (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0),
  );

const secondsOf = (iso: string) => Math.floor(Date.parse(iso) / 1000);

/**
 * Folds one model's tags into what is so now, as GTO does (gto/base.py): a version is withdrawn while its latest tag
 * is a `!`; a stage tag speaks of the version registered on the same commit; that version holds the stage while its
 * own latest tag for it is an assignment; of several holders the one assigned last counts.
 */
export const foldTagLog = (model: string, log: readonly TagEvent[]): ModelState => {
  const events = orderEvents(log.filter((event) => event.model === model));
  const last = events.at(-1);
  const deprecated = last?.kind === "deprecated" ? decisionOf(last) : null;
  const versions = new Map<string, VersionState>();
  for (const event of events) {
    if (event.kind === "registered" && !versions.has(event.version)) {
      const { version, tag, commit, at, message } = event;
      versions.set(version, {
        version,
        tag,
        commit,
        at,
        message,
        yanked: false,
        withdrawn: null,
        collected: null,
        deprecated,
        stages: [],
      });
    }
    const state =
      event.kind === "registered" || event.kind === "deregistered" ? versions.get(event.version) : undefined;
    if (!state) continue;
    state.yanked = event.kind === "deregistered";
    if (!state.yanked) state.withdrawn = state.collected = null;
    else if (event.message.facts.collected) {
      state.collected ??= decisionOf(event);
      state.withdrawn ??= state.collected;
    } else state.withdrawn = decisionOf(event);
  }

  const subjectOf = findSubjects(events);
  const assignments: Assignment[] = [];
  const inForce = new Map<string, Assignment>();
  for (const event of events) {
    if (event.kind !== "assigned" && event.kind !== "unassigned") continue;
    const { version, gone } = subjectOf(event);
    const key = JSON.stringify([event.stage, version]);
    if (event.kind === "unassigned") {
      if (!gone) inForce.delete(key);
      continue;
    }
    const assignment: Assignment = {
      stage: event.stage,
      version,
      tag: event.tag,
      at: event.at,
      counter: event.counter ?? 0,
    };
    if (gone) assignment.gone = true;
    else inForce.set(key, assignment); // of one that is gone GTO invents a version; we would have nothing to serve
    assignments.push(assignment);
  }

  const standing = orderEvents([...inForce.values()]).reverse();
  const active = standing.filter(({ version }) => !versions.get(version)!.yanked);
  const stages: Record<string, string> = Object.create(null); // a stage may be named constructor
  for (const { stage, version } of active) {
    if (stage in stages) continue;
    stages[stage] = version;
    versions.get(version)!.stages.push(stage);
  }
  return {
    model,
    versions: [...versions.values()].sort((a, b) => compare(b.version, a.version)),
    stages,
    active,
    assignments,
    stranded: standing.filter(({ version }) => versions.get(version)!.yanked),
    deprecated,
    counter: Math.max(0, ...events.map((event) => event.counter ?? 0)),
    lastDate: last ? new Date(Math.max(...events.map((event) => Date.parse(event.at)))) : null,
  };
};

/**
 * Whom a stage's tag speaks of: the version on the same commit. Where that one's own tag was deleted by hand, the
 * version that the message names, or the commit, as GTO calls it.
 * @param events in order
 */
export const findSubjects = (events: readonly TagEvent[]) => {
  const first = new Map<string, string>();
  for (const event of events)
    if (event.kind === "registered" && !first.has(event.version)) first.set(event.version, event.commit);
  const byCommit = new Map([...first].map(([version, commit]) => [commit, version]));
  return ({ commit, message }: TagEvent): { version: string; gone: boolean } => {
    const version = byCommit.get(commit);
    if (version !== undefined) return { version, gone: false };
    const named = message.facts.version;
    return { version: named && isVersion(named) ? named : commit.slice(0, 7), gone: true };
  };
};

/** A tag's own words on who made it and why. Tags of other tools say no more than their tagger and message. */
export const decisionOf = ({ at, tagger, message }: TagEvent): Decision => ({
  at,
  actor: message.facts.actor ?? tagger,
  reason: message.reason,
  runUrl: message.facts.run_url ?? null,
});

/** The models that a tag log speaks of. */
export const listModelNames = (log: readonly TagEvent[]): string[] =>
  [...new Set(log.map((event) => event.model))].sort();

/** The date of the next tag: now, but at least one whole second after every tag there is (GTO sorts by second). */
export const nextTagDate = (state: Pick<ModelState, "lastDate">, now: Date): Date => {
  const second = Math.floor(now.getTime() / 1000);
  const last = state.lastDate ? Math.floor(state.lastDate.getTime() / 1000) : Number.NEGATIVE_INFINITY;
  return new Date(Math.max(second, last + 1) * 1000);
};

/**
 * The version that held a stage before its present holder: where a rollback goes. Assigning a version that held the
 * stage earlier is a return to it, so that rolling back twice goes two versions back and not to and fro. Versions that
 * were withdrawn since, or whose tag is gone, count on the way (what was left behind by a return to one of them stays
 * left behind) and are passed over. With more steps it is the one before that.
 */
export const previousHolder = (state: ModelState, stage: string, steps = 1): string | undefined => {
  const path: Assignment[] = [];
  for (const assignment of state.assignments) {
    if (assignment.stage !== stage) continue;
    const before = path.findIndex(({ version }) => version === assignment.version);
    path.splice(before === -1 ? path.length : before, path.length, assignment);
  }
  const usable = new Set(state.versions.flatMap(({ version, yanked }) => (yanked ? [] : [version])));
  const way = path.flatMap(({ version, gone }) => (!gone && usable.has(version) ? [version] : []));
  const here = way.indexOf(state.stages[stage] ?? "");
  return here === -1 ? way.at(-steps) : way[here - steps];
};

/** A tag's parts together with what its object says; undefined for tags that are none of the registry's. */
export const toTagEvent = (
  tag: string,
  rest: Omit<TagEvent, keyof TagName | "tag">,
): TagEvent | undefined => {
  const parts = parseTag(tag);
  return parts && { ...parts, tag, ...rest };
};
