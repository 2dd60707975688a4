import { sha256 } from "@mlops-actions/contracts/digest";
import type { Manifest, Stored } from "@mlops-actions/contracts/manifest";
import { sumsAsset } from "../releases/asset-names.ts";
import { listStored } from "./locate-bytes.ts";

type Holding = Pick<Manifest, "files" | "archive" | "evidence">;

/** Model bytes and evidence that a version's own release holds: not what it references, not the manifest. */
const listOwn = (manifest: Holding): Stored[] => [
  ...listStored(manifest).filter(({ from }) => from === undefined),
  ...Object.values(manifest.evidence),
];

/**
 * `SHA256SUMS`, in the form of coreutils, so that `gh release download … && sha256sum -c SHA256SUMS` needs nothing of
 * ours. It follows from the manifest, which therefore does not name it.
 */
export const writeSums = (manifest: Holding): string => {
  const lines = listOwn(manifest).map(({ asset, sha256: digest }) => `${digest}  ${asset}\n`);
  return lines.join("");
};

/** Every asset that a version's own release must hold, but the manifest. */
export const listRequired = (manifest: Holding): Stored[] => {
  const sums = writeSums(manifest);
  return [...listOwn(manifest), { asset: sumsAsset, size: Buffer.byteLength(sums), sha256: sha256(sums) }];
};
