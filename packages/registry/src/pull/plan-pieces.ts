import type { Stored } from "@mlops-actions/contracts/manifest";
import type { Span } from "../store/locate-bytes.ts";
import { gapsWithin, type Intervals } from "./intervals.ts";

/** Bytes `start` to `end` of an asset belong at offset `at` of a file. */
export type Slice<File> = { file: File; start: number; end: number; at: number };

/** One request: a stretch of one asset, and where each part of it goes. */
export type Piece<File> = { source: Source<File>; start: number; end: number; slices: Slice<File>[] };

/** All that is wanted of one asset. */
export type Source<File> = {
  stored: Stored;
  pieces: Piece<File>[];
  /** All of it on its way in one answer, where the server knows no ranges. */
  whole?: Promise<void> | undefined;
};

/** Rather than ask anew for what lies so close behind, the bytes between are read and dropped. */
const smallestGap = 128 * 1024;

/**
 * Cuts what is missing of the files into requests, in the files' order. A large file becomes many pieces; many small
 * ones that lie side by side in an archive become one. A file out of an archive costs only the stretch it lies in.
 *
 * @param largest bytes of one piece, at most.
 */
export const planPieces = <File extends { spans: readonly Span[]; have: Intervals }>(
  files: readonly File[],
  largest: number,
): Piece<File>[] => {
  const byAsset = new Map<string, { stored: Stored; slices: Slice<File>[] }>();
  for (const file of files) {
    let at = 0;
    for (const { stored, start, end } of file.spans) {
      const key = JSON.stringify([stored.from ?? "", stored.asset]);
      const wanted = byAsset.get(key) ?? { stored, slices: [] };
      byAsset.set(key, wanted);
      for (const [from, to] of gapsWithin(file.have, at, at + end - start))
        for (let cut = from; cut < to; cut += largest) {
          const first = start + cut - at;
          wanted.slices.push({ file, start: first, end: first + Math.min(largest, to - cut), at: cut });
        }
      at += end - start;
    }
  }
  return [...byAsset.values()].flatMap(({ stored, slices }) => {
    const source: Source<File> = { stored, pieces: [] };
    for (const slice of slices.sort((a, b) => a.start - b.start)) {
      const last = source.pieces.at(-1);
      if (last && slice.start <= last.end + smallestGap && slice.end - last.start <= largest) {
        last.slices.push(slice);
        last.end = Math.max(last.end, slice.end);
      } else source.pieces.push({ source, start: slice.start, end: slice.end, slices: [slice] });
    }
    return source.pieces;
  });
};
