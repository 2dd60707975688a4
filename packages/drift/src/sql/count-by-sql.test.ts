import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDrift } from "../compare/check-drift.ts";
import { profileFiles } from "../profile/build-profile.ts";
import { profilePredictions, selectWithAnswers, withAnswers } from "../profile/profile-predictions.ts";
import { countBySql, type RunSql } from "./count-by-sql.ts";

const directory = mkdtempSync(join(tmpdir(), "drift-sql-"));
let database: PGlite;
beforeAll(async () => {
  database = await PGlite.create();
});
afterAll(() => database.close());

const fail = async (error: unknown): Promise<never> => {
  await database.exec("ROLLBACK"); // which psql does by leaving
  throw error;
};

/** As psql --csv prints it. */
const run: RunSql = async (sql, onLine) => {
  for (const { fields, rows } of await database.exec(sql, { rowMode: "array" }).catch(fail)) {
    if (fields.length === 0) continue;
    const quote = (value: unknown) => {
      const text = value === null ? "" : String(value);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    for (const row of [fields.map(({ name }) => name), ...(rows as unknown as unknown[][])])
      for (const line of row.map(quote).join(",").split("\n")) onLine(line);
  }
};

/** The table as a file that PGlite and we read. */
const load = async (table: string, types: Record<string, string>, csv: string): Promise<string> => {
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const columns = Object.entries(types).map(([name, type]) => `${quoted(name)} ${type}`);
  await database.exec(`CREATE TABLE ${table} (${columns.join(", ")})`);
  await database.query(`COPY ${table} FROM '/dev/blob' WITH (FORMAT csv, HEADER true)`, [], {
    blob: new Blob([csv]),
  });
  const path = join(directory, `${table}.csv`);
  writeFileSync(path, csv);
  return path;
};

const config = driftConfigShape.parse({});
const real = join(import.meta.dirname, "../../../../node_modules/vega-datasets/data");

describe("counting in Postgres", () => {
  it("gives every count of the profile of 40,000 real flights", async () => {
    type Flight = { delay: number; distance: number; time: number };
    const flights = JSON.parse(readFileSync(join(real, "flights-200k.json"), "utf8")) as Flight[];
    // Two columns more: quotients, and categories with gaps.
    const csv = flights
      .slice(0, 40_000)
      .map(({ delay, distance, time }) =>
        [delay, distance, time, distance / (time + 1), delay % 7 < 0 ? "" : `day ${delay % 7}`].join(","),
      );
    const types = { delay: "int", distance: "smallint", time: "float8", speed: "float8", day: "text" };
    const text = (rows: readonly string[]) => `${Object.keys(types).join(",")}\n${rows.join("\n")}\n`;
    const path = await load("flights", types, text(csv));
    const half = join(directory, "half.csv");
    writeFileSync(half, text(csv.slice(0, 16_000)));

    const reference = await profileFiles([half]);
    const ours = await profileFiles([path], { like: reference });
    const { table, names } = await countBySql({ engine: "postgres", table: "flights" }, reference, {}, run);
    expect([names, table.rows]).toEqual([Object.keys(types), ours.rows]);
    let bins = 0;
    for (const column of ours.columns) {
      const theirs = table.columns.get(column.name)!;
      if (column.kind === "numeric" && theirs.kind === "numeric") {
        const { mean, m2, ...counts } = theirs.profile!;
        const { mean: ourMean, m2: ourM2, ...ourCounts } = column;
        expect(counts).toEqual(ourCounts);
        expect(mean).toBeCloseTo(ourMean, 10);
        expect(m2 / ourM2).toBeCloseTo(1, 10);
        bins += column.counts.length + column.at.length;
      } else if (column.kind === "categorical" && theirs.kind === "categorical") {
        expect([...theirs.counts].sort()).toEqual(
          column.values.map((value, i) => [value, column.counts[i]]).sort(),
        );
        expect([theirs.missing, theirs.n]).toEqual([column.missing, column.n]);
        bins += column.counts.length;
      } else throw new Error("the kinds differ");
    }
    expect(bins).toBeGreaterThan(1000);

    const fromFile = await checkDrift({ reference: { profile: reference }, current: [path], config });
    const fromSql = await checkDrift({
      reference: { profile: reference },
      current: { table, names },
      config,
    });
    const judged = ({ columns }: typeof fromSql) =>
      columns.map(({ name, status, metrics: { wasserstein, ...metrics }, ks_interval }) => ({
        name,
        status,
        metrics,
        ks_interval,
      }));
    expect(judged(fromSql)).toEqual(judged(fromFile));
    fromSql.columns.forEach(({ metrics }, index) => {
      const { wasserstein = 0 } = fromFile.columns[index]!.metrics;
      expect(Math.abs((metrics.wasserstein ?? 0) - wasserstein)).toBeLessThan(0.01 * wasserstein + 1e-3);
    });
  });

  it("reads hostile names and cells, numbers in text, gaps and words for them as files are read", async () => {
    const names = ['a "b"; DROP TABLE odd; --', "c,d\ne", "tab\t'x'\\", "flag", "when", "id"];
    const types = ["text", "float8", "text", "boolean", "timestamptz", "text"];
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const odd = ["1.5", "", "NA", "x", "-2e3", " 7 ", "Infinity", "1e400", "0x10", "NaN"];
    const words = ['"q"', "a,b", "l\nf", "ü€𝄞", "\\", "'); --", "null", "x\ty"];
    const floats = [
      "0",
      "-0",
      "NaN",
      "",
      "Infinity",
      "5e-324",
      "1e-300",
      "1e160",
      "0.1",
      "0.30000000000000004",
    ];
    const rows = Array.from({ length: 400 }, (_, row) =>
      [
        quote(odd[(row * 7) % odd.length]!) /* a number where it is one */,
        floats[row % floats.length]!,
        quote(words[(row * 3) % words.length]!),
        row % 3 === 0 ? "True" : "False",
        `2001-01-01T00:${String(row % 60).padStart(2, "0")}:00Z`,
        quote(`id-${row}`),
      ].join(","),
    );
    const csv = `${names.map(quote).join(",")}\n${rows.join("\n")}\n`;
    const path = await load("odd", Object.fromEntries(names.map((name, i) => [name, types[i]!])), csv);
    const kinds = { [names[0]!]: "numeric" as const, [names[1]!]: "numeric" as const };
    const reference = await profileFiles([path], { columns: { types: kinds } });
    const { table, names: found } = await countBySql(
      { engine: "postgres", table: ["public", "odd"] },
      reference,
      {},
      run,
    );
    expect(found).toEqual(names);
    for (const column of reference.columns) {
      const theirs = table.columns.get(column.name)!;
      expect([column.name, theirs.kind, theirs.missing, theirs.invalid]).toEqual([
        column.name,
        column.kind,
        column.missing,
        column.invalid,
      ]);
      if (column.kind === "numeric" && theirs.kind === "numeric") {
        const { counts, at, min, max, zeros } = column;
        expect(theirs.profile).toMatchObject({ counts, at, min, max, zeros });
      }
      if (column.kind === "categorical" && theirs.kind === "categorical" && !column.identifier)
        expect(Object.fromEntries(theirs.counts)).toEqual(
          Object.fromEntries(column.values.map((value, i) => [value, column.counts[i]])),
        );
    }
    const check = { reference: { profile: reference }, config };
    const drift = await checkDrift({ ...check, current: { table, names } });
    const told = ({ columns }: typeof drift) =>
      columns.map(({ name, status, reason }) => ({ name, status, reason }));
    expect(told(drift)).toEqual(told(await checkDrift({ ...check, current: [path] })));
  });

  it("counts the rows of a query, by names of other case, and tells columns that went and came", async () => {
    const path = await load("small", { Delay: "int", gone: "int", day: "text" }, rowsOf(300));
    const reference = await profileFiles([path]);
    const query = 'SELECT "Delay" AS delay, day, 1 AS extra FROM small WHERE "Delay" >= 0 -- all\n;;';
    const { table, names } = await countBySql({ engine: "postgres", query }, reference, {}, run);
    const drift = await checkDrift({ reference: { profile: reference }, current: { table, names }, config });
    expect(drift.schema_changes?.map(({ column, change }) => [column, change])).toEqual([
      ["extra", "extra"],
      ["gone", "missing"],
    ]);
    expect(drift.rows.current).toBe(300);
    expect(drift.columns.find(({ name }) => name === "Delay")?.metrics.ks).toBeCloseTo(0, 12);
  });

  it("takes no column for another of the reference that differs by case only", async () => {
    const path = await load(
      "cased",
      { Day: "text", day: "text" },
      rowsOf(300).replace(/^.*\n/, "Day,day\n").replace(/,\d+,/g, ","),
    );
    const reference = await profileFiles([path]);
    const query = "SELECT day FROM cased";
    const { table, names } = await countBySql({ engine: "postgres", query }, reference, {}, run);
    const drift = await checkDrift({ reference: { profile: reference }, current: { table, names }, config });
    expect(drift.schema_changes?.map(({ column, change }) => [column, change])).toEqual([["Day", "missing"]]);
    expect(drift.state).toBe("alert");
  });

  it("judges the model's answers and hashed categories as of files, and says what counts do not tell", async () => {
    const rows = Array.from({ length: 900 }, (_, row) => {
      const score = ((row * 617) % 1000) / 1000;
      return `${row % 50},${((row * 7) % 50) - 9},day ${row % 7},${score},${score > ((row * 389) % 1000) / 1000 ? 1 : 0}`;
    });
    const types = { a: "int", b: "int", day: "text", score: "float8", truth: "int" };
    const path = await load("answers", types, `${Object.keys(types).join(",")}\n${rows.join("\n")}\n`);
    const settings = driftConfigShape.parse({
      prediction: { score: "score", label: "truth" },
      columns: { include: ["a", "b", "day"] },
    });
    const salt = "pepper";
    const profile = await profileFiles([path], {
      columns: settings.columns,
      hash: { columns: ["day"], salt },
      joint: "always",
    });
    const reference = {
      profile: { ...profile, prediction: await profilePredictions([path], settings.prediction!) },
    };
    const moved = "SELECT a * 2 - 9 AS a, b, day, score * score AS score, truth FROM answers";
    const current = await countBySql(
      { engine: "postgres", query: moved },
      withAnswers(reference.profile, settings),
      selectWithAnswers(settings),
      run,
    );
    const csv = (await database.query(moved)).rows as Record<string, unknown>[];
    const file = join(directory, "answers-moved.csv");
    writeFileSync(
      file,
      `a,b,day,score,truth\n${csv.map((row) => Object.values(row).join(",")).join("\n")}\n`,
    );
    const check = { reference, config: settings, salt };
    const [sql, files] = [
      await checkDrift({ ...check, current }),
      await checkDrift({ ...check, current: [file] }),
    ];
    const told = ({ columns, predictions = [] }: typeof sql) =>
      [...columns, ...predictions].map(({ name, status, metrics: { wasserstein, ...metrics } }) => ({
        ...{ name, status, metrics },
      }));
    expect(told(sql)).toEqual(told(files));
    expect(told(sql).map(({ status }) => status)).toEqual(["alert", "ok", "ok", "alert"]);
    expect(told(sql)[0]!.metrics.out_of_range).toBeGreaterThan(0.4);
    expect(sql.performance?.estimated?.reason).toMatch("current data is counts");
    expect(sql.joint?.reason).toMatch("current data is counts");
    expect([files.performance?.estimated?.metrics.length, files.joint?.pairs]).toEqual([5, 1]);
  });

  it("says no where there is no row, where lines are missing, and where nothing could be written", async () => {
    const path = await load("few", { Delay: "int", gone: "int", day: "text" }, rowsOf(300));
    const reference = await profileFiles([path]);
    const query = "SELECT * FROM few WHERE false";
    const none = await countBySql({ engine: "postgres", query }, reference, {}, run);
    expect(none.table.rows).toBe(0);
    const check = { reference: { profile: reference }, config };
    expect((await checkDrift({ ...check, current: none })).state).toBe("could_not_check");

    const cutShort: RunSql = (sql, onLine) => {
      let lines = 0;
      return run(sql, (line) => void (++lines <= 9 && onLine(line)));
    };
    await expect(countBySql({ engine: "postgres", table: "few" }, reference, {}, cutShort)).rejects.toThrow(
      /counted \d+ rows of .*, and \d+ of/,
    );
    // Each column's first line tells all rows: what is gone of the others shows all the same.
    const texts = { ...reference, columns: reference.columns.filter(({ name }) => name === "day") };
    const few: RunSql = (sql, onLine) => {
      let days = 0;
      return run(sql, (line) => void ((line.startsWith("mlops:text") && ++days > 3) || onLine(line)));
    };
    await expect(countBySql({ engine: "postgres", table: "few" }, texts, {}, few)).rejects.toThrow(
      'has not as many rows of "day"',
    );
    const write = countBySql(
      { engine: "postgres", query: "SELECT 1) AS x; DELETE FROM few; --" },
      reference,
      {},
      run,
    );
    await expect(write).rejects.toThrow();
    expect((await database.query("SELECT count(*)::int AS n FROM few")).rows).toEqual([{ n: 300 }]);
  });
});

const rowsOf = (rows: number) =>
  `Delay,gone,day\n${Array.from({ length: rows }, (_, row) => `${row % 40},${row % 3},day ${row % 7}`).join("\n")}\n`;
