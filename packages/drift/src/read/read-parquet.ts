import { open } from "node:fs/promises";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { ColumnMetaData } from "hyparquet";
import type { ColumnCollector } from "../profile/collect-column.ts";

export type ParquetFile = {
  rows: number;
  groups: number;
  names: string[];
  /** Gives the values of the named columns to their collectors, row group by row group. @returns how many rows */
  scan: (
    collectors: ReadonlyMap<string, ColumnCollector>,
    options?: {
      groups?: { from: number; to: number } | undefined;
      progress?: (rows: number) => void;
    },
  ) => Promise<number>;
};

/** The row labels that pandas writes beside the columns, and does not read back as one. */
const pandasIndex = /^__index_level_\d+__$/;

/**
 * Opens a Parquet file with hyparquet (every codec, by hyparquet-compressors). Memory is bounded by one row group of
 * one column. @throws UserError where the file is cut or not Parquet.
 */
export const openParquet = async (path: string): Promise<ParquetFile> => {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  const { isFlat, readFlatColumn } = await import("./read-flat-column.ts");
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file).catch((cause: Error) => {
    throw new UserError(`${path} cannot be read as Parquet: ${cause.message}.`, { cause });
  });
  const readAll = async (name: string, collector: ColumnCollector, rowStart: number, rowEnd: number) => {
    let seen = 0;
    await parquetRead({
      file,
      metadata,
      compressors,
      columns: [name],
      rowStart,
      rowEnd,
      onChunk: ({ columnData, rowStart: from }) => {
        const end = Math.min(columnData.length, rowEnd - from);
        seen += end;
        for (let row = 0; row < end; row++) collector.addValue(columnData[row]);
      },
    });
    return seen;
  };
  return {
    rows: Number(metadata.num_rows),
    groups: metadata.row_groups.length,
    names: parquetSchema(metadata)
      .children.map((child) => child.element.name)
      .filter((name) => !pandasIndex.test(name)),
    scan: async (collectors, { groups, progress } = {}) => {
      const elements = new Map(
        parquetSchema(metadata).children.map(({ element }) => [element.name, element]),
      );
      const readChunk = await openChunks(path);
      try {
        let rowStart = 0;
        let read = 0;
        for (const [index, group] of metadata.row_groups.entries()) {
          const rowEnd = rowStart + Number(group.num_rows);
          if (groups && (index < groups.from || index >= groups.to)) {
            rowStart = rowEnd;
            continue;
          }
          for (const [name, collector] of collectors) {
            const unreadable = (why: string, cause?: Error): never => {
              throw new UserError(`${path}: column ${JSON.stringify(name)} ${why}.`, { cause });
            };
            const element = elements.get(name)!;
            const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name);
            const flat = chunk?.meta_data && isFlat(element, chunk.meta_data, collector) && chunk.meta_data;
            const seen = flat
              ? await readChunk
                  .read(flat)
                  .then((bytes) => readFlatColumn(bytes, element, flat, collector, compressors))
                  .catch((cause: Error) => unreadable(`cannot be read: ${cause.message}`, cause))
              : await readAll(name, collector, rowStart, rowEnd).catch((cause: Error) =>
                  unreadable(`cannot be read: ${cause.message}`, cause),
                );
            if (seen !== rowEnd - rowStart) unreadable(`has ${seen} of ${rowEnd - rowStart} rows`);
          }
          progress?.(rowEnd - rowStart);
          read += rowEnd - rowStart;
          rowStart = rowEnd;
        }
        return read;
      } finally {
        await readChunk.close();
      }
    },
  };
};

/** Column chunks of a file, each in the same buffer as the one before. */
const openChunks = async (path: string) => {
  const file = await open(path);
  let buffer = Buffer.alloc(0);
  return {
    read: async ({ dictionary_page_offset, data_page_offset, total_compressed_size }: ColumnMetaData) => {
      const size = Number(total_compressed_size);
      // Some writers set the dictionary's place to 0 where there is none (apache/arrow#5322).
      const start = Number(dictionary_page_offset || data_page_offset);
      if (buffer.length < size) buffer = Buffer.allocUnsafeSlow(size);
      const { bytesRead } = await file.read(buffer, 0, size, start);
      return buffer.subarray(0, bytesRead);
    },
    close: () => file.close(),
  };
};
