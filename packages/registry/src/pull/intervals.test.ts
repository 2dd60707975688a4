import fc from "fast-check";
import { expect, it } from "vitest";
import {
  addInterval,
  coveredBytes,
  coveredUpTo,
  gapsWithin,
  type Intervals,
  removeInterval,
} from "./intervals.ts";

/** The same done with one flag a byte. */
const size = 40;
const stretch = fc
  .tuple(fc.nat(size), fc.nat(size))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const steps = fc.array(fc.tuple(fc.boolean(), stretch), { maxLength: 12 });
const flagsOf = (intervals: Intervals) =>
  Array.from({ length: size }, (_, byte) => intervals.some(([start, end]) => start <= byte && byte < end));

it("knows which bytes are there, whatever comes and goes in whatever order", () => {
  fc.assert(
    fc.property(steps, stretch, (made, [from, to]) => {
      let intervals: Intervals = [];
      const flags = new Array<boolean>(size).fill(false);
      for (const [adds, [start, end]] of made) {
        intervals = adds ? addInterval(intervals, start, end) : removeInterval(intervals, start, end);
        flags.fill(adds, start, end);
      }
      expect(flagsOf(intervals)).toEqual(flags);
      expect(coveredBytes(intervals)).toBe(flags.filter(Boolean).length);
      for (const [index, [start, end]] of intervals.entries()) {
        expect(start).toBeLessThan(end);
        if (index > 0) expect(intervals[index - 1]![1]).toBeLessThan(start);
      }
      expect(flagsOf(gapsWithin(intervals, from, to))).toEqual(
        flags.map((there, byte) => !there && from <= byte && byte < to),
      );
      const front = flags.indexOf(false, from);
      expect(coveredUpTo(intervals, from)).toBe(front === -1 ? Math.max(size, from) : front);
    }),
  );
});
