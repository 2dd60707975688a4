import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import type { Upload } from "../releases/upload-asset.ts";
import type { OwnPart } from "./describe-storage.ts";
import type { StoragePlan } from "./plan-storage.ts";
import { readFileBytes, readTarBytes } from "./read-bytes.ts";

/** A stretch of a model file, or of the tar that stands for all of them. */
export const openPart = (directory: string, { archive }: StoragePlan, part: OwnPart): Upload => ({
  name: part.asset,
  size: part.size,
  sha256: part.sha256,
  open: () =>
    part.path === null
      ? readTarBytes(archive!.layout, directory, part.start, part.end)
      : readFileBytes(join(directory, part.path), part.start, part.end),
});

export const openFile = (
  name: string,
  path: string,
  { size, sha256: digest }: { size: number; sha256: string },
): Upload => ({ name, size, sha256: digest, open: () => readFileBytes(path, 0, size) });

export const openText = (name: string, text: string): Upload => ({
  name,
  size: Buffer.byteLength(text),
  sha256: sha256(text),
  open: async function* () {
    yield Buffer.from(text);
  },
});
