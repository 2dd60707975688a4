import type { GitHub } from "@mlops-actions/github/connect";
import { keepDeprecated } from "../life/deprecate-model.ts";
import { appendTag, type NextTag } from "../tags/append-tag.ts";
import { type ModelState, nextTagDate, type TagEvent } from "../tags/fold-tag-log.ts";
import { announceStage } from "./announce-stage.ts";
import type { StageChange } from "./assign-stage.ts";
import { checkExpected, checkStageKnown, checkStageName } from "./check-stage.ts";
import { holdersOf, nameUnassignment, settleStage } from "./settle-stage.ts";

export type StageDemotion = Pick<
  StageChange,
  "stage" | "reason" | "actor" | "runUrl" | "expectedCurrent" | "dispatch" | "now"
> & { model: string };

/** Who had the stage, and the tag that took it; both null where nobody had it. */
export type Demotion = { tag: string | null; version: string | null; changed: boolean };

/**
 * Takes a stage from whoever holds it, without a successor. What a promotion that died left behind is taken away
 * first, so that no earlier holder comes back; the last tag is the one that empties the stage.
 * @throws UserError where the stage was never given, or another version holds it than was expected
 */
export const demoteStage = async (
  github: GitHub,
  demotion: StageDemotion,
  known?: readonly TagEvent[],
): Promise<Demotion> => {
  const { model, stage } = demotion;
  checkStageName(stage);
  const { tag, state, log } = await appendTag(
    github,
    demotion,
    async (before, tags) => {
      const next = nextDemotion(before, tags, demotion);
      if (next && holdersOf(before, stage).length > 1) await settleStage(github, demotion);
      return next;
    },
    known,
  );
  await keepDeprecated(github, { ...demotion, log });
  const version = tag === null ? null : holdersOf(state, stage)[0]!.version;
  if (demotion.dispatch && tag !== null)
    await announceStage(github, { model, stage, version: null, previous: version, tag });
  return { tag, version, changed: tag !== null };
};

/** The tag that takes the stage from its holder, by what a log says; null where nobody has it. @throws UserError */
export const nextDemotion = (
  state: ModelState,
  log: readonly TagEvent[],
  { model, stage, reason, actor, runUrl, expectedCurrent, now }: StageDemotion,
): NextTag | null => {
  checkStageKnown(state, stage);
  const [holder, ...others] = holdersOf(state, stage);
  if (!holder) return null;
  const { version } = holder;
  checkExpected({ model, stage, holder: version }, expectedCurrent);
  return {
    name: nameUnassignment(state, holder, log, others.length),
    message: { reason, facts: { version, run_url: runUrl, actor } },
    commit: state.versions.find((each) => each.version === version)!.commit,
    date: nextTagDate(state, now()),
  };
};
