import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlSourceShape } from "@mlops-actions/contracts/drift-sources";
import { describe, expect, it } from "vitest";
import { dialects } from "./dialects.ts";
import { makeSqlRunner } from "./run-engine.ts";
import { writeCounts, writeRelation, writeTypeQuestion } from "./write-statements.ts";

const root = mkdtempSync(join(tmpdir(), "engine-"));
const temporary = mkdtempSync(join(root, "temp-"));

/** An engine's command line that writes down what it is given. */
const fake = (name: string, script: string) => {
  writeFileSync(join(root, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(root, name), 0o755);
};
const env = { ...process.env, PATH: `${root}:${process.env.PATH}`, PGPASSWORD: "hunter22", INPUT_TOKEN: "t" };
const ask = async (settings: object, sql = "SELECT 1;\n") => {
  const source = sqlSourceShape.parse({ engine: "postgres", table: "t", ...settings });
  const lines: string[] = [];
  await makeSqlRunner(source, { directory: root, temporary, env })(sql, (line) => lines.push(line));
  return lines;
};

describe.skipIf(process.platform === "win32")("an engine's command line", () => {
  it("gets SQL on standard input and credentials in its environment, never as words", async () => {
    fake("psql", 'echo "$@"; echo "$PGPASSWORD|$INPUT_TOKEN|$MORE"; cat');
    const lines = await ask({ arguments: ["--host=db; rm -rf /"], env: { MORE: "m" } });
    expect(lines).toEqual([
      "--no-psqlrc --quiet --csv --set=ON_ERROR_STOP=1 --host=db; rm -rf /",
      "hunter22||m",
      "SELECT 1;",
    ]);
  });

  it("gets a file where it reads no standard input, and the file goes", async () => {
    fake("mine", 'cat "$2"');
    expect(await ask({ command: ["mine", "-f", "{sql}"] })).toEqual(["SELECT 1;"]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("that fails, hangs or is not there is told in words, with what it said and no secret", async () => {
    fake("psql", 'echo "password $PGPASSWORD is wrong" >&2; exit 2');
    await expect(ask({})).rejects.toThrow(
      "asking postgres: psql ended with exit code 2.\n  | password *** is wrong",
    );
    fake("psql", "exec sleep 20");
    await expect(ask({ timeout_seconds: 0.2 })).rejects.toThrow("took longer than 0.2 seconds");
    await expect(ask({ command: ["no-such-engine"] })).rejects.toThrow(
      "no-such-engine is not on this machine",
    );
  });
});

describe("statements", () => {
  it.each(Object.entries(dialects))("for %s are what they were", async (engine, dialect) => {
    const relation = writeRelation({ table: ["main", 'fl`i"g\\hts'] }, dialect);
    const columns = [
      { name: "a", source: 'a`"\\b', count: "numbers" as const, edges: [0, 1.5], center: -0.3 },
      { name: "text", source: "text", count: "numbers" as const, edges: [2], center: 2 },
      { name: "b", source: "b", count: "texts" as const },
      { name: "c", source: "c", count: "dates" as const },
      { name: "d", source: "d", count: "presence" as const },
    ];
    const types = new Map([
      ['a`"\\b', "double precision"],
      ["b", "BOOLEAN"],
    ]);
    const all = [
      dialect.describeColumns(relation),
      writeTypeQuestion(relation, ["a"], dialect) ?? "-- its types are not asked for",
      ...writeCounts(relation, columns, types, dialect),
    ];
    await expect(all.join(";\n\n")).toMatchFileSnapshot(`fixtures/${engine}.sql`);
  });

  it("stay short enough for every engine with 400 columns, and hold all of them", () => {
    const columns = Array.from({ length: 400 }, (_, index) => ({
      ...{ name: `c${index}`, source: `column ${index}`, count: "numbers" as const, center: 1 / 3 },
      edges: Array.from({ length: 270 }, (_, edge) => edge / 7),
    }));
    for (const dialect of Object.values(dialects)) {
      const statements = writeCounts("t", columns, new Map(), dialect);
      expect(Math.max(...statements.map(({ length }) => length))).toBeLessThan(250_000);
      expect(new Set(statements.join().match(/column \d+/g)).size).toBe(400);
    }
  });

  it("refuse a name that no engine can quote, and a table that has none", () => {
    expect(() => dialects.postgres.quote("a\0b")).toThrow("zero byte");
    expect(() => writeRelation({ table: "a..b" }, dialects.postgres)).toThrow('"a..b"');
    expect([...dialects.clickhouse.quote("`\\")]).toEqual(["`", "\\", "`", "\\", "\\", "`"]);
  });
});
