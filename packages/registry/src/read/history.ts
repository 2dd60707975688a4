import type { GitHub } from "@mlops-actions/github/connect";
import { explainUnknownModel } from "../life/explain-unknown-model.ts";
import type { Release } from "../releases/releases.ts";
import {
  type Decision,
  findSubjects,
  foldTagLog,
  listModelNames,
  orderEvents,
  type TagEvent,
} from "../tags/fold-tag-log.ts";
import { logAsOf } from "../tags/log-as-of.ts";
import { isPrerelease } from "../tags/tag-grammar.ts";
import { readRegistry } from "./read-registry.ts";
import { trackHolders } from "./track-holders.ts";

export type HistoryEntry = {
  /** ISO 8601. */
  at: string;
  kind: "registered" | "assigned" | "unassigned" | "deregistered" | "deprecated";
  version: string;
  stage?: string;
  /** Which version held the stage before; null where none did. */
  previous?: string | null;
  actor: string | null;
  reason: string;
  runUrl: string | null;
  /** sha256 of the verdict that allowed it. */
  gate?: string | null;
  /** Why it was let through without the proof of a passing verdict. */
  forced?: string;
  /** A withdrawal that only let the bytes go. */
  collected?: true;
  /** A stage given to a version that had been withdrawn: nobody holds it for that. */
  void?: true;
  /** A stage taken away fell back to the version that had been given it earlier, and still was: GTO reads it so. */
  back?: string;
  /** A version that held a stage, and whose own tag was deleted by hand since. */
  gone?: true;
};

/** How it was then: later tags are left out. */
export type AsOf = { asOf?: Date | undefined };

type Shown = { log: TagEvent[]; published: ReadonlySet<string> };

const readShown = async (github: GitHub, model: string | undefined, { asOf }: AsOf): Promise<Shown> => {
  const { log, releases } = await readRegistry(github, model);
  if (model !== undefined && log.length === 0) throw await explainUnknownModel(github, model);
  return { log: asOf ? logAsOf(log, asOf) : log, published: listPublished(log, releases) };
};

/**
 * What happened to a model, newest first. One request for up to a hundred tags and versions.
 * @throws UserError where there is no such model
 */
export const readHistory = async (
  github: GitHub,
  model: string,
  options: AsOf = {},
): Promise<HistoryEntry[]> => {
  const { log, published } = await readShown(github, model, options);
  return buildHistory(model, log, published);
};

export type ModelSummary = {
  model: string;
  /** Greatest first, withdrawn ones left out. */
  versions: string[];
  /** The greatest that is no pre-release. */
  latest: string | null;
  stages: Record<string, string>;
  /** Who retired it, when and why; null while it is in use. */
  deprecated: Decision | null;
};

/** Every model with a published version, by name. */
export const listModels = async (github: GitHub, options: AsOf = {}): Promise<ModelSummary[]> => {
  const { log, published } = await readShown(github, undefined, options);
  return listModelNames(log).flatMap((model) => {
    const state = foldTagLog(model, log);
    const shown = state.versions.filter(({ tag }) => published.has(tag));
    if (shown.length === 0) return [];
    const versions = shown.flatMap(({ yanked, version }) => (yanked ? [] : [version]));
    return [
      {
        model,
        versions,
        latest: versions.find((version) => !isPrerelease(version)) ?? null,
        stages: state.stages,
        deprecated: state.deprecated,
      },
    ];
  });
};

export type VersionSummary = {
  version: string;
  tag: string;
  at: string;
  commit: string;
  actor: string | null;
  verdict: string | null;
  stages: string[];
  yanked: boolean;
  /** Who withdrew it, when and why. */
  withdrawn: Decision | null;
  /** Who retired the whole model. */
  deprecated: Decision | null;
  /** Its bytes were let go to make room; the tag tells who did it and why. */
  collected: boolean;
};

/**
 * The published versions of a model, greatest first, withdrawn ones too.
 * @throws UserError where there is no such model
 */
export const listVersions = async (
  github: GitHub,
  model: string,
  options: AsOf = {},
): Promise<VersionSummary[]> => {
  const { log, published } = await readShown(github, model, options);
  return foldTagLog(model, log).versions.flatMap(({ message, ...version }) =>
    published.has(version.tag)
      ? [
          {
            ...version,
            actor: message.facts.actor ?? null,
            verdict: message.facts.verdict ?? null,
            collected: version.collected !== null,
          },
        ]
      : [],
  );
};

/**
 * The tags of versions that readers may see: those whose release was published, because of the others the run died
 * and nobody may see half a version. One whose bytes were let go has no release either, and is seen: its tag says so.
 *
 * It decides what is listed, never who holds a stage or what was decided: that the tags alone say, to everybody alike.
 */
export const listPublished = (
  log: readonly TagEvent[],
  releases: readonly Pick<Release, "draft" | "tag_name">[],
): ReadonlySet<string> => {
  const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
  for (const { kind, message, tag } of log)
    if (kind === "deregistered" && message.facts.collected) published.add(tag.replace(/!(#\d+)?$/, ""));
  return published;
};

/**
 * Tells a log as history, newest first. The unassignment that goes with each promotion is not told by itself: the
 * assignment's `previous` says it.
 * @param published the tags of versions whose registration is told; all unless given
 */
export const buildHistory = (
  model: string,
  log: readonly TagEvent[],
  published?: ReadonlySet<string>,
): HistoryEntry[] => {
  const events = orderEvents(log.filter((each) => each.model === model));
  const subjectOf = findSubjects(events);
  const holders = trackHolders(events);
  const entries: HistoryEntry[] = [];
  let retired = false;
  for (const event of events) {
    const { facts, reason } = event.message;
    const common = {
      at: event.at,
      actor: facts.actor ?? event.tagger,
      reason,
      runUrl: facts.run_url ?? null,
    };
    if (event.kind === "registered" || event.kind === "assigned") retired = false;
    switch (event.kind) {
      case "registered":
        holders.admit(event.version);
        if (published && !published.has(event.tag)) break;
        entries.push({
          ...common,
          kind: "registered",
          version: event.version,
          gate: facts.gate_digest ?? null,
          ...(facts.forced && { forced: facts.forced }),
        });
        break;
      case "deregistered":
        holders.withdraw(event.version);
        entries.push({
          ...common,
          kind: "deregistered",
          version: event.version,
          ...(facts.collected && { collected: true }),
        });
        break;
      case "assigned": {
        const { version, gone } = subjectOf(event);
        const previous = holders.assign(event.stage, version, gone);
        entries.push({
          ...common,
          kind: "assigned",
          version,
          stage: event.stage,
          previous: facts.previous === undefined ? previous : facts.previous,
          gate: facts.gate_digest ?? null,
          ...(facts.forced && { forced: facts.forced }),
          ...(holders.isWithdrawn(version) && { void: true }),
          ...(gone && { gone: true }),
        });
        break;
      }
      case "unassigned": {
        const { version, gone } = subjectOf(event);
        const { told, back } = holders.unassign(event.stage, version, facts.superseded_by);
        if (told) break;
        entries.push({
          ...common,
          kind: "unassigned",
          version,
          stage: event.stage,
          ...(back !== null && { back }),
          ...(gone && { gone: true }),
        });
        break;
      }
      case "deprecated":
        // Written again after a withdrawal or a demotion (keepDeprecated), it is no news.
        if (!retired) entries.push({ ...common, kind: "deprecated", version: "" });
        retired = true;
        break;
    }
  }
  return entries.reverse();
};
