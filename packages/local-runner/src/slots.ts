/** How many jobs may run at once. */
export type Slots = { run: <T>(body: () => Promise<T>) => Promise<T> };

/** First come, first served. */
export const createSlots = (count: number): Slots => {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    run: async (body) => {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await body();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free++;
      }
    },
  };
};
