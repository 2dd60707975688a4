import { layOutTar } from "../store/tar-layout.ts";

/** The tar that registration makes of such files, whole in memory, and where each file begins in it. */
export const packFiles = (
  files: readonly { path: string; bytes: Buffer }[],
): { tar: Buffer; offsets: number[] } => {
  const layout = layOutTar(files.map(({ path, bytes }) => ({ path, size: bytes.length })));
  const tar = Buffer.concat(
    layout.segments.map((segment) =>
      "bytes" in segment ? segment.bytes : files.find(({ path }) => path === segment.path)!.bytes,
    ),
  );
  return { tar, offsets: files.map(({ path }) => layout.offsets.get(path)!) };
};
