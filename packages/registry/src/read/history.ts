import type { GitHub } from "@mlops-actions/github/connect";
import { explainUnknownModel } from "../life/explain-unknown-model.ts";
import type { Release } from "../releases/releases.ts";
import {
  type Decision,
  foldTagLog,
  listModelNames,
  orderEvents,
  type TagEvent,
} from "../tags/fold-tag-log.ts";
import { logAsOf } from "../tags/log-as-of.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { isPrerelease } from "../tags/tag-grammar.ts";
import { readRegistry } from "./read-registry.ts";

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
};

/** How it was then: later tags are left out. */
export type AsOf = { asOf?: Date | undefined };

const readPublished = async (
  github: GitHub,
  model: string | undefined,
  { asOf }: AsOf,
): Promise<TagEvent[]> => {
  const { log, releases } = await readRegistry(github, model);
  const published = publishedOnly(log, releases);
  return asOf ? logAsOf(published, asOf) : published;
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
  const entries = buildHistory(model, await readPublished(github, model, options));
  if (entries.length === 0 && !(await readTagLog(github, model)).length)
    throw await explainUnknownModel(github, model);
  return entries;
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
  const log = await readPublished(github, undefined, options);
  return listModelNames(log).flatMap((model) => {
    const state = foldTagLog(model, log);
    const versions = state.versions.filter(({ yanked }) => !yanked).map(({ version }) => version);
    if (state.versions.length === 0) return [];
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

/** The published versions of a model, greatest first, withdrawn ones too. */
export const listVersions = async (
  github: GitHub,
  model: string,
  options: AsOf = {},
): Promise<VersionSummary[]> => {
  const { versions } = foldTagLog(model, await readPublished(github, model, options));
  return versions.map(({ message, ...version }) => ({
    ...version,
    actor: message.facts.actor ?? null,
    verdict: message.facts.verdict ?? null,
    collected: version.collected !== null,
  }));
};

/**
 * Leaves out version tags whose release was never published: their run died, and nobody may see half a version.
 * A version whose bytes were let go has no release either, and stays: its tag says so.
 */
export const publishedOnly = (
  log: readonly TagEvent[],
  releases: readonly Pick<Release, "draft" | "tag_name">[],
): TagEvent[] => {
  const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
  for (const { kind, message, tag } of log)
    if (kind === "deregistered" && message.facts.collected) published.add(tag.replace(/!(#\d+)?$/, ""));
  return log.filter((event) => event.kind !== "registered" || published.has(event.tag));
};

/**
 * Tells a log as history, newest first. The unassignment that goes with each promotion is not told by itself: the
 * assignment's `previous` says it.
 */
export const buildHistory = (model: string, log: readonly TagEvent[]): HistoryEntry[] => {
  const versionAt = new Map<string, string>();
  const holders = new Map<string, string>();
  const entries: HistoryEntry[] = [];
  let retired = false;
  for (const event of orderEvents(log.filter((each) => each.model === model))) {
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
        versionAt.set(event.commit, event.version);
        entries.push({
          ...common,
          kind: "registered",
          version: event.version,
          gate: facts.gate_digest ?? null,
          ...(facts.forced && { forced: facts.forced }),
        });
        break;
      case "deregistered":
        entries.push({
          ...common,
          kind: "deregistered",
          version: event.version,
          ...(facts.collected && { collected: true }),
        });
        break;
      case "assigned": {
        const version = versionAt.get(event.commit);
        if (!version) break;
        const previous = holders.get(event.stage) ?? null;
        holders.set(event.stage, version);
        entries.push({
          ...common,
          kind: "assigned",
          version,
          stage: event.stage,
          previous: facts.previous === undefined ? previous : facts.previous,
          gate: facts.gate_digest ?? null,
          ...(facts.forced && { forced: facts.forced }),
        });
        break;
      }
      case "unassigned": {
        const version = versionAt.get(event.commit);
        if (!version || facts.superseded_by) break;
        if (holders.get(event.stage) === version) holders.delete(event.stage);
        entries.push({ ...common, kind: "unassigned", version, stage: event.stage });
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
