import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Drift, driftContract } from "@mlops-actions/contracts/drift";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileFiles } from "../profile/build-profile.ts";
import { checkDrift } from "./check-drift.ts";

const directory = await mkdtemp(join(tmpdir(), "drift-"));
let made = 0;
const csv = async (text: string) => {
  const path = join(directory, `${made++}.csv`);
  await writeFile(path, text);
  return path;
};

/** Rows of a table from functions of the row's number; everything here is deterministic. */
const table = (rows: number, columns: Record<string, (row: number) => string | number>) =>
  csv(
    `${Object.keys(columns).join(",")}\n${Array.from({ length: rows }, (_, row) =>
      Object.values(columns)
        .map((cell) => cell(row))
        .join(","),
    ).join("\n")}\n`,
  );

const uniform = (row: number, seed = 0) => ((row * 7919 + seed * 104729) % 10007) / 10007;
const letters = (row: number, shares: Record<string, number>) => {
  let left = uniform(row, 3);
  for (const [letter, share] of Object.entries(shares)) {
    left -= share;
    if (left < 0) return letter;
  }
  return Object.keys(shares)[0]!;
};

const check = async (reference: string, current: string, config: object = {}): Promise<Drift> => {
  const settings = driftConfigShape.parse(config);
  const raw = await checkDrift({ reference: { paths: [reference] }, current: [current], config: settings });
  driftContract.serialise(raw);
  return raw;
};
const checkProfile = async (reference: string, current: string, config: object = {}) =>
  checkDrift({
    reference: { profile: await profileFiles([reference]) },
    current: [current],
    config: driftConfigShape.parse(config),
  });
const statuses = (drift: Drift) =>
  Object.fromEntries(drift.columns.map(({ name, status }) => [name, status]));
const columnOf = (drift: Drift, name: string) => drift.columns.find((column) => column.name === name)!;

const reference = await table(3000, {
  x: (row) => uniform(row),
  c: (row) => letters(row, { a: 0.5, b: 0.3, c: 0.2 }),
});

describe("checkDrift", () => {
  it("is ok with the same data, from files and from a profile", async () => {
    for (const drift of [await check(reference, reference), await checkProfile(reference, reference)]) {
      expect(drift).toMatchObject({ state: "ok", rows: { reference: 3000, current: 3000 } });
      expect(statuses(drift)).toEqual({ x: "ok", c: "ok" });
    }
  });

  it("alerts on what is beyond chance and large, and says which", async () => {
    const current = await table(1500, {
      x: (row) => uniform(row) + 0.2,
      c: (row) => letters(row, { a: 0.2, b: 0.3, c: 0.2, new: 0.3 }),
    });
    for (const drift of [await check(reference, current), await checkProfile(reference, current)]) {
      expect(drift.state).toBe("alert");
      expect(columnOf(drift, "x")).toMatchObject({ status: "alert", cause: "distribution" });
      expect(columnOf(drift, "c")).toMatchObject({ status: "alert", cause: "distribution" });
      expect(columnOf(drift, "c").metrics.new_category_share).toBeCloseTo(0.3, 1);
      expect(columnOf(drift, "x").reason).toMatch(/KS 0\.2/);
    }
  });

  it("stays ok where a difference is sure but too small to matter", async () => {
    const many = await table(40_000, { x: (row) => uniform(row) ** 1.05 });
    const before = await table(40_000, { x: (row) => uniform(row) });
    const drift = await check(before, many);
    expect(columnOf(drift, "x")).toMatchObject({ status: "ok" });
    expect(columnOf(drift, "x").p_adjusted).toBeLessThan(0.05);
    expect(columnOf(drift, "x").reason).toMatch("too little to matter");
  });

  it("stays ok where effects are large only because rows are few", async () => {
    const few = await table(100, { x: (row) => (uniform(row * 31, 5) + (row % 13) / 60) % 1, c: () => "a" });
    const drift = await check(reference, few, {
      columns: { include: ["x"] },
      thresholds: { psi: { warn: 0.005, alert: 0.01 } },
    });
    expect(drift.state).toBe("ok");
    expect(columnOf(drift, "x").metrics.psi).toBeGreaterThan(0.01);
  });

  it("alerts on a missing column and a flipped type, warns of an extra one; all of it is data quality", async () => {
    const current = await table(500, { x: (row) => `word ${row % 3}`, extra: (row) => row });
    const drift = await check(reference, current);
    expect(drift.state).toBe("alert");
    expect(columnOf(drift, "x")).toMatchObject({ status: "alert", cause: "data_quality" });
    expect(columnOf(drift, "c")).toMatchObject({ status: "alert", cause: "data_quality" });
    expect(drift.schema_changes?.map(({ column, change }) => [column, change])).toEqual([
      ["extra", "extra"],
      ["x", "type"],
      ["c", "missing"],
    ]);
    const onlyExtra = await table(3000, {
      x: (row) => uniform(row),
      c: (row) => letters(row, { a: 0.5, b: 0.3, c: 0.2 }),
      extra: (row) => row,
    });
    expect((await check(reference, onlyExtra)).state).toBe("warn");
  });

  it("tells numbers where text was from codes that always were digits", async () => {
    const codes = await table(300, { k: (row) => (row % 7 === 0 ? "A1" : row % 5) });
    const words = await table(300, { k: (row) => `w${row % 5}` });
    const digits = await table(300, { k: (row) => row % 5 });
    expect(columnOf(await check(words, digits), "k").cause).toBe("data_quality");
    expect(columnOf(await check(codes, digits), "k").cause).toBe("distribution");
  });

  it("alerts on missing cells as broken data, not drift", async () => {
    const current = await table(2000, {
      x: (row) => (row % 4 === 0 ? "NaN" : uniform(row)),
      c: (row) => letters(row, { a: 0.5, b: 0.3, c: 0.2 }),
    });
    const drift = await check(reference, current);
    expect(columnOf(drift, "x")).toMatchObject({ status: "alert", cause: "data_quality" });
    expect(columnOf(drift, "x").metrics).toMatchObject({ missing_reference: 0, missing_current: 0.25 });
  });

  it("warns of a few cells of another kind", async () => {
    const current = await table(3000, {
      x: (row) => (row % 100 === 0 ? "?" : uniform(row)),
      c: (row) => letters(row, { a: 0.5, b: 0.3, c: 0.2 }),
    });
    expect(columnOf(await check(reference, current), "x")).toMatchObject({
      status: "warn",
      cause: "data_quality",
    });
  });

  it("has an honest status for constant, empty and identifier columns, and dates", async () => {
    const columns = {
      constant: () => 5,
      nothing: () => "",
      id: (row: number) => `u${row}`,
      day: (row: number) => `2024-01-${String((row % 28) + 1).padStart(2, "0")}`,
    };
    for (const run of [check, checkProfile]) {
      const drift = await run(await table(300, columns), await table(200, columns));
      expect(statuses(drift)).toEqual({
        constant: "ok",
        nothing: "insufficient",
        id: "insufficient",
        day: "ok",
      });
      expect(columnOf(drift, "constant").metrics).toMatchObject({ ks: 0, psi: 0, wasserstein: 0 });
      const other = await run(await table(300, columns), await table(200, { ...columns, constant: () => 6 }));
      expect(columnOf(other, "constant").status).toBe("alert");
    }
  });

  it("could not check: few rows, no rows, an empty file, a broken one, no such file, nothing to compare", async () => {
    const few = await check(reference, await table(3, { x: (row) => row, c: () => "a" }));
    expect(few).toMatchObject({ state: "could_not_check", rows: { reference: 3000, current: 3 } });
    expect(few.reason).toMatch("3 rows");
    expect(statuses(few)).toEqual({ x: "insufficient", c: "insufficient" });
    expect(columnOf(few, "x").metrics.ks).toBeGreaterThan(0);
    const one = await check(await csv("x\n1\n"), await csv("x\n2\n"));
    expect(one).toMatchObject({ state: "could_not_check", rows: { reference: 1, current: 1 } });
    for (const [path, reason] of [
      [await csv("x,c\n"), "0 rows"],
      [await csv(""), "empty"],
      [await csv('x,c\n1,"\n'), "never closed"],
      [await csv("PAR1 and then nothing"), "Parquet"],
      [join(directory, "none.csv"), "not there"],
    ] as const) {
      const drift = await check(reference, path);
      expect(drift.state).toBe("could_not_check");
      expect(drift.reason).toMatch(reason);
    }
    const empty = await table(200, { x: () => "" });
    expect((await check(empty, empty)).state).toBe("could_not_check");
    expect((await check(reference, reference, { columns: { include: ["nope"] } })).state).toBe(
      "could_not_check",
    );
  });

  it("never crashes and never prints a number that is none, whatever the cells", async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "NA",
        "0",
        "1",
        "-0",
        "1e308",
        "-1e308",
        "5e-324",
        "inf",
        "2024-01-01",
        "x",
        "é",
        '"',
        "1,5",
      ),
      fc.double().map(String),
      fc.integer().map(String),
      fc.string({ maxLength: 3 }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 30 });
    const text = (side: string[][]) =>
      `a,b\n${side.map((row) => row.map((item) => `"${item.replaceAll('"', '""')}"`).join(",")).join("\n")}\n`;
    await fc.assert(
      fc.asyncProperty(rows, rows, async (before, now) => {
        const [one, two] = [await csv(text(before)), await csv(text(now))];
        for (const run of [check, checkProfile]) {
          const drift = await run(one, two, { min_rows: 1 });
          driftContract.serialise(drift); // refuses NaN and infinities
          expect(drift.columns.map(({ name }) => name)).toEqual(["a", "b"]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("counts ragged rows and reads several files as one", async () => {
    const rows = `0.1\n0.2,b,c\n${"0.5,a\n".repeat(38)}`;
    const ragged = await csv(`x,c\n${rows.repeat(100)}`);
    expect((await check(reference, ragged)).ragged_rows).toBe(200);
    const more = await check(reference, await csv(`x,c\n0.3\n${rows.repeat(100)}`));
    expect(more).toMatchObject({ state: "could_not_check" });
    expect(more.reason).toMatch("201 of 4001 rows have fewer or more fields");
    const drift = await checkDrift({
      reference: { paths: [reference] },
      current: [reference, reference],
      config: driftConfigShape.parse({}),
    });
    expect(drift).toMatchObject({ state: "ok", rows: { current: 6000 } });
  });
});
