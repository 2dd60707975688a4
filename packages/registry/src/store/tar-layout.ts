/**
 * A tar as a plan: which bytes stand where, without a byte of the files themselves. The same files give the same tar
 * on every machine and day: sorted by path, no times, no owners, mode 0644 or 0755.
 *
 * Not written by a library: those write from the first byte to the last, and here a shard must begin anywhere, an
 * upload that broke begin again, and each file's offset be known before the first byte is sent.
 * Format: POSIX.1-2024, pax, "ustar Interchange Format" and "pax Header Block".
 */
export type TarFile = { path: string; size: number; executable?: boolean | undefined };

/** A stretch of the tar: bytes that are known, or a file's own. */
export type Segment = { start: number; size: number } & ({ bytes: Buffer } | { path: string });

export type TarLayout = {
  size: number;
  segments: Segment[];
  /** Where each file's bytes begin, by path. */
  offsets: ReadonlyMap<string, number>;
};

const block = 512;
/** Eleven octal digits; what is larger stands in a pax record. */
const largestSize = 8 ** 11 - 1;

export const layOutTar = (files: readonly TarFile[]): TarLayout => {
  const segments: Segment[] = [];
  const offsets = new Map<string, number>();
  let size = 0;
  let padding = 0;
  const add = (segment: { bytes: Buffer; size: number } | { path: string; size: number }) => {
    segments.push({ start: size, ...segment });
    size += segment.size;
  };
  const addBytes = (bytes: Buffer) => {
    const whole = Buffer.concat([Buffer.alloc(padding), bytes]);
    add({ bytes: whole, size: whole.length });
  };
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    addBytes(writeHeader(file));
    offsets.set(file.path, size);
    if (file.size > 0) add({ path: file.path, size: file.size });
    padding = paddingOf(file.size);
  }
  addBytes(Buffer.alloc(2 * block)); // two empty blocks end a tar
  return { size, segments, offsets };
};

const paddingOf = (size: number) => (block - (size % block)) % block;

/** One header block; before it, for what does not fit into one (long or non-ASCII paths, 8 GiB), a pax header. */
const writeHeader = ({ path, size, executable = false }: TarFile): Buffer => {
  const fits = /^[\x20-\x7e]{1,100}$/.test(path);
  const large = size > largestSize;
  const records = (fits ? "" : paxRecord("path", path)) + (large ? paxRecord("size", String(size)) : "");
  const short = fits ? path : path.replace(/[^\x20-\x7e]/g, "_").slice(-100);
  const own = writeBlock(short, large ? 0 : size, executable ? 0o755 : 0o644, "0");
  if (records === "") return own;
  const body = Buffer.from(records);
  const head = writeBlock(`PaxHeader/${short}`.slice(0, 100), body.length, 0o644, "x");
  return Buffer.concat([head, body, Buffer.alloc(paddingOf(body.length)), own]);
};

/** `<length> key=value\n`, where the length counts its own digits. */
const paxRecord = (key: string, value: string): string => {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  length = rest + String(length).length;
  return `${length} ${key}=${value}\n`;
};

const writeBlock = (name: string, size: number, mode: number, type: "0" | "x"): Buffer => {
  const header = Buffer.alloc(block);
  const octal = (value: number, width: number) => value.toString(8).padStart(width, "0");
  header.write(name, 0, 100, "latin1");
  header.write(octal(mode, 7), 100);
  header.write(octal(0, 7), 108); // uid
  header.write(octal(0, 7), 116); // gid
  header.write(octal(size, 11), 124);
  header.write(octal(0, 11), 136); // mtime
  header.write(" ".repeat(8), 148); // the checksum is taken with spaces in its own place
  header.write(type, 156);
  header.write("ustar\x0000", 257);
  header.write(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    )}\0 `,
    148,
  );
  return header;
};
