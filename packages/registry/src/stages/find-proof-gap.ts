import { sha256 } from "@mlops-actions/contracts/digest";
import type { GitHub } from "@mlops-actions/github/connect";
import type { RegisteredVersion } from "../read/resolve.ts";
import { isPassing } from "../register/build-manifest.ts";
import { readBody } from "../releases/stream-http.ts";
import { openAsset } from "../releases/upload-asset.ts";

/**
 * What is missing of the proof that a gate let a version through; undefined where nothing is. The word in the manifest
 * is not believed by itself: the manifest must be the one that the version's tag names, and verdict.json must lie in
 * the release with the digest that the manifest names. Costs no request where GitHub tells the asset's digest.
 */
export const findProofGap = async (
  github: GitHub,
  { manifest, assets, sealed }: RegisteredVersion,
): Promise<string | undefined> => {
  const { gate, evidence } = manifest;
  if (!gate) return "it has no verdict of a gate";
  if (!isPassing(gate.verdict)) return `the gate's verdict on it is "${gate.verdict}"`;
  if (!sealed)
    return "its tag does not name the digest of its manifest, so that anybody could have changed it";
  const promised = evidence.verdict;
  if (!promised) return "verdict.json was not registered with it, so that its verdict cannot be checked";
  if (promised.sha256 !== gate.digest)
    return `its manifest says that verdict ${short(gate.digest)} decided, and the verdict.json registered with it is ${short(promised.sha256)}`;
  const asset = assets.find(({ name }) => name === promised.asset);
  if (!asset) return `${promised.asset}, which proves its verdict, is gone from its release`;
  const told = asset.digest?.replace(/^sha256:/, "");
  const digest = told ?? sha256(await readBody(await openAsset(github, asset)));
  return digest === gate.digest
    ? undefined
    : `${promised.asset} in its release has sha256 ${short(digest)}, its manifest says ${short(gate.digest)}: it was replaced`;
};

const short = (digest: string) => `${digest.slice(0, 12)}…`;
