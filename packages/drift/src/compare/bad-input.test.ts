import { appendFileSync, chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { driftContract } from "@mlops-actions/contracts/drift";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { profileFiles } from "../profile/build-profile.ts";
import { checkDrift } from "./check-drift.ts";

const directory = await mkdtemp(join(tmpdir(), "bad-input-"));
const at = (name: string) => join(directory, name);

const uniform = (row: number) => ((row * 7919) % 10007) / 10007;
const table = (rows: number, line = (row: number) => `${uniform(row)},${"abc"[row % 3]}`) =>
  `x,c\n${Array.from({ length: rows }, (_, row) => line(row)).join("\n")}\n`;
const jsonLines = (rows: number) =>
  Array.from({ length: rows }, (_, row) => `${JSON.stringify({ x: uniform(row), c: "abc"[row % 3] })}\n`);

const good = table(3000);
writeFileSync(at("reference.csv"), good);
const profile = await profileFiles([at("reference.csv")]);

const gzip = gzipSync(Array.from({ length: 30 }, () => good).join(""));
const zstd = zstdCompressSync(good);
const flipped = (bytes: Buffer, place: number) => {
  const copy = Buffer.from(bytes);
  copy[place] = copy[place]! ^ 0xff;
  return copy;
};
const columns = Array.from({ length: 3000 }, (_, row) => row);
const parquet = Buffer.from(
  parquetWriteBuffer({
    columnData: [
      { name: "x", data: columns.map(uniform), type: "DOUBLE" },
      { name: "c", data: columns.map((row) => "abc"[row % 3]!), type: "STRING" },
    ],
  }),
);
const wide = Array.from({ length: 100_000 }, (_, column) => `c${column}`).join(",");

/** What lies where the current data should, and the reason that people read. */
const couldNot: Record<string, [content: string | Buffer | ((path: string) => void), reason: RegExp]> = {
  "nothing at all": [() => {}, /is not there/],
  "an empty file": ["", /is empty: not even a header/],
  "white space only": [" \n\r\n \n", /is empty: not even a header/],
  "a byte order mark and nothing else": ["\ufeff", /is empty: not even a header/],
  "a header only": ["x,c\n", /0 rows/],
  "one row": ["x,c\n0.5,a\n", /1 row, and 100 are asked for/],
  "no header": [good.slice(4), /has no column of the reference/],
  "no header, and numbers only": ["0.5,1\n".repeat(300), /has no header: its first line is "0.5, 1"/],
  "a doubled header name": [good.replace("x,c", "x,x"), /two columns named "x"/],
  "another data set": [good.replace("x,c", "alpha,beta"), /no column of the reference, but alpha, beta/],
  "a quote never closed": [`${good}0.5,"a\n`, /row 3001 is never closed/],
  "a quote never closed in much data": [
    `x,c\n1,"${"0.25,a\n".repeat(3_000_000)}`,
    /row 1 is longer than 16 MiB/,
  ],
  "one huge field": [`x,c\n1,${"y".repeat(40 << 20)}\n`, /row 1 is longer than 16 MiB/],
  "many ragged rows": [
    table(300, (row) => (row % 10 ? "1,a" : "1,a,b")),
    /30 of 300 rows have fewer or more fields/,
  ],
  "a separator too many in each row": [table(300, () => "1,a,"), /300 of 300 rows have fewer or more fields/],
  "the wrong separator, told": [good.replaceAll(",", ";"), /no column of the reference, but x;c/],
  "NUL bytes": [good.replace("a", "a\0"), /NUL bytes after data row 0: it is binary/],
  "UTF-16 with a mark": [Buffer.from(`\ufeff${good}`, "utf16le"), /UTF-16/],
  "UTF-16 without one": [Buffer.from(good, "utf16le"), /UTF-16/],
  "Latin 1": [Buffer.from(good.replaceAll(",a", ",é"), "latin1"), /is not UTF-8/],
  "Latin 1 in the header": [Buffer.from(good.replace("x,c", "xé,c"), "latin1"), /is not UTF-8/],
  noise: [flipped(Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 193 + 7) % 251)), 3), /./],
  "gzip that is cut": [gzip.subarray(0, gzip.length - 9), /is cut: its gzip data ends too early/],
  "gzip of which only the head is there": [gzip.subarray(0, 12), /is cut: its gzip data ends too early/],
  "gzip with a wrong byte": [flipped(gzip, gzip.length - 6), /cannot be unpacked with gzip/],
  "gzip followed by something else": [
    Buffer.concat([gzip, Buffer.from("hello")]),
    /cannot be unpacked with gzip/,
  ],
  "gzip of nothing": [gzipSync(""), /is empty/],
  "gzip of an archive of gzip": [gzipSync(gzip), /./],
  "zstd that is cut": [zstd.subarray(0, zstd.length - 2), /is cut: its zstd data ends too early/],
  "zstd followed by something else": [
    Buffer.concat([zstd, Buffer.from("hello")]),
    /cannot be unpacked with zstd/,
  ],
  "a second zstd frame that is cut": [
    Buffer.concat([zstd, zstd.subarray(0, zstd.length >> 1)]),
    /is cut: its zstd data ends too early/,
  ],
  "Parquet in gzip": [gzipSync(parquet), /is a compressed Parquet file/],
  "Parquet that is cut": [parquet.subarray(0, parquet.length >> 1), /cannot be read as Parquet/],
  "Parquet without its end": [parquet.subarray(0, parquet.length - 4), /cannot be read as Parquet/],
  "Parquet with a wrong magic number": [flipped(parquet, 1), /./],
  "Parquet with a length of its footer that lies": [
    flipped(parquet, parquet.length - 6),
    /cannot be read as Parquet/,
  ],
  "Parquet with a broken footer": [
    flipped(parquet, parquet.length - 8 - parquet.readUInt32LE(parquet.length - 8)),
    /cannot be read as Parquet/,
  ],
  "Parquet with broken data": [
    Buffer.concat([
      parquet.subarray(0, 30),
      Buffer.alloc(parquet.length - 900, 255),
      parquet.subarray(parquet.length - 870),
    ]),
    /./,
  ],
  "one JSON list": [JSON.stringify([{ x: 1, c: "a" }]), /is one JSON list, expected one JSON object a line/],
  "one JSON object over many lines": ['{\n  "x": 1,\n  "c": "a"\n}\n', /line 1, is not JSON/],
  "JSON lines with a broken one": [
    jsonLines(300).with(200, '{"x": 1, "c"\n').join(""),
    /line 201, is not JSON/,
  ],
  "JSON lines that are cut": [jsonLines(300).join("").slice(0, -9), /line 300, is not JSON/],
  "JSON lines with a number among them": [
    jsonLines(300).with(9, "7\n").join(""),
    /line 10, is not a JSON object/,
  ],
  "JSON lines with an object in a cell": [
    jsonLines(300).with(9, '{"x": {"mean": 1}, "c": "a"}\n').join(""),
    /line 10: "x" holds an object/,
  ],
  "JSON lines with a list in a cell": [
    jsonLines(300).with(9, '{"x": 1, "c": ["a"]}\n').join(""),
    /line 10: "c" holds a list/,
  ],
  "a hundred thousand columns": [
    `x,c,${wide}\n${"1,a,\n"}`,
    /1 of 1 rows have fewer or more fields|1 row, and 100/,
  ],
  "a folder": [(path) => mkdirSync(path), /is a folder, expected a file/],
  "a link that leads back to itself": [(path) => symlinkSync(path, path), /leads back to itself/],
  "a link to nothing": [(path) => symlinkSync(at("gone"), path), /is not there/],
  "a device": [(path) => symlinkSync("/dev/null", path), /is no plain file/],
};

describe("what cannot be checked", () => {
  const posix = new Set(["a link that leads back to itself", "a link to nothing", "a device"]);
  let made = 0;

  it.each(Object.entries(couldNot).filter(([name]) => process.platform !== "win32" || !posix.has(name)))(
    "%s",
    async (name, [content, reason]) => {
      const path = at(`${made++}.data`);
      if (typeof content === "function") content(path);
      else writeFileSync(path, content);
      const config = driftConfigShape.parse(name.includes("separator, told") ? { separator: "," } : {});
      for (const reference of [{ profile }, { paths: [at("reference.csv")] }]) {
        const drift = await checkDrift({ reference, current: [path], config });
        expect(drift).toMatchObject({ state: "could_not_check", reason: expect.stringMatching(reason) });
        expect(drift.reason!.length).toBeLessThan(600);
        driftContract.serialise(drift);
      }
    },
  );

  // A superuser may read everything.
  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "a file that may not be read",
    async () => {
      const path = at("secret.csv");
      writeFileSync(path, good);
      chmodSync(path, 0);
      const drift = await checkDrift({
        reference: { profile },
        current: [path],
        config: driftConfigShape.parse({}),
      });
      expect(drift).toMatchObject({
        state: "could_not_check",
        reason: expect.stringContaining("permission denied"),
      });
    },
  );

  it.each([
    ["grows", (path: string) => appendFileSync(path, "0.5,a\n")],
    ["shrinks", (path: string) => truncateSync(path, 1 << 19)],
  ])("a file that %s while it is read", async (_, change) => {
    const path = at(`${made++}.csv`);
    writeFileSync(path, `x,c\n${"0.5,a\n".repeat(400_000)}`);
    let done = false;
    const drift = await checkDrift({
      reference: { profile },
      current: [path],
      config: driftConfigShape.parse({}),
      onProgress: () => {
        if (!done) change(path);
        done = true;
      },
    });
    expect(drift).toMatchObject({
      state: "could_not_check",
      reason: expect.stringContaining("changed while it was read"),
    });
  });
});

/** What can be checked and must never pass as well. */
const alerts: Record<string, string> = {
  "text where numbers were": table(3000, (row) => `word${row % 7},a`),
  "numbers where text was": table(3000, (row) => `${uniform(row)},${row % 3}`),
  infinities: table(3000, (row) => `${row % 2 ? "inf" : uniform(row)},${"abc"[row % 3]}`),
  "not-a-number words": table(3000, (row) => `${row % 2 ? "nan" : uniform(row)},${"abc"[row % 3]}`),
  "numbers beyond all doubles": table(3000, (row) => `${row % 2 ? "1e400" : uniform(row)},${"abc"[row % 3]}`),
  "numbers whose squares are beyond them": table(3000, (row) => `${row % 2 ? -1e308 : 1e200},a`),
  "only missing values": table(300, () => ",NA"),
  "words for no number in all cells": table(300, () => "nan,null"),
  "a column that is gone": `x\n${"0.5\n".repeat(3000)}`,
  "one value for all": table(3000, () => "0.5,a"),
};

describe("what alerts", () => {
  it.each(Object.entries(alerts))("%s", async (name, content) => {
    const path = at(`${name.replaceAll(" ", "-")}.csv`);
    writeFileSync(path, content);
    for (const reference of [{ profile }, { paths: [at("reference.csv")] }]) {
      const drift = await checkDrift({ reference, current: [path], config: driftConfigShape.parse({}) });
      expect(drift.state).toBe("alert");
      driftContract.serialise(drift);
    }
  });
});
