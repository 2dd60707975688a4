import { StringDecoder } from "node:string_decoder";
import { UserError } from "@mlops-actions/contracts/user-error";
import { DataFault } from "./data-fault.ts";
import { parseLooseJson } from "./parse-loose-json.ts";

const longestLine = 1 << 26;

/**
 * Hands over one object a line, blank lines passed over.
 * @throws DataFault where a line is not JSON, UserError where it is no object: then it is not such a file at all
 */
export const scanJsonLines = async (
  name: string,
  chunks: AsyncIterable<Buffer>,
  take: (record: Record<string, unknown>) => void,
): Promise<void> => {
  const decoder = new StringDecoder("utf8");
  let line = 0;
  const takeLine = (text: string) => {
    line++;
    if (text.trim()) take(parseLine(text, `${name}:${line}`));
  };
  let begun: string[] = []; // pieces of the line that the next chunk goes on with
  let length = 0;
  for await (const chunk of chunks) {
    const [first, ...others] = decoder.write(chunk).split("\n") as [string, ...string[]];
    begun.push(first);
    length += first.length;
    if (length > longestLine)
      throw new DataFault(`${name}:${line + 1} is longer than 64 MiB, expected one JSON object a line.`);
    if (others.length === 0) continue;
    takeLine(begun.join(""));
    begun = [others.pop()!];
    length = begun[0]!.length;
    for (const text of others) takeLine(text);
  }
  takeLine(begun.join("") + decoder.end());
};

const parseLine = (text: string, place: string): Record<string, unknown> => {
  let value: unknown;
  try {
    value = parseLooseJson(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new DataFault(`${place} is not JSON: ${(cause as Error).message}.`, { cause });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new UserError(`${place} is not a JSON object.`, { fix: 'Write one {"id": …, "score": …} a line.' });
};
