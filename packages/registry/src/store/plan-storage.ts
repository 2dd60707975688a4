import type { ModelEntry } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import { nameAssets } from "../releases/asset-names.ts";
import { layOutTar, type TarLayout } from "./tar-layout.ts";

/** All in bytes but `files`. Given as an argument, so that tests need no gigabytes. */
export type StorageLimits = {
  /** A file up to here keeps its own name as one asset. GitHub takes assets below 2 GiB. */
  whole: number;
  /** Larger ones are cut into shards of this size: what is sent again after a failure, or referenced, is one shard. */
  shard: number;
  /** More files than these become one tar: GitHub takes 1,000 assets a release, and 80 new ones a minute. */
  files: number;
  /**
   * An asset from this size on is not uploaded again where an older version has it. Smaller ones always go into the
   * version's own release, so that for all but large models `gh release download` alone brings the whole model.
   */
  reference: number;
};

const mebi = 2 ** 20;
export const storageLimits: StorageLimits = {
  whole: 1024 * mebi,
  shard: 512 * mebi,
  files: 200,
  reference: 64 * mebi,
};
/** Of GitHub's 1,000; the rest is for evidence. */
const mostParts = 950;

/** Bytes `start` to `end` (exclusive) of a file or of the archive, which become one asset. */
export type Part = { asset: string; start: number; end: number };

export type StoragePlan = {
  files: { entry: ModelEntry; parts: Part[] }[];
  /** Then no file has parts of its own. */
  archive: { layout: TarLayout; parts: Part[] } | null;
};

/**
 * How a model's files become assets: each whole, as shards where it is large, or all of them in one tar where they
 * are many. A file without bytes has no asset, because GitHub refuses empty ones; the manifest names it all the same.
 */
export const planStorage = (
  files: readonly ModelEntry[],
  limits: StorageLimits,
  taken: readonly string[],
): StoragePlan => {
  const archived = files.length > limits.files;
  const layout = archived ? layOutTar(files) : undefined;
  const bodies = layout
    ? [{ path: "model.tar", size: layout.size, sha256: "" }]
    : files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
  const cuts = bodies.map((body) => cut(body, limits));
  const count = cuts.reduce((sum, parts) => sum + parts.length, 0);
  if (count > mostParts)
    throw new UserError(
      `The model needs ${count} assets of at most ${limits.whole / mebi} MiB; a release takes ${mostParts} of them.`,
      { fix: "Register it as several models, each a part of it." },
    );
  const names = nameAssets(cuts.flat(), taken);
  let next = 0;
  const parts = cuts.map((each) =>
    each.map(({ start, end }): Part => ({ asset: names[next++]!, start, end })),
  );
  return {
    files: files.map((entry, index) => ({ entry, parts: layout ? [] : parts[index]! })),
    archive: layout ? { layout, parts: parts[0]! } : null,
  };
};

type Cut = { path: string; sha256: string; start: number; end: number };

/** Shards are named so that `cat name.part-*` puts them together. */
const cut = (body: { path: string; size: number; sha256: string }, limits: StorageLimits): Cut[] => {
  const { path, size, sha256 } = body;
  if (size === 0) return [];
  if (size <= limits.whole) return [{ path, sha256, start: 0, end: size }];
  const count = Math.ceil(size / limits.shard);
  const digits = (n: number) => String(n).padStart(Math.max(3, String(count).length), "0");
  return Array.from({ length: count }, (_, index) => ({
    path: `${path}.part-${digits(index + 1)}-of-${digits(count)}`,
    sha256,
    start: index * limits.shard,
    end: Math.min((index + 1) * limits.shard, size),
  }));
};
