import type { ColumnCollector, ColumnPlan } from "../profile/collect-column.ts";
import { cellsPerBin, indexEdges } from "../profile/numeric-tally.ts";
import { exponents, sumHalves } from "../statistics/exact-sum.ts";
import type { FastScanner } from "./scan-csv.ts";
import { layOut, mantissasOfTen, openScanner } from "./wasm/open-scanner.ts";

/** Sizes and offsets as in wasm/memory.as. */
const window = 1 << 16;
const columnSize = 96;
const modes = { skip: 0, tally: 1, hold: 2, text: 3 } as const;
const slotSize = 32;
const arenaBytes = 1 << 19;
/** Of distances beyond the edges, from 2^-64 up: sixteen to each power of two. See addToTail in wasm/count.as. */
const tailCells = 2048;
const firstTailKey = (1023 - 64) * 16;
/** The exact sum takes 2^26 numbers before it must be emptied. */
const rowsAtOnce = 1 << 25;

export type CellScanner = FastScanner & {
  /** Whose cells come next, in the order of the header. Empties all counts. */
  begin: (collectors: readonly (ColumnCollector | undefined)[]) => void;
  /** Hands over what was counted. */
  finish: () => { rows: number; ragged: number };
};

/**
 * A scanner in WebAssembly for text with these columns, or undefined where it cannot run. It counts plain numbers itself
 * and gathers all else as texts with counts: what is missing, a rarely written number, a category, decide the collectors.
 * @param plans in the order of the header, undefined for a column that nobody asked for
 */
export const makeCellScanner = (
  plans: readonly (Pick<ColumnPlan, "kind" | "edges"> | undefined)[],
  separator: string,
): CellScanner | undefined => {
  const scanner = openScanner();
  if (!scanner) return undefined;
  const { memory } = scanner;
  const { take, grow } = layOut(memory);
  const slotCount = Math.max(1 << 14, 2 ** Math.ceil(Math.log2(plans.length * 4)));
  const table = take(plans.length * columnSize);
  const positions = take(window * 4 + 256);
  const spans = take(plans.length * 8);
  const scratch = take(window);
  const powers = take(23 * 8);
  const mantissas = take(129 * 8);
  const slots = take(slotCount * slotSize);
  const arena = take(arenaBytes + 16);
  const texts = [slots, slotCount, arena, arenaBytes];
  const width = plans.length;
  scanner.setUp(
    width,
    separator.charCodeAt(0),
    table,
    positions,
    spans,
    scratch,
    powers,
    mantissas,
    ...texts,
  );
  const columns = plans.map((plan, index) => placeColumn(take, plan, index));
  const input = take(0) + 64; // the parser looks up to sixteen bytes back
  grow(input);
  new Float64Array(memory.buffer, powers, 23).set(Array.from({ length: 23 }, (_, at) => Number(`1e${at}`)));
  new BigUint64Array(memory.buffer, mantissas, 129).set(mantissasOfTen);
  columns.forEach((column, index) => {
    column.write(memory.buffer, table + index * columnSize);
  });

  let collectors: readonly (ColumnCollector | undefined)[] = [];
  let sinceDrained = 0; // rows
  let counted = { rows: 0, ragged: 0 };

  const drainTexts = () => {
    const view = new DataView(memory.buffer);
    const bytes = Buffer.from(memory.buffer);
    for (let slot = slots; slot < slots + slotCount * slotSize; slot += slotSize) {
      if (view.getUint32(slot, true) === 0) continue;
      const text = view.getUint32(slot + 4, true);
      const length = view.getUint32(slot + 8, true);
      collectors[view.getUint32(slot + 12, true)]!.addBytes(
        bytes,
        text,
        text + length,
        view.getUint32(slot + 16, true),
      );
    }
    scanner.clearTexts();
  };
  const drainColumns = () => {
    sinceDrained = 0;
    columns.forEach((column, index) => {
      column.drain(memory.buffer, table + index * columnSize, collectors[index]);
    });
  };
  const drainHeld = () => {
    for (const [index, column] of columns.entries())
      if (column.mode === modes.hold)
        column.drain(memory.buffer, table + index * columnSize, collectors[index]);
  };
  const drainRows = () => {
    const rows = scanner.takeRows();
    counted = { rows: counted.rows + rows, ragged: counted.ragged + scanner.takeRagged() };
    sinceDrained += rows;
  };
  const holds = columns.some(({ mode }) => mode === modes.hold);

  return {
    reserve: (bytes) => {
      grow(input + bytes + 64);
      return Buffer.from(memory.buffer, input, bytes);
    },
    scan: (from, end, limit) => {
      const last = input + Math.min(limit, end);
      let at = input + from;
      for (;;) {
        const next = scanner.scan(at, input + end, last);
        if (holds) drainHeld();
        const full = !scanner.hasRoom();
        if (full) drainTexts();
        drainRows();
        if (sinceDrained > rowsAtOnce) drainColumns();
        if (next >= last || (next === at && !full)) return next - input;
        at = next;
      }
    },
    begin: (given) => {
      collectors = [];
      scanner.clearTexts();
      drainColumns(); // what a part left that could not be read to its end
      drainRows();
      counted = { rows: 0, ragged: 0 };
      collectors = given;
    },
    seen: () => counted.rows,
    finish: () => {
      drainTexts();
      drainColumns();
      return counted;
    },
  };
};

/** One column's place in the scanner's memory: how it is described there, and how what it counted is handed over. */
const placeColumn = (
  take: (bytes: number) => number,
  plan: Pick<ColumnPlan, "kind" | "edges"> | undefined,
  index: number,
) => {
  if (!plan || plan.kind === "categorical" || plan.kind === "datetime")
    return placeCounts(plan ? modes.text : modes.skip);
  return plan.edges ? placeTally(take, Float64Array.from(plan.edges)) : placeHeld(take, index);
};

type PlacedColumn = {
  mode: number;
  write: (memory: ArrayBuffer, at: number) => void;
  drain: (memory: ArrayBuffer, at: number, collector: ColumnCollector | undefined) => void;
};

const placeCounts = (mode: number): PlacedColumn => ({
  mode,
  write: (memory, at) => new DataView(memory).setInt32(at, mode, true),
  drain: (memory, at, collector) => {
    const view = new DataView(memory);
    collector?.addMissing(view.getUint32(at + 4, true));
    view.setUint32(at + 4, 0, true);
    view.setUint32(at + 8, 0, true);
  },
});

/** In a window there are at most so many rows that reach the column: a separator for each before it, a byte, a line break. */
const placeHeld = (take: (bytes: number) => number, index: number): PlacedColumn => {
  const values = take((Math.floor(window / (index + 2)) + 1) * 8);
  const counts = placeCounts(modes.hold);
  return {
    mode: modes.hold,
    write: (memory, at) => {
      counts.write(memory, at);
      new DataView(memory).setUint32(at + 36, values, true);
    },
    drain: (memory, at, collector) => {
      const n = new DataView(memory).getUint32(at + 8, true);
      if (n > 0) collector?.addNumbers(new Float64Array(memory, values, n));
      counts.drain(memory, at, collector);
    },
  };
};

const placeTally = (take: (bytes: number) => number, bounds: Float64Array): PlacedColumn => {
  const cellCount = (bounds.length - 1) * cellsPerBin;
  const { first, last, scale, starts: startList } = indexEdges(bounds);
  const edges = take(bounds.length * 8);
  const starts = take(startList.length * 4);
  const at = take(bounds.length * 4);
  const cells = take(cellCount * 4);
  const sums = take(2 * exponents * 8);
  const tails = take(2 * tailCells * 4);
  const counts = placeCounts(modes.tally);
  return {
    mode: modes.tally,
    write: (memory, column) => {
      counts.write(memory, column);
      const view = new DataView(memory);
      view.setInt32(column + 12, bounds.length - 1, true);
      [edges, starts, at, cells, sums].forEach((address, index) => {
        view.setUint32(column + 16 + index * 4, address, true);
      });
      [first, last, scale].forEach((value, index) => {
        view.setFloat64(column + 40 + index * 8, value, true);
      });
      clearBounds(view, column);
      view.setUint32(column + 80, tails, true);
      new Float64Array(memory, edges, bounds.length).set(bounds);
      new Int32Array(memory, starts, startList.length).set(startList);
    },
    drain: (memory, column, collector) => {
      const view = new DataView(memory);
      const atEdges = new Uint32Array(memory, at, bounds.length);
      const between = new Uint32Array(memory, cells, cellCount);
      const halves = [0, 1].map((half) => new Float64Array(memory, sums + half * exponents * 8, exponents));
      collector?.addTally({
        n: view.getUint32(column + 8, true),
        min: view.getFloat64(column + 64, true),
        max: view.getFloat64(column + 72, true),
        sum: { total: sumHalves(halves[0]!) + sumHalves(halves[1]!) },
        at: Float64Array.from(atEdges),
        cells: Float64Array.from(between),
        tails:
          view.getUint32(column + 84, true) > 0
            ? [readTail(memory, tails), readTail(memory, tails + tailCells * 4)]
            : [new Map(), new Map()],
      });
      new Uint32Array(memory, tails, 2 * tailCells).fill(0);
      view.setUint32(column + 84, 0, true);
      for (const list of [atEdges, between, ...halves]) list.fill(0);
      clearBounds(view, column);
      counts.drain(memory, column, collector);
    },
  };
};

const readTail = (memory: ArrayBuffer, at: number) => {
  const counts = new Map<number, number>();
  new Uint32Array(memory, at, tailCells).forEach((count, cell) => {
    if (count > 0) counts.set(firstTailKey + cell, count);
  });
  return counts;
};

const clearBounds = (view: DataView, column: number) => {
  view.setFloat64(column + 64, Number.POSITIVE_INFINITY, true);
  view.setFloat64(column + 72, Number.NEGATIVE_INFINITY, true);
};
