import type { Manifest } from "@mlops-actions/contracts/manifest";
import { isUserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import type { ListedRelease } from "../read/read-registry.ts";
import { openVersion } from "../read/resolve.ts";
import { findRelease } from "../releases/releases.ts";
import type { ModelState, TagEvent } from "../tags/fold-tag-log.ts";
import { checkFree, listTaken, nextVersion, readVersion, softenBeforeOne } from "./choose-version.ts";
import { signatureDigest } from "./compare-signatures.ts";
import type { RegisterRequest } from "./prepare-draft.ts";
import { type Before, describeMeaning, readMeaning } from "./read-meaning.ts";

export type DecidedVersion = {
  version: string;
  /** Why it is this number, in a sentence; null where people said so themselves. */
  meaning: string | null;
};

/**
 * The number that a candidate gets, were it registered now: the one it was told, or the next by as much as was told,
 * or by as much as it means. Costs requests only where the signature is not the one that the last version's tag names.
 */
export const decideVersion = async (
  github: GitHub,
  request: Pick<RegisterRequest, "version" | "bump" | "prerelease" | "verdict">,
  { signature }: Pick<Manifest, "signature">,
  {
    state,
    tags,
    releases,
  }: { state: ModelState; tags: readonly TagEvent[]; releases: readonly ListedRelease[] },
): Promise<DecidedVersion> => {
  const { version, bump, prerelease, verdict } = request;
  const taken = listTaken(state.model, tags, releases);
  if (version !== undefined) {
    const wanted = readVersion(version);
    checkFree(state.model, taken, wanted);
    return { version: wanted, meaning: null };
  }
  if (bump !== "auto") return { version: nextVersion(taken, bump, prerelease), meaning: null };
  const before = await readBefore(github, state, signature);
  const meaning = readMeaning({ signature, verdict: verdict?.value }, before);
  const level = softenBeforeOne(taken, meaning.level);
  return { version: nextVersion(taken, level, prerelease), meaning: describeMeaning(meaning, level) };
};

const readBefore = async (
  github: GitHub,
  state: ModelState,
  signature: Manifest["signature"],
): Promise<Before | undefined> => {
  const newest = state.versions.find(({ yanked }) => !yanked);
  if (!newest) return undefined;
  const { version, tag } = newest;
  const digest = newest.message.facts.signature_digest;
  if (!digest) return { version, signature: null };
  if (!signature) return { version, signature: "unread" };
  if (digest === signatureDigest(signature)) return { version, signature };
  const release = await findRelease(github, tag);
  if (!release) return { version, signature: "unread" }; // another run is publishing it right now
  // A manifest that was removed or replaced must not stand in the way of the version that takes its place.
  const opened = await openVersion(github, state.model, newest, release).catch((error: unknown) => {
    if (!isUserError(error)) throw error;
    return undefined;
  });
  return { version, signature: opened ? (opened.manifest.signature ?? null) : "unread" };
};
