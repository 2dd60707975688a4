import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { readFooter } from "@mlops-actions/parquet/read-footer";
import { readHybrid } from "@mlops-actions/parquet/read-levels";
import { describe, expect, it } from "vitest";
import { makeCollector } from "../profile/collect-column.ts";
import { isBulk } from "./read-flat-column.ts";
import { openParquet } from "./read-parquet.ts";

type Fixture = { columns: Record<string, unknown[]>; files: Record<string, string> };
const fixture: Fixture = JSON.parse(
  await readFile(join(import.meta.dirname, "../fixtures/parquet.json"), "utf8"),
);
const directory = await mkdtemp(join(tmpdir(), "parquet-"));
const write = async (bytes: Buffer): Promise<string> => {
  const path = join(directory, "data.parquet");
  await writeFile(path, bytes);
  return path;
};

const kinds = { few: "numeric", text: "categorical", long: undefined, small: "categorical" } as const;
const kindOf = (name: string) => (name in kinds ? kinds[name as keyof typeof kinds] : undefined);
const collectAll = () =>
  new Map(Object.keys(fixture.columns).map((name) => [name, makeCollector({ kind: kindOf(name) })]));
const finish = (collectors: ReturnType<typeof collectAll>) =>
  [...collectors].map(([name, collector]) => {
    const { numbers, texts, ...rest } = collector.finish();
    return { name, ...rest, numbers: numbers.map((run) => run.toSorted()), texts: [...texts].sort() };
  });

/** The values that pyarrow wrote, one by one. */
const expected = () => {
  const collectors = collectAll();
  for (const [name, values] of Object.entries(fixture.columns))
    for (const value of values)
      collectors.get(name)!.addValue(value === "NaN" && name === "float" ? Number.NaN : value);
  return finish(collectors);
};

const listBulk = async (bytes: Buffer): Promise<string[]> => {
  const { columns, groups } = await readFooter(bytes.length, async (start, end) =>
    bytes.subarray(start, end),
  );
  const collectors = collectAll();
  return columns.flatMap(({ name, element }) =>
    isBulk(element, groups[0]!.chunks.get(name)!, collectors.get(name)!) ? name : [],
  );
};

describe("Parquet", () => {
  it.each(Object.entries(fixture.files))("reads what pyarrow wrote: %s", async (_, base64) => {
    const file = await openParquet(await write(Buffer.from(base64, "base64")));
    const collectors = collectAll();
    expect(await file.scan(collectors)).toBe(240);
    expect(finish(collectors)).toEqual(expected());
  });

  it("counts plain numbers and texts as they lie there, and decodes other types and encodings value by value", async () => {
    const flat = (name: string) => listBulk(Buffer.from(fixture.files[name]!, "base64"));
    const plain = ["double", "float", "few", "long", "required", "text", "note", "nothing"];
    expect(await flat("SNAPPY, pages 1.0")).toEqual(plain);
    expect(await flat("ZSTD, pages 2.0")).toEqual(plain);
    expect(await flat("a dictionary that is too large")).toEqual(plain);
    expect(await flat("delta")).toEqual(["double", "float", "required", "note", "nothing"]);
    expect(await flat("byte stream split")).toEqual(["few", "long", "required", "text", "note", "nothing"]);
  });

  // test/bench/parquet-damage.ts does it to every byte, in several ways.
  it.each(Object.entries(fixture.files))(
    "reads bytes that were changed or cut off, or says why it cannot: %s",
    async (_, base64) => {
      const whole = Buffer.from(base64, "base64");
      const scan = async (bytes: Buffer) => (await openParquet(await write(bytes))).scan(collectAll());
      for (let at = 4; at < whole.length; at += 331) {
        const broken = Buffer.from(whole);
        broken[at]! ^= 0xff;
        for (const bytes of [broken, whole.subarray(0, at)])
          await scan(bytes).catch((error) => expect(error).toBeInstanceOf(UserError));
      }
    },
  );

  it("unpacks runs and groups of every width", () => {
    for (let width = 1; width <= 24; width++) {
      const values = Array.from({ length: 16 }, (_, index) => (index * 2654435761) % 2 ** width);
      const bits = values
        .map((value) => value.toString(2).padStart(width, "0"))
        .reverse()
        .join("");
      const packed = Array.from({ length: width * 2 }, (_, index) =>
        Number.parseInt(bits.slice(bits.length - 8 * (index + 1), bits.length - 8 * index), 2),
      );
      const out = new Int32Array(21);
      const run = [10, ...[0, 8, 16].map((shift) => (values[1]! >> shift) & 255)].slice(
        0,
        1 + Math.ceil(width / 8),
      );
      readHybrid(Uint8Array.from([(2 << 1) | 1, ...packed, ...run]), 0, width, 21, out);
      expect([...out]).toEqual([...values, ...Array(5).fill(values[1])]);
    }
  });
});
