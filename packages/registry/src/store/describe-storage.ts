import type { Manifest, ModelFile, Stored } from "@mlops-actions/contracts/manifest";
import type { PlanDigests } from "./digest-model.ts";
import type { Held } from "./find-held.ts";
import { listStored } from "./locate-bytes.ts";
import type { Part, StoragePlan } from "./plan-storage.ts";

/** One asset to upload: bytes of a file, or of the archive (`path` is null). */
export type OwnPart = Stored & Part & { path: string | null };

export type Storage = Pick<Manifest, "files" | "archive"> & {
  /** What this version's own release has to hold. */
  own: OwnPart[];
};

/** What the manifest says of where the bytes are, with references in place of what an older version holds. */
export const describeStorage = (plan: StoragePlan, digests: PlanDigests, held: Held): Storage => {
  const own: OwnPart[] = [];
  const store = (path: string | null, part: Part): Stored => {
    const size = part.end - part.start;
    const sha256 = digests.parts.get(part.asset)!;
    const older = held.get(sha256);
    if (older?.size === size) return older;
    own.push({ ...part, path, size, sha256 });
    return { asset: part.asset, size, sha256 };
  };
  const body = (
    path: string | null,
    parts: readonly Part[],
  ): Pick<ModelFile, "asset" | "from" | "shards"> => {
    const stored = parts.map((part) => store(path, part));
    if (stored.length !== 1) return stored.length > 1 ? { shards: stored } : {};
    const { asset, from } = stored[0]!;
    return { asset, ...(from !== undefined && { from }) };
  };
  if (!plan.archive)
    return { files: plan.files.map(({ entry, parts }) => ({ ...entry, ...body(entry.path, parts) })), own };
  const { layout, parts } = plan.archive;
  return {
    files: plan.files.map(({ entry }) => ({ ...entry, offset: layout.offsets.get(entry.path)! })),
    archive: { size: layout.size, sha256: digests.archive!, ...body(null, parts) },
    own,
  };
};

/** Bytes of a version that its own release does not hold, because an older one does; and which ones do. */
export const measureReferences = (
  manifest: Pick<Manifest, "files" | "archive">,
): { bytes: number; versions: string[] } => {
  const references = listStored(manifest).filter(({ from }) => from !== undefined);
  return {
    bytes: references.reduce((sum, { size }) => sum + size, 0),
    versions: [...new Set(references.map(({ from }) => from!))],
  };
};
