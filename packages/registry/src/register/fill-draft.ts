import { sha256 } from "@mlops-actions/contracts/digest";
import { type Manifest, manifestContract } from "@mlops-actions/contracts/manifest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { eachOf } from "../each-of.ts";
import { manifestAsset } from "../releases/asset-names.ts";
import { type Asset, deleteAsset, listAssets, type Release } from "../releases/releases.ts";
import { readBody } from "../releases/stream-http.ts";
import { holds, openAsset, type Upload, uploadAsset, type Wait } from "../releases/upload-asset.ts";

export type FilledDraft = { manifest: Manifest; manifestDigest: string };

/**
 * Brings every file of a candidate into its draft, the manifest last: a draft with a manifest is complete.
 *
 * What an interrupted run left is kept where its bytes are ours. A manifest that is there already, and whose files
 * are all there, is adopted as it stands: it tells of the run that made it.
 */
export const fillDraft = async (
  github: GitHub,
  draft: Release,
  content: { files: readonly Upload[]; manifest: Upload; candidateId: string; fresh: boolean },
  wait: Wait,
): Promise<FilledDraft | "mine"> => {
  for (let round = 1; round <= 4; round++) {
    const present = round === 1 && content.fresh ? [] : await listAssets(github, draft.id);
    const adopted = await adoptManifest(github, present, content.candidateId);
    if (adopted) return adopted;
    if ((await uploadMissing(github, draft, content.files, present, wait)) === "conflict") continue;
    const manifest = await uploadAsset(github, draft, content.manifest, wait);
    if (manifest !== "conflict" && (await holds(github, manifest, content.manifest))) return "mine";
  }
  throw new UserError(
    "The assets of this candidate's draft keep changing: another run is registering it too.",
    {
      fix: "Give the jobs that register a common concurrency group in the workflow, and run this one again.",
    },
  );
};

/** At most four at a time; every asset's size and digest is checked, whether it was here or was just sent. */
const uploadMissing = async (
  github: GitHub,
  draft: Release,
  files: readonly Upload[],
  present: readonly Asset[],
  wait: Wait,
): Promise<"complete" | "conflict"> => {
  const names = new Set(files.map(({ name }) => name));
  for (const asset of present) if (!names.has(asset.name)) await deleteAsset(github, asset.id);
  const outcomes = await eachOf(files, 4, async (file) => {
    const there = present.find(({ name }) => name === file.name);
    if (there && (await holds(github, there, file))) return "here";
    if (there) await deleteAsset(github, there.id);
    const asset = await uploadAsset(github, draft, file, wait);
    if (asset === "conflict") return "conflict";
    if (await holds(github, asset, file)) return "here";
    await deleteAsset(github, asset.id); // GitHub has other bytes than we read: once more
    return "conflict";
  });
  return outcomes.includes("conflict") ? "conflict" : "complete";
};

const adoptManifest = async (
  github: GitHub,
  present: readonly Asset[],
  candidateId: string,
): Promise<FilledDraft | undefined> => {
  const asset = present.find(({ name, state }) => name === manifestAsset && state === "uploaded");
  if (!asset) return undefined;
  const read = await readManifest(github, asset);
  return read.manifest.candidate_id === candidateId && (await isComplete(github, read.manifest, present))
    ? read
    : undefined;
};

/** Whether every file that a manifest names is among the assets, with the bytes it names. */
export const isComplete = async (
  github: GitHub,
  manifest: Manifest,
  assets: readonly Asset[],
): Promise<boolean> => {
  for (const file of [...manifest.files, ...Object.values(manifest.evidence)]) {
    const asset = assets.find(({ name }) => name === file.asset);
    if (!asset || !(await holds(github, asset, file))) return false;
  }
  return true;
};

export const readManifest = async (github: GitHub, asset: Asset): Promise<FilledDraft> => {
  const bytes = await readBody(await openAsset(github, asset));
  return {
    manifest: manifestContract.parse(bytes.toString(), "manifest.json of a draft"),
    manifestDigest: sha256(bytes),
  };
};
