/** DuckDB counts a Parquet file of real flights that it reads itself: every bin must be the one that we count. */
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { join } from "node:path";
import { sqlSourceShape } from "@mlops-actions/contracts/drift-sources";
import { profileFiles } from "@mlops-actions/drift/profile/build-profile";
import { countBySql } from "@mlops-actions/drift/sql/count-by-sql";
import { makeSqlRunner } from "@mlops-actions/drift/sql/run-engine";

const flights = join(import.meta.dirname, "../../node_modules/vega-datasets/data/flights-3m.parquet");

export const check = async ({
  directory,
  bin,
  log,
}: {
  directory: string;
  bin: string;
  log: (line: string) => void;
}): Promise<void> => {
  const profile = await profileFiles([flights]);
  const query = `SELECT * FROM read_parquet('${flights.replaceAll("'", "''")}')`;
  const source = sqlSourceShape.parse({ engine: "duckdb", query });
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  const run = makeSqlRunner(source, { directory, temporary: directory, env });
  const { table } = await countBySql({ engine: "duckdb", query }, profile, {}, run);
  strictEqual(table.rows, profile.rows);
  let bins = 0;
  for (const column of profile.columns) {
    const theirs = table.columns.get(column.name)!;
    deepStrictEqual(
      [theirs.kind, theirs.missing, theirs.invalid],
      [column.kind, column.missing, column.invalid],
    );
    if (column.kind === "numeric" && theirs.kind === "numeric") {
      deepStrictEqual(theirs.profile?.counts, column.counts);
      deepStrictEqual(theirs.profile.at, column.at);
      bins += column.counts.length + column.at.length;
    } else if (column.kind === "categorical" && theirs.kind === "categorical") {
      deepStrictEqual(
        column.values.map((value) => theirs.counts.get(value)),
        column.counts,
      );
      bins += column.counts.length;
    }
  }
  ok(bins > 1000);
  log(`duckdb: 0 of ${bins} bins differ over ${profile.rows} rows`);
};
