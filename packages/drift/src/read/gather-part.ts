import {
  type ColumnCollector,
  type ColumnPlan,
  type Gathered,
  makeCollector,
} from "../profile/collect-column.ts";
import { countCells } from "./count-cells.ts";
import type { SourceFile } from "./describe-file.ts";
import { type CellScanner, makeCellScanner } from "./fast-scanner.ts";
import { openBytes } from "./open-bytes.ts";
import { openParquet } from "./read-parquet.ts";
import { refuseNested, scanJsonLines } from "./scan-json-lines.ts";

/** A file, or a part of one that can be read by itself. */
export type Part = {
  file: SourceFile;
  /** Bytes: the records that begin in there. `start` must be where one begins. */
  range?: { start: number; until: number } | undefined;
  /** Row groups of a Parquet file, the last one not included. */
  groups?: { from: number; to: number } | undefined;
};

type Counted = { rows: number; ragged: number };
export type GatheredPart = Counted & {
  /** In the order of the plans. */
  columns: Gathered[];
  /** Where the first record begins that is not in the part. */
  end: number;
};

type Progress = ((bytes: number, rows: number) => void) | undefined;
type Collectors = ReadonlyMap<string, ColumnCollector>;

/**
 * Which scanner takes rows out of text: the one in WebAssembly where that runs, the plain one, or what suits the size.
 * Both find the same.
 */
export type Scanner = "fast" | "plain" | "suited";

/** To start the fast one takes a few milliseconds, in which the plain one has read this much. */
const fastFrom = 1 << 19;

/** Reads one part. What it answers is a function of the part's bytes and the plans. */
export type Gatherer = (part: Part, progress?: Progress) => Promise<GatheredPart>;

/** Reads parts with these plans, one after the other: they share the scanner's memory. */
export const openGatherer = (plans: readonly ColumnPlan[], scanner: Scanner): Gatherer => {
  const keep = keepScanner(plans);
  const scannerOf: ScannerOf = (file) =>
    scanner === "fast" || (scanner === "suited" && file.size >= fastFrom) ? keep(file) : undefined;
  return async (part, progress) => {
    const collectors = new Map(plans.map((plan) => [plan.name, makeCollector(plan)]));
    const counted = await gather[part.file.format](part, collectors, progress, scannerOf);
    return { ...counted, columns: plans.map(({ name }) => collectors.get(name)!.finish()) };
  };
};

/** Hands the cells of a whole file, each column's in the order of rows, to other collectors than those of profiles. */
export const gatherInto = async (file: SourceFile, collectors: Collectors): Promise<void> => {
  await gather[file.format]({ file }, collectors, undefined, () => undefined);
};

type ScannerOf = (file: SourceFile) => CellScanner | undefined;

/** The scanner of the last file serves the next one too, where that has the same header. */
const keepScanner = (plans: readonly ColumnPlan[]): ScannerOf => {
  const byName = new Map(plans.map((plan) => [plan.name, plan]));
  let kept: { header: string; scanner: CellScanner | undefined } | undefined;
  return ({ names, separator }) => {
    const header = JSON.stringify([separator, names]);
    if (kept?.header !== header) {
      const columns = names.map((name) => byName.get(name));
      kept = { header, scanner: makeCellScanner(columns, separator!) };
    }
    return kept.scanner;
  };
};

type Gather = (
  part: Part,
  collectors: Collectors,
  progress: Progress,
  scannerOf: ScannerOf,
) => Promise<Counted & { end: number }>;

const gatherCsv: Gather = async ({ file, range }, collectors, progress, scannerOf) => {
  const bytes = await openBytes(file.path, file.compression, range?.start);
  try {
    const byPosition = file.names.map((name) => collectors.get(name));
    return await countCells(file, bytes, byPosition, { range, progress, fast: scannerOf(file) });
  } finally {
    await bytes.close();
  }
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
  const rows = await file.scan(collectors, {
    groups,
    progress: (done) => progress?.((size * done) / file.rows, done),
  });
  return { rows, ragged: 0, end: size };
};

const gather = { csv: gatherCsv, "json-lines": gatherJsonLines, parquet: gatherParquet };
