import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import {
  constants,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type ContractValue, defineContract } from "@mlops-actions/contracts/contract";
import { type FileEntry, fileEntryShape } from "@mlops-actions/contracts/run";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import { hashFile } from "@mlops-actions/runner/hash-file";
import { z } from "zod";

/** A version on this machine: the code of its own commit, and below `.mlops/` the model and its evidence. */
export type StoredVersion = {
  version: string;
  manifestDigest: string;
  modelDigest: string;
  /** Where its code lies and its server runs. */
  directory: string;
  modelDirectory: string;
  /** golden.jsonl, or null where the version has none. */
  golden: string | null;
};

/** Where a version's bytes come from. Each checks what it brings. */
export type VersionSource = {
  downloadModel: (version: RegisteredVersion, directory: string) => Promise<unknown>;
  downloadGolden: (version: RegisteredVersion, path: string) => Promise<boolean>;
  /** Writes what mlops.yml lists under files, at the version's commit, into a folder. */
  fetchFiles: (version: RegisteredVersion, directory: string) => Promise<void>;
};

/** `.mlops/prepared.json`, written last: a folder without it was left half made. */
const preparedContract = defineContract("mlops/prepared@1", {
  version: z.string(),
  manifest_digest: z.string(),
  model_digest: z.string(),
  files: z.array(z.string()).describe("what mlops.yml asked for"),
  entries: z.array(fileEntryShape),
  golden: z.boolean(),
});
type Prepared = ContractValue<typeof preparedContract>;

const own = ".mlops";
const preparedPath = (directory: string) => join(directory, own, "prepared.json");

/**
 * Brings a version to this machine, or finds it here with every byte as it was: neither a rollback nor a promotion from
 * another environment of this machine needs a download.
 * @param base the folder of one model in one environment
 */
export const storeVersion = async (
  base: string,
  version: RegisteredVersion,
  files: readonly string[],
  source: VersionSource,
): Promise<StoredVersion> => {
  const name = `${version.version}-${version.manifestDigest.slice(0, 12)}`;
  const directory = join(base, name);
  const found = await readWhole(directory, files);
  if (found) {
    const now = new Date();
    await utimes(preparedPath(directory), now, now);
    return describe(directory, found);
  }
  const draft = join(base, `.part-${randomUUID()}`);
  try {
    const prepared =
      (await copyNeighbour(base, name, files, draft)) ?? (await fetchVersion(version, files, source, draft));
    await rm(directory, { recursive: true, force: true });
    await rename(draft, directory);
    return describe(directory, prepared);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};

const fetchVersion = async (
  version: RegisteredVersion,
  files: readonly string[],
  source: VersionSource,
  draft: string,
): Promise<Omit<Prepared, "schema">> => {
  await mkdir(join(draft, own, "model"), { recursive: true });
  await source.fetchFiles(version, draft);
  await source.downloadModel(version, join(draft, own, "model"));
  const golden = await source.downloadGolden(version, join(draft, own, "golden.jsonl"));
  const prepared = {
    version: version.version,
    manifest_digest: version.manifestDigest,
    model_digest: version.manifest.model_digest,
    files: [...files],
    entries: await listEntries(draft),
    golden,
  };
  await writeFile(preparedPath(draft), preparedContract.serialise(prepared));
  return prepared;
};

/** Copies the same version from another environment's folder on this machine; the copy is what is checked. */
const copyNeighbour = async (
  base: string,
  name: string,
  files: readonly string[],
  draft: string,
): Promise<Prepared | undefined> => {
  const environments = dirname(dirname(base));
  for (const environment of await readdir(environments).catch(() => [] as string[])) {
    const neighbour = join(environments, environment, basename(base), name);
    if (!(await readPrepared(neighbour))) continue;
    const isOurs = (path: string) => !/[\\/]serve-\d+\.log$/.test(path);
    const copied = await cp(neighbour, draft, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      filter: isOurs,
    })
      .then(() => readWhole(draft, files))
      .catch(() => undefined); // pruned by its own environment meanwhile
    if (copied) return copied;
    await rm(draft, { recursive: true, force: true });
  }
  return undefined;
};

/** A version that lies on this machine already, whole or not: for what is being restored. */
export const findStored = async (
  base: string,
  version: string,
  modelDigest: string,
): Promise<StoredVersion | undefined> => {
  for (const name of await readdir(base).catch(() => [] as string[])) {
    if (!name.startsWith(`${version}-`)) continue;
    const prepared = await readPrepared(join(base, name));
    if (prepared?.version === version && prepared.model_digest === modelDigest)
      return describe(join(base, name), prepared);
  }
  return undefined;
};

/**
 * Removes all but the versions used last, and what interrupted downloads left.
 * @param live a folder that is kept in any case
 */
export const pruneVersions = async (base: string, live: string, count = 5): Promise<void> => {
  const others: { directory: string; usedAt: number }[] = [];
  for (const entry of await readdir(base, { withFileTypes: true })) {
    const directory = join(base, entry.name);
    if (!entry.isDirectory() || directory === live) continue;
    const prepared = await stat(preparedPath(directory)).catch(() => undefined);
    others.push({ directory, usedAt: prepared?.mtimeMs ?? 0 });
  }
  others.sort((a, b) => b.usedAt - a.usedAt);
  for (const [index, { directory, usedAt }] of others.entries())
    if (usedAt === 0 || index >= count - 1) await rm(directory, { recursive: true, force: true });
};

const describe = (directory: string, prepared: Omit<Prepared, "schema">): StoredVersion => ({
  version: prepared.version,
  manifestDigest: prepared.manifest_digest,
  modelDigest: prepared.model_digest,
  directory,
  modelDirectory: join(directory, own, "model"),
  golden: prepared.golden ? join(directory, own, "golden.jsonl") : null,
});

const readPrepared = async (directory: string): Promise<Prepared | undefined> => {
  const path = preparedPath(directory);
  return existsSync(path) ? preparedContract.parse(await readFile(path, "utf8"), path) : undefined;
};

/** A version's folder in which these files were asked for and every byte is as it was; else undefined. */
const readWhole = async (directory: string, files: readonly string[]): Promise<Prepared | undefined> => {
  const prepared = await readPrepared(directory);
  return prepared && sameList(prepared.files, files) && (await isIntact(directory, prepared.entries))
    ? prepared
    : undefined;
};

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");

const isIntact = async (directory: string, entries: readonly FileEntry[]): Promise<boolean> => {
  for (const entry of entries) {
    const path = join(directory, entry.path);
    const found = await stat(path).catch(() => undefined);
    if (found?.size !== entry.size || (await hashFile(path)).sha256 !== entry.sha256) return false;
  }
  return true;
};

const listEntries = async (directory: string): Promise<FileEntry[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      path: path.slice(directory.length + 1).replaceAll("\\", "/"),
      ...(await hashFile(path)),
    })),
  );
};

/** The folder of one model in one environment. `/` in a name becomes `=`, as GTO writes it; no name has a `=`. */
export const stateFolder = (
  root: string,
  repository: { owner: string; name: string },
  environment: string,
  model: string,
): string => join(root, `${repository.owner}-${repository.name}`, flatten(environment), flatten(model));

const flatten = (name: string) => name.replaceAll("/", "=");
