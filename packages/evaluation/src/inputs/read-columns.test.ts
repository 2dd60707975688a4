import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileSource } from "../evaluate-files.ts";
import { type Columns, readColumns, type Want } from "./read-columns.ts";
import { makeTextIndex } from "./text-index.ts";

const source = (name: string, bytes: string | Buffer, size = 7) => {
  const whole = Buffer.from(bytes);
  const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
    whole.subarray(i * size, (i + 1) * size),
  );
  return { name, open: () => Readable.from(chunks) };
};
const asText = (): Want => "text";
const textsOf = ({ texts }: Columns) =>
  Object.fromEntries(
    [...texts].map(([column, { codes, index }]) => [column, [...codes].map((code) => index.textOf(code))]),
  );

describe("CSV", () => {
  it.each([1, 2, 3, 5, 1000])("is read in chunks of %i bytes", async (size) => {
    const text = '\uFEFFid, name ,score\r\n"a ""1""","x, y",  1.5 \r\n\nb,"two\nlines",-2e3\r\nc,é,\n';
    const table = await readColumns(source("t.csv", text, size), asText);
    expect(table).toMatchObject({ rows: 3, header: ["id", "name", "score"] });
    expect(textsOf(table)).toEqual({
      id: ['a "1"', "b", "c"],
      name: ["x, y", "two\nlines", "é"],
      score: ["1.5", "-2e3", ""],
    });
    const numbers = await readColumns(source("t.csv", text, size), (c) =>
      c === "score" ? "number" : undefined,
    );
    expect([...numbers.numbers.get("score")!]).toEqual([1.5, -2000, Number.NaN]);
    expect(numbers.texts.size).toBe(0);
  });

  it("gives back what a writer of RFC 4180 wrote, whatever it was", async () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 8 })
      .map((text) => text.replaceAll("\r", "").trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, size) => {
          const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
          const table = await readColumns(source("t.csv", ["a,b", ...quoted].join("\n"), size), asText);
          expect(textsOf(table)).toEqual({ a: rows.map(([a]) => a), b: rows.map(([, b]) => b) });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("reads any number as JavaScript does, to the last bit", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        async (values) => {
          const lines = values.flatMap((value) => [String(value), value.toFixed(6), value.toExponential()]);
          const table = await readColumns(source("t.csv", `x\n${lines.join("\n")}\n`, 64), () => "number");
          expect([...table.numbers.get("x")!]).toEqual(lines.map(Number));
        },
      ),
      { numRuns: 40 },
    );
    const odd = ["nan", "inf", "0x10", "1,5", "1e", "--1", ".", "1.2.3", "12345678901234567000", "+.5", "5."];
    const table = await readColumns(
      source("t.tsv", `x\ty\n${odd.map((one) => `${one}\t`).join("\n")}`),
      (c) => (c === "x" ? "number" : undefined),
    );
    expect([...table.numbers.get("x")!]).toEqual([
      ...Array(8).fill(Number.NaN),
      12345678901234567000,
      0.5,
      5,
    ]);
  });

  it.each([
    ["a,b\n1,2\n1\n", "row 2 has 1 cells, and the header has 2"],
    ['a,b\n1,"2\n', "a quote opened in row 1 is never closed"],
    ["\0\0binary\n", "no UTF-8 text"],
  ])("tells broken data %j", async (text, told) => {
    await expect(readColumns(source("t.csv", text), asText)).rejects.toMatchObject({
      name: "DataFault",
      message: expect.stringContaining(told),
    });
  });

  it("refuses two columns of one name, and a name that tells no format", async () => {
    await expect(readColumns(source("t.csv", "a,a\n"), asText)).rejects.toThrow('two columns named "a"');
    await expect(readColumns(source("t.xlsx", ""), asText)).rejects.toMatchObject({
      fix: expect.stringContaining("ends in .csv"),
    });
    await expect(readColumns(source("t.json", "[]"), asText)).rejects.toThrow("not a table");
  });
});

describe("JSONL", () => {
  it("fills what a line does not have, and keeps what Python calls NaN", async () => {
    const lines = [
      '{"id": "a", "score": NaN, "note": "NaN, x"}',
      '{"id": 2, "late": true}',
      '{"score": 0.5, "id": null}',
    ];
    const table = await readColumns(source("t.jsonl", lines.join("\n"), 5), (c) =>
      c === "score" ? "number" : "text",
    );
    expect(textsOf(table)).toEqual({ id: ["a", "2", ""], note: ["NaN, x", "", ""], late: ["", "true", ""] });
    expect([...table.numbers.get("score")!]).toEqual([Number.NaN, Number.NaN, 0.5]);
  });

  it("tells the line that is broken", async () => {
    const read = (text: string) => readColumns(source("t.jsonl", text), asText);
    await expect(read('{"a": 1}\n{"a": \n')).rejects.toThrow(/t\.jsonl:2 is not JSON/);
    await expect(read("[1]\n")).rejects.toThrow("t.jsonl:1 is not a JSON object");
  });
});

describe("Parquet", () => {
  const file = (name: string) =>
    fileSource(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)), name);

  it("reads pandas' types as the texts that CSV would have", async () => {
    const table = await readColumns(file("labels.parquet"), (c) => (c === "tenure" ? "number" : "text"));
    expect(table.rows).toBe(300);
    const texts = textsOf(table);
    expect(texts.id!.slice(0, 3)).toEqual(["0", "1", "2"]);
    expect(texts.label!.slice(0, 4)).toEqual(["true", "false", "false", "true"]);
    expect(texts.region!.slice(0, 3)).toEqual(["EU", "US", ""]);
    expect(table.numbers.get("tenure")![7]).toBe(1.75);
  });

  it("reads row groups in order, whatever the codec", async () => {
    const table = await readColumns(file("predictions.zstd.parquet"), (c) =>
      c === "id" ? "text" : "number",
    );
    const ids = textsOf(table).id!;
    expect(new Set(ids).size).toBe(300);
    ids.forEach((id, row) => {
      expect(table.numbers.get("score")![row]).toBeCloseTo((Number(id) + 0.5) / 300, 14);
    });
  });

  it("tells a file that was cut", async () => {
    const whole = readFileSync(new URL("./fixtures/labels.parquet", import.meta.url));
    await expect(
      readColumns(source("cut.parquet", whole.subarray(0, 900), 100), asText),
    ).rejects.toMatchObject({
      name: "DataFault",
      message: expect.stringContaining("cut.parquet cannot be read as Parquet"),
    });
  });
});

it("unpacks gzip, and tells a stream that was cut", async () => {
  const packed = gzipSync(`id,score\n${Array.from({ length: 500 }, (_, i) => `r${i},${i}`).join("\n")}\n`);
  const table = await readColumns(source("t.csv.gz", packed, 100), (c) => (c === "id" ? "text" : "number"));
  expect(table.rows).toBe(500);
  expect(table.numbers.get("score")![499]).toBe(499);
  await expect(readColumns(source("t.csv.gz", packed.subarray(0, 300), 100), asText)).rejects.toMatchObject({
    name: "DataFault",
  });
});

it("drops a column of more texts than were asked for, and codes the same text the same in one index", async () => {
  const text = "a,b\n1,x\n2,y\n3,x\n";
  const index = makeTextIndex();
  const first = await readColumns(source("t.csv", text), (c) => (c === "a" ? { most: 2 } : { index }));
  expect([...first.texts.keys()]).toEqual(["b"]);
  const second = await readColumns(source("u.csv", "b\nz\ny\n"), () => ({ index }));
  expect([...second.texts.get("b")!.codes]).toEqual([2, 1]);
});

it("indexes a hundred thousand texts, each under one code", () => {
  const index = makeTextIndex();
  const texts = Array.from({ length: 100_000 }, (_, i) => `row-${(i * 7919) % 100_003}`);
  const codes = texts.map(index.addText);
  expect(codes).toEqual(texts.map((_, i) => i));
  expect(texts.map(index.addText)).toEqual(codes);
  expect(index.size()).toBe(100_000);
  expect(index.textOf(99_999)).toBe(texts[99_999]);
  expect(index.find(texts[5]!)).toBe(5);
  expect(index.find("no such row")).toBe(-1);
});

describe("what unpacks to far more than it is", () => {
  /** A gzip of so many MiB of one letter, made piece by piece: members may follow each other. */
  const bomb = (mebibytes: number, begin: string) =>
    Buffer.concat([gzipSync(begin), ...Array(mebibytes).fill(gzipSync(Buffer.alloc(1 << 20, "a")))]);

  it.each([
    ["one row", "t.csv.gz", "id,score\n", "row 1 is longer than 64 MiB"],
    ["one line", "t.jsonl.gz", '{"id": "', "t.jsonl.gz:1 is longer than 64 MiB"],
  ])("refuses %s that does not end", async (_, name, begin, reason) => {
    const packed = bomb(150, begin);
    await expect(readColumns(source(name, packed, 1 << 16), asText)).rejects.toMatchObject({
      name: "DataFault",
      message: expect.stringContaining(reason),
    });
  });
});
