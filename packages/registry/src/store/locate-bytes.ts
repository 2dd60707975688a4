import type { Manifest, ModelFile, Stored } from "@mlops-actions/contracts/manifest";

/** Bytes `start` to `end` (exclusive) of one asset. */
export type Span = { stored: Stored; start: number; end: number };

/** Every asset that holds bytes of a version's model, its own and those of older versions. */
export const listStored = (manifest: Pick<Manifest, "files" | "archive">): Stored[] => [
  ...manifest.files.flatMap((file) => (file.offset === undefined ? storedOf(file) : [])),
  ...(manifest.archive ? storedOf(manifest.archive) : []),
];

/** Where a model file's bytes lie, in order. An empty file in an archive has none. */
export const locateFile = ({ archive }: Pick<Manifest, "archive">, file: ModelFile): Span[] => {
  if (file.offset === undefined || !archive)
    return storedOf(file).map((stored) => ({ stored, start: 0, end: stored.size }));
  const [from, to] = [file.offset, file.offset + file.size];
  const spans: Span[] = [];
  let begin = 0;
  for (const stored of storedOf(archive)) {
    const start = Math.max(from - begin, 0);
    const end = Math.min(to - begin, stored.size);
    if (start < end) spans.push({ stored, start, end });
    begin += stored.size;
  }
  return spans;
};

const storedOf = ({
  asset,
  shards,
  size,
  sha256,
  from,
}: Pick<ModelFile, "asset" | "shards" | "size" | "sha256" | "from">): Stored[] =>
  shards ?? (asset === undefined ? [] : [{ asset, size, sha256, ...(from !== undefined && { from }) }]);
