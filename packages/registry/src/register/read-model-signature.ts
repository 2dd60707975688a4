import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileEntry } from "@mlops-actions/contracts/run";
import { readSignature, type Signature, signatureFile } from "@mlops-actions/contracts/signature";

/** A signature is read into memory and into the manifest; what is larger is some other MODEL.json. */
const largest = 1_000_000;

/** What the model says of its inputs and outputs, in the MODEL.json at the top of its folder. */
export const readModelSignature = async (
  modelDirectory: string,
  files: readonly FileEntry[],
): Promise<Signature | undefined> => {
  const file = files.find(({ path }) => path === signatureFile);
  if (!file || file.size > largest) return undefined;
  return readSignature(await readFile(join(modelDirectory, file.path), "utf8"), signatureFile);
};
