import {
  type ColumnCollector,
  type ColumnPlan,
  type Gathered,
  makeCollector,
} from "../profile/collect-column.ts";
import type { SourceFile } from "./describe-file.ts";
import { openParquet } from "./read-parquet.ts";
import { type CsvSink, scanCsv } from "./scan-csv.ts";
import { refuseNested, scanJsonLines } from "./scan-json-lines.ts";

/** A file, or a part of one that can be read by itself. */
export type Part = {
  file: SourceFile;
  /** Bytes: the records that begin in there. `start` must be where one begins. */
  range?: { start: number; until: number } | undefined;
  /** Row groups of a Parquet file, the last one not included. */
  groups?: { from: number; to: number } | undefined;
};

export type Counted = { rows: number; ragged: number };
export type GatheredPart = Counted & {
  /** In the order of the plans. */
  columns: Gathered[];
  /** Where the first record begins that is not in the part. */
  end: number;
};

type Progress = ((bytes: number) => void) | undefined;
type Collectors = ReadonlyMap<string, ColumnCollector>;

/** Reads one part. A pure function of its bytes and the plans. */
export const gatherPart = async (
  part: Part,
  plans: readonly ColumnPlan[],
  progress?: Progress,
): Promise<GatheredPart> => {
  const collectors = new Map(plans.map((plan) => [plan.name, makeCollector(plan)]));
  const counted = await gather[part.file.format](part, collectors, progress);
  return { ...counted, columns: plans.map(({ name }) => collectors.get(name)!.finish()) };
};

type Gather = (part: Part, collectors: Collectors, progress: Progress) => Promise<Counted & { end: number }>;

const gatherCsv: Gather = async ({ file, range }, collectors, progress) => {
  let rows = 0;
  let ragged = 0;
  const byPosition = file.names.map((name) => collectors.get(name));
  const sink: CsvSink = {
    progress,
    header: () => {},
    cell: (column, bytes, start, end) => byPosition[column]?.addBytes(bytes, start, end),
    row: (fields) => {
      rows++;
      if (fields === byPosition.length) return;
      ragged++;
      for (let column = fields; column < byPosition.length; column++) byPosition[column]?.addMissing();
    },
  };
  const width = range && range.start > 0 ? byPosition.length : 0; // only the first part has the header
  const { compression, separator } = file;
  const end = await scanCsv(file.path, sink, { compression, separator, part: range && { ...range, width } });
  return { rows, ragged, end };
};

const gatherJsonLines: Gather = async ({ file, range }, collectors, progress) => {
  let rows = 0;
  const record = (found: Readonly<Record<string, unknown>>, line: number) => {
    rows++;
    for (const [name, collector] of collectors) {
      const value = Object.hasOwn(found, name) ? found[name] : undefined;
      refuseNested(file.path, line, name, value);
      collector.addValue(value);
    }
  };
  const options = { compression: file.compression, part: range };
  const end = await scanJsonLines(file.path, { record, progress }, options);
  return { rows, ragged: 0, end };
};

const gatherParquet: Gather = async ({ file: { path, size }, groups }, collectors, progress) => {
  const file = await openParquet(path);
  const rows = await file.scan(
    [...collectors.keys()],
    (name, values) => {
      const { addValue } = collectors.get(name)!;
      for (let row = 0; row < values.length; row++) addValue(values[row]);
    },
    { groups, progress: (done) => progress?.((size * done) / file.rows) },
  );
  return { rows, ragged: 0, end: size };
};

const gather = { csv: gatherCsv, "json-lines": gatherJsonLines, parquet: gatherParquet };
