import { DataFault } from "./data-fault.ts";

export type ParquetTable = {
  rows: number;
  names: string[];
  /** Hands over runs of one column's values, row group after row group. */
  scan: (column: string, take: (values: ArrayLike<unknown>) => void) => Promise<void>;
};

/** Opens a Parquet file that lies in memory (its directory is at its end); columns are decoded one at a time. */
export const openParquet = async (name: string, bytes: Buffer): Promise<ParquetTable> => {
  const { parquetMetadataAsync, parquetRead, parquetSchema } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  const refuse = (cause: Error): never => {
    throw new DataFault(`${name} cannot be read as Parquet: ${cause.message}.`, { cause });
  };
  const { buffer, byteOffset, byteLength } = bytes;
  const file = {
    byteLength,
    slice: (start: number, end?: number) =>
      (buffer as ArrayBuffer).slice(byteOffset + start, byteOffset + (end ?? byteLength)),
  };
  const metadata = await parquetMetadataAsync(file).catch(refuse);
  return {
    rows: Number(metadata.num_rows),
    names: parquetSchema(metadata).children.map((child) => child.element.name),
    scan: async (column, take) => {
      let rowStart = 0;
      for (const group of metadata.row_groups) {
        const rowEnd = rowStart + Number(group.num_rows);
        let seen = 0;
        await parquetRead({
          file,
          metadata,
          compressors,
          columns: [column],
          rowStart,
          rowEnd,
          onChunk: ({ columnData, rowStart: from }) => {
            const length = Math.min(columnData.length, rowEnd - from);
            seen += length;
            take(length === columnData.length ? columnData : Array.from(columnData).slice(0, length));
          },
        }).catch(refuse);
        if (seen !== rowEnd - rowStart)
          refuse(new Error(`column ${JSON.stringify(column)} has ${seen} of ${rowEnd - rowStart} rows`));
        rowStart = rowEnd;
      }
    },
  };
};
