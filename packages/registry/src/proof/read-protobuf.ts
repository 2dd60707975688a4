import { readFrom } from "./byte-reader.ts";
import type { ByteSource } from "./byte-source.ts";

const mostFields = 100_000;

/** The top level of a protobuf message: how often each field occurs, and the first number in each. */
const readFields = async (
  source: ByteSource,
): Promise<Map<number, { count: number; value: number; bytes: number }> | undefined> => {
  const reader = readFrom(source);
  const fields = new Map<number, { count: number; value: number; bytes: number }>();
  try {
    for (let n = 0; n < mostFields; n++) {
      if (!(await reader.fill(1))) return fields;
      const key = await readVarint(reader);
      if (key === undefined) return undefined;
      const [field, wire] = [Math.floor(key / 8), key % 8];
      const value = wire === 0 || wire === 2 ? await readVarint(reader) : 0;
      if (value === undefined || field === 0) return undefined;
      const bytes = wire === 2 ? value : wire === 1 ? 8 : wire === 5 ? 4 : 0;
      if (wire === 3 || wire === 4 || wire > 5 || !(await reader.skip(bytes))) return undefined;
      const known = fields.get(field);
      if (known) {
        known.count++;
        known.bytes += bytes;
      } else fields.set(field, { count: 1, value, bytes });
    }
    return undefined;
  } finally {
    await reader.close();
  }
};

const readVarint = async (reader: ReturnType<typeof readFrom>): Promise<number | undefined> => {
  let value = 0;
  for (let n = 0; n < 10; n++) {
    if (!(await reader.fill(1))) return undefined;
    const byte = reader.buffer[reader.at++]!;
    value += (byte & 0x7f) * 2 ** (7 * n);
    if (byte < 0x80) return value;
  }
  return undefined;
};

/** onnx.ModelProto: ir_version is field 1, graph 7, opset_import 8, and no field lies beyond 26. */
export const isOnnx = async (source: ByteSource): Promise<{ irVersion: number } | undefined> => {
  const fields = await readFields(source);
  const irVersion = fields?.get(1)?.value ?? 0;
  const fits = fields?.get(7)?.bytes && fields.has(8) && [...fields.keys()].every((field) => field <= 26);
  return fits && irVersion >= 1 && irVersion < 1000 ? { irVersion } : undefined;
};

/** tensorflow.SavedModel: saved_model_schema_version is field 1, meta_graphs 2. */
export const isSavedModel = async (source: ByteSource): Promise<boolean> => {
  const fields = await readFields(source);
  return (
    fields !== undefined && fields.get(1)?.value === 1 && (fields.get(2)?.bytes ?? 0) > 0 && fields.size === 2
  );
};
