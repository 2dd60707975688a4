import zlib from "node:zlib";
import type { CompressionCodec } from "hyparquet";

/** @param size what is expected, and all that is made room for */
export type Unpack = (bytes: Uint8Array, size: number) => Uint8Array;

/**
 * Of a codec: Node's own where Node has it, whose output is bounded; those of hyparquet-compressors fill a buffer of the
 * size that they are told.
 * @throws Error for a codec that nobody here reads
 */
export const openCodec = async (codec: CompressionCodec): Promise<Unpack> => {
  const unpack = await findCodec(codec);
  return (bytes, size) => {
    const page = size === 0 ? bytes.subarray(0, 0) : unpackBounded(unpack, bytes, size);
    if (page.length !== size) throw new Error(`a page has ${page.length} bytes, and its header says ${size}`);
    return page;
  };
};

/** LZ4 tells 255 bytes with one at most, Snappy 22; both make room for what a header says before they read. */
const mostTimes = 256;

const unpackBounded: (unpack: Unpack, ...of: Parameters<Unpack>) => Uint8Array = (unpack, bytes, size) => {
  try {
    return unpack(bytes, size);
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== "ERR_BUFFER_TOO_LARGE") throw cause;
    throw new Error(`a page unpacks to more than the ${size} bytes of its header`, { cause });
  }
};

const findCodec = async (codec: CompressionCodec): Promise<Unpack> => {
  if (codec === "UNCOMPRESSED") return (bytes) => bytes;
  if (codec === "GZIP") return (bytes, size) => zlib.unzipSync(bytes, { maxOutputLength: size });
  if (codec === "BROTLI") return (bytes, size) => zlib.brotliDecompressSync(bytes, { maxOutputLength: size });
  if (codec === "ZSTD" && typeof zlib.zstdDecompressSync === "function")
    return (bytes, size) => zlib.zstdDecompressSync(bytes, { maxOutputLength: size });
  const { compressors } = await import("hyparquet-compressors");
  const found = compressors[codec];
  if (!found || codec === "ZSTD") throw new Error(`is compressed with ${codec}, which cannot be read here`);
  return (bytes, size) => {
    if (size > bytes.length * mostTimes + 64) throw new Error(`a page would unpack to ${size} bytes`);
    return found(bytes, size);
  };
};
