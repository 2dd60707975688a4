import type { GitHub } from "@mlops-actions/github/connect";
import { readManifests } from "../read/read-manifests.ts";
import { listReleases } from "../releases/releases.ts";
import { foldTagLog, listModelNames } from "../tags/fold-tag-log.ts";
import { readAllTags } from "../tags/read-tag-log.ts";
import { checkReleases } from "./check-releases.ts";
import { checkSettings } from "./check-settings.ts";
import { checkLeftovers, checkStages } from "./check-stages.ts";
import { checkTags } from "./check-tags.ts";
import type { Finding } from "./finding.ts";
import { findLeftovers } from "./reconcile.ts";

export type Examination = {
  models: number;
  versions: number;
  /** Errors first. */
  findings: Finding[];
  /** Nothing is to be mended: notes only. */
  healthy: boolean;
};

const order = ["error", "warning", "note"] as const;

/**
 * Looks at all of a registry: tags, releases, assets against manifests, references, stages, drafts, settings, limits.
 * Reads every manifest once; with a folder to keep them in, only the new ones the next time.
 */
export const examineRegistry = async (
  github: GitHub,
  { cache, now }: { cache?: string; now: () => Date },
): Promise<Examination> => {
  const [tags, releases] = await Promise.all([readAllTags(github), listReleases(github)]);
  const log = tags.flatMap(({ event }) => event ?? []);
  const states = listModelNames(log).map((model) => foldTagLog(model, log));
  const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
  const versions = states.flatMap((state) => state.versions.filter(({ tag }) => published.has(tag)));
  const read = await readManifests(github, versions, {
    releases,
    ...(cache !== undefined && { cache }),
  });
  const manifests = new Map(
    versions.flatMap(({ tag }, index) => (read[index] ? [[tag, read[index]] as const] : [])),
  );
  const findings = [
    ...checkTags(tags),
    ...checkReleases({ states, releases, manifests }),
    ...checkStages(states),
    ...checkLeftovers(await findLeftovers(github, { now })),
    ...(await checkSettings(
      github,
      states.map(({ model }) => model),
    )),
  ].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return {
    models: states.length,
    versions: states.reduce((sum, state) => sum + state.versions.length, 0),
    findings,
    healthy: findings.every(({ level }) => level === "note"),
  };
};
