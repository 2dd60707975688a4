import { crc32, deflateRawSync } from "node:zlib";

export type ZipFile = {
  name: string;
  content: Buffer | string;
  /** As `stat` has it; a plain file unless told. */
  mode?: number;
  stored?: boolean;
  /** Lies: what the headers say instead of the truth. */
  says?: { size?: number; checksum?: number; ownName?: string; flags?: number; method?: number };
};

/** A zip by hand, so that it can be made wrong in every way that a library would not. */
export const makeZip = (files: readonly ZipFile[], tail = Buffer.alloc(0)): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, stored = false, says = {} } of files) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const own = Buffer.from(says.ownName ?? name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(own.length, 26);
    const named = Buffer.from(name);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(says.flags ?? 0, 8);
    entry.writeUInt16LE(says.method ?? (stored ? 0 : 8), 10);
    entry.writeUInt32LE(says.checksum ?? crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says.size ?? bytes.length, 24);
    entry.writeUInt16LE(named.length, 28);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, named);
    parts.push(local, own, packed);
    offset += local.length + own.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end, tail]);
};
