import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import type { RegisteredVersion } from "../read/resolve.ts";
import { appendTag, type NextTag } from "../tags/append-tag.ts";
import { type ModelState, nextTagDate, type TagEvent } from "../tags/fold-tag-log.ts";
import type { TagFacts } from "../tags/tag-message.ts";
import { announceStage } from "./announce-stage.ts";
import { checkExpected, checkStageName } from "./check-stage.ts";
import { findProofGap } from "./find-proof-gap.ts";
import { addSeconds, holdersOf, settleStage } from "./settle-stage.ts";

export type StageChange = {
  version: RegisteredVersion;
  stage: string;
  reason: string;
  /** Who decides, a GitHub login or a person's name: the tagger. */
  actor: string;
  runUrl: string | null;
  /** sha256 of the verdict that allows it; the one in the manifest unless told. */
  verdictDigest?: string | null;
  /** Refuse unless this version holds the stage now (null: unless none does). */
  expectedCurrent?: string | null;
  /** Lets a version without the proof of a passing verdict through, and is written into the tag. */
  forceReason?: string;
  /** Tell workflows by repository_dispatch: what GITHUB_TOKEN makes starts none by itself. */
  dispatch?: boolean;
  now: () => Date;
};

export type StageAssignment = { tag: string; previous: string | null; changed: boolean };

/**
 * Gives a stage to a version: a `name#stage#N` tag, then a `name#stage!#N` tag for the version that held it (see
 * settleStage). Without a lock: the first tag is created before the other, so the stage is never empty; of two runs
 * that read the same log only one can create `#N`, the other reads again. Run again after a crash it completes.
 *
 * @param known a log of the model's tags that was read before; else it is read here.
 */
export const assignStage = async (
  github: GitHub,
  change: StageChange,
  known?: readonly TagEvent[],
): Promise<StageAssignment> => {
  await checkChange(github, change);
  const { version, stage } = change;
  const { model } = version;
  const { tag, state, log } = await appendTag(
    github,
    { model, actor: change.actor },
    (before, tags) => nextAssignment(before, tags, change),
    known,
  );
  const [holder, ...others] = holdersOf(state, stage);
  const previous = holder?.version ?? null;
  const settled = { ...change, model };
  if (tag !== null) {
    checkNotWithdrawn(await settleStage(github, settled, tag), version);
    if (change.dispatch)
      await announceStage(github, { model, stage, version: version.version, previous, tag });
    return { tag, previous, changed: true };
  }
  // An earlier run may have died before it took the stage from the version that had it, or before it told of it.
  if (others.length > 0) await settleStage(github, settled);
  const held = log.find((event) => event.tag === holder!.tag)!;
  const before = held.message.facts.previous ?? null;
  if (change.dispatch)
    await announceStage(github, { model, stage, version: version.version, previous: before, tag: held.tag });
  return { tag: held.tag, previous, changed: false };
};

/** What assignStage decides on, without its proof. */
export type Assigning = Omit<StageChange, "version" | "dispatch"> & {
  version: Pick<RegisteredVersion, "model" | "version" | "tag" | "commit" | "manifestDigest"> & {
    manifest: Pick<RegisteredVersion["manifest"], "gate">;
  };
};

/** The tag that gives the stage, by what a log says; null where the version has it. @throws UserError to refuse */
export const nextAssignment = (
  state: ModelState,
  log: readonly TagEvent[],
  change: Assigning,
): NextTag | null => {
  const { version, stage, expectedCurrent } = change;
  const { model } = version;
  checkNotWithdrawn(state, version);
  const holder = holdersOf(state, stage)[0]?.version ?? null;
  checkExpected({ model, stage, holder }, expectedCurrent);
  if (holder === version.version) return null;
  const free = nextTagDate(state, change.now());
  return {
    name: { kind: "assigned", model, stage, counter: nextNumber(log, stage) },
    message: { reason: change.reason, facts: { ...factsOf(change), previous: holder } },
    commit: version.commit,
    date: holder ? addSeconds(free, 1) : free, // leaves a second for the outgoing version's tag
  };
};

/**
 * Counted within the stage, although gto counts over all the model's tags: only so do two runs that saw the same holder
 * want the same name, whatever else was tagged between their reading and their writing. GTO itself orders by date.
 */
const nextNumber = (log: readonly TagEvent[], stage: string): number =>
  1 +
  Math.max(0, ...log.map((event) => ("stage" in event && event.stage === stage ? (event.counter ?? 0) : 0)));

const factsOf = ({ version, verdictDigest, runUrl, actor, forceReason }: Assigning): TagFacts => ({
  version: version.version,
  manifest_digest: version.manifestDigest,
  verdict: version.manifest.gate?.verdict ?? null,
  gate_digest: verdictDigest === undefined ? (version.manifest.gate?.digest ?? null) : verdictDigest,
  run_url: runUrl,
  actor,
  ...(forceReason && { forced: forceReason }),
});

const checkChange = async (github: GitHub, { version, stage, forceReason }: StageChange): Promise<void> => {
  checkStageName(stage);
  if (version.withdrawn) throw explainWithdrawn(version.tag, version.withdrawn.reason);
  if (forceReason) return;
  const gap = await findProofGap(github, version);
  if (gap === undefined) return;
  throw new UserError(`${version.tag} is not given stage ${stage}: ${gap}.`, {
    fix: "Train and gate a version that passes, or say why this one may: force-reason (--force-reason).",
  });
};

/**
 * Looked at before the tag is written and once more after it: a withdrawal writes its tag first and looks at the
 * stages then, so that of the two at least one sees the other. The tag itself is void by then; nothing is to be undone.
 */
const checkNotWithdrawn = (
  state: ModelState,
  { version, tag }: Pick<RegisteredVersion, "version" | "tag">,
): void => {
  const withdrawn = state.versions.find((each) => each.version === version)?.withdrawn;
  if (withdrawn) throw explainWithdrawn(tag, withdrawn.reason);
};

const explainWithdrawn = (tag: string, reason: string) =>
  new UserError(`${tag} was withdrawn: it can hold no stage. ${reason}`, { fix: "Name another version." });
