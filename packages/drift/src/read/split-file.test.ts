import fc from "fast-check";
import { expect, it } from "vitest";
import type { SourceFile } from "./describe-file.ts";
import { choosePartBytes, splitFile } from "./split-file.ts";

it("cuts a text file of any size at whole bytes, without gap or overlap", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 36 }), fc.integer({ min: 1, max: 96 }), (size, threads) => {
      const file = { format: "csv", compression: "none", size } as SourceFile;
      const ranges = splitFile(file, choosePartBytes(size, threads)).map(
        ({ range }) => range ?? { start: 0, until: size },
      );
      expect(ranges.map(({ start }) => start)).toEqual([0, ...ranges.slice(0, -1).map(({ until }) => until)]);
      expect(ranges.at(-1)!.until).toBe(size);
      expect(ranges.every(({ start, until }) => Number.isSafeInteger(start) && until > start)).toBe(true);
    }),
    { numRuns: 200, examples: [[1_000_000_066, 2]] },
  );
});
