import type { SourceFile } from "./describe-file.ts";
import type { Part } from "./gather-part.ts";

/** What a thread reads at a time: an eighth of its share, from 16 to 64 MiB. A whole number: files are read from there. */
export const choosePartBytes = (bytes: number, threads: number): number =>
  Math.min(Math.max(Math.ceil(bytes / threads / 8), 1 << 24), 1 << 26);

/** Cuts a file into parts of about so many bytes. What is compressed is one. */
export const splitFile = (file: SourceFile, partBytes: number): Part[] => {
  const count = Math.ceil(file.size / partBytes);
  if (count < 2 || file.compression !== "none") return [{ file }];
  if (file.format === "parquet") {
    const groups = file.groups ?? 1;
    const parts = Math.min(count, groups);
    const bound = (part: number) => Math.floor((part * groups) / parts);
    return Array.from({ length: parts }, (_, part) => ({
      file,
      groups: { from: bound(part), to: bound(part + 1) },
    }));
  }
  return Array.from({ length: count }, (_, part) => ({
    file,
    range: { start: part * partBytes, until: Math.min((part + 1) * partBytes, file.size) },
  }));
};
