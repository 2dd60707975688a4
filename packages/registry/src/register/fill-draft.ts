import { createHash } from "node:crypto";
import { sha256 } from "@mlops-actions/contracts/digest";
import { type Manifest, manifestContract, type Stored } from "@mlops-actions/contracts/manifest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { eachOf } from "../each-of.ts";
import { manifestAsset } from "../releases/asset-names.ts";
import { type Asset, deleteAsset, findRelease, listAssets, type Release } from "../releases/releases.ts";
import { readBody } from "../releases/stream-http.ts";
import { holds, openAsset, type Upload, type UploadPorts, uploadAsset } from "../releases/upload-asset.ts";
import { listStored } from "../store/locate-bytes.ts";
import { listRequired } from "../store/release-assets.ts";
import { formatTag } from "../tags/tag-grammar.ts";

export type References = { model: string; stored: readonly Stored[] };

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
  content: {
    files: readonly Upload[];
    manifest: Upload;
    /** What the manifest says is in older releases. */
    references: References;
    candidateId: string;
    fresh: boolean;
  },
  ports: UploadPorts,
): Promise<FilledDraft | "mine"> => {
  let spoilt: string | undefined;
  for (let round = 1; round <= 4; round++) {
    const present = round === 1 && content.fresh ? [] : await listAssets(github, draft.id);
    const adopted = await adoptManifest(github, present, content.candidateId);
    if (adopted) return adopted;
    const outcome = await uploadMissing(github, draft, content.files, present, ports);
    if (outcome !== "complete") {
      spoilt = outcome.spoilt;
      continue;
    }
    const lost = await findLost(github, content.references);
    if (lost)
      throw new UserError(
        `${lost.asset} of ${lost.from} was removed while this version was to refer to it.`,
        {
          fix: "Run the job again: it uploads these bytes itself.",
        },
      );
    const manifest = await uploadAsset(github, draft, content.manifest, ports);
    if (manifest !== "conflict" && (await holds(github, manifest, content.manifest))) return "mine";
  }
  if (spoilt !== undefined)
    throw new UserError(`${spoilt} reached GitHub with other bytes than were sent, again and again.`, {
      fix: "Something on the way changes what passes, such as a proxy. Nothing was published; run the job elsewhere.",
    });
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
  ports: UploadPorts,
): Promise<"complete" | { spoilt: string | undefined }> => {
  const names = new Set(files.map(({ name }) => name));
  for (const asset of present) if (!names.has(asset.name)) await deleteAsset(github, asset.id);
  const outcomes = await eachOf(files, 4, async (file) => {
    const there = present.find(({ name }) => name === file.name);
    if (there && (await holds(github, there, file))) return "here";
    if (there) await deleteAsset(github, there.id);
    const asset = await uploadAsset(github, draft, file, ports);
    if (asset === "conflict") return "conflict";
    if (await holds(github, asset, file)) return "here";
    await deleteAsset(github, asset.id); // GitHub has other bytes than were to be sent
    await checkUnchanged(file);
    return "spoilt";
  });
  if (outcomes.every((outcome) => outcome === "here")) return "complete";
  return { spoilt: files[outcomes.indexOf("spoilt")]?.name };
};

/** Tells bytes that changed here, which stay changed, from bytes that were spoilt on the way: those are sent again. */
const checkUnchanged = async (file: Upload): Promise<void> => {
  const hash = createHash("sha256");
  for await (const chunk of file.open()) hash.update(chunk);
  if (hash.digest("hex") === file.sha256) return;
  throw new UserError(
    `What ${file.name} is made from changed while it was uploaded. Nothing was published.`,
    {
      fix: "Something else writes into the run directory. Run the workflow from train again.",
    },
  );
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

/** Whether every byte that a manifest speaks of is there: among the draft's assets, or in the release it refers to. */
export const isComplete = async (
  github: GitHub,
  manifest: Manifest,
  assets: readonly Asset[],
): Promise<boolean> => {
  for (const file of listRequired(manifest)) {
    const asset = assets.find(({ name }) => name === file.asset);
    if (!asset || !(await holds(github, asset, file))) return false;
  }
  return (await findLost(github, { model: manifest.name, stored: listStored(manifest) })) === undefined;
};

/** The first reference to bytes that are not in that version's release any more. One request for each such version. */
const findLost = async (
  github: GitHub,
  { model, stored }: References,
): Promise<Required<Stored> | undefined> => {
  const references = stored.filter((each): each is Required<Stored> => each.from !== undefined);
  const versions = [...new Set(references.map(({ from }) => from))];
  const releases = await eachOf(versions, 4, (version) =>
    findRelease(github, formatTag({ kind: "registered", model, version, counter: null })),
  );
  for (const reference of references) {
    const assets = releases[versions.indexOf(reference.from)]?.assets ?? [];
    const asset = assets.find(({ name }) => name === reference.asset);
    if (!asset || !(await holds(github, asset, reference))) return reference;
  }
  return undefined;
};

export const readManifest = async (github: GitHub, asset: Asset): Promise<FilledDraft> => {
  const bytes = await readBody(await openAsset(github, asset));
  return {
    manifest: manifestContract.parse(bytes.toString(), "manifest.json of a draft"),
    manifestDigest: sha256(bytes),
  };
};
