import type { TagEvent } from "./fold-tag-log.ts";

/**
 * The log as it was at a time. Folded, it says what was registered then and who held each stage.
 *
 * An outgoing version's unassignment is dated a second before the assignment that it belongs to (see settleStage), so
 * that GTO orders them. Cut between the two, the stage would seem empty, which it never was: such an unassignment
 * counts from its assignment on. Where that one is not there at all, deleted by hand, it counts by itself.
 */
export const logAsOf = (log: readonly TagEvent[], time: Date): TagEvent[] => {
  const second = Math.floor(time.getTime() / 1000);
  const then = log.filter(({ at }) => Math.floor(Date.parse(at) / 1000) <= second);
  return then.filter((event) => !isHalf(event) || hasOtherHalf(event, then) || !hasOtherHalf(event, log));
};

/** Whether an unassignment is one half of a promotion. */
const isHalf = ({ kind, message }: TagEvent): boolean =>
  kind === "unassigned" && message.facts.superseded_by !== undefined;

/** Whether the version that took the stage over has its tag in a log. */
const hasOtherHalf = (event: TagEvent, log: readonly TagEvent[]): boolean =>
  log.some(
    (other) =>
      other.kind === "assigned" &&
      "stage" in event &&
      other.model === event.model &&
      other.stage === event.stage &&
      other.commit !== event.commit &&
      Date.parse(other.at) >= Date.parse(event.at),
  );
