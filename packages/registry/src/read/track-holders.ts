import type { TagEvent } from "../tags/fold-tag-log.ts";

/**
 * Walks along a model's events and knows at each who holds a stage, as foldTagLog knows it at the end: of those that
 * were given it and not taken from, the latest that is not withdrawn.
 * @param events in order
 */
export const trackHolders = (events: readonly TagEvent[]) => {
  /** Who has each stage, latest last. */
  const given = new Map<string, string[]>();
  /** Whom a promotion that is about to come has taken the stage from: that tag is dated a second before it. */
  const outgoing = new Map<string, string>();
  const withdrawn = new Set<string>();
  const left = new Map<string, number>();
  for (const { kind, ...event } of events)
    if (kind === "assigned" && "stage" in event) left.set(event.stage, (left.get(event.stage) ?? 0) + 1);

  const without = (stage: string, version: string) =>
    (given.get(stage) ?? []).filter((each) => each !== version);
  const holderOf = (stage: string) => given.get(stage)?.findLast((each) => !withdrawn.has(each)) ?? null;

  return {
    admit: (version: string): void => void withdrawn.delete(version),
    withdraw: (version: string): void => void withdrawn.add(version),
    isWithdrawn: (version: string): boolean => withdrawn.has(version),

    /** @returns who held the stage before */
    assign: (stage: string, version: string, gone: boolean): string | null => {
      const previous = outgoing.get(stage) ?? holderOf(stage);
      outgoing.delete(stage);
      left.set(stage, left.get(stage)! - 1);
      if (!gone) given.set(stage, [...without(stage, version), version]);
      return previous;
    },

    /**
     * @returns told: it is one half of a promotion, the other half of which is there and tells of both;
     *   back: who holds the stage for it, where it was taken from its holder
     */
    unassign: (
      stage: string,
      version: string,
      successor: string | undefined,
    ): { told: boolean; back: string | null } => {
      const before = holderOf(stage);
      given.set(stage, without(stage, version));
      const now = holderOf(stage);
      const held = before === version;
      const comes = (left.get(stage) ?? 0) > 0;
      const told = successor !== undefined && (held ? comes : comes || now === successor);
      if (told && held) outgoing.set(stage, version);
      return { told, back: held ? now : null };
    },
  };
};
