/**
 * Unpacks whole numbers that are written as differences.
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#DELTAENC
 * @returns the numbers, and where the bytes after them begin
 * @throws Error where the bytes are not such, or too few
 */
export const readDeltas = (
  bytes: Uint8Array,
  start: number,
  count: number,
): { values: BigInt64Array; end: number } => {
  let at = start;
  const readByte = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error("its page ends too early");
    return byte;
  };
  const readVarint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = readByte();
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
    throw new Error("its page has a number without an end");
  };
  const readZigzag = (): bigint => {
    const zigzag = readVarint();
    return (zigzag >> 1n) ^ -(zigzag & 1n);
  };
  const blockSize = Number(readVarint());
  const miniblocks = Number(readVarint());
  const size = blockSize / miniblocks;
  if (!(size >= 8 && size % 8 === 0 && blockSize <= 1 << 20)) throw new Error("its blocks have no such size");
  if (Number(readVarint()) !== count) throw new Error("its page has another number of values than it says");
  const values = new BigInt64Array(count);
  let value = readZigzag();
  let seen = 0;
  if (count > 0) values[seen++] = value;
  while (seen < count) {
    const least = readZigzag();
    const widths = Array.from({ length: miniblocks }, readByte);
    for (const width of widths) {
      if (seen >= count) break; // the last block's further ones are not written
      if (width > 64) throw new Error(`its differences have ${width} bits`);
      const next = at + (size / 8) * width;
      if (next > bytes.length) throw new Error("its page ends too early");
      const end = Math.min(count, seen + size);
      let held = 0n; // bits read and not used yet, the lowest first
      let bits = 0;
      const mask = (1n << BigInt(width)) - 1n;
      for (; seen < end; seen++) {
        for (; bits < width; bits += 8) held |= BigInt(readByte()) << BigInt(bits);
        value = BigInt.asIntN(64, value + least + (held & mask));
        values[seen] = value;
        held >>= BigInt(width);
        bits -= width;
      }
      at = next;
    }
  }
  return { values, end: at };
};

const mostBytes = 1 << 28;

/** Texts behind all their lengths; with `prefixes`, each begins with so many bytes of the one before. */
export const readDeltaTexts = (page: Uint8Array, count: number, prefixes: boolean): Uint8Array[] => {
  const shared = prefixes ? readDeltas(page, 0, count) : undefined;
  const lengths = readDeltas(page, shared?.end ?? 0, count);
  let at = lengths.end;
  let made = 0;
  let last = page.subarray(0, 0);
  return Array.from({ length: count }, (_, index) => {
    const length = Number(lengths.values[index]!);
    const prefix = Number(shared?.values[index] ?? 0n);
    if (length < 0 || at + length > page.length) throw new Error("its page ends too early");
    if (prefix < 0 || prefix > last.length) throw new Error("a text begins as none before it does");
    const rest = page.subarray(at, at + length);
    at += length;
    made += prefix + length;
    if (made > mostBytes) throw new Error("a page's texts are longer than what is read at once");
    last = prefix === 0 ? rest : Buffer.concat([last.subarray(0, prefix), rest]);
    return last;
  });
};
