import type { GitHub } from "@mlops-actions/github/connect";
import { appendTag } from "../tags/append-tag.ts";
import { type ModelState, nextTagDate, orderEvents, type TagEvent } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { explainUnknownModel } from "./explain-unknown-model.ts";

export type Deprecation = {
  model: string;
  reason: string;
  actor: string;
  runUrl: string | null;
  now: () => Date;
};

/**
 * Retires a model: a `name@deprecated` tag, on the commit of its latest event as GTO does. Its versions stay and can
 * be had; lists, pulls and deployments warn. There is no tag that takes this back: as in GTO, the model is in use
 * again as soon as a version is registered or given a stage.
 * @throws UserError where there is no such model
 */
export const deprecateModel = async (
  github: GitHub,
  deprecation: Deprecation,
): Promise<{ tag: string | null; changed: boolean }> => {
  const log = await readTagLog(github, deprecation.model);
  if (log.length === 0) throw await explainUnknownModel(github, deprecation.model);
  const { tag } = await writeDeprecation(github, deprecation, log);
  return { tag, changed: tag !== null };
};

/**
 * In GTO whatever follows a deprecation brings the model back, a withdrawal and a demotion too, by which nobody means
 * that. Where such a tag was the latest to follow, the deprecation is written again, with its own words.
 * @param log the model's tags before that change, or after it where a run died between the two
 */
export const keepDeprecated = async (
  github: GitHub,
  change: Pick<Deprecation, "model" | "actor" | "runUrl" | "now"> & { log: readonly TagEvent[] },
): Promise<void> => {
  const { log, ...rest } = change;
  const events = orderEvents(log.filter(({ model }) => model === change.model));
  const last = events.findLast(({ kind }) => kind !== "deregistered" && kind !== "unassigned");
  if (last?.kind === "deprecated") await writeDeprecation(github, { ...rest, reason: last.message.reason });
};

const writeDeprecation = (
  github: GitHub,
  { model, reason, actor, runUrl, now }: Deprecation,
  known?: readonly TagEvent[],
) =>
  appendTag(
    github,
    { model, actor },
    (state, log) =>
      state.deprecated
        ? null
        : {
            name: { kind: "deprecated", model, counter: counterOf(state, log) },
            message: { reason, facts: { run_url: runUrl, actor } },
            commit: orderEvents(log).at(-1)!.commit,
            date: nextTagDate(state, now()),
          },
    known,
  );

/** The first carries no number, as gto writes it. */
const counterOf = (state: ModelState, log: readonly TagEvent[]): number | null =>
  log.some(({ kind, counter }) => kind === "deprecated" && counter === null) ? state.counter + 1 : null;
