import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import type { ColumnPlan } from "../profile/collect-column.ts";
import { meanOf } from "../statistics/exact-sum.ts";
import { openSource, readTable } from "./read-table.ts";

const directory = await mkdtemp(join(tmpdir(), "parts-"));
let made = 0;
const file = async (content: string | Uint8Array) => {
  const path = join(directory, `${made++}`);
  await writeFile(path, content);
  return path;
};

const edges = Array.from({ length: 40 }, (_, index) => index * 2.5);
const plans: ColumnPlan[] = [
  { name: "x", kind: "numeric" },
  { name: "y", kind: "numeric", edges },
  { name: "c" },
];
type Row = { x: number; y: number; c: string };

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = (rows: readonly Row[]) =>
  `x,y,c\n${rows.map(({ x, y, c }) => `${x},${y},${quote(c)}\n`).join("")}`;
const jsonLines = (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const parquet = (rows: readonly Row[]) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: (["x", "y", "c"] as const).map((name) => ({
        name,
        data: rows.map((row) => row[name]),
        type: name === "c" ? ("STRING" as const) : ("DOUBLE" as const),
      })),
      rowGroupSize: 7,
    }),
  );

/** Everything that a table says, in a form that shows any difference of one bit. */
const read = async (paths: string[], threads: number, partBytes: number) => {
  const table = await readTable(await openSource(paths), plans, undefined, { threads, least: 0, partBytes });
  const y = table.columns.get("y")!;
  if (y.kind !== "numeric" || !y.tally) throw new Error("expected a tally");
  const c = table.columns.get("c")!;
  const counts = c.kind === "categorical" ? [...c.counts].sort() : c;
  return {
    ...table,
    columns: [table.columns.get("x"), { ...y, mean: meanOf(y.tally.sum, y.tally.n) }, counts],
  };
};

describe("shared reading", () => {
  // Line breaks, separators and lone quotes in text are what a part that begins anywhere can stumble over.
  const text = fc.constantFrom("a", "b", 'say "x"', "two\nlines", ',"\n', '"', '\n"\n,', "é\r\n", '5" pipe');
  const row = fc.record({
    x: fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    y: fc.double({ noNaN: true, min: -20, max: 120 }),
    c: text,
  });

  it("gives the same bits, whatever the threads, the parts and the order of files", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 20, maxLength: 120 }),
        fc.integer({ min: 16, max: 700 }),
        async (rows, partBytes) => {
          const middle = rows.length >> 1;
          const alone = await read([await file(csv(rows))], 1, partBytes);
          for (const format of [csv, jsonLines, parquet]) {
            const parts = [await file(format(rows.slice(middle))), await file(format(rows.slice(0, middle)))];
            expect(await read(parts, 2, partBytes)).toEqual(alone);
            expect(await read([await file(format(rows))], 3, partBytes)).toEqual(alone);
          }
        },
      ),
      { numRuns: 4 },
    );
  }, 60_000);

  it("reads quotes in the middle of text as one thread does, where they are no quotes", async () => {
    const rows = Array.from(
      { length: 400 },
      (_, row) => `${row},${row % 90},a ${row % 3 ? '5" pipe' : "b"}\n`,
    );
    const path = await file(`x,y,c\n${rows.join("")}`);
    expect(await read([path], 2, 500)).toEqual(await read([path], 1, 500));
  });

  it("tells the row where a part is broken, and what all parts together have of ragged rows", async () => {
    const lines = (row: number) => `${row},1,a\n`;
    const good = Array.from({ length: 300 }, (_, row) => lines(row));
    const open = await file(`x,y,c\n${good.with(200, '5,1,"a\n').join("")}`);
    await expect(read([open], 2, 400)).rejects.toThrow("row 201 is never closed");
    const ragged = await file(`x,y,c\n${good.map((line, row) => (row < 20 ? `1,${line}` : line)).join("")}`);
    await expect(read([ragged], 2, 400)).rejects.toThrow("20 of 300 rows");
  });

  it("leaves no thread behind, and tells of all bytes and rows", async () => {
    const path = await file(`x,y,c\n${"1,2,a\n".repeat(5000)}`);
    const source = await openSource([path]);
    let bytes = 0;
    let rows = 0;
    const progress = (read: number, more: number) => {
      bytes += read;
      rows += more;
    };
    await readTable(source, plans, progress, { threads: 2, least: 0, partBytes: 1 << 14 });
    expect(bytes).toBeGreaterThanOrEqual(source.bytes);
    expect(rows).toBe(5000);
    expect(process.getActiveResourcesInfo().filter((name) => name === "Worker")).toEqual([]);
  });
});
