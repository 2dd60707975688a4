import { createHash, type Hash } from "node:crypto";
import type { Manifest, ModelFile, Stored } from "@mlops-actions/contracts/manifest";
import { isUserError } from "@mlops-actions/contracts/user-error";
import { eachOf } from "../each-of.ts";
import type { OpenRange, RemoteAsset } from "../pull/open-range.ts";
import { locateFile } from "../store/locate-bytes.ts";
import { type ByteSource, bufferSource } from "./byte-source.ts";
import { type FileScan, scanFile } from "./scan-model.ts";

export type BytePorts = {
  findAsset: (stored: Stored) => Promise<RemoteAsset>;
  openRange: OpenRange;
  /** Told of bytes as they come. */
  told: (bytes: number) => void;
};

export type ByteCheck = {
  /** What does not agree, one sentence each. */
  problems: string[];
  /** Of the model files whose bytes are what the manifest says. */
  scans: (FileScan & { path: string })[];
  /** What evidence says that is read here, by role. */
  evidence: Map<string, Buffer>;
  bytes: number;
};

/** What is at most this large is kept while it comes; anything larger is asked for again by ranges. */
const keptSize = 16 * 1024 * 1024;

/** Bytes that lie one after another in one or several assets, and the files among them. */
type Chain = { stored: readonly Stored[]; slices: Slice[]; whole?: { name: string; sha256: string } };
type Slice = {
  name: string;
  start: number;
  size: number;
  sha256: string;
  /** Whether the bytes are handed over, once they are known to be right. */
  kept: boolean;
  keep: (bytes: Buffer | undefined) => Promise<void>;
};

/**
 * Reads every byte of a version as it lies in its releases, and holds assets, shards, archive and files each against
 * the digest that the manifest has for it. Nothing is stored.
 */
export const checkBytes = async (
  manifest: Pick<Manifest, "files" | "archive" | "evidence">,
  roles: readonly string[],
  ports: BytePorts,
): Promise<ByteCheck> => {
  const scans = new Map<string, FileScan>();
  const large: ModelFile[] = [];
  const evidence = new Map<string, Buffer>();
  const fileSlice = (file: ModelFile, start: number): Slice => ({
    name: file.path,
    start,
    size: file.size,
    sha256: file.sha256,
    kept: file.size <= keptSize,
    keep: async (bytes) => {
      if (bytes) scans.set(file.path, await scanFile(file.path, bufferSource(bytes)));
      else large.push(file);
    },
  });
  const chains: Chain[] = [
    ...manifest.files
      .filter(({ offset }) => offset === undefined)
      .map((file) => ({
        stored: locateFile(manifest, file).map(({ stored }) => stored),
        slices: [fileSlice(file, 0)],
      })),
    ...archiveChain(manifest, fileSlice),
    ...Object.entries(manifest.evidence).map(([role, entry]) => ({
      stored: [entry],
      slices: [
        {
          ...entry,
          name: entry.asset,
          start: 0,
          kept: roles.includes(role) && entry.size <= keptSize,
          keep: async (bytes: Buffer | undefined) => void (bytes && evidence.set(role, bytes)),
        },
      ],
    })),
  ];
  const problems = (await eachOf(chains, 4, (chain) => readChain(chain, ports))).flat();
  for (const file of new Set(large))
    scans.set(file.path, await scanFile(file.path, remoteSource(manifest, file, ports)));
  return {
    problems,
    scans: manifest.files.flatMap(({ path }) => {
      const scan = scans.get(path);
      return scan ? [{ path, ...scan }] : [];
    }),
    evidence,
    bytes: chains.flatMap(({ stored }) => stored).reduce((sum, { size }) => sum + size, 0),
  };
};

const archiveChain = (
  { archive, files }: Pick<Manifest, "files" | "archive">,
  fileSlice: (file: ModelFile, start: number) => Slice,
): Chain[] => {
  if (!archive) return [];
  const slices = files
    .flatMap((file) => (file.offset === undefined ? [] : [fileSlice(file, file.offset)]))
    .sort((a, b) => a.start - b.start || a.size - b.size);
  const stored = locateFile({}, { ...archive, path: "" }).map((span) => span.stored);
  return [{ stored, slices, whole: { name: "the archive", sha256: archive.sha256 } }];
};

/** @returns what is wrong with it; a connection that breaks is tried three times. */
const readChain = async (chain: Chain, ports: BytePorts): Promise<string[]> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await readChainOnce(chain, ports);
    } catch (error) {
      // Ours to tell: an asset is gone, or is another one by GitHub's own word.
      if (isUserError(error)) return [error.message];
      if (attempt === 3) throw error;
    }
  }
};

const readChainOnce = async ({ stored, slices, whole }: Chain, ports: BytePorts): Promise<string[]> => {
  const problems: string[] = [];
  const total = createHash("sha256");
  const open = slices.map((slice) => ({
    slice,
    hash: createHash("sha256"),
    read: 0,
    parts: slice.kept ? ([] as Buffer[]) : undefined,
  }));
  const finish = async ({ slice, hash, read, parts }: (typeof open)[number]) => {
    if (read === slice.size && hash.digest("hex") === slice.sha256)
      await slice.keep(parts && Buffer.concat(parts));
    else problems.push(`${slice.name} has other bytes than the manifest says`);
  };

  let at = 0;
  while (open[0]?.slice.size === 0) await finish(open.shift()!);
  for (const part of stored) {
    const asset = await ports.findAsset(part);
    const { body } = await ports.openRange(asset, 0, asset.size);
    const own = createHash("sha256");
    for await (const chunk of body as AsyncIterable<Buffer>) {
      own.update(chunk);
      total.update(chunk);
      ports.told(chunk.length);
      // Files in an archive lie one after another, so that only the first that is open can take bytes.
      while (open.length > 0 && open[0]!.slice.start < at + chunk.length) {
        const first = open[0]!;
        const from = Math.max(0, first.slice.start - at);
        const bytes = chunk.subarray(from, Math.max(from, first.slice.start + first.slice.size - at));
        take(first, bytes);
        if (first.slice.start + first.slice.size > at + chunk.length) break;
        await finish(open.shift()!);
      }
      at += chunk.length;
    }
    if (stored.length > 1 && own.digest("hex") !== part.sha256)
      problems.push(`${part.asset} has other bytes than the manifest says`);
  }
  for (const rest of open) await finish(rest);
  if (whole && total.digest("hex") !== whole.sha256)
    problems.push(`${whole.name} has other bytes than the manifest says`);
  return problems;
};

const take = (open: { hash: Hash; read: number; parts: Buffer[] | undefined }, bytes: Buffer) => {
  open.hash.update(bytes);
  open.read += bytes.length;
  open.parts?.push(bytes);
};

/** A model file where it lies, opened at any place. */
const remoteSource = (
  manifest: Pick<Manifest, "archive">,
  file: ModelFile,
  { findAsset, openRange }: BytePorts,
): ByteSource => ({
  size: file.size,
  open: async function* (start = 0, end = file.size) {
    let begin = 0;
    for (const span of locateFile(manifest, file)) {
      const [from, to] = [Math.max(start - begin, 0), Math.min(end - begin, span.end - span.start)];
      begin += span.end - span.start;
      if (from >= to) continue;
      const { body, whole } = await openRange(
        await findAsset(span.stored),
        span.start + from,
        span.start + to,
      );
      if (whole && (span.start + from > 0 || to < span.stored.size)) {
        body.destroy();
        throw new Error(`the store sends ${span.stored.asset} only as a whole`);
      }
      yield* body as AsyncIterable<Buffer>;
    }
  },
});
