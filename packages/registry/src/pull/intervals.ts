/** Disjoint stretches of a file, `[start, end)` each, in order. */
export type Intervals = readonly (readonly [start: number, end: number])[];

/** With one more stretch, joined to those that it meets. */
export const addInterval = (intervals: Intervals, start: number, end: number): Intervals => {
  if (start >= end) return intervals;
  const before = intervals.filter(([, to]) => to < start);
  const after = intervals.filter(([from]) => from > end);
  const met = intervals.slice(before.length, intervals.length - after.length);
  const joined = [Math.min(start, met[0]?.[0] ?? start), Math.max(end, met.at(-1)?.[1] ?? end)] as const;
  return [...before, joined, ...after];
};

/** Without one stretch. */
export const removeInterval = (intervals: Intervals, start: number, end: number): Intervals => {
  if (start >= end) return intervals;
  return intervals.flatMap(([from, to]): Intervals => {
    const before: Intervals = from < start ? [[from, Math.min(to, start)]] : [];
    const after: Intervals = end < to ? [[Math.max(from, end), to]] : [];
    return [...before, ...after];
  });
};

/** What of `[start, end)` they leave out. */
export const gapsWithin = (intervals: Intervals, start: number, end: number): Intervals =>
  intervals.reduce(
    (gaps, [from, to]) => removeInterval(gaps, from, to),
    start < end ? ([[start, end]] as Intervals) : [],
  );

/** How many bytes they cover. */
export const coveredBytes = (intervals: Intervals): number =>
  intervals.reduce((sum, [start, end]) => sum + end - start, 0);

/** Where the stretch that begins at or before `position` ends; `position` itself where none covers it. */
export const coveredUpTo = (intervals: Intervals, position: number): number =>
  intervals.find(([start, end]) => start <= position && position < end)?.[1] ?? position;
