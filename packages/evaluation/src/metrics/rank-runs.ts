import { sortRows } from "./sort-rows.ts";

/**
 * Rows in ascending order of score, cut into groups, each its negatives and then its positives. `ends` has two numbers a
 * group: where its negatives end, and where its positives do as `end << 1 | tied`. In a tied group all scores are
 * equal; in another each positive's score is above each negative's. Holds up to 2^30 rows.
 */
export type RankRuns = { rows: Uint32Array; ends: Uint32Array };

/** Neighbours of one class share a group, so that a walk stops only where the class changes or scores are tied. */
export const rankRuns = (score: Float64Array, y: Float64Array): RankRuns => {
  const order = sortRows(score);
  const n = order.length;
  const rows = new Uint32Array(n);
  // Classes alternate at most n times, and each group has two ends.
  const ends = new Uint32Array(2 * n + 2);
  let groups = 0;
  let from = 0;
  let negatives = 0;
  let at = 0;
  const close = (tied: 0 | 1) => {
    if (at > from) {
      ends[2 * groups] = negatives;
      ends[2 * groups + 1] = ((at << 1) | tied) >>> 0;
      groups++;
    }
    from = at;
    negatives = at;
  };
  for (let start = 0; start < n; ) {
    let stop = start;
    let positives = 0;
    const value = score[order[start]!];
    for (; stop < n && score[order[stop]!] === value; stop++) positives += y[order[stop]!] === 1 ? 1 : 0;
    const mixed = positives > 0 && positives < stop - start;
    // A group ends before a tie of both classes, and where a negative comes after a positive.
    if (mixed || (positives === 0 && at > negatives)) close(0);
    for (let i = start; i < stop; i++) if (y[order[i]!] !== 1) rows[at++] = order[i]!;
    if (positives < stop - start) negatives = at;
    for (let i = start; i < stop; i++) if (y[order[i]!] === 1) rows[at++] = order[i]!;
    if (mixed) close(1);
    start = stop;
  }
  close(0);
  return { rows, ends: ends.slice(0, 2 * groups) };
};
