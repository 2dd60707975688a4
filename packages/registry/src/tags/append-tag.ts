import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { createTag } from "./create-tag.ts";
import { foldTagLog, type ModelState, type TagEvent } from "./fold-tag-log.ts";
import { readTagLog } from "./read-tag-log.ts";
import { formatTag, type TagName } from "./tag-grammar.ts";
import { formatMessage, type TagMessage } from "./tag-message.ts";
import { waitTurn } from "./wait-turn.ts";

/** The tag that follows from what a log says. */
export type NextTag = { name: TagName; message: TagMessage; commit: string; date: Date };

/** What was found, and the tag that was written on it; null where there was nothing to write. */
export type Appended = { tag: string | null; state: ModelState; log: readonly TagEvent[] };

const mostAttempts = 40;

/**
 * Changes a model by one tag, without a lock: decides on what the log says and creates the tag; where its name was
 * taken meanwhile, somebody else changed the model, so it reads again and decides again.
 *
 * @param decide the tag to write, or null where all is as wanted. Throws to refuse.
 * @param known a log of the model's tags that was read before; else it is read here.
 */
export const appendTag = async (
  github: GitHub,
  { model, actor }: { model: string; actor: string },
  decide: (state: ModelState, log: readonly TagEvent[]) => Promise<NextTag | null> | NextTag | null,
  known?: readonly TagEvent[],
): Promise<Appended> => {
  let log = known ?? (await readTagLog(github, model));
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const state = foldTagLog(model, log);
    const next = await decide(state, log);
    if (!next) return { tag: null, state, log };
    const { commit, date } = next;
    const tag = formatTag(next.name);
    const wanted = { tag, message: formatMessage(next.message), commit, actor, date };
    if ((await createTag(github, wanted)) === "created") return { tag, state, log };
    await waitTurn(attempt);
    log = await readTagLog(github, model);
  }
  throw new UserError(`${model} is being changed by too many runs at once.`, {
    fix: "Give the jobs that change it a common concurrency group in the workflow, and run this one again.",
  });
};
