import { createInflateRaw } from "node:zlib";
import { type ByteSource, readAt, sliceSource } from "./byte-source.ts";
import { expandWith } from "./expand.ts";
import { payFor, type ScanBudget } from "./scan-budget.ts";

export type ZipMember = {
  name: string;
  /** The name that the member's own header has; another one than the directory's misleads one reader or the other. */
  ownName: string;
  /** What the directory says of the size; nothing relies on it. */
  size: number;
  /** Undefined where it is compressed in a way that is not read here. */
  content: ByteSource | undefined;
};

const mostMembers = 100_000;
const largestDirectory = 64 * 1024 * 1024;

/**
 * The members of a zip by its central directory, as miniz (PyTorch) and zipfile (Python) find it: from the end. Flags,
 * checksums and the directory's sizes of stored members are not believed, because the two do not treat them alike.
 * Undefined where there is no directory, or none that can be.
 */
export const readZip = async (source: ByteSource, budget: ScanBudget): Promise<ZipMember[] | undefined> => {
  const directory = await findDirectory(source);
  if (!directory || directory.size > largestDirectory) return undefined;
  const bytes = await readAt(source, directory.offset, directory.size);
  const members: ZipMember[] = [];
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50; ) {
    if (members.length === mostMembers) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const large = readZip64(extra, [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ]);
    members.push(
      await openMember(source, budget, {
        name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
        method: bytes.readUInt16LE(at + 10),
        size: large[0],
        packed: large[1],
        offset: large[2] + directory.shift,
      }),
    );
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  return members;
};

type Entry = { name: string; method: number; size: number; packed: number; offset: number };

const openMember = async (source: ByteSource, budget: ScanBudget, entry: Entry): Promise<ZipMember> => {
  const { name, method, size, packed, offset } = entry;
  const header = await readAt(source, offset, 30);
  const isHeader = header.length === 30 && header.readUInt32LE(0) === 0x04034b50;
  if (!isHeader) return { name, ownName: "", size, content: undefined };
  const nameLength = header.readUInt16LE(26);
  const ownName = (await readAt(source, offset + 30, nameLength)).toString("utf8");
  const data = offset + 30 + nameLength + header.readUInt16LE(28);
  const stored = sliceSource(source, data, Math.max(0, Math.min(packed, (source.size ?? 0) - data)));
  const content =
    method === 0
      ? payFor(stored, budget)
      : method === 8
        ? expandWith(stored, createInflateRaw, budget)
        : undefined;
  return { name, ownName, size, content };
};

const findDirectory = async (source: ByteSource) => {
  if (source.size === undefined || source.size < 22) return undefined;
  const tailStart = Math.max(0, source.size - 22 - 0xffff - 20);
  const tail = await readAt(source, tailStart, source.size - tailStart);
  const end = tail.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end === -1 || end + 22 > tail.length) return undefined;
  let size = tail.readUInt32LE(end + 12);
  let offset = tail.readUInt32LE(end + 16);
  let finish = tailStart + end;
  if (end >= 20 && tail.readUInt32LE(end - 20) === 0x07064b50) {
    const where = Number(tail.readBigUInt64LE(end - 12));
    const record = await readAt(source, where, 56);
    if (record.length === 56 && record.readUInt32LE(0) === 0x06064b50) {
      size = Number(record.readBigUInt64LE(40));
      offset = Number(record.readBigUInt64LE(48));
      finish = where;
    }
  }
  // Bytes before the archive (a polyglot) move everything: zipfile and miniz allow for them.
  const shift = Math.max(0, finish - size - offset);
  return offset + shift + size <= source.size ? { offset: offset + shift, size, shift } : undefined;
};

/** Sizes and offset, each from the zip64 field where the plain one is full. */
const readZip64 = (extra: Buffer, plain: [number, number, number]): [number, number, number] => {
  const result = [...plain] as [number, number, number];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    for (const index of [0, 1, 2] as const) {
      if (plain[index] !== 0xffffffff || next + 8 > extra.length) continue;
      result[index] = Number(extra.readBigUInt64LE(next));
      next += 8;
    }
  }
  return result;
};
