import { createHash, type Hash } from "node:crypto";
import { lstat, realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import type { ModelEntry } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import { eachOf } from "../each-of.ts";
import type { Part, StoragePlan } from "./plan-storage.ts";
import { readFileBytes } from "./read-bytes.ts";
import type { TarLayout } from "./tar-layout.ts";

export type PlanDigests = {
  /** sha256 of each part, by its asset's name. */
  parts: ReadonlyMap<string, string>;
  /** sha256 of the whole tar. */
  archive: string | null;
};

/**
 * Reads every model file once: holds it against run.json, so that what is registered is what was trained and judged,
 * and takes the digests of shards and tar on the way.
 * @throws UserError where a file is gone, is another one, or lies outside the model's folder.
 */
export const digestModel = async (directory: string, plan: StoragePlan): Promise<PlanDigests> => {
  const { archive, files } = plan;
  const entries = files.map(({ entry }) => entry);
  await eachOf(entries, 16, (entry) => checkPlace(directory, entry));
  if (archive) return digestTar(directory, entries, archive);
  const parts = new Map<string, string>();
  await eachOf(files, 4, async ({ entry, parts: own }) => {
    const shards = own.length > 1 ? own : [];
    const digests = digestParts(shards);
    const sha256 = createHash("sha256");
    for await (const chunk of readFileBytes(join(directory, entry.path), 0, entry.size)) {
      sha256.update(chunk);
      digests.update(chunk);
    }
    const whole = sha256.digest("hex");
    checkDigest(entry, whole);
    if (shards.length === 0 && own[0]) parts.set(own[0].asset, whole);
    for (const [asset, digest] of digests.end()) parts.set(asset, digest);
  });
  return { parts, archive: null };
};

const digestTar = async (
  directory: string,
  entries: readonly ModelEntry[],
  { layout, parts }: { layout: TarLayout; parts: readonly Part[] },
): Promise<PlanDigests> => {
  const whole = createHash("sha256");
  const shards = parts.length > 1 ? parts : [];
  const digests = digestParts(shards);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const empty = createHash("sha256").digest("hex");
  for (const entry of entries) if (entry.size === 0) checkDigest(entry, empty);
  const take = (bytes: Buffer) => {
    whole.update(bytes);
    digests.update(bytes);
  };
  for (const segment of layout.segments) {
    if ("bytes" in segment) {
      take(segment.bytes);
      continue;
    }
    const own = createHash("sha256");
    for await (const chunk of readFileBytes(join(directory, segment.path), 0, segment.size)) {
      own.update(chunk);
      take(chunk);
    }
    checkDigest(byPath.get(segment.path)!, own.digest("hex"));
  }
  const archive = whole.digest("hex");
  return {
    archive,
    parts: shards.length > 0 ? new Map(digests.end()) : new Map([[parts[0]!.asset, archive]]),
  };
};

/** Digests of stretches that follow one another, as their bytes go by. */
const digestParts = (parts: readonly Part[]) => {
  const done: [string, string][] = [];
  let at = 0;
  let hash: Hash = createHash("sha256");
  return {
    update: (chunk: Buffer) => {
      let left = chunk;
      while (left.length > 0 && done.length < parts.length) {
        const part = parts[done.length]!;
        const piece = left.subarray(0, part.end - at);
        hash.update(piece);
        at += piece.length;
        left = left.subarray(piece.length);
        if (at < part.end) continue;
        done.push([part.asset, hash.digest("hex")]);
        hash = createHash("sha256");
      }
    },
    end: () => done,
  };
};

const checkDigest = ({ path, sha256 }: ModelEntry, found: string): void => {
  if (found === sha256) return;
  throw new UserError(`${path} is not the file that was trained: sha256 ${found}, run.json says ${sha256}.`, {
    fix: "Something changed the model after training. Run the workflow from train again.",
  });
};

/** The file is there, has its size, and no link leads it out of the model's folder. */
const checkPlace = async (directory: string, { path, size }: ModelEntry): Promise<void> => {
  const file = join(directory, path);
  const real = await realpath(file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ENOENT" && cause.code !== "ENOTDIR") throw cause;
    throw new UserError(`${path} of the model is not in ${directory}.`, {
      fix: "The run directory is incomplete. Run the train action again.",
      cause,
    });
  });
  const inner = relative(await realpath(directory), real);
  if (inner === ".." || inner.startsWith(`..${sep}`) || isAbsolute(inner))
    throw new UserError(`${path} of the model is a link to ${real}, outside ${directory}.`, {
      fix: "Let the training write the file itself: what a version holds must not depend on what lies elsewhere.",
    });
  const stats = await lstat(real);
  if (!stats.isFile())
    throw new UserError(`${path} of the model is no plain file.`, {
      fix: "Let the training write plain files.",
    });
  if (stats.size !== size)
    throw new UserError(
      `${path} is not the file that was trained: it has ${stats.size} bytes, run.json says ${size}.`,
      {
        fix: "Something changed the model after training. Run the workflow from train again.",
      },
    );
};
