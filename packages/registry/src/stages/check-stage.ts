import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { ModelState } from "../tags/fold-tag-log.ts";
import { isStageName } from "../tags/tag-grammar.ts";

/** @throws UserError where a text cannot be a stage's name */
export const checkStageName = (stage: string): void => {
  if (isStageName(stage)) return;
  throw new UserError(`"${stage}" cannot be a stage's name.`, {
    fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag).",
  });
};

/** @throws UserError where the stage was never given to any version: a slip of the hand */
export const checkStageKnown = (state: ModelState, stage: string): void => {
  const stages = [...new Set(state.assignments.map((each) => each.stage))].sort();
  if (stages.includes(stage)) return;
  const near = suggest(stage, stages);
  throw new UserError(`Stage ${stage} of ${state.model} was never given to a version.`, {
    fix: near
      ? `Did you mean ${near}?`
      : stages.length
        ? `${state.model} has had: ${stages.join(", ")}.`
        : "It has had no stage at all.",
  });
};

/**
 * @param expected the version that should hold the stage (1.2.0 or v1.2.0), null for none, undefined where anything may
 * @throws UserError where another does
 */
export const checkExpected = (
  { model, stage, holder }: { model: string; stage: string; holder: string | null },
  expected: string | null | undefined,
): void => {
  if (expected === undefined || expected === holder || `v${expected}` === holder) return;
  throw new UserError(
    `Stage ${stage} of ${model} is held by ${holder ?? "no version"}, not by ${expected ?? "none"} as expected.`,
    { fix: "Somebody changed it meanwhile. Look at the history, then decide again." },
  );
};
