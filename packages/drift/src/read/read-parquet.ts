import { UserError } from "@mlops-actions/contracts/user-error";

export type ParquetFile = {
  rows: number;
  groups: number;
  names: string[];
  /** Decodes the named columns one row group after the other, and hands over runs of values. @returns how many rows */
  scan: (
    columns: readonly string[],
    take: (column: string, values: ArrayLike<unknown>) => void,
    options?: { groups?: { from: number; to: number } | undefined; progress?: (rows: number) => void },
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
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file).catch((cause: Error) => {
    throw new UserError(`${path} cannot be read as Parquet: ${cause.message}.`, { cause });
  });
  return {
    rows: Number(metadata.num_rows),
    groups: metadata.row_groups.length,
    names: parquetSchema(metadata)
      .children.map((child) => child.element.name)
      .filter((name) => !pandasIndex.test(name)),
    scan: async (columns, take, { groups, progress } = {}) => {
      let rowStart = 0;
      let read = 0;
      for (const [index, group] of metadata.row_groups.entries()) {
        const rowEnd = rowStart + Number(group.num_rows);
        if (groups && (index < groups.from || index >= groups.to)) {
          rowStart = rowEnd;
          continue;
        }
        for (const column of columns) {
          let seen = 0;
          await parquetRead({
            file,
            metadata,
            compressors,
            columns: [column],
            rowStart,
            rowEnd,
            onChunk: ({ columnData, rowStart: from }) => {
              const end = Math.min(columnData.length, rowEnd - from);
              seen += end;
              take(column, end === columnData.length ? columnData : Array.from(columnData).slice(0, end));
            },
          }).catch((cause: Error) => {
            throw new UserError(
              `${path}: column ${JSON.stringify(column)} cannot be read: ${cause.message}.`,
              {
                cause,
              },
            );
          });
          if (seen !== rowEnd - rowStart)
            throw new UserError(
              `${path}: column ${JSON.stringify(column)} has ${seen} of ${rowEnd - rowStart} rows.`,
            );
        }
        progress?.(rowEnd - rowStart);
        read += rowEnd - rowStart;
        rowStart = rowEnd;
      }
      return read;
    },
  };
};
