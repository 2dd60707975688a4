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
  // Each slot is two words, a text's hash and its code: most looks end there, in one line of the cache.
  let slots = new Int32Array(1 << 10).fill(-1);
  let size = 0;

  const startOf = (code: number) => (code === 0 ? 0 : ends[code - 1]!);

  /** The slot where this text stands, or the empty one where it belongs. */
  const locate = (bytes: Buffer, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
      const code = slots[slot + 1]!;
      if (code < 0) return slot;
      if (slots[slot] !== hash) continue;
      const from = startOf(code);
      if (ends[code]! - from === end - start && isEqual(arena, from, bytes, start, end - start)) return slot;
    }
  };

  const add = (bytes: Buffer, start: number, end: number): number => {
    const hash = hashBytes(bytes, start, end);
    const slot = locate(bytes, start, end, hash);
    const known = slots[slot + 1]!;
    if (known >= 0) return known;
    const from = startOf(size);
    const to = from + end - start;
    if (to > arena.length) arena = Buffer.concat([arena], Math.max(2 * arena.length, to));
    bytes.copy(arena, from, start, end);
    if (size === ends.length) {
      const larger = new Float64Array(2 * size);
      larger.set(ends);
      ends = larger;
    }
    ends[size] = to;
    slots[slot] = hash;
    slots[slot + 1] = size++;
    if (4 * size > slots.length) spread();
    return size - 1;
  };

  const spread = () => {
    const old = slots;
    slots = new Int32Array(2 * old.length).fill(-1);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1]! < 0) continue;
      let slot = (2 * old[from]!) & mask;
      while (slots[slot + 1]! >= 0) slot = (slot + 2) & mask;
      slots[slot] = old[from]!;
      slots[slot + 1] = old[from + 1]!;
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
      return slots[locate(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length)) + 1]!;
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
