import { crc32, inflateRawSync } from "node:zlib";
import { UserError } from "@mlops-actions/contracts/user-error";

/** What an archive may hold: the names, all others being refused, and the most bytes that each may have. */
export type ArchiveLimits = { names: readonly string[]; mostBytes: number };

/**
 * Reads a small zip that a stranger made, in memory: nothing is written, so there is no path to climb out of. It is
 * strict where readers of zips differ (You et al., "My ZIP isn't your ZIP", USENIX Security 2025): no bytes after the directory, both headers of a member agree on its name, sizes and checksum are what they are said
 * to be. Zip64, encryption, folders, links and any name that is not expected are refused.
 * @throws UserError that says what is wrong, never with a name from the archive in it
 */
export const readArchive = (bytes: Buffer, { names, mostBytes }: ArchiveLimits): Map<string, Buffer> => {
  const end = bytes.length - endSize;
  if (end < 0 || bytes.readUInt32LE(end) !== endMark)
    throw refuse("it is not a zip, or has bytes after its end");
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > names.length) throw refuse(`it has ${count} files, at most ${names.length} were expected`);
  const members = new Map<string, Buffer>();
  for (let index = 0; index < count; index++) {
    if (at + entrySize > end || bytes.readUInt32LE(at) !== entryMark) throw refuse("its directory is broken");
    const nameEnd = at + entrySize + bytes.readUInt16LE(at + 28);
    const name = bytes.toString("latin1", at + entrySize, nameEnd);
    const member = {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      kind: (bytes.readUInt32LE(at + 38) >>> 16) & 0o170000,
      offset: bytes.readUInt32LE(at + 42),
    };
    if (!names.includes(name)) throw refuse(`it has a file other than ${names.join(", ")}`);
    if (members.has(name)) throw refuse(`it has ${name} twice`);
    // 0: made where files have no such kind.
    if (member.kind !== 0 && member.kind !== regularFile) throw refuse(`${name} is not a plain file`);
    members.set(name, readMember(bytes.subarray(0, end), name, member, mostBytes));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end) throw refuse("its directory is broken");
  return members;
};

const [entryMark, localMark, endMark] = [0x02014b50, 0x04034b50, 0x06054b50];
const [entrySize, localSize, endSize] = [46, 30, 22];
const regularFile = 0o100000;

type Member = {
  flags: number;
  method: number;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
};

const readMember = (bytes: Buffer, name: string, member: Member, mostBytes: number): Buffer => {
  const { flags, method, checksum, packed, size, offset } = member;
  if (flags & 1) throw refuse(`${name} is encrypted`);
  if (size > mostBytes) throw refuse(`${name} is larger than ${mostBytes} bytes`);
  if (offset + localSize > bytes.length || bytes.readUInt32LE(offset) !== localMark)
    throw refuse("its directory is broken");
  const nameEnd = offset + localSize + bytes.readUInt16LE(offset + 26);
  if (bytes.toString("latin1", offset + localSize, nameEnd) !== name)
    throw refuse(`${name} has another name in its own header`);
  const start = nameEnd + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw refuse(`${name} is cut off`);
  const content = unpack(bytes.subarray(start, start + packed), name, method, size);
  if (content.length !== size || crc32(content) !== checksum)
    throw refuse(`${name} is not what the archive says`);
  return content;
};

/** The declared size bounds the work: a bomb that declares little is stopped there. */
const unpack = (packed: Buffer, name: string, method: number, size: number): Buffer => {
  if (method === 0) return packed;
  if (method !== 8) throw refuse(`${name} is compressed in a way that is not read`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw refuse(`${name} is not what the archive says`);
  }
};

const refuse = (what: string) =>
  new UserError(`The artifact is refused: ${what}.`, {
    fix: "evaluate-gate did not make it like that. Look at the run, and at the pull request's changes to the workflow.",
  });
