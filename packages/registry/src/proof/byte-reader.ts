import type { ByteSource } from "./byte-source.ts";

/**
 * Reads a source from front to back. `buffer` and `at` are open to the caller so that a loop over single bytes needs
 * no promise for each of them: `while (at < buffer.length)`, and `fill` only where that is not enough.
 */
export type ByteReader = {
  buffer: Buffer;
  at: number;
  /** Makes at least this many bytes readable from `at` on; false where the source ends before. */
  fill: (bytes: number) => Promise<boolean>;
  /** Goes past bytes unread; false where the source ends before. */
  skip: (bytes: number) => Promise<boolean>;
  /**
   * The bytes up to the next newline, which is passed over; "long" for a line beyond `keep` bytes, which is passed
   * over as well; undefined where the source ends before.
   */
  line: (keep: number) => Promise<Buffer | "long" | undefined>;
  /** Where `at` is in the source. */
  position: () => number;
  close: () => Promise<void>;
};

/** From here on, opening the source anew further on costs less than reading to there. */
const farAway = 8 * 1024 * 1024;

export const readFrom = (source: ByteSource, start = 0): ByteReader => {
  let base = start;
  let chunks = source.open(start)[Symbol.asyncIterator]();
  const close = async () => void (await chunks.return?.());

  /** Adds the next chunk to what is unread. */
  const more = async (): Promise<boolean> => {
    const { done, value } = await chunks.next();
    if (done) return false;
    base += reader.at;
    const rest = reader.buffer.subarray(reader.at);
    reader.buffer = rest.length === 0 ? value : Buffer.concat([rest, value]);
    reader.at = 0;
    return true;
  };

  const drop = () => {
    base += reader.buffer.length;
    reader.buffer = Buffer.alloc(0);
    reader.at = 0;
  };

  const reader: ByteReader = {
    buffer: Buffer.alloc(0),
    at: 0,
    close,
    position: () => base + reader.at,
    fill: async (bytes) => {
      while (reader.buffer.length - reader.at < bytes) if (!(await more())) return false;
      return true;
    },
    skip: async (bytes) => {
      let left = bytes;
      if (source.size !== undefined) {
        const rest = source.size - reader.position();
        if (left > rest) return false;
        const target = reader.position() + left;
        if (left - (reader.buffer.length - reader.at) > farAway) {
          await close();
          base = target;
          reader.buffer = Buffer.alloc(0);
          reader.at = 0;
          chunks = source.open(target)[Symbol.asyncIterator]();
          return true;
        }
      }
      for (;;) {
        const here = Math.min(left, reader.buffer.length - reader.at);
        reader.at += here;
        left -= here;
        if (left === 0) return true;
        drop();
        if (!(await more())) return false;
      }
    },
    line: async (keep) => {
      let long = false;
      let from = reader.at;
      for (;;) {
        const end = reader.buffer.indexOf(10, from);
        if (end !== -1) {
          const found = reader.buffer.subarray(reader.at, end);
          reader.at = end + 1;
          return long || found.length > keep ? "long" : found;
        }
        if (reader.buffer.length - reader.at > keep) {
          long = true;
          drop();
        }
        const searched = reader.buffer.length - reader.at;
        if (!(await more())) return undefined;
        from = reader.at + searched;
      }
    },
  };
  return reader;
};
