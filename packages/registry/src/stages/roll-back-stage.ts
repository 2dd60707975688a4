import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { type RegisteredVersion, requireVersion } from "../read/resolve.ts";
import { readVersion } from "../register/choose-version.ts";
import { foldTagLog, type ModelState, previousHolder } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { assignStage, type StageAssignment, type StageChange } from "./assign-stage.ts";
import { checkExpected, checkStageKnown, checkStageName } from "./check-stage.ts";
import { findProofGap } from "./find-proof-gap.ts";

export type StageRollback = Pick<
  StageChange,
  "stage" | "reason" | "actor" | "runUrl" | "expectedCurrent" | "dispatch" | "now"
> & {
  model: string;
  /** A version instead of the one before. */
  to?: string;
};

/**
 * Gives a stage back to the version that held it before. That version passed when it was promoted, or was forced
 * then; it is not asked for a verdict again. A change made by somebody else meanwhile is refused, not undone.
 * @throws UserError where there is no earlier version.
 */
export const rollBackStage = async (
  github: GitHub,
  { model, to, expectedCurrent, ...change }: StageRollback,
): Promise<{ version: RegisteredVersion; outcome: StageAssignment }> => {
  checkStageName(change.stage);
  const log = await readTagLog(github, model);
  const state = foldTagLog(model, log);
  const holder = state.stages[change.stage] ?? null;
  checkExpected({ model, stage: change.stage, holder }, expectedCurrent);
  const target = to === undefined ? previousHolder(state, change.stage) : readVersion(to);
  if (!target) {
    checkStageKnown(state, change.stage);
    const left = findLeftBehind(state, change.stage);
    if (holder && left)
      throw new UserError(
        `${holder} has stage ${change.stage} of ${model} again, which counts as going back to it; no version that is left had it before its first time.`,
        { fix: `To undo that, name what it was taken from: --to ${left}.` },
      );
    throw new UserError(
      holder
        ? `No version had stage ${change.stage} of ${model} before ${holder}, or none that is left.`
        : `No version that had stage ${change.stage} of ${model} is left: they were withdrawn, or their tags deleted.`,
      {
        fix: `Name one: --to v1.2.0. ${model} has: ${state.versions.flatMap(({ version, yanked }) => (yanked ? [] : [version])).join(", ") || "no version"}.`,
      },
    );
  }
  const version = await requireVersion(github, `${model}@${target}`);
  const heldBefore = state.assignments.some(
    (each) => each.stage === change.stage && each.version === target && !each.gone,
  );
  const outcome = await assignStage(
    github,
    {
      ...change,
      version,
      expectedCurrent: holder,
      ...(heldBefore &&
        (await findProofGap(github, version)) !== undefined && {
          forceReason: `it had ${change.stage} before`,
        }),
    },
    log,
  );
  return { version, outcome };
};

/** Whom the present holder took the stage from, where it had it before: that one was left behind, and may be wanted again. */
const findLeftBehind = (state: ModelState, stage: string): string | undefined => {
  const usable = new Set(state.versions.flatMap(({ version, yanked }) => (yanked ? [] : [version])));
  return state.assignments.findLast(
    (each) =>
      each.stage === stage && !each.gone && each.version !== state.stages[stage] && usable.has(each.version),
  )?.version;
};
