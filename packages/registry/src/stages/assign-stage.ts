import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import type { RegisteredVersion } from "../read/resolve.ts";
import { createTag } from "../tags/create-tag.ts";
import {
  type Assignment,
  foldTagLog,
  type ModelState,
  nextTagDate,
  type TagEvent,
} from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { formatTag, isStageName } from "../tags/tag-grammar.ts";
import { formatMessage, type TagFacts } from "../tags/tag-message.ts";

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
  /** Lets a version without a passing verdict through, and is written into the tag. */
  forceReason?: string;
  now: () => Date;
};

export type StageAssignment = { tag: string; previous: string | null; changed: boolean };

/**
 * Gives a stage to a version: a `name#stage#N` tag, then a `name#stage!#N` tag for the version that held it, because
 * in GTO taking a stage from one version brings the earlier holder back.
 *
 * Without a lock: the first tag is created before the other, so the stage is never empty; of two runs that read the
 * same log only one can create `#N`, the other reads again.
 *
 * @param known a log of the model's tags that was read just now; else it is read here.
 */
export const assignStage = async (
  github: GitHub,
  change: StageChange,
  known?: readonly TagEvent[],
): Promise<StageAssignment> => {
  checkChange(change);
  const { version, stage, actor } = change;
  let log = known ?? (await readTagLog(github, version.model));
  for (let attempt = 1; attempt <= 30; attempt++) {
    const state = foldTagLog(version.model, log);
    const [holder, ...others] = holdersOf(state, stage);
    const previous = holder?.version ?? null;
    checkExpected(change, previous);
    const seen = new Set(log.map((event) => event.tag));
    if (holder && previous === version.version) {
      // An earlier run may have died before it took the stage from the version that had it.
      if (others.length > 0) await settle(github, change, seen);
      return { tag: holder.tag, previous, changed: false };
    }
    const tag = formatTag({ kind: "assigned", model: version.model, stage, counter: state.counter + 1 });
    const message = formatMessage({ reason: change.reason, facts: { ...factsOf(change), previous } });
    const free = nextTagDate(state, change.now());
    const date = holder ? addSeconds(free, 1) : free; // leaves a second for the outgoing version's tag, see settle
    if ((await createTag(github, { tag, message, commit: version.commit, actor, date })) === "created") {
      await settle(github, change, seen.add(tag));
      return { tag, previous, changed: true };
    }
    log = await readTagLog(github, version.model);
  }
  throw new UserError(`Stage ${stage} of ${version.model} is being changed by too many runs at once.`, {
    fix: "Give the jobs that promote a common concurrency group in the workflow, and run this one again.",
  });
};

/**
 * Takes the stage from every version but the one assigned last, whoever assigned it. Each such tag is dated between
 * the outgoing version's own assignment and the one that followed: however late it is written, it cannot undo an
 * assignment made after it. Goes round again only where other runs have been writing meanwhile.
 */
const settle = async (github: GitHub, change: StageChange, seen: Set<string>): Promise<void> => {
  const { model } = change.version;
  for (let round = 1; round <= 6; round++) {
    const log = await readTagLog(github, model);
    const state = foldTagLog(model, log);
    const [holder, ...outgoing] = holdersOf(state, change.stage);
    if (!holder || outgoing.length === 0) return;
    let complete = true;
    for (const [index, { version, at }] of outgoing.entries()) {
      const counter = state.counter + 1 + index;
      const outcome = await createTag(github, {
        tag: formatTag({ kind: "unassigned", model, stage: change.stage, counter }),
        message: formatMessage({
          reason: `${holder.version} took stage ${change.stage} over from ${version}.`,
          facts: { version, superseded_by: holder.version, run_url: change.runUrl, actor: change.actor },
        }),
        commit: state.versions.find((each) => each.version === version)!.commit,
        actor: change.actor,
        date: new Date(
          Math.max(addSeconds(new Date(at), 1).getTime(), addSeconds(new Date(holder.at), -1).getTime()),
        ),
      });
      if (outcome === "taken") complete = false;
    }
    if (complete && log.every((event) => seen.has(event.tag))) return;
    for (const event of log) seen.add(event.tag);
  }
};

const holdersOf = (state: ModelState, stage: string): Assignment[] =>
  state.active.filter((assignment) => assignment.stage === stage);

const addSeconds = (date: Date, seconds: number) => new Date(date.getTime() + seconds * 1000);

const factsOf = ({ version, verdictDigest, runUrl, actor, forceReason }: StageChange): TagFacts => ({
  version: version.version,
  manifest_digest: version.manifestDigest,
  verdict: version.manifest.gate?.verdict ?? null,
  gate_digest: verdictDigest === undefined ? (version.manifest.gate?.digest ?? null) : verdictDigest,
  run_url: runUrl,
  actor,
  ...(forceReason && { forced: forceReason }),
});

const checkChange = ({ version, stage, forceReason }: StageChange): void => {
  if (!isStageName(stage))
    throw new UserError(`"${stage}" cannot be a stage's name.`, {
      fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag).",
    });
  if (version.yanked)
    throw new UserError(`${version.tag} was withdrawn: it can hold no stage.`, {
      fix: "Name another version.",
    });
  const verdict = version.manifest.gate?.verdict;
  if (verdict === "pass" || verdict === "warn" || forceReason) return;
  throw new UserError(
    `${version.tag} has ${verdict ? `the gate's verdict "${verdict}"` : "no verdict of a gate"}: it is not given stage ${stage}.`,
    { fix: "Train and gate a version that passes, or say why this one may: force-reason (--force-reason)." },
  );
};

const checkExpected = ({ version, stage, expectedCurrent }: StageChange, holder: string | null): void => {
  if (expectedCurrent === undefined || expectedCurrent === holder) return;
  throw new UserError(
    `Stage ${stage} of ${version.model} is held by ${holder ?? "no version"}, not by ${expectedCurrent ?? "none"} as expected.`,
    { fix: "Somebody changed it meanwhile. Look at the history, then decide again." },
  );
};
