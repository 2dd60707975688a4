import { open } from "node:fs/promises";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { ColumnCollector } from "../profile/collect-column.ts";

type ParquetFile = {
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
 * Opens a Parquet file. Memory is bounded by the bytes of one column in one row group and by one of its pages.
 * @throws UserError where the file is cut, damaged or not Parquet.
 */
export const openParquet = async (path: string): Promise<ParquetFile> => {
  const [{ readFooter }, { openCodec }, { isBulk, readFlatColumn }, { readValues }] = await Promise.all([
    import("@mlops-actions/parquet/read-footer"),
    import("@mlops-actions/parquet/unpack-page"),
    import("./read-flat-column.ts"),
    import("@mlops-actions/parquet/read-values"),
  ]);
  const { rows, columns, groups } = await withRanges(path, ({ size, read }) =>
    readFooter(size, async (start, end) => Buffer.from(await read(start, end))),
  ).catch((cause: Error) => {
    throw new UserError(`${path} cannot be read as Parquet: ${cause.message}.`, { cause });
  });
  const known = new Map(columns.map((column) => [column.name, column]));

  const scanGroup = async (
    group: (typeof groups)[number],
    collectors: ReadonlyMap<string, ColumnCollector>,
    read: Ranges["read"],
  ) => {
    for (const [name, collector] of collectors) {
      const unreadable = (why: string, cause?: Error): never => {
        throw new UserError(`${path}: column ${JSON.stringify(name)} ${why}.`, { cause });
      };
      const column = known.get(name);
      if (!column) return unreadable("is not there");
      const { element, nested } = column;
      if (nested)
        throw new UserError(
          `${path}: column ${JSON.stringify(name)} holds lists or structs, expected numbers, text, dates, true or false.`,
          { fix: "Write what is inside as columns of their own, or exclude the column." },
        );
      const chunk = group.chunks.get(name);
      if (!chunk) return unreadable("is missing from a row group");
      const readColumn = async () => {
        const unpack = await openCodec(chunk.codec);
        const bytes = await read(chunk.start, chunk.start + chunk.size);
        return isBulk(element, chunk, collector)
          ? readFlatColumn(bytes, element, chunk, collector, unpack)
          : readValues(bytes, element, chunk, unpack, (values) => {
              for (let row = 0; row < values.length; row++) collector.addValue(values[row]);
            });
      };
      const seen = await readColumn().catch((cause: Error) =>
        unreadable(`cannot be read: ${cause.message}`, cause),
      );
      if (seen !== group.rows) unreadable(`has ${seen} of ${group.rows} rows`);
    }
  };

  return {
    rows,
    groups: groups.length,
    names: columns.map(({ name }) => name).filter((name) => !pandasIndex.test(name)),
    scan: (collectors, { groups: part = { from: 0, to: groups.length }, progress } = {}) =>
      withRanges(path, async ({ read }) => {
        let seen = 0;
        for (const group of groups.slice(part.from, part.to)) {
          await scanGroup(group, collectors, read);
          progress?.(group.rows);
          seen += group.rows;
        }
        return seen;
      }),
  };
};

type Ranges = { size: number; read: (start: number, end: number) => Promise<Buffer> };

/** Ranges of a file, each in the same buffer as the one before. */
const withRanges = async <Of>(path: string, use: (ranges: Ranges) => Promise<Of>): Promise<Of> => {
  const file = await open(path);
  let buffer = Buffer.alloc(0);
  try {
    return await use({
      size: (await file.stat()).size,
      read: async (start, end) => {
        if (buffer.length < end - start) buffer = Buffer.allocUnsafeSlow(end - start);
        const { bytesRead } = await file.read(buffer, 0, end - start, start);
        return buffer.subarray(0, bytesRead);
      },
    });
  } finally {
    await file.close();
  }
};
