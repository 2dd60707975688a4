import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanCsv } from "./scan-csv.ts";

const path = join(await mkdtemp(join(tmpdir(), "csv-")), "data.csv");

const read = async (content: string | Buffer) => {
  await writeFile(path, content);
  let names: string[] = [];
  const rows: string[][] = [];
  const widths: number[] = [];
  let row: string[] = [];
  await scanCsv(path, {
    header: (given) => {
      names = given;
    },
    cell: (column, bytes, start, end) => {
      row[column] = bytes.toString("utf8", start, end);
    },
    row: (fields) => {
      rows.push(row);
      widths.push(fields);
      row = [];
    },
  });
  return { names, rows, widths };
};

describe("scanCsv", () => {
  it("reads quotes, doubled quotes, line breaks in fields, CRLF, a byte order mark and blank lines", async () => {
    const { names, rows } = await read('\ufeffa,"b ""x"""\r\n1,"two\nlines"\r\n\r\n"",",\r\n"\r\n3,');
    expect(names).toEqual(["a", 'b "x"']);
    expect(rows).toEqual([
      ["1", "two\nlines"],
      ["", ",\r\n"],
      ["3", ""],
    ]);
  });

  it("tells how many fields a ragged row has", async () => {
    expect((await read("a,b\n1\n1,2,3\n")).widths).toEqual([1, 3]);
  });

  it("reads any table back, also where chunks cut rows", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom('"', "\n", "\r\n", ",", "x".repeat(70_000)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), async (table) => {
        const quoteCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `a,b\n${table.map((row) => row.map(quoteCell).join(",")).join("\n")}`;
        expect((await read(text)).rows).toEqual(table);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses what is no CSV, and says why", async () => {
    await expect(read("")).rejects.toThrow("empty");
    await expect(read(Buffer.from("\ufeffa,b\n1,2\n", "utf16le"))).rejects.toThrow("UTF-16");
    await expect(read(Buffer.from([1, 0, 2, 10]))).rejects.toThrow("binary");
    await expect(read('a,b\n1,"x\n')).rejects.toThrow("row 1 is never closed");
  });
});
