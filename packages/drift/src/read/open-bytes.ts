import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import zlib from "node:zlib";
import { UserError } from "@mlops-actions/contracts/user-error";

export type Compression = "none" | "gzip" | "zstd";

/** The bytes of a file, unpacked, a chunk at a time. */
export type Bytes = {
  /** Fills a part of the buffer from `offset`; answers how many bytes, 0 at the end. */
  read: (buffer: Buffer, offset: number) => Promise<number>;
  /** Bytes of the file as it lies on the disk that were read since the last question. */
  taken: () => number;
  close: () => Promise<void>;
};

/** The first bytes of a file say how it is compressed (RFC 1952, RFC 8878), whatever its name. */
export const detectCompression = (head: Buffer): Compression => {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  return head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528 ? "zstd" : "none";
};

/** @param start where to begin, for a file that is not compressed */
export const openBytes = async (path: string, compression: Compression, start = 0): Promise<Bytes> =>
  compression === "none" ? openPlain(path, start) : openPacked(path, compression);

const openPlain = async (path: string, start: number): Promise<Bytes> => {
  const file = await open(path);
  let position = start;
  let told = start;
  return {
    read: async (buffer, offset) => {
      const { bytesRead } = await file.read(buffer, offset, buffer.length - offset, position);
      position += bytesRead;
      return bytesRead;
    },
    taken: () => {
      const since = position - told;
      told = position;
      return since;
    },
    close: () => file.close(),
  };
};

const openPacked = async (path: string, compression: "gzip" | "zstd"): Promise<Bytes> => {
  const file = createReadStream(path, { highWaterMark: 1 << 16 });
  const chunks = compression === "gzip" ? unpackGzip(file) : unpackZstd(path, file);
  let chunk: Buffer = Buffer.alloc(0);
  let told = 0;
  return {
    read: async (buffer, offset) => {
      while (chunk.length === 0) {
        const next = await chunks.next().catch((cause: NodeJS.ErrnoException) => {
          throw describeBroken(path, compression, cause);
        });
        if (next.done) return 0;
        chunk = next.value;
      }
      const copied = chunk.copy(buffer, offset);
      chunk = chunk.subarray(copied);
      return copied;
    },
    taken: () => {
      const since = file.bytesRead - told;
      told = file.bytesRead;
      return since;
    },
    close: async () => {
      await chunks.return(undefined);
      file.destroy();
    },
  };
};

async function* unpackGzip(file: NodeJS.ReadableStream): AsyncGenerator<Buffer, void, undefined> {
  const decoder = zlib.createGunzip();
  file.on("error", (error) => decoder.destroy(error));
  yield* file.pipe(decoder);
}

/**
 * Node's decoder ends with the first frame and drops what follows, but a file may hold many (`cat a.zst b.zst`,
 * pzstd): each gets a decoder of its own, from where the last one stopped.
 */
async function* unpackZstd(
  path: string,
  file: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  if (typeof zlib.createZstdDecompress !== "function")
    throw new UserError(`${path} is compressed with zstd, which Node ${process.versions.node} cannot read.`, {
      fix: "Use Node 22.15 or newer, or compress it with gzip.",
    });
  const chunks = file[Symbol.asyncIterator]();
  const next = async (): Promise<Buffer | undefined> => (await chunks.next()).value;
  let rest = await next();
  while (rest) {
    const decoder = zlib.createZstdDecompress();
    const feed = async (): Promise<Buffer | undefined> => {
      let given = 0;
      for (let chunk = rest; chunk; chunk = await next()) {
        given += chunk.length;
        await new Promise<void>((resolve, reject) => {
          decoder.write(chunk, (error) => (error ? reject(error) : resolve()));
        });
        const unused = given - decoder.bytesWritten;
        if (unused > 0) {
          decoder.end();
          return chunk.subarray(chunk.length - unused);
        }
      }
      decoder.end();
      return undefined;
    };
    const feeding = feed();
    feeding.catch((error) => decoder.destroy(error)); // reading throws it
    yield* decoder;
    rest = await feeding;
  }
}

const describeBroken = (path: string, compression: string, cause: NodeJS.ErrnoException): unknown => {
  const code = String(cause.code);
  if (code === "Z_BUF_ERROR")
    return new UserError(`${path} is cut: its ${compression} data ends too early.`, {
      cause,
      fix: "Was it still being written or uploaded?",
    });
  if (/^(Z_|ZSTD_|ERR_ZLIB)/.test(code))
    return new UserError(`${path} cannot be unpacked with ${compression}: ${cause.message}.`, { cause });
  return cause;
};
