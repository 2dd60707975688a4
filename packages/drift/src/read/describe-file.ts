import { open, stat } from "node:fs/promises";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type Compression, detectCompression, openBytes } from "./open-bytes.ts";
import { openParquet } from "./read-parquet.ts";
import { scanCsv } from "./scan-csv.ts";
import { scanJsonLines } from "./scan-json-lines.ts";

type Format = "csv" | "json-lines" | "parquet";

/** What is known of a file before its cells are read. */
export type SourceFile = {
  path: string;
  format: Format;
  compression: Compression;
  /** Of a CSV file. */
  separator?: string | undefined;
  /** Row groups of a Parquet file. */
  groups?: number;
  names: string[];
  /** How many cells at most. */
  cells: number;
  size: number;
  modified: number;
};

/** The words for separators that settings take, besides the characters themselves. */
export const readSeparator = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const separator =
    ({ tab: "\t", "\\t": "\t", comma: ",", semicolon: ";", pipe: "|" } as const)[text] ?? text;
  if (/^[^"\r\n\u0080-\uffff]$/.test(separator)) return separator;
  throw new UserError(`The separator is ${JSON.stringify(text)}, expected one character, such as ; or tab.`);
};

/** Looks into a file: what it is, whatever its name, and which columns it has. @throws UserError where it is neither */
export const describeFile = async (path: string, separator?: string): Promise<SourceFile> => {
  const { head, size, modified } = await readHead(path);
  if (size === 0) throw new UserError(`${path} is empty: not even a header.`);
  const facts = { path, size, modified };
  if (head.toString("latin1", 0, 4) === "PAR1") {
    const { rows, names, groups } = await openParquet(path);
    return { ...facts, format: "parquet", compression: "none", names, groups, cells: rows * names.length };
  }
  const compression = detectCompression(head);
  const text = { ...facts, compression };
  if (detectText(path, await readBeginning(path, compression)) === "json-lines") {
    const { names, rows } = await readKeys(path, compression);
    return { ...text, format: "json-lines", names, cells: rows * names.length };
  }
  const header = await readCsvHeader(path, compression, separator);
  // Text compresses to a tenth at best, and a cell takes four bytes.
  return {
    ...text,
    ...header,
    format: "csv",
    cells: Math.ceil((size * (compression === "none" ? 1 : 10)) / 4),
  };
};

const readHead = async (path: string) => {
  const unreadable = (cause: NodeJS.ErrnoException) => {
    throw new UserError(describeUnreadable(path, cause), { cause });
  };
  const facts = await stat(path).catch(unreadable); // before it is opened: a pipe that nobody writes to would wait
  if (facts.isDirectory()) throw new UserError(`${path} is a folder, expected a file.`);
  if (!facts.isFile()) throw new UserError(`${path} is no plain file, and data is read more than once.`);
  const file = await open(path).catch(unreadable);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return { head: buffer.subarray(0, bytesRead), size: facts.size, modified: facts.mtimeMs };
  } finally {
    await file.close();
  }
};

const describeUnreadable = (path: string, { code, message }: NodeJS.ErrnoException): string => {
  if (code === "ENOENT") return `${path} is not there.`;
  if (code === "EACCES" || code === "EPERM") return `${path} may not be read: permission denied.`;
  if (code === "ELOOP") return `${path} is a symbolic link that leads back to itself.`;
  return `${path} cannot be read: ${message}.`;
};

const beginningBytes = 1 << 12;

const readBeginning = async (path: string, compression: Compression): Promise<string> => {
  const bytes = await openBytes(path, compression);
  try {
    const buffer = Buffer.alloc(beginningBytes);
    let end = 0;
    while (end < buffer.length) {
      const read = await bytes.read(buffer, end);
      if (read === 0) break;
      end += read;
    }
    return buffer.toString("utf8", 0, end);
  } finally {
    await bytes.close();
  }
};

/** An object's brace begins JSON lines: no CSV header that people write begins so. */
const detectText = (path: string, beginning: string): "csv" | "json-lines" => {
  const text = beginning.replace(/^\ufeff/, "").trimStart();
  if (text === "" && beginning.length < beginningBytes)
    throw new UserError(`${path} is empty: not even a header.`);
  if (text.startsWith("PAR1"))
    throw new UserError(`${path} is a compressed Parquet file.`, {
      fix: "Unpack it: Parquet compresses its columns itself.",
    });
  if (/^\[\s*(?:[{[\]]|$)/.test(text))
    throw new UserError(`${path} is one JSON list, expected one JSON object a line.`, {
      fix: `Convert it: jq -c '.[]' ${path.replace(/^.*\//, "")}`,
    });
  return /^\{\s*(?:["}]|$)/.test(text) ? "json-lines" : "csv";
};

const enough = Symbol("enough");
const unlessEnough = (error: unknown): void => {
  if (error !== enough) throw error;
};

const readCsvHeader = async (path: string, compression: Compression, told: string | undefined) => {
  let found = { names: [] as string[], separator: "," };
  const sink = {
    header: (names: string[], separator: string) => {
      found = { names, separator };
      throw enough;
    },
    cell: () => {},
    row: () => {},
  };
  await scanCsv(path, sink, { compression, separator: told }).catch(unlessEnough);
  return found;
};

/** Any line may be the first that has some key, so all are looked at. */
const readKeys = async (path: string, compression: Compression) => {
  const keys = new Set<string>();
  let rows = 0;
  const record = (found: Readonly<Record<string, unknown>>) => {
    rows++;
    for (const key of Object.keys(found)) keys.add(key);
  };
  await scanJsonLines(path, { record }, { compression });
  return { names: [...keys], rows };
};

/** @throws UserError where the file is not as it was described: what was read is neither the old data nor the new */
export const refuseChanged = async ({ path, size, modified }: SourceFile): Promise<void> => {
  const now = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`${path} went away while it was read.`, { cause });
  });
  if (now.size === size && now.mtimeMs === modified) return;
  throw new UserError(`${path} changed while it was read: ${size} bytes before, ${now.size} now.`, {
    fix: "Check files that nothing writes to any more.",
  });
};
