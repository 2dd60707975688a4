import type { Stored } from "@mlops-actions/contracts/manifest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../store/locate-bytes.ts";
import { type Intervals, removeInterval } from "./intervals.ts";
import { planPieces } from "./plan-pieces.ts";

const stored = (asset: string, size: number, from?: string): Stored => ({
  asset,
  size,
  sha256: "",
  ...(from && { from }),
});
const file = (have: Intervals, ...spans: Span[]) => ({ have, spans });
const ranges = (files: Parameters<typeof planPieces>[0], largest = 100) =>
  planPieces(files, largest).map(({ source, start, end }) => [source.stored.asset, start, end]);

describe("planning requests", () => {
  it("cuts a large asset, and leaves out what is there", () => {
    const asset = stored("a", 250);
    expect(ranges([file([], { stored: asset, start: 0, end: 250 })])).toEqual([
      ["a", 0, 100],
      ["a", 100, 200],
      ["a", 200, 250],
    ]);
    expect(ranges([file([[40, 220]], { stored: asset, start: 0, end: 250 })])).toEqual(
      [
        ["a", 0, 40],
        ["a", 220, 250],
      ].map(([name, start, end]) => [name, start, end]),
    );
  });

  it("takes neighbours in an archive together, and what lies far apart alone", () => {
    const tar = stored("tar", 9_000_000);
    const at = (start: number, end: number) => file([], { stored: tar, start, end });
    const largest = 1_000_000;
    expect(ranges([at(512, 700), at(1536, 1600), at(2560, 3000)], largest)).toEqual([["tar", 512, 3000]]);
    expect(ranges([at(5_000_000, 5_000_010), at(512, 700)], largest)).toEqual([
      ["tar", 512, 700],
      ["tar", 5_000_000, 5_000_010],
    ]);
  });

  it("keeps assets of one name in two releases apart", () => {
    const spans = [stored("w", 10), stored("w", 10, "v0.1.0")].map((held) => ({
      stored: held,
      start: 0,
      end: 10,
    }));
    expect(planPieces([file([], ...spans)], 100).map(({ source }) => source.stored.from)).toEqual([
      undefined,
      "v0.1.0",
    ]);
  });

  it("brings every missing byte of every file from its place, in pieces that are not too large", () => {
    const span = fc
      .tuple(fc.constantFrom("a", "b"), fc.nat(400_000), fc.nat(3000))
      .map(
        ([asset, start, length]): Span => ({ stored: stored(asset, 500_000), start, end: start + length }),
      );
    const files = fc.array(
      fc.record({ spans: fc.array(span, { maxLength: 4 }), gap: fc.tuple(fc.nat(5000), fc.nat(5000)) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(files, fc.integer({ min: 1, max: 200_000 }), (given, largest) => {
        fc.pre(largest > 50);
        const wanted = given.map(({ spans, gap }) => {
          const size = spans.reduce((sum, { start, end }) => sum + end - start, 0);
          const all: Intervals = size > 0 ? [[0, size]] : [];
          return { spans, size, have: removeInterval(all, Math.min(...gap), Math.max(...gap)) };
        });
        const left = new Map(wanted.map((each) => [each, each.have]));
        for (const piece of planPieces(wanted, largest)) {
          expect(piece.end - piece.start).toBeLessThanOrEqual(largest);
          for (const slice of piece.slices) {
            expect([piece.start <= slice.start, slice.end <= piece.end]).toEqual([true, true]);
            // Where this slice's first byte is kept, walking the file's spans.
            let before = 0;
            const home = slice.file.spans.find(({ start, end }) => {
              if (before + end - start > slice.at) return true;
              before += end - start;
              return false;
            })!;
            expect([home.stored.asset, home.start + slice.at - before]).toEqual([
              piece.source.stored.asset,
              slice.start,
            ]);
            const length = slice.end - slice.start;
            const had = left.get(slice.file)!;
            expect(removeInterval(had, slice.at, slice.at + length)).toEqual(had); // nothing twice
            left.set(
              slice.file,
              [...had, [slice.at, slice.at + length] as const].sort(([a], [b]) => a - b),
            );
          }
        }
        for (const [{ size }, have] of left)
          expect(have.reduce((sum, [start, end]) => sum + end - start, 0)).toBe(size);
      }),
    );
  });
});
