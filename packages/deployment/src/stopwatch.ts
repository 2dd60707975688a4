export type Stopwatch = {
  /** Runs a body and adds the time it took. */
  <T>(body: () => Promise<T>): Promise<T>;
  seconds: () => number;
};

/** Adds up the time spent in some bodies, in seconds to the millisecond. */
export const makeStopwatch = (clock: () => number = () => performance.now()): Stopwatch => {
  let spent = 0;
  const watch = async <T>(body: () => Promise<T>): Promise<T> => {
    const begun = clock();
    try {
      return await body();
    } finally {
      spent += clock() - begun;
    }
  };
  return Object.assign(watch, { seconds: () => Math.round(spent) / 1000 });
};
