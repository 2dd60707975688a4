import { type ByteSource, readAt } from "./byte-source.ts";
import { isOnnx, isSavedModel } from "./read-protobuf.ts";
import { readSafetensors, type SafetensorsSummary } from "./read-safetensors.ts";

export type Format =
  | "safetensors"
  | "onnx"
  | "gguf"
  | "npy"
  | "hdf5"
  | "zip"
  | "pickle"
  | "tensorflow-savedmodel"
  | "tensorflow-checkpoint"
  | "tflite"
  | "catboost"
  | "xgboost"
  | "lightgbm"
  | "parquet"
  | "arrow"
  | "image"
  | "native code"
  | "compressed"
  | "archive"
  | "json"
  | "text"
  | "python"
  | "empty"
  | "unknown";

export type Recognised = {
  format: Format;
  /** For people: what is in it, as far as the first bytes tell. */
  summary?: string;
  /** Bytes that are no pickle themselves and after which one begins. */
  pickleAt?: number;
  /** A file that claims a format and is not of it. */
  broken?: string;
};

/** Formats whose readers have nothing to run: numbers and text alone. */
const inert: ReadonlySet<Format> = new Set([
  "safetensors",
  "onnx",
  "gguf",
  "npy",
  "tensorflow-checkpoint",
  "tflite",
  "catboost",
  "xgboost",
  "lightgbm",
  "parquet",
  "arrow",
  "image",
  "json",
  "text",
  "empty",
]);
export const isInert = ({ format, broken }: Recognised): boolean => inert.has(format) && broken === undefined;

const headLength = 64 * 1024;

/** What a file is, by its bytes; by its name only where the bytes have nothing to say. */
export const recogniseFormat = async (path: string, source: ByteSource): Promise<Recognised> => {
  if (source.size === 0) return { format: "empty" };
  const head = await readAt(source, 0, headLength);
  const name = path.split("/").at(-1)!.toLowerCase();
  return (
    byMagic(head) ??
    (await bySafetensors(head, source, name)) ??
    (await byProtobuf(source, head, name)) ??
    byPickle(head) ??
    byName(name, /^(saved_model\.pb)$/, "tensorflow-savedmodel") ??
    byName(name, /\.data-\d{5}-of-\d{5}$/, "tensorflow-checkpoint") ??
    byText(head, name) ??
    byName(name, /\.(pkl|pickle|p|joblib|pt|pth|ckpt|dill|cloudpickle)$/, "pickle") ?? { format: "unknown" }
  );
};

const byName = (name: string, pattern: RegExp, format: Format): Recognised | undefined =>
  pattern.test(name) ? { format } : undefined;

const startsWith = (head: Buffer, text: string, at = 0) =>
  head.subarray(at, at + text.length).equals(Buffer.from(text, "latin1"));

const byMagic = (head: Buffer): Recognised | undefined => {
  if (startsWith(head, "PK\x03\x04") || startsWith(head, "PK\x05\x06")) return { format: "zip" };
  if (startsWith(head, "GGUF") && head.length >= 24) return describeGguf(head);
  if (startsWith(head, "\x93NUMPY")) return describeNpy(head);
  if (startsWith(head, "\x89HDF\r\n\x1a\n")) return { format: "hdf5" };
  if (startsWith(head, "CBM1")) return { format: "catboost" };
  if (startsWith(head, "binf")) return { format: "xgboost", summary: "binary, as old versions wrote it" };
  if (universalBinary.some((magic) => startsWith(head, magic)))
    return { format: "xgboost", summary: "universal binary JSON" };
  if (/^tree\nversion=v\d/.test(head.toString("latin1", 0, 24))) return { format: "lightgbm" };
  if (startsWith(head, "TFL3", 4)) return { format: "tflite" };
  if (startsWith(head, "PAR1")) return { format: "parquet" };
  if (startsWith(head, "ARROW1")) return { format: "arrow" };
  if (startsWith(head, "\x89PNG") || startsWith(head, "\xff\xd8\xff") || startsWith(head, "GIF8"))
    return { format: "image" };
  if (
    startsWith(head, "\x7fELF") ||
    /^(MZ|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|\xfe\xed\xfa)/.test(head.toString("latin1", 0, 4))
  )
    return { format: "native code" };
  if (startsWith(head, "ustar", 257)) return { format: "archive", summary: "tar" };
  if (startsWith(head, "7z\xbc\xaf\x27\x1c")) return { format: "archive", summary: "7z" };
  const packed = packers.find(([magic]) => startsWith(head, magic));
  if (packed) return { format: "compressed", summary: packed[1] };
  const [first = 0, second = 0] = head;
  if ((first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0 && !isText(head))
    return { format: "compressed", summary: "zlib" };
  return undefined;
};

/** XGBoost's first key, its length written as UBJSON's int64, int32 or int8. */
const universalBinary = ["L\0\0\0\0\0\0\0", "l\0\0\0", "i"].map((length) => `{${length}\x07learner`);

const packers: [string, string][] = [
  ["\x1f\x8b", "gzip"],
  ["BZh", "bzip2"],
  ["\xfd7zXZ\0", "xz"],
  ["\x5d\0\0", "lzma"],
  ["\x28\xb5\x2f\xfd", "zstd"],
  ["\x04\x22\x4d\x18", "lz4"],
];

/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
const describeGguf = (head: Buffer): Recognised => {
  const big = head.readUInt32LE(4) > 0xffff;
  const version = big ? head.readUInt32BE(4) : head.readUInt32LE(4);
  const tensors =
    version === 1 ? head.readUInt32LE(8) : Number(big ? head.readBigUInt64BE(8) : head.readBigUInt64LE(8));
  return { format: "gguf", summary: `version ${version}, ${tensors} tensors` };
};

/** https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
const describeNpy = (head: Buffer): Recognised => {
  const long = (head[6] ?? 1) > 1;
  if (head.length < 12) return { format: "npy", broken: "ends within its header" };
  const length = long ? head.readUInt32LE(8) : head.readUInt16LE(8);
  const begin = long ? 12 : 10;
  if (begin + length > head.length)
    return { format: "npy", broken: "has a header longer than any array needs" };
  const header = head.toString("latin1", begin, begin + length);
  const descr = /'descr'\s*:\s*([\s\S]*?),?\s*'(?:fortran_order|shape)'/.exec(header)?.[1] ?? header;
  const shape = /'shape'\s*:\s*(\([^)]*\))/.exec(header)?.[1];
  if (/['"][<>=|]?O\d*['"]/.test(descr))
    return { format: "npy", summary: "array of objects", pickleAt: begin + length };
  return { format: "npy", ...(shape && { summary: `${descr.slice(0, 100)} ${shape}` }) };
};

const bySafetensors = async (
  head: Buffer,
  source: ByteSource,
  name: string,
): Promise<Recognised | undefined> => {
  const claims = name.endsWith(".safetensors");
  if (!claims && !/^\{\s*"/.test(head.toString("latin1", 8, 24))) return undefined;
  const read = await readSafetensors(source);
  if (typeof read !== "string") return { format: "safetensors", summary: describeTensors(read) };
  return claims ? { format: "safetensors", broken: read } : undefined;
};

const describeTensors = ({ tensors, parameters, types }: SafetensorsSummary) =>
  `${tensors} tensors, ${parameters} parameters (${types.join(", ") || "none"})`;

const byProtobuf = async (
  source: ByteSource,
  head: Buffer,
  name: string,
): Promise<Recognised | undefined> => {
  if (name === "saved_model.pb" && (await isSavedModel(source))) return { format: "tensorflow-savedmodel" };
  const onnx = head[0] === 0x08 ? await isOnnx(source) : undefined;
  if (onnx) return { format: "onnx", summary: `IR version ${onnx.irVersion}` };
  if (name === "saved_model.pb" || name.endsWith(".onnx"))
    return {
      format: name.endsWith(".onnx") ? "onnx" : "tensorflow-savedmodel",
      broken: "is not what its name says",
    };
  // The index of a checkpoint is a LevelDB table.
  return name.endsWith(".index") ? { format: "tensorflow-checkpoint" } : undefined;
};

const byPickle = (head: Buffer): Recognised | undefined =>
  head[0] === 0x80 && (head[1] ?? 99) <= 5 ? { format: "pickle", summary: `protocol ${head[1]}` } : undefined;

const byText = (head: Buffer, name: string): Recognised | undefined => {
  if (!isText(head)) return undefined;
  if (/\.(py|pyw|ipynb)$/.test(name) || startsWith(head, "#!")) return { format: "python" };
  const text = head.toString("utf8").trimStart();
  if (/^\{\s*"learner"|^\{\s*"version"\s*:\s*\[[\d,\s]+\]\s*,\s*"learner"/.test(text))
    return { format: "xgboost", summary: "JSON" };
  if (/^[{[]/.test(text)) return { format: "json" };
  return { format: "text" };
};

/** No control characters but those of text; the head may end within a character. */
const isText = (head: Buffer): boolean => {
  for (const byte of head)
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
};
