import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { profileContract } from "@mlops-actions/contracts/profile";
import fc from "fast-check";
import { parquetWriteFile } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { profileFiles } from "./build-profile.ts";

const directory = await mkdtemp(join(tmpdir(), "profile-"));
let made = 0;
const csv = async (text: string | Buffer) => {
  const path = join(directory, `${made++}.csv`);
  await writeFile(path, text);
  return path;
};
const columnsOf = async (text: string | Buffer, options = {}) =>
  Object.fromEntries(
    (await profileFiles([await csv(text)], options)).columns.map((column) => [column.name, column]),
  );

describe("profileFiles", () => {
  it("infers kinds, counts what is missing, and keeps few values exactly", async () => {
    const columns = await columnsOf("a,b,c,d,e\n1,x,2024-01-01,,1\n2,NA,2024-01-03,,01\n2,x,null,NaN,?\n");
    expect(columns.a).toMatchObject({ kind: "numeric", n: 3, mean: 5 / 3, min: 1, max: 2, zeros: 0 });
    expect(columns.a).toMatchObject({ edges: [1, 1.2, 1.4, 1.6, 1.8, 2], at: [1, 0, 0, 0, 0, 2] });
    expect(columns.b).toMatchObject({ kind: "categorical", n: 2, missing: 1, values: ["x"], counts: [2] });
    expect(columns.c).toMatchObject({ kind: "datetime", n: 2, min: "2024-01-01", max: "2024-01-03" });
    expect(columns.d).toMatchObject({ kind: "numeric", n: 0, missing: 3, edges: [], counts: [0] });
    expect(columns.e).toMatchObject({ kind: "categorical", values: ["01", "1", "?"] });
  });

  it("takes a kind it is told", async () => {
    const columns = await columnsOf("a\n1\n2\n?\n", { columns: { types: { a: "numeric" } } });
    expect(columns.a).toMatchObject({ kind: "numeric", n: 2, invalid: 1 });
  });

  it("keeps no value of a column of identifiers, and no category rarer than told", async () => {
    const rows = Array.from(
      { length: 300 },
      (_, row) => `person-${row},${row % 100 === 0 ? "rare" : "often"}`,
    );
    const columns = await columnsOf(`name,group\n${rows.join("\n")}\n`, { rareBelow: 10 });
    expect(columns.name).toMatchObject({ identifier: true, values: [], distinct: 300, other: 300 });
    expect(columns.group).toMatchObject({ values: ["often"], counts: [297], other: 3 });
    expect(JSON.stringify(columns)).not.toMatch(/person|rare"/);
  });

  it("gives the same bytes whatever the order of rows, the files, and the format", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.float({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom("a", "é", '"q",')),
          {
            minLength: 1,
            maxLength: 40,
          },
        ),
        fc.nat(),
        async (rows, seed) => {
          const quoteCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = (part: typeof rows) =>
            `x,c\n${part.map(([x, c]) => `${x},${quoteCell(c)}`).join("\r\n")}\n`;
          const shuffled = rows.toSorted(([x], [y]) => ((x + seed) % 1) - ((y + seed) % 1));
          const cut = seed % rows.length;
          const parquet = join(directory, `${made++}.parquet`);
          parquetWriteFile({
            filename: parquet,
            columnData: [
              { name: "x", data: rows.map(([x]) => x), type: "DOUBLE" },
              { name: "c", data: rows.map(([, c]) => c), type: "STRING" },
            ],
          });
          const whole = await profileFiles([await csv(text(rows))]);
          const parts = await profileFiles([
            await csv(text(shuffled.slice(cut))),
            await csv(text(shuffled.slice(0, cut))),
          ]);
          expect(profileContract.serialise(parts)).toBe(profileContract.serialise(whole));
          expect(profileContract.serialise(await profileFiles([parquet]))).toBe(
            profileContract.serialise(whole),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it("reads back what it wrote", async () => {
    const profile = await profileFiles([await csv("a,b\n1,x\n2,y\n")]);
    expect(profileContract.parse(profileContract.serialise(profile), "profile.json")).toEqual(profile);
  });

  it("refuses files without rows, without columns, and of other columns", async () => {
    await expect(profileFiles([await csv("")])).rejects.toThrow("empty");
    await expect(profileFiles([await csv("a,b\n")])).rejects.toThrow("no row of data");
    await expect(profileFiles([await csv("a\n1\n")], { columns: { include: ["b"] } })).rejects.toThrow(
      "no such column",
    );
    await expect(profileFiles([await csv("a\n1\n"), await csv("b\n1\n")])).rejects.toThrow('column "b"');
    await expect(profileFiles([join(directory, "none.csv")])).rejects.toThrow("is not there");
  });
});
