import { formatCount } from "@mlops-actions/contracts/format";
import { type ByteSource, readAt } from "./byte-source.ts";

export type SafetensorsSummary = { tensors: number; parameters: string; types: string[] };

/** The reference implementation allows 100 MB (github.com/huggingface/safetensors); what is met has a few. */
const longestHeader = 32 * 1024 * 1024;

/** Reads the header and holds its offsets against the file. A text says what is wrong with it. */
export const readSafetensors = async (source: ByteSource): Promise<SafetensorsSummary | string> => {
  const start = await readAt(source, 0, 8);
  if (start.length < 8) return "is too short for a header";
  const length = Number(start.readBigUInt64LE());
  if (length > longestHeader || (source.size !== undefined && length + 8 > source.size))
    return "says that its header is longer than any is";
  let header: unknown;
  try {
    header = JSON.parse((await readAt(source, 8, length)).toString("utf8"));
  } catch {
    return "has a header that is not JSON";
  }
  if (typeof header !== "object" || header === null || Array.isArray(header))
    return "has a header that is no object";
  const spans: [number, number][] = [];
  const types = new Set<string>();
  let parameters = 0;
  for (const [name, value] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    const tensor = value as { dtype?: unknown; shape?: unknown; data_offsets?: unknown } | null;
    const { dtype, shape, data_offsets: offsets } = tensor ?? {};
    if (typeof dtype !== "string" || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2)
      return "has a header that describes no tensors";
    types.add(dtype.slice(0, 20));
    parameters += shape.reduce((product, each) => product * each, 1);
    spans.push(offsets as [number, number]);
  }
  // No gap and no overlap: there is no place for anything else.
  let at = 0;
  for (const [begin, end] of spans.sort(([a, x], [b, y]) => a - b || x - y)) {
    if (begin !== at || end < begin) return "has tensors that overlap or leave gaps";
    at = end;
  }
  if (source.size !== undefined && 8 + length + at !== source.size)
    return "has another length than its tensors";
  return {
    tensors: spans.length,
    parameters: formatCount(parameters),
    types: [...types].sort().slice(0, 10),
  };
};

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
