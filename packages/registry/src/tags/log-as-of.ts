import type { TagEvent } from "./fold-tag-log.ts";

/**
 * The log as it was at a time. Folded, it says what was registered then and who held each stage.
 *
 * An outgoing version's unassignment is dated a second before the assignment that it belongs to (see settleStage), so
 * that GTO orders them. Cut between the two, the stage would seem empty, which it never was: such an unassignment
 * counts from its assignment on.
 */
export const logAsOf = (log: readonly TagEvent[], time: Date): TagEvent[] => {
  const second = Math.floor(time.getTime() / 1000);
  const then = log.filter(({ at }) => Math.floor(Date.parse(at) / 1000) <= second);
  return then.filter(
    (event) =>
      event.kind !== "unassigned" ||
      event.message.facts.superseded_by === undefined ||
      then.some(
        (other) =>
          other.kind === "assigned" &&
          other.model === event.model &&
          other.stage === event.stage &&
          other.commit !== event.commit &&
          Date.parse(other.at) >= Date.parse(event.at),
      ),
  );
};
