import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { chmod, lstat, mkdir, readdir } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FileEntry, ModelEntry } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";

import { findEscape } from "./inside-workspace.ts";

/**
 * Copies a file or a folder's files below another folder and tells each file's size, sha256 and whether it may be run, taken from the bytes as
 * they are copied: one read, and no moment in which copy and digest can part. (A hard link would be cheaper, and a later
 * step that writes into the original would change what was registered.)
 * @param key where the path was given, for errors: `models.flights.train.outputs.model`
 * @throws UserError where there is nothing, and for links and other special files.
 */
export const copyOutputs = async (
  workspace: string,
  path: string,
  target: string,
  key: string,
): Promise<ModelEntry[]> => {
  const files = await listOutput(workspace, path, key);
  const entries: ModelEntry[] = [];
  for (const { source, name } of files) {
    checkName(name, key);
    const copy = join(target, name);
    const copied = await copyHashed(source, copy);
    const executable = ((await lstat(source)).mode & 0o100) !== 0;
    if (executable) await chmod(copy, 0o755);
    entries.push({ path: name, ...copied, ...(executable && { executable }) });
  }
  return entries;
};

/** Some system that pulls the model could not write such a name. A name that is no UTF-8 is read with U+FFFD in it. */
const checkName = (name: string, key: string): void => {
  if (!/[\\\ufffd]|^[a-zA-Z]:/.test(name)) return;
  throw new UserError(
    `"${name}" (${key}) cannot be a model file's name: a backslash, a drive letter or no UTF-8.`,
    {
      fix: "Let the command give the file another name.",
    },
  );
};

/** Copies one output file under a name of its own. */
export const copyOutputFile = async (
  workspace: string,
  path: string,
  target: string,
  name: string,
  key: string,
): Promise<FileEntry> => {
  const [file, ...more] = await listOutput(workspace, path, key);
  if (!file || more.length > 0 || (await lstat(join(workspace, path))).isDirectory())
    throw new UserError(`"${path}" (${key}) is a folder, expected one file.`);
  return { path: name, ...(await copyHashed(file.source, join(target, name))) };
};

const listOutput = async (workspace: string, path: string, key: string) => {
  const root = join(workspace, path);
  const stats = await lstat(root).catch(() => undefined);
  if (!stats)
    throw new UserError(`The command left nothing at "${path}" (${key}).`, {
      fix: `Let it write there, or give ${key} the path that it writes.`,
    });
  const outside = stats.isSymbolicLink() ? undefined : await findEscape(workspace, path);
  if (outside)
    throw new UserError(`"${path}" (${key}) leads to ${outside}, outside the workspace.`, {
      fix: "Let the command write inside the workspace.",
    });
  const found = stats.isDirectory()
    ? (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => !entry.isDirectory())
    : [];
  const special = stats.isDirectory()
    ? found.find((entry) => !entry.isFile())
    : stats.isFile()
      ? undefined
      : { parentPath: dirname(root), name: basename(root) };
  if (special)
    throw new UserError(
      `"${toPosix(relative(workspace, join(special.parentPath, special.name)))}" (${key}) is a link or a special file.`,
      {
        fix: "Let the command write the file itself: what a version holds must not depend on what lies elsewhere.",
      },
    );
  const files = stats.isFile()
    ? [{ source: root, name: basename(root) }]
    : found.map((entry) => {
        const source = join(entry.parentPath, entry.name);
        return { source, name: toPosix(relative(root, source)) };
      });
  if (files.length === 0)
    throw new UserError(`"${path}" (${key}) is an empty folder: the command left no file in it.`);
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
};

const toPosix = (path: string) => path.split(sep).join("/");

const copyHashed = async (source: string, target: string): Promise<{ size: number; sha256: string }> => {
  await mkdir(dirname(target), { recursive: true });
  const hash = createHash("sha256");
  let size = 0;
  await pipeline(
    createReadStream(source, { highWaterMark: 1024 * 1024 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(target),
  );
  return { size, sha256: hash.digest("hex") };
};
