/**
 * Gives each distinct text a code from 0, in the order they come. Texts lie as bytes in one buffer behind an open
 * hash table, so that a million ids cost a few dozen megabytes and no string each.
 */
export type TextIndex = {
  size: () => number;
  /** Code of the text in bytes[start, end), a new one where it was not seen before. */
  add: (bytes: Buffer, start: number, end: number) => number;
  addText: (text: string) => number;
  /** Code of a text that was added, or -1. */
  find: (text: string) => number;
  textOf: (code: number) => string;
};

export const makeTextIndex = (): TextIndex => {
  let arena = Buffer.allocUnsafe(1 << 12);
  let ends = new Float64Array(1 << 8); // past 4 GiB of texts, 32 bits would not do
  let hashes = new Int32Array(1 << 8);
  let slots = new Int32Array(1 << 9).fill(-1);
  let size = 0;

  const startOf = (code: number) => (code === 0 ? 0 : ends[code - 1]!);

  /** The slot where this text stands, or the empty one where it belongs. */
  const locate = (bytes: Buffer, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = slots[slot]!;
      if (code < 0) return slot;
      if (hashes[code] !== hash) continue;
      const from = startOf(code);
      if (ends[code]! - from === end - start && isEqual(arena, from, bytes, start, end - start)) return slot;
    }
  };

  const add = (bytes: Buffer, start: number, end: number): number => {
    const hash = hashBytes(bytes, start, end);
    const slot = locate(bytes, start, end, hash);
    if (slots[slot]! >= 0) return slots[slot]!;
    const from = startOf(size);
    const to = from + end - start;
    if (to > arena.length) arena = Buffer.concat([arena], Math.max(2 * arena.length, to));
    bytes.copy(arena, from, start, end);
    if (size === ends.length) {
      ends = grow(ends, new Float64Array(2 * size));
      hashes = grow(hashes, new Int32Array(2 * size));
    }
    ends[size] = to;
    hashes[size] = hash;
    slots[slot] = size++;
    if (2 * size > slots.length) spread();
    return size - 1;
  };

  const spread = () => {
    slots = new Int32Array(2 * slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < size; code++) {
      let slot = hashes[code]! & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
  };

  return {
    size: () => size,
    add,
    addText: (text) => {
      const bytes = Buffer.from(text);
      return add(bytes, 0, bytes.length);
    },
    find: (text) => {
      const bytes = Buffer.from(text);
      return slots[locate(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length))]!;
    },
    textOf: (code) => arena.toString("utf8", startOf(code), ends[code]!),
  };
};

/** FNV-1a, its bits mixed once more because only the low ones choose a slot (MurmurHash3's last step). */
const hashBytes = (bytes: Buffer, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
};

const isEqual = (a: Buffer, from: number, b: Buffer, start: number, length: number): boolean => {
  for (let i = 0; i < length; i++) if (a[from + i] !== b[start + i]) return false;
  return true;
};

const grow = <Of extends { set: (values: Of) => void }>(old: Of, larger: Of): Of => {
  larger.set(old);
  return larger;
};
