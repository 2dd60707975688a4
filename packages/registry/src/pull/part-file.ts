import { createHash } from "node:crypto";
import { type BigIntStats, createReadStream } from "node:fs";
import { constants, type FileHandle, lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Span } from "../store/locate-bytes.ts";
import {
  addInterval,
  coveredBytes,
  coveredUpTo,
  gapsWithin,
  type Intervals,
  removeInterval,
} from "./intervals.ts";
import { claimPart, type ListParts, releasePart, removePart } from "./part-name.ts";
import { addNote, notesOf } from "./part-notes.ts";
import { createRunningDigest } from "./running-digest.ts";

/** A file to be had, and where its bytes are kept. */
export type WantedFile = {
  target: string;
  /** Of the name under which it comes: one that no file of the model has. */
  ending: string;
  size: number;
  sha256: string;
  executable?: boolean | undefined;
  spans: readonly Span[];
};

/** Where bytes came from that are not what the manifest says: their digest, and the one it says. */
export type Mismatch = { span: Span; sha256: string; expected: string };

/** The part of a file, filled in any order; once all is there and its digest is right it takes its name. */
export type PartFile = WantedFile & {
  readonly have: Intervals;
  readonly done: boolean;
  /** Which file took the name in the end, see `identify`; undefined until then. */
  readonly identity: string | undefined;
  /** What was wrong when all was there. Those bytes are forgotten, the others kept. */
  readonly mismatches: readonly Mismatch[];
  /** Writes bytes where they belong; the last ones settle the file. */
  write: (bytes: Buffer, position: number) => Promise<void>;
  /** Checks a file that has all its bytes. */
  settle: () => Promise<void>;
  /** Ends work on a file that may not be complete: what it has is noted for the next run. */
  close: () => Promise<void>;
};

/** A kill loses at most so many bytes of a file, and one smaller than that has no notes. */
const notedEvery = 4 * 1024 * 1024;

/** @param told how many more bytes are there; fewer than none where some were forgotten. */
export const openPartFile = async (
  wanted: WantedFile,
  told: (more: number) => void,
  listParts: ListParts,
): Promise<PartFile> => {
  const { size, sha256, spans } = wanted;
  const claimed = await claimPart(wanted, listParts);
  const { part } = claimed;
  let { have } = claimed;
  /** What is there or on its way to the disk. Nothing is written twice: the digest has taken what came first. */
  let taken = have;
  let exists = have.length > 0;
  let unnoted = 0;
  let state: "open" | "settling" | "done" | "closed" = "open";
  let mismatches: Mismatch[] = [];
  let identity: string | undefined;
  told(coveredBytes(have));

  let opening: Promise<FileHandle> | undefined;
  const open = () => {
    opening ??= openOwn(part, exists);
    exists = true;
    return opening;
  };
  const beginDigest = () =>
    createRunningDigest(async (buffer, position) => {
      if (state === "closed") return 0; // it reads behind our back
      const { bytesRead } = await (await open()).read(buffer, 0, buffer.length, position);
      return bytesRead;
    });
  let digest = beginDigest();

  const change = (next: Intervals) => {
    told(coveredBytes(next) - coveredBytes(have));
    have = next;
  };
  const note = () => {
    unnoted = 0;
    return addNote(part, sha256, have);
  };
  const closeHandle = async () => {
    const handle = await opening;
    opening = undefined;
    await handle?.close();
  };

  const settle = async () => {
    state = "settling";
    const handle = await open();
    await handle.truncate(size); // what was taken over may be longer
    const actual = await digest.finish(size);
    if (actual === sha256) {
      if (wanted.executable) await handle.chmod(0o755);
      identity = await identifyOwn(handle, part);
      await closeHandle();
      await rename(part, wanted.target);
      await rm(notesOf(part), { force: true });
      state = "done";
      return;
    }
    mismatches = await findMismatches(part, wanted, actual);
    for (const { start, end } of placesOf(spans, mismatches)) change(removeInterval(have, start, end));
    taken = have;
    digest = beginDigest();
    if (have.length > 0) await note();
    else await discard();
    state = "open";
  };

  const discard = async () => {
    unnoted = 0;
    await closeHandle();
    await removePart(part);
    exists = false;
  };

  const write = async (bytes: Buffer, position: number) => {
    if (state !== "open") return; // a server that knows no ranges sends what is there already
    const gaps = gapsWithin(taken, position, position + bytes.length);
    taken = addInterval(taken, position, position + bytes.length);
    for (const [start, end] of gaps) {
      const piece = bytes.subarray(start - position, end - position);
      await writeAll(await open(), piece, start);
      change(addInterval(have, start, end));
      digest.take(piece, start, (front) => coveredUpTo(have, front));
      unnoted += piece.length;
      if (coveredBytes(have) === size) await settle();
      else if (unnoted >= notedEvery) await note();
    }
  };

  return {
    ...wanted,
    get have() {
      return have;
    },
    get done() {
      return state === "done";
    },
    get identity() {
      return identity;
    },
    get mismatches() {
      return mismatches;
    },
    write: (bytes, position) => write(bytes, position).catch(blameDisk(part)),
    settle: () => settle().catch(blameDisk(part)),
    close: async () => {
      if (state === "open" && unnoted > 0) await note().catch(() => {}); // worth a try, and no news
      const keep = have.length > 0;
      if (state !== "done") state = "closed";
      await closeHandle();
      if (state === "closed" && exists && !keep) await removePart(part).catch(() => {});
      releasePart(part);
    },
  };
};

const { O_RDWR, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants;

const openOwn = async (part: string, exists: boolean): Promise<FileHandle> => {
  await mkdir(dirname(part), { recursive: true });
  return open(part, exists ? O_RDWR | O_NOFOLLOW : O_RDWR | O_CREAT | O_EXCL);
};

/** Tells a file from any other that may come to have its name, and from itself once it is written to. */
export const identify = ({ dev, ino, size, mtimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs].join();

/** What takes the final name must be the very file that was checked. */
const identifyOwn = async (handle: FileHandle, part: string): Promise<string> => {
  const there = await lstat(part, { bigint: true });
  const own = await handle.stat({ bigint: true });
  if (there.dev !== own.dev || there.ino !== own.ino) throw new Error("something else was put in its place");
  return identify(own);
};

const writeAll = async (handle: FileHandle, bytes: Buffer, position: number): Promise<void> => {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, from, bytes.length - from, position + from);
    from += bytesWritten;
  }
};

/** Which of a file's spans are wrong: those whose own digest says so, or all of them where none can tell. */
const findMismatches = async (
  part: string,
  { spans, sha256: expected }: WantedFile,
  actual: string,
): Promise<Mismatch[]> => {
  const found: Mismatch[] = [];
  let at = 0;
  for (const span of spans) {
    const { stored, start, end } = span;
    const isWhole = end - start === stored.size;
    const sha256 = isWhole ? await hashStretch(part, at, at + stored.size) : actual;
    if (isWhole && sha256 !== stored.sha256) found.push({ span, sha256, expected: stored.sha256 });
    at += end - start;
  }
  return found.length > 0 ? found : spans.map((span) => ({ span, sha256: actual, expected }));
};

const hashStretch = async (path: string, start: number, end: number): Promise<string> => {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(path, { start, end: end - 1, highWaterMark: 1 << 20 }))
    hash.update(bytes as Buffer);
  return hash.digest("hex");
};

const placesOf = (spans: readonly Span[], mismatches: readonly Mismatch[]) => {
  let at = 0;
  return spans.flatMap((span) => {
    const start = at;
    at += span.end - span.start;
    return mismatches.some((mismatch) => mismatch.span === span) ? [{ start, end: at }] : [];
  });
};

const blameDisk =
  (part: string) =>
  (cause: NodeJS.ErrnoException): never => {
    const full = cause.code === "ENOSPC" || cause.code === "EDQUOT";
    throw new UserError(`${part} cannot be written: ${full ? "the disk is full" : cause.message}.`, {
      fix: full
        ? "Free some space and run this again: what was downloaded is kept."
        : "Check the folder, and run this again.",
      cause,
    });
  };
