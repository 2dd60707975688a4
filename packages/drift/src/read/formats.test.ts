import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { type Profile, profileContract } from "@mlops-actions/contracts/profile";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { profileFiles } from "../profile/build-profile.ts";
import { openSource } from "./read-table.ts";

const directory = await mkdtemp(join(tmpdir(), "formats-"));
let made = 0;
const file = async (content: string | Buffer) => {
  const path = join(directory, `${made++}`); // no name tells what it is
  await writeFile(path, content);
  return path;
};
const bytesOf = (profile: Profile) => profileContract.serialise(profile);

type Row = { x: number | null; c: string };
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
const delimited = (rows: readonly Row[], separator: string, end = "\n") =>
  ["x,c".replace(",", separator), ...rows.map(({ x, c }) => `${x ?? ""}${separator}${quote(c)}`)]
    .map((line) => line + end)
    .join("");
const jsonLines = (rows: readonly Row[]) =>
  rows.map(({ x, c }, index) => `${JSON.stringify(x === null && index > 0 ? { c } : { x, c })}\n`).join("");
const parquet = (rows: readonly Row[]) =>
  Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: "x", data: rows.map(({ x }) => x), type: "DOUBLE" },
        { name: "c", data: rows.map(({ c }) => c), type: "STRING" },
      ],
    }),
  );
const pack = [(text: string) => Buffer.from(text), gzipSync, zstdCompressSync] as const;
const twice = (rows: readonly Row[], compress: (text: string) => Buffer, text: (part: Row[]) => string) => {
  const middle = rows.length >> 1;
  const second = text(rows.slice(middle));
  const body = text === jsonLines ? second : second.slice(second.indexOf("\n") + 1);
  return Buffer.concat([compress(text(rows.slice(0, middle))), compress(body)]);
};

describe("formats", () => {
  it("give the same profile: separators, line ends, JSON lines, Parquet; plain, in gzip, in zstd, in two members", async () => {
    const cell = fc.constantFrom("a", "é", 'q"q', ",;\t|", "two\nlines", " ", "[x]", "{");
    const row = fc.record({ x: fc.option(fc.float({ noNaN: true, noDefaultInfinity: true })), c: cell });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 30 }), async (rows) => {
        fc.pre(rows.some(({ x }) => x !== null));
        const expected = bytesOf(await profileFiles([await file(delimited(rows, ","))]));
        const texts = [
          ...[",", ";", "\t", "|"].map((separator) => delimited(rows, separator)),
          delimited(rows, ";", "\r\n"),
          `\ufeff${delimited(rows, "\t")}`,
          jsonLines(rows),
          `\ufeff${jsonLines(rows).replaceAll("\n", "\r\n")}`,
        ];
        for (const text of texts)
          for (const compress of pack)
            expect(bytesOf(await profileFiles([await file(compress(text))]))).toBe(expected);
        for (const compress of [gzipSync, zstdCompressSync])
          expect(bytesOf(await profileFiles([await file(twice(rows, compress, jsonLines))]))).toBe(expected);
        expect(bytesOf(await profileFiles([await file(parquet(rows))]))).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  it("mix in one data set", async () => {
    const rows = Array.from({ length: 90 }, (_, row) => ({ x: row / 7, c: "abc"[row % 3]! }));
    const parts = [0, 1, 2].map((part) => rows.slice(part * 30, part * 30 + 30));
    const whole = await profileFiles([await file(delimited(rows, ","))]);
    const mixed = await profileFiles([
      await file(parquet(parts[2]!)),
      await file(gzipSync(delimited(parts[0]!, "\t"))),
      await file(zstdCompressSync(jsonLines(parts[1]!))),
    ]);
    expect(bytesOf(mixed)).toBe(bytesOf(whole));
  });

  it("unpack many zstd frames, whatever their size", async () => {
    const lines = Array.from({ length: 20_000 }, (_, row) => `${row},${"ab"[row % 2]}\n`);
    const frames = [0, 1, 137, 9000, 20_000].map((from, index, all) =>
      zstdCompressSync((index === 0 ? "x,c\n" : "") + lines.slice(from, all[index + 1]).join("")),
    );
    const profile = await profileFiles([await file(Buffer.concat(frames))]);
    expect(profile.rows).toBe(20_000);
    expect(bytesOf(profile)).toBe(bytesOf(await profileFiles([await file(`x,c\n${lines.join("")}`)])));
  });

  it("take the separator that the header has most of outside quotes, or the one they are told", async () => {
    const names = async (header: string, told?: string) =>
      (await openSource([await file(`${header}\n`)], told)).names;
    expect(await names('a;"b,c,d";e')).toEqual(["a", "b,c,d", "e"]);
    expect(await names("a,b\tc,d")).toEqual(["a", "b\tc", "d"]);
    expect(await names("alone")).toEqual(["alone"]);
    expect(await names("a,b\tc,d", "tab")).toEqual(["a,b", "c,d"]);
    expect(await names("a:b,c:d", ":")).toEqual(["a", "b,c", "d"]);
    await expect(names("a", "::")).rejects.toThrow("expected one character");
    await expect(names("a", '"')).rejects.toThrow("expected one character");
  });

  it("find keys of JSON lines in any line, and take what is left out as missing", async () => {
    const path = await file(`{"a": 1}\n\n{"b": "x", "__proto__": true}\n{"a": null}\n`);
    const profile = await profileFiles([path]);
    expect(profile.columns).toMatchObject([
      { name: "a", n: 1, missing: 2 },
      { name: "b", n: 1, missing: 2 },
      { name: "__proto__", n: 1, missing: 2, values: ["True"] },
    ]);
    const named = await profileFiles([path], { columns: { include: ["a"] } });
    expect(named.columns.map(({ name }) => name)).toEqual(["a"]);
  });
});
