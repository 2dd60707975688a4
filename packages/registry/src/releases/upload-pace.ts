/** Lets uploads through no faster than GitHub takes them. Shared by all that go on at the same time. */
export type UploadPace = {
  /** Resolves when the next upload may begin. */
  turn: () => Promise<void>;
  /** GitHub said to wait: nobody begins before that. */
  hold: (milliseconds: number) => void;
};

/**
 * GitHub takes 80 requests a minute that create content. Octokit counts its own; uploads do not go through it. Some
 * are left for the tag, the release and what else the job does.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const uploadsAMinute = 70;
const minute = 60_000;

export const createUploadPace = (
  now: () => Date,
  wait: (milliseconds: number) => Promise<void>,
): UploadPace => {
  let begun: number[] = [];
  let heldUntil = 0;
  const opensAt = (time: number): number => {
    begun = begun.filter((start) => start > time - minute);
    const free = begun.length < uploadsAMinute ? time : begun[0]! + minute;
    return Math.max(free, heldUntil);
  };
  return {
    turn: async () => {
      for (;;) {
        const time = now().getTime();
        const opens = opensAt(time);
        if (opens <= time) {
          begun.push(time);
          return;
        }
        await wait(opens - time);
      }
    },
    hold: (milliseconds) => {
      heldUntil = Math.max(heldUntil, now().getTime() + milliseconds);
    },
  };
};
