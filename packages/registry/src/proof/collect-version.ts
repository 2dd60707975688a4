import type { Manifest, Stored } from "@mlops-actions/contracts/manifest";
import type { GitHub } from "@mlops-actions/github/connect";
import { createFindAsset } from "../pull/find-asset.ts";
import { createOpenRange } from "../pull/open-range.ts";
import { parseReference, prepareChoice } from "../read/reference.ts";
import { requireVersion, toRegisteredVersion } from "../read/resolve.ts";
import { manifestAsset, sumsAsset } from "../releases/asset-names.ts";
import { findPublished, type Release } from "../releases/releases.ts";
import { readBody } from "../releases/stream-http.ts";
import { openAsset } from "../releases/upload-asset.ts";
import { listStored } from "../store/locate-bytes.ts";
import { foldTagLog, type TagEvent, type VersionState } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { type BytePorts, checkBytes } from "./check-bytes.ts";
import { summariseScans } from "./scan-model.ts";
import {
  type Check,
  describeProblem,
  parseManifest,
  type VersionEvidence,
  verifyVersion,
} from "./verify-version.ts";

export type VerifyOptions = {
  /** Believe the digests that GitHub tells of its assets, and read only the evidence. */
  quick?: boolean;
  /** PEM; the signature is held against it. */
  publicKey?: string;
  onProgress?: (progress: { done: number; total: number }) => void;
};

export type Verification = { model: string; version: string; tag: string; ok: boolean; checks: Check[] };

/**
 * Checks a version again from the bytes: everything that its tag, manifest and evidence say of each other and of the
 * files. Nothing is stored and nothing believed on the way, so that it works on what no other reader would open.
 * @throws UserError where there is no such version.
 */
export const checkVersion = async (
  github: GitHub,
  reference: string,
  options: VerifyOptions = {},
): Promise<Verification> => {
  const { model, version, release, log } = await findRelease(github, reference);
  const read = (name: string) => readAsset(github, release, name);
  const manifestText = (await read(manifestAsset))?.toString();
  const manifest = parseManifest(manifestText);
  const contents = manifest
    ? await readContents(github, { model, version, release, manifest, manifestText: manifestText! }, options)
    : nothing;
  const checks = verifyVersion({
    ...contents,
    tag: version.tag,
    facts: version.message.facts,
    assignments: log.filter(({ kind, commit }) => kind === "assigned" && commit === version.commit),
    manifestText,
    sums: (await read(sumsAsset))?.toString(),
    assets: release.assets.map(({ name }) => name),
    publicKey: options.publicKey,
  });
  if (version.withdrawn)
    checks.push({
      name: "withdrawn",
      outcome: "skipped",
      detail: `by ${version.withdrawn.actor ?? "somebody"}: ${version.withdrawn.reason}`,
    });
  const ok = checks.every(({ outcome }) => outcome !== "failed");
  return { model, version: version.version, tag: version.tag, ok, checks };
};

type Contents = Pick<VersionEvidence, "bytes" | "evidence" | "scan">;
const nothing: Contents = {
  bytes: { problems: [], read: "digests", size: 0, untold: [] },
  evidence: new Map(),
  scan: undefined,
};

const findRelease = async (github: GitHub, reference: string) => {
  const wanted = parseReference(reference);
  const log: TagEvent[] = await readTagLog(github, wanted.model);
  const choose = await prepareChoice(wanted);
  let { candidates, skip } = choose(foldTagLog(wanted.model, log));
  for (const version of candidates) {
    const release = await findPublished(github, version);
    if (release && skip-- === 0) return { model: wanted.model, version, release, log };
  }
  await requireVersion(github, reference); // says what there is instead
  throw new Error(`${reference} appeared while it was looked for`);
};

type Opened = {
  model: string;
  version: VersionState;
  release: Release;
  manifest: Manifest;
  manifestText: string;
};

const readContents = async (
  github: GitHub,
  { model, version, release, manifest }: Opened,
  { quick, onProgress = () => {} }: VerifyOptions,
): Promise<Contents> => {
  const registered = toRegisteredVersion(model, version, release, { manifest, digest: "" });
  const stored = [...listStored(manifest), ...Object.values(manifest.evidence)];
  const total = stored.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const ports: BytePorts = {
    findAsset: createFindAsset(github, registered),
    openRange: createOpenRange(github),
    told: (bytes) => {
      done += bytes;
      onProgress({ done, total });
    },
  };
  if (quick) return readDigests(manifest, stored, release, ports);
  const { problems, scans, evidence, bytes } = await checkBytes(manifest, readRoles, ports);
  const scan = scans.length === manifest.files.length ? summariseScans(scans) : undefined;
  return { bytes: { problems, read: "bytes", size: bytes, untold: [] }, evidence, scan };
};

/** Roles whose contents are checked; the rest is bytes. */
const readRoles = ["verdict", "sbom", "signature"];

const readDigests = async (
  manifest: Manifest,
  stored: readonly Stored[],
  release: Release,
  ports: BytePorts,
): Promise<Contents> => {
  const problems: string[] = [];
  for (const each of stored)
    await ports.findAsset(each).catch((error) => problems.push(describeProblem(error)));
  const small = readRoles.filter((role) => Object.hasOwn(manifest.evidence, role));
  const evidence = Object.fromEntries(small.map((role) => [role, manifest.evidence[role]!]));
  const read = await checkBytes({ files: [], evidence }, readRoles, ports);
  const told = new Set(release.assets.filter(({ digest }) => digest).map(({ name }) => name));
  const untold = stored
    .filter(({ asset, from }) => from === undefined && !told.has(asset))
    .map(({ asset }) => asset);
  return {
    bytes: {
      problems: [...new Set([...problems, ...read.problems])],
      read: "digests",
      size: read.bytes,
      untold,
    },
    evidence: read.evidence,
    scan: undefined,
  };
};

const readAsset = async (github: GitHub, release: Release, name: string): Promise<Buffer | undefined> => {
  const asset = release.assets.find((each) => each.name === name);
  return asset && readBody(await openAsset(github, asset));
};
