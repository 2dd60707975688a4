import type { ByteSource } from "./byte-source.ts";
import type { Found } from "./scan-pickle.ts";

type Sign = { text: string; level: Found["level"]; name: string; reason: string };

/** A NodeDef's op is field 2 of its message: tag 0x12, the length, the name. */
const op = (name: string): string => `\x12${String.fromCharCode(name.length)}${name}`;

const signs: Record<"hdf5" | "tensorflow-savedmodel" | "yaml", Sign[]> = {
  hdf5: [
    ...['"class_name": "Lambda"', '"class_name":"Lambda"', '"class_name": "__lambda__"'].map(
      (text): Sign => ({
        text,
        level: "danger",
        name: "Lambda layer",
        reason: "is Python code that the file carries, run when Keras loads it",
      }),
    ),
    {
      text: "PYTABLES_FORMAT_VERSION",
      level: "warning",
      name: "PyTables",
      reason: "stores objects as pickles, which are not looked into",
    },
  ],
  "tensorflow-savedmodel": [
    ["WriteFile", "danger", "writes files of the machine"],
    ["PyFunc", "danger", "calls Python code by its name"],
    ["EagerPyFunc", "danger", "calls Python code by its name"],
    ["PyFuncStateless", "danger", "calls Python code by its name"],
    ["ReadFile", "warning", "reads files of the machine"],
    ["MatchingFiles", "warning", "lists files of the machine"],
  ].map(([name, level, reason]) => ({
    text: op(name!),
    level: level as Found["level"],
    name: name!,
    reason: reason!,
  })),
  yaml: [
    {
      text: "!!python/",
      level: "danger",
      name: "!!python",
      reason: "builds any Python object, where it is loaded with an unsafe loader",
    },
  ],
};

/** Looks through all of a file for what its format runs when it is loaded. */
export const scanCode = async (source: ByteSource, format: keyof typeof signs): Promise<Found[]> => {
  const wanted = signs[format].map((sign) => ({ ...sign, bytes: Buffer.from(sign.text, "latin1") }));
  const found = await holdsText(
    source,
    wanted.map(({ bytes }) => bytes),
  );
  const met = wanted
    .filter((_, index) => found[index])
    .map(({ level, name, reason }): Found => ({ level, name, reason }));
  return [...new Map(met.map((each) => [each.name, each])).values()];
};

/** Which of some short texts occur in a source. */
const holdsText = async (source: ByteSource, texts: readonly Buffer[]): Promise<boolean[]> => {
  const found = texts.map(() => false);
  const overlap = Math.max(...texts.map(({ length }) => length)) - 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of source.open()) {
    const window = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (const [index, text] of texts.entries()) found[index] ||= window.includes(text);
    rest = window.subarray(Math.max(0, window.length - overlap));
  }
  return found;
};
