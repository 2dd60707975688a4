import type { Readable } from "node:stream";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type Collector, collectNumbers, collectTexts, type TextColumn } from "./columns.ts";
import { DataFault } from "./data-fault.ts";
import type { SampleReader } from "./formats/read-samples.ts";
import type { TextIndex } from "./text-index.ts";

/** A file of rows: its name says the format, `open` gives its bytes. */
export type TableSource = { name: string; open: () => Readable };

/** How to hold a column: as numbers, or as codes of texts (in an index of one's own; with so many texts at most). */
export type Want = "number" | "text" | { index?: TextIndex; most?: number };

export type Columns = {
  name: string;
  rows: number;
  /** All column names of the file. */
  header: string[];
  /** Only the columns that were asked for, in the file's order. */
  numbers: Map<string, Float64Array>;
  texts: Map<string, TextColumn>;
};

/** Named in messages, and the only formats there are. */
const extensions = ".csv, .tsv, .jsonl or .parquet (each also .gz), for the task llm also .json";

/**
 * Reads columns of a CSV, TSV, JSONL or Parquet file into typed arrays; what `want` answers undefined to is never held.
 * @param samples turns what LLM tools write into rows
 * @throws DataFault where the content is broken, UserError where the name tells no format
 */
export const readColumns = async (
  source: TableSource,
  want: (column: string) => Want | undefined,
  samples?: SampleReader,
): Promise<Columns> => {
  const [, extension, gzip] = /\.(\w+?)(\.gz)?$/i.exec(source.name) ?? [];
  const shelf = makeShelf(source.name, want);
  const chunks = () => openChunks(source, gzip !== undefined);
  switch (extension?.toLowerCase()) {
    case "csv":
    case "txt":
      return readDelimited(shelf, chunks(), ",");
    case "tsv":
      return readDelimited(shelf, chunks(), "\t");
    case "jsonl":
    case "ndjson":
      return readJsonLines(shelf, chunks(), samples);
    case "parquet":
      return readParquet(shelf, chunks());
    default:
      if (extension?.toLowerCase() === "json" && samples) return readJson(shelf, chunks(), samples);
      throw new UserError(`${source.name} is not a table that the gate can read.`, {
        fix: `Give a file that ends in ${extensions}.`,
      });
  }
};

async function* openChunks({ name, open }: TableSource, gzip: boolean): AsyncGenerator<Buffer> {
  const input = open();
  if (!gzip) return yield* bytesOf(input);
  const { createGunzip } = await import("node:zlib");
  const output = createGunzip();
  input.on("error", (error) => output.destroy(error));
  try {
    yield* bytesOf(input.pipe(output));
  } catch (cause) {
    if (!String((cause as { code?: unknown }).code).startsWith("Z_")) throw cause;
    throw new DataFault(`${name} does not unpack: ${(cause as Error).message}.`, { cause });
  }
}

async function* bytesOf(stream: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

type Shelf = ReturnType<typeof makeShelf>;

/** The columns of one file while they are filled. */
const makeShelf = (name: string, want: (column: string) => Want | undefined) => {
  const numbers = new Map<string, ReturnType<typeof collectNumbers>>();
  const texts = new Map<string, ReturnType<typeof collectTexts>>();
  return {
    name,
    /** A collector for the column, where it is wanted. */
    place: (column: string): Collector | undefined => {
      const wanted = want(column);
      if (wanted === undefined) return undefined;
      if (wanted === "number") {
        const collector = collectNumbers();
        numbers.set(column, collector);
        return collector;
      }
      const collector = wanted === "text" ? collectTexts() : collectTexts(wanted.index, wanted.most);
      texts.set(column, collector);
      return collector;
    },
    finish: (header: string[], rows: number): Columns => ({
      name,
      rows,
      header,
      numbers: new Map([...numbers].map(([column, collector]) => [column, collector.finish()])),
      texts: new Map(
        [...texts].flatMap(([column, collector]) => {
          const finished = collector.finish();
          return finished ? [[column, finished] as const] : [];
        }),
      ),
    }),
  };
};

const readDelimited = async (shelf: Shelf, chunks: AsyncIterable<Buffer>, delimiter: string) => {
  const { scanDelimited } = await import("./scan-delimited.ts");
  let header: string[] = [];
  let collectors: (Collector | undefined)[] = [];
  const rows = await scanDelimited(shelf.name, chunks, delimiter.charCodeAt(0), {
    header: (names) => {
      const twice = names.find((column, index) => names.indexOf(column) < index);
      if (twice !== undefined)
        throw new UserError(`${shelf.name} has two columns named "${twice}".`, { fix: "Rename one." });
      header = names;
      collectors = names.map(shelf.place);
    },
    cell: (column, bytes, start, end) => collectors[column]?.addBytes(bytes, start, end),
  });
  return shelf.finish(header, rows);
};

const readJsonLines = async (shelf: Shelf, chunks: AsyncIterable<Buffer>, samples?: SampleReader) => {
  const { scanJsonLines } = await import("./scan-json-lines.ts");
  const { take, finish } = takeRecords(shelf);
  await scanJsonLines(shelf.name, chunks, (line) => {
    const record = samples ? samples.line(line) : line;
    if (record) take(record);
  });
  return finish();
};

/** A document that holds rows, such as promptfoo's results.json or a list of objects. */
const readJson = async (shelf: Shelf, chunks: AsyncIterable<Buffer>, samples: SampleReader) => {
  const { parseLooseJson } = await import("./parse-loose-json.ts");
  const text = (await concat(shelf.name, chunks)).toString("utf8").replace(/^\uFEFF/, "");
  let json: unknown;
  try {
    json = parseLooseJson(text);
  } catch (cause) {
    throw new DataFault(`${shelf.name} is not JSON: ${(cause as Error).message}.`, { cause });
  }
  const records = samples.document(json);
  if (!records)
    throw new UserError(`${shelf.name} holds no single results that the gate knows.`, {
      fix: "Give promptfoo's results.json, lm-eval's samples_*.jsonl, or a table with the columns id and score.",
    });
  const { take, finish } = takeRecords(shelf);
  for (const record of records) take(record);
  return finish();
};

/** Objects one after the other; a column may come late, or be missing from some. */
const takeRecords = (shelf: Shelf) => {
  const collectors = new Map<string, Collector | undefined>();
  let rows = 0;
  return {
    take: (record: Record<string, unknown>) => {
      for (const column of Object.keys(record)) {
        if (collectors.has(column)) continue;
        const collector = shelf.place(column);
        collectors.set(column, collector);
        for (let row = 0; row < rows; row++) collector?.addValue(undefined);
      }
      for (const [column, collector] of collectors)
        collector?.addValue(Object.hasOwn(record, column) ? record[column] : undefined);
      rows++;
    },
    finish: () => shelf.finish([...collectors.keys()], rows),
  };
};

/** What is read as a whole: a few bytes of gzip may unpack to any number. */
const mostAtOnce = 1 << 30;

const concat = async (name: string, chunks: AsyncIterable<Buffer>): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > mostAtOnce)
      throw new DataFault(`${name} has more than 1 GiB, which the gate reads only of CSV, TSV and JSONL.`);
  }
  return Buffer.concat(parts);
};

const readParquet = async (shelf: Shelf, chunks: AsyncIterable<Buffer>) => {
  const { openParquet } = await import("./scan-parquet.ts");
  const { rows, names, scan } = await openParquet(shelf.name, await concat(shelf.name, chunks));
  for (const column of names) {
    const collector = shelf.place(column);
    if (!collector) continue;
    await scan(column, (values) => {
      for (let row = 0; row < values.length; row++) collector.addValue(values[row]);
    });
  }
  return shelf.finish(names, rows);
};
