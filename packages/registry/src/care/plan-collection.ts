import { type ModelState, orderEvents, previousHolder, type VersionState } from "../tags/fold-tag-log.ts";
import { isPrerelease } from "../tags/tag-grammar.ts";
import type { LiveVersion } from "./list-live.ts";

export type CollectionRules = {
  /** How many of the newest stay, at least one. */
  keep: number;
  /** Versions that ever held one of these stay. */
  keepStages: readonly string[];
  /** Only versions registered before go. */
  before: Date | null;
};

/** What is in a version's release. */
export type Stock = { releaseId: number; bytes: number };

export type CollectionFacts = {
  state: ModelState;
  /** By version; those with a published release. */
  stock: ReadonlyMap<string, Stock>;
  live: readonly LiveVersion[];
  /** By version, or by a draft's name: the versions whose bytes its manifest refers to, as far as manifests were read. */
  references: ReadonlyMap<string, readonly string[]>;
};

export type CollectionStep = {
  version: VersionState;
  stock: Stock;
  /** Why it stays; null where it goes. */
  kept: string | null;
};

/**
 * Decides which versions' bytes go. A version stays that holds a stage or would get one back by a rollback, that a
 * Deployment needs, that is among the newest or means `@latest`, or whose bytes are part of a version that stays. One
 * that was marked before (its run died before the bytes went) goes only if it still may.
 * @returns versions with a release, latest registered first
 */
export const planCollection = (facts: CollectionFacts, rules: CollectionRules): CollectionStep[] => {
  const { state, stock } = facts;
  const byAge = orderEvents(state.versions.map((version) => ({ ...version, counter: null }))).reverse();
  const steps = byAge.flatMap((version) => {
    const held = stock.get(version.version);
    return held ? [{ version, stock: held }] : [];
  });
  const kept = new Map([
    ...keepByRules(
      facts,
      rules,
      steps.map(({ version }) => version),
    ),
    ...keepByUse(facts),
  ]);
  for (const name of kept.keys()) if (!stock.has(name)) kept.delete(name);
  keepReferenced(kept, facts);
  return steps.map((step) => ({ ...step, kept: kept.get(step.version.version) ?? null }));
};

/** What people asked to keep. None of it holds for a version that was marked for collection before. */
const keepByRules = (
  { state }: CollectionFacts,
  { keep, keepStages, before }: CollectionRules,
  versions: readonly VersionState[],
): Map<string, string> => {
  const kept = new Map<string, string>();
  const open = versions.filter(({ collected }) => !collected);
  if (before)
    for (const { version, at } of open)
      if (Date.parse(at) >= before.getTime())
        kept.set(version, `was registered after ${before.toISOString().slice(0, 10)}`);
  const usable = open.filter(({ yanked }) => !yanked);
  for (const { version } of usable.slice(0, Math.max(1, keep)))
    kept.set(version, keep > 1 ? `is one of the newest ${keep}` : "is the newest");
  const isUsable = new Set(usable.map(({ version }) => version));
  const latest = state.versions.find(({ version }) => isUsable.has(version) && !isPrerelease(version));
  if (latest) kept.set(latest.version, "is the latest");
  const wanted = new Set(keepStages);
  const isOpen = new Set(open.map(({ version }) => version));
  for (const { version, stage } of state.assignments)
    if (wanted.has(stage) && isOpen.has(version)) kept.set(version, `held ${stage} once`);
  return kept;
};

/** What somebody needs, whatever was asked. */
const keepByUse = ({ state, live }: CollectionFacts): Map<string, string> => {
  const kept = new Map<string, string>();
  for (const stage of new Set(state.assignments.map((each) => each.stage))) {
    const back = previousHolder(state, stage);
    if (back) kept.set(back, `a rollback of ${stage} would go back to it`);
  }
  for (const { version, why } of live) kept.set(version, why);
  for (const { version, stage } of state.active) kept.set(version, `holds ${stage}`);
  // A stage that was given while the version was being collected; one that was withdrawn on purpose holds nothing.
  const marked = new Set(state.versions.flatMap(({ version, collected }) => (collected ? [version] : [])));
  for (const { version, stage } of state.stranded)
    if (marked.has(version)) kept.set(version, `was given ${stage} while it was being collected`);
  return kept;
};

/** Bytes of an older version may be part of a newer one's model: counted until nothing is added any more. */
const keepReferenced = (kept: Map<string, string>, { stock, references }: CollectionFacts): void => {
  const open = [...references.keys()].filter((name) => kept.has(name) || !stock.has(name));
  for (let name = open.pop(); name !== undefined; name = open.pop())
    for (const target of references.get(name) ?? []) {
      if (kept.has(target) || !stock.has(target)) continue;
      kept.set(target, `its bytes are part of ${name}`);
      open.push(target);
    }
};
