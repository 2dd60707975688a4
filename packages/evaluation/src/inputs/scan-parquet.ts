import { mostRows } from "./columns.ts";
import { DataFault } from "./data-fault.ts";

type ParquetTable = {
  rows: number;
  /** Of the columns that hold plain values: lists and structs are not read. */
  names: string[];
  /** Hands over runs of one column's values, row group after row group. */
  scan: (column: string, take: (values: ArrayLike<unknown>) => void) => Promise<void>;
};

/** Opens a Parquet file that lies in memory (its directory is at its end); columns are decoded one at a time. */
export const openParquet = async (name: string, bytes: Buffer): Promise<ParquetTable> => {
  const { readFooter } = await import("@mlops-actions/parquet/read-footer");
  const { openCodec } = await import("@mlops-actions/parquet/unpack-page");
  const { readValues } = await import("@mlops-actions/parquet/read-values");
  const refuse = (cause: Error): never => {
    throw new DataFault(`${name} cannot be read as Parquet: ${cause.message}.`, { cause });
  };
  const footer = await readFooter(bytes.length, async (start, end) => bytes.subarray(start, end)).catch(
    refuse,
  );
  if (footer.rows > mostRows)
    throw new DataFault(`${name} has ${footer.rows} rows, more than the ${mostRows} that the gate reads.`);
  const columns = footer.columns.filter(({ nested }) => !nested);
  return {
    rows: footer.rows,
    names: columns.map((column) => column.name),
    scan: async (column, take) => {
      const { element } = columns.find((one) => one.name === column)!;
      for (const { rows, chunks } of footer.groups) {
        const chunk = chunks.get(column);
        const place = `column ${JSON.stringify(column)}`;
        if (!chunk) return refuse(new Error(`${place} is missing from a row group`));
        const unpack = await openCodec(chunk.codec).catch(refuse);
        try {
          const page = bytes.subarray(chunk.start, chunk.start + chunk.size);
          const seen = readValues(page, element, chunk, unpack, take);
          if (seen !== rows) throw new Error(`it has ${seen} of ${rows} rows`);
        } catch (cause) {
          refuse(new Error(`${place}: ${(cause as Error).message}`, { cause }));
        }
      }
    },
  };
};
