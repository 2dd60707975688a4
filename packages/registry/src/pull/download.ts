import { createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import type { FileEntry } from "@mlops-actions/contracts/run";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { hashFile } from "@mlops-actions/runner/hash-file";
import { eachOf } from "../each-of.ts";
import type { RegisteredVersion } from "../read/resolve.ts";
import { openAsset, type Wait } from "../releases/upload-asset.ts";

export type DownloadOptions = {
  /** Only these files of the manifest, by path. */
  files?: readonly string[];
  /** Told now and then: bytes that are here so far, of how many, and of which file. */
  onProgress?: (progress: { done: number; total: number; file: string }) => void;
  /** Between tries, in milliseconds. */
  wait?: Wait;
};

/**
 * Downloads a version's model files into a folder, under the paths they were trained as. Each is written to
 * `<path>.part`, resumed from there after an interruption, and takes its name only once its sha256 is what the
 * manifest says; a file that is there already with these bytes is left alone.
 */
export const downloadModel = async (
  github: GitHub,
  version: RegisteredVersion,
  directory: string,
  options: DownloadOptions = {},
): Promise<FileEntry[]> => {
  const files = selectFiles(version, options.files);
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  return eachOf(files, 4, async ({ path, size, sha256, asset }) => {
    let own = 0;
    await fetchVerified(
      github,
      version,
      { name: asset!, size, sha256 },
      join(directory, safePath(path)),
      (bytes) => {
        done += bytes - own;
        own = bytes;
        options.onProgress?.({ done, total, file: path });
      },
      options.wait,
    );
    return { path, size, sha256 };
  });
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
): Promise<boolean> => {
  const entry = Object.hasOwn(version.manifest.evidence, role) ? version.manifest.evidence[role] : undefined;
  if (!entry) return false;
  await fetchVerified(github, version, { ...entry, name: entry.asset }, path, () => {});
  return true;
};

type Wanted = { name: string; size: number; sha256: string };

const fetchVerified = async (
  github: GitHub,
  version: RegisteredVersion,
  wanted: Wanted,
  path: string,
  told: (bytes: number) => void,
  wait: Wait = (milliseconds) => setTimeout(milliseconds),
): Promise<void> => {
  if (await isThere(path, wanted)) return told(wanted.size);
  const asset = version.assets.find(({ name }) => name === wanted.name);
  if (!asset)
    throw new UserError(`Release ${version.tag} has no asset ${wanted.name}, which its manifest names.`, {
      fix: `It was removed after registration. Register the model again; ${version.releaseUrl} shows what is left.`,
    });
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.part`;
  for (let attempt = 1; ; attempt++) {
    try {
      await fetchInto(github, asset, part, wanted.size, told);
      break;
    } catch (error) {
      const { status = 0 } = error as { status?: number };
      if (attempt === 4 || (status >= 400 && status < 500 && status !== 416)) throw error;
      if (status === 416) await rm(part, { force: true });
      await wait(250 * 2 ** attempt);
    }
  }
  const { sha256, size } = await hashFile(part);
  if (sha256 !== wanted.sha256) {
    await rm(part);
    throw new UserError(
      `${wanted.name} of ${version.tag} arrived with sha256 ${sha256} (${size} bytes), its manifest says ${wanted.sha256} (${wanted.size} bytes).`,
      {
        fix: "Try again; where it stays so, the asset was replaced after registration and must not be used.",
      },
    );
  }
  await rename(part, path);
};

/** Continues a partial file where the server allows it (206), begins anew where it does not (200). */
const fetchInto = async (
  github: GitHub,
  asset: { url: string; name: string },
  part: string,
  size: number,
  told: (bytes: number) => void,
) => {
  const have = existsSync(part) ? (await stat(part)).size : 0;
  if (have === size && size > 0) return told(size);
  const response = await openAsset(github, asset, have < size ? have : 0);
  const resumed = response.statusCode === 206;
  let bytes = resumed ? have : 0;
  response.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    told(bytes);
  });
  await pipeline(response, createWriteStream(part, { flags: resumed ? "a" : "w" }));
  if (bytes < size) throw new Error(`${asset.name}: the connection closed after ${bytes} of ${size} bytes`);
};

const isThere = async (path: string, wanted: Wanted): Promise<boolean> => {
  if (!existsSync(path) || (await stat(path)).size !== wanted.size) return false;
  return (await hashFile(path)).sha256 === wanted.sha256;
};

const selectFiles = (version: RegisteredVersion, only: readonly string[] | undefined): Manifest["files"] => {
  if (!only) return version.manifest.files;
  return only.map((path) => {
    const found = version.manifest.files.find((file) => file.path === path);
    if (found) return found;
    const paths = version.manifest.files.map((file) => file.path);
    const near = suggest(path, paths);
    throw new UserError(`${version.tag} has no file "${path}".`, {
      fix: near ? `Did you mean "${near}"?` : `It has: ${paths.join(", ")}.`,
    });
  });
};

/** A manifest comes from outside: a path in it must not lead out of the folder it is unpacked into. */
const safePath = (path: string): string => {
  const parts = path.split(/[/\\]/);
  if (/^([/\\]|[a-zA-Z]:)/.test(path) || parts.some((part) => part === ".." || part === "." || part === ""))
    throw new UserError(
      `The manifest names a file "${path}", which is no path inside a folder. It is not downloaded.`,
    );
  return join(...parts);
};
