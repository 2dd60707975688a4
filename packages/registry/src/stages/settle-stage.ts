import type { GitHub } from "@mlops-actions/github/connect";
import type { NextTag } from "../tags/append-tag.ts";
import { createTag } from "../tags/create-tag.ts";
import { type Assignment, foldTagLog, type ModelState, type TagEvent } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { formatTag, type TagName } from "../tags/tag-grammar.ts";
import { formatMessage } from "../tags/tag-message.ts";

/** Every assignment of a stage in force, latest first; the first of them counts. */
export const holdersOf = (state: ModelState, stage: string): Assignment[] =>
  state.active.filter((assignment) => assignment.stage === stage);

/**
 * `name#stage!#7` ends what `name#stage#7` began, so that all who end the same assignment want the same name. Where
 * another tool has used that name for something else, a number beyond all others.
 * @param reserve numbers beyond all others that are spoken for
 */
export const nameUnassignment = (
  { model, counter: greatest }: ModelState,
  { stage, counter }: Assignment,
  log: readonly TagEvent[],
  reserve = 0,
): TagName => {
  const name = { kind: "unassigned", model, stage, counter: counter || null } as const;
  const tag = formatTag(name);
  return log.some((event) => event.tag === tag) ? { ...name, counter: greatest + 1 + reserve } : name;
};

export const addSeconds = (date: Date, seconds: number): Date => new Date(date.getTime() + seconds * 1000);

export type Settling = { model: string; stage: string; actor: string; runUrl: string | null };

/**
 * The tags that take a stage from every version but the one assigned last, because in GTO taking it from that one
 * brings an earlier holder back. Each is dated between the outgoing version's own assignment and the one that followed:
 * however late it is written, it cannot undo an assignment made after it.
 */
export const nextUnassignments = (
  state: ModelState,
  log: readonly TagEvent[],
  { stage, actor, runUrl }: Settling,
): NextTag[] => {
  const [holder, ...outgoing] = holdersOf(state, stage);
  return outgoing.map((assignment, index) => {
    const { version, at } = assignment;
    const earliest = addSeconds(new Date(at), 1).getTime();
    return {
      name: nameUnassignment(state, assignment, log, index),
      message: {
        reason: `${holder!.version} took stage ${stage} over from ${version}.`,
        facts: { version, superseded_by: holder!.version, run_url: runUrl, actor },
      },
      commit: state.versions.find((each) => each.version === version)!.commit,
      date: new Date(Math.max(earliest, addSeconds(new Date(holder!.at), -1).getTime())),
    };
  });
};

/**
 * Writes these tags.
 *
 * @param own the assignment that was just made. Where a later one is there, the rest is left to the run that made it,
 *   which sees all that came before: many runs at once do not write the same twice.
 * @returns the model as it was before these tags
 */
export const settleStage = async (github: GitHub, settling: Settling, own?: string): Promise<ModelState> => {
  const { model, stage, actor } = settling;
  for (let round = 1; ; round++) {
    const log = await readTagLog(github, model);
    const state = foldTagLog(model, log);
    const [holder] = holdersOf(state, stage);
    if (!holder || (own !== undefined && holder.tag !== own)) return state;
    let complete = true;
    for (const { name, message, commit, date } of nextUnassignments(state, log, settling)) {
      const wanted = { tag: formatTag(name), message: formatMessage(message), commit, actor, date };
      if ((await createTag(github, wanted)) === "taken") complete = false;
    }
    if (complete || round === 6) return state;
  }
};
