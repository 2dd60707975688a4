/**
 * Unpacks Parquet's hybrid of runs and bit-packed groups of eight, in which levels and dictionary indexes are written.
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 *
 * @param out gets `count` numbers
 * @throws Error where the bytes end too early
 */
export const readHybrid = (
  bytes: Uint8Array,
  start: number,
  width: number,
  count: number,
  out: Int32Array,
) => {
  if (width > 24) throw new Error(`its indexes have ${width} bits`);
  const mask = (1 << width) - 1;
  let at = start;
  let seen = 0;
  const readByte = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error("its page ends too early");
    return byte;
  };
  while (seen < count) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = readByte();
      header |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    if ((header & 1) === 0) {
      let value = 0;
      for (let shift = 0; shift < width; shift += 8) value |= readByte() << shift;
      const end = Math.min(count, seen + (header >>> 1));
      out.fill(value, seen, end);
      seen = end;
      continue;
    }
    const end = Math.min(count, seen + (header >>> 1) * 8);
    const next = at + (header >>> 1) * width;
    let held = 0; // bits read and not used yet, the lowest first; an index has 24 at most, so that they fit
    let bits = 0;
    for (; seen < end; seen++) {
      for (; bits < width; bits += 8) held |= readByte() << bits;
      out[seen] = held & mask;
      held >>>= width;
      bits -= width;
    }
    at = next;
  }
};
