import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SqlEngine, SqlSource } from "@mlops-actions/contracts/drift-sources";
import { childEnvironment } from "@mlops-actions/runner/child-environment";
import { runProgram } from "@mlops-actions/runner/run-program";
import type { RunSql } from "./count-by-sql.ts";

type Place = {
  directory: string;
  temporary: string;
  env: Readonly<Record<string, string | undefined>>;
};

const sqlFile = "{sql}";

/**
 * Each engine's own command line: SQL in, CSV with a header out, and no file of the user's that would change that.
 * https://www.postgresql.org/docs/current/app-psql.html
 * https://duckdb.org/docs/stable/clients/cli/arguments
 * https://clickhouse.com/docs/interfaces/cli
 * https://cloud.google.com/bigquery/docs/reference/bq-cli-reference
 * https://spark.apache.org/docs/latest/sql-distributed-sql-engine-spark-sql-cli.html
 * https://trino.io/docs/current/client/cli.html
 */
const commandLines: Record<SqlEngine, (more: readonly string[]) => string[]> = {
  postgres: (more) => ["psql", "--no-psqlrc", "--quiet", "--csv", "--set=ON_ERROR_STOP=1", ...more],
  duckdb: (more) => ["duckdb", "-no-init", "-bail", "-csv", ...more],
  clickhouse: (more) => ["clickhouse-client", "--format=CSVWithNames", ...more],
  bigquery: (more) => [
    ...["bq", "--quiet", "--headless", "query", "--nouse_legacy_sql", "--format=csv", "--max_rows=10000000"],
    ...more,
  ],
  spark: (more) => ["spark-sql", "-S", "--conf", "spark.sql.cli.print.header=true", ...more, "-f", sqlFile],
  trino: (more) => ["trino", "--output-format=CSV_HEADER", ...more, `--file=${sqlFile}`],
};

/** Runs SQL by the engine's command line, whose credentials stay in its environment. */
export const makeSqlRunner =
  ({ engine, command, arguments: more, env, timeout_seconds: seconds }: SqlSource, place: Place): RunSql =>
  async (sql, onLine) => {
    const words = command ?? commandLines[engine](more);
    const byFile = words.some((word) => word.includes(sqlFile));
    const folder = byFile ? await mkdtemp(join(place.temporary, "mlops-sql-")) : undefined;
    try {
      const file = folder && join(folder, "statement.sql");
      if (file) await writeFile(file, sql);
      await runProgram({
        command: words.map((word) => (file ? word.replaceAll(sqlFile, file) : word)),
        purpose: `asking ${engine}`,
        env: childEnvironment(place.env, env, "drift.current.sql.env"),
        directory: place.directory,
        ...(!file && { input: sql }),
        seconds,
        missing: "Install it in a step before, or name another program with drift.current.sql.command.",
        onLine,
      });
    } finally {
      if (folder) await rm(folder, { recursive: true, force: true });
    }
  };
