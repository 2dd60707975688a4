import { chmod, lstat, mkdir, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { countOf, formatBytes } from "@mlops-actions/contracts/format";
import type { FileEntry } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { hashFile } from "@mlops-actions/runner/hash-file";
import { eachOf } from "../each-of.ts";
import type { RegisteredVersion } from "../read/resolve.ts";
import type { Wait } from "../releases/upload-asset.ts";
import { locateFile } from "../store/locate-bytes.ts";
import { checkFolders, checkPaths, checkTargets } from "./check-places.ts";
import { fetchPiece } from "./fetch-piece.ts";
import { createFindAsset, tagHolding } from "./find-asset.ts";
import { coveredBytes } from "./intervals.ts";
import { createOpenRange } from "./open-range.ts";
import { identify, openPartFile, type PartFile, type WantedFile } from "./part-file.ts";
import { createListParts } from "./part-name.ts";
import { notesOf } from "./part-notes.ts";
import { planPieces } from "./plan-pieces.ts";
import { safePath, selectFiles } from "./select-files.ts";

export type DownloadOptions = {
  /** Only these files of the manifest, by path. */
  files?: readonly string[];
  /** Told now and then: bytes that are here so far, of how many, and how many of them were here before. */
  onProgress?: (progress: { done: number; total: number; kept: number }) => void;
  /** Between tries, in milliseconds. */
  wait?: Wait;
  /** Whether the disk takes upper and lower case for the same; as is usual on this system unless told. */
  foldsCase?: boolean;
  /** Bytes that a folder's disk has left. */
  freeSpace?: (folder: string) => Promise<number>;
};

/** A store gives each connection its share; more than a dozen brings little and is impolite. */
const connections = 12;
const mebibyte = 1024 * 1024;

/** Small enough that all connections end at about the same time, large enough that a request's round trip is little. */
const pieceSize = (total: number): number =>
  Math.min(16 * mebibyte, Math.max(4 * mebibyte, Math.ceil(total / connections / 4)));

/**
 * Downloads a version's model files into a folder, under the paths they were trained as, whichever way they are kept:
 * ranges of large assets side by side, small ones several at once. Each file has a name of its own that ends in `.part`
 * until its sha256 is what the manifest says; a pull that was interrupted goes on where it was; a file that is there
 * already with these bytes is left alone.
 */
export const downloadModel = async (
  github: GitHub,
  version: RegisteredVersion,
  directory: string,
  options: DownloadOptions = {},
): Promise<FileEntry[]> => {
  const files = selectFiles(version, options.files);
  const ending = endingOfParts(version);
  const wanted = files.map((file) => {
    const target = join(directory, safePath(file.path));
    return { ...file, target, ending, spans: locateFile(version.manifest, file) };
  });
  checkPaths(version.tag, files, options.foldsCase ?? ["darwin", "win32"].includes(process.platform));
  await checkFolders(directory, files);
  await fetchFiles(github, version, wanted, options);
  return files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
};

/**
 * Downloads one piece of evidence by its role (predictions, profile, verdict, golden, environment, run, metrics).
 * False where the version has none.
 */
export const downloadEvidence = async (
  github: GitHub,
  version: RegisteredVersion,
  role: string,
  path: string,
  { wait }: Pick<DownloadOptions, "wait"> = {},
): Promise<boolean> => {
  const entry = Object.hasOwn(version.manifest.evidence, role) ? version.manifest.evidence[role] : undefined;
  if (!entry) return false;
  const spans = [{ stored: entry, start: 0, end: entry.size }];
  const wanted = { ...entry, target: path, ending: endingOfParts(version), spans };
  await fetchFiles(github, version, [wanted], { ...(wait && { wait }) });
  return true;
};

/** Of a file's name while it comes; longer where a file of the model has a name that ends so. */
const endingOfParts = ({ manifest }: RegisteredVersion): string => {
  const names = manifest.files.map(({ path }) => path.toLowerCase());
  let ending = ".part";
  while (names.some((name) => name.endsWith(ending) || name.endsWith(notesOf(ending)))) ending += "_";
  return ending;
};

const fetchFiles = async (
  github: GitHub,
  version: RegisteredVersion,
  wanted: readonly WantedFile[],
  options: DownloadOptions,
): Promise<void> => {
  const { onProgress = () => {}, wait = (milliseconds) => setTimeout(milliseconds) } = options;
  await checkTargets(version.tag, wanted);
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let kept: number | undefined;
  const told = (more: number) => {
    done += more;
    onProgress({ done, total, kept: kept ?? done });
  };
  const parts: PartFile[] = [];
  const found: Found[] = [];
  const listParts = createListParts();
  try {
    await eachOf(wanted, 4, async (file) => {
      const identity = await findIntact(file);
      if (identity === undefined) parts.push(await openPartFile(file, told, listParts));
      else {
        found.push({ file, identity });
        told(file.size);
      }
    });
    if (parts.length === 0) return;
    kept = done;
    await checkSpace(parts, options.freeSpace ?? readFreeSpace);
    const ports = { findAsset: createFindAsset(github, version), openRange: createOpenRange(github), wait };
    // What arrives wrong is fetched once more: a part that an earlier run left may be to blame, or the way here.
    for (let round = 1; ; round++) {
      const open = parts.filter((part) => !part.done);
      const pieces = planPieces(open, pieceSize(total - done));
      for (const { stored } of new Set(pieces.map(({ source }) => source))) await ports.findAsset(stored);
      await eachOf(pieces, connections, (piece) => fetchPiece(piece, ports));
      for (const part of open) if (coveredBytes(part.have) === part.size && !part.done) await part.settle();
      const wrong = parts.find((part) => !part.done);
      if (!wrong) break;
      if (round === 2) throw describeMismatch(version, wrong);
    }
    for (const part of parts) found.push({ file: part, identity: part.identity! });
    await checkStillThere(version.tag, found);
  } finally {
    for (const part of parts) await part.close();
  }
};

type Found = { file: WantedFile; identity: string };

/** The identity of a file that is there as it should be. A link is not: what it leads to is somebody else's. */
const findIntact = async ({ target, size, sha256, executable }: WantedFile): Promise<string | undefined> => {
  const found = await lstat(target, { bigint: true }).catch(() => undefined);
  if (!found?.isFile() || found.size !== BigInt(size)) return undefined;
  if ((await hashFile(target)).sha256 !== sha256) return undefined;
  if (executable && !(found.mode & 0o100n)) await chmod(target, 0o755);
  return identify(found);
};

/** Two pulls of different versions into one folder must not both end as if it were theirs. */
const checkStillThere = async (tag: string, found: readonly Found[]): Promise<void> => {
  for (const { file, identity } of found) {
    const now = await lstat(file.target, { bigint: true }).catch(() => undefined);
    if ((now && identify(now) === identity) || (await findIntact(file)) !== undefined) continue;
    throw new UserError(`${file.target} of ${tag} was replaced by something else while the others came.`, {
      fix: "Another pull into the same folder may be at work: give each version a folder of its own, and run this again.",
    });
  }
};

/** A disk that fills up in the middle of the night is better known of before. */
const checkSpace = async (
  parts: readonly PartFile[],
  freeSpace: (folder: string) => Promise<number>,
): Promise<void> => {
  const missing = parts.reduce((sum, { size, have }) => sum + size - coveredBytes(have), 0);
  const folder = dirname(parts[0]!.target);
  await mkdir(folder, { recursive: true });
  const free = await freeSpace(folder);
  if (missing <= free) return;
  throw new UserError(
    `${countOf(parts.length, "file")} of ${formatBytes(missing)} are to be downloaded, and the disk of ${folder} has ${formatBytes(free)} free.`,
    { fix: "Free some space, name another folder, or ask for some of the files only." },
  );
};

const readFreeSpace = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

const describeMismatch = (version: RegisteredVersion, { target, mismatches }: PartFile): Error => {
  const [first] = mismatches;
  if (!first) return new Error(`${target} is not complete, and no download says why`);
  const { stored } = first.span;
  const place = `${stored.asset} of ${tagHolding(version, stored)}`;
  const came = first.expected === stored.sha256 ? `${place} arrived` : `${target} came out of ${place}`;
  return new UserError(
    `${came} with sha256 ${first.sha256}, the manifest of ${version.tag} says ${first.expected}.`,
    {
      fix: "Try again: what was right is kept. Where it stays so, the asset was replaced after registration and must not be used.",
    },
  );
};
