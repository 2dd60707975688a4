/** Holds a place in a group until released. */
export type Place = { release: () => void };

export type ConcurrencyGroups = {
  /**
   * Waits for a group. One holds it, one waits; a newcomer takes the place of the one that waits, which is cancelled
   * (undefined), as is whoever waits when its `signal` aborts.
   * With `cancelInProgress` the holder's `cancel` is called too.
   */
  enter: (
    name: string,
    options: { cancelInProgress: boolean; cancel: () => void; signal: AbortSignal },
  ) => Promise<Place | undefined>;
};

type Member = { cancel: () => void };
type Waiting = Member & { admit: (place: Place | undefined) => void };

/**
 * `concurrency:` of workflows and jobs. Names are compared without regard to case.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export const createConcurrencyGroups = (): ConcurrencyGroups => {
  const groups = new Map<string, { holder: Member; waiting?: Waiting }>();
  const hold = (key: string, holder: Member): Place => {
    const group = groups.get(key) ?? { holder };
    group.holder = holder;
    groups.set(key, group);
    let released = false;
    return {
      release: () => {
        if (released) return;
        released = true;
        const next = group.waiting;
        delete group.waiting;
        if (next) next.admit(hold(key, next));
        else groups.delete(key);
      },
    };
  };
  return {
    enter: async (name, { cancelInProgress, cancel, signal }) => {
      const key = name.toLowerCase();
      const group = groups.get(key);
      if (signal.aborted) return undefined;
      if (!group) return hold(key, { cancel });
      group.waiting?.admit(undefined);
      const admitted = new Promise<Place | undefined>((resolve) => {
        const waiting: Waiting = { cancel, admit: resolve };
        group.waiting = waiting;
        signal.addEventListener(
          "abort",
          () => {
            if (group.waiting === waiting) delete group.waiting;
            resolve(undefined);
          },
          { once: true },
        );
      });
      if (cancelInProgress) group.holder.cancel();
      return admitted;
    },
  };
};
