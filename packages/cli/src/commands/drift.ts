import { UserError } from "@mlops-actions/contracts/user-error";
import { Command } from "commander";
import { printJson } from "../terminal.ts";
import { defineDriftBisectCommand } from "./drift-bisect.ts";

type Options = {
  reference?: string[];
  current?: string[];
  engine?: string;
  table?: string;
  query?: string;
  engineArgument?: string[];
  config?: string;
  model?: string;
  separator?: string;
  report?: string;
  json?: boolean;
  exitCode?: boolean;
};

export const defineDriftCommand = (): Command =>
  new Command("drift")
    .enablePositionalOptions() // what stands behind the name of a subcommand is its own
    .summary("does this data still look like that data?")
    .description(
      "Compares current data with reference data, column by column: distributions, missing cells, new categories, schema.",
    )
    .option(
      "--reference <file...>",
      "CSV, JSON-lines or Parquet files or globs, or one profile.json of mlops profile",
    )
    .option(
      "--current <source...>",
      "CSV, JSON-lines or Parquet: files, globs, https://, s3://, az://, gs://; or profiles made like the reference; else what --config names",
    )
    .option(
      "--engine <name>",
      "count a table in postgres, duckdb, clickhouse, bigquery, spark or trino, by its own command line",
    )
    .option("--table <name>", "with --engine: the table, such as public.flights")
    .option("--query <sql>", "with --engine: the SELECT whose rows are the current data")
    .option("--engine-argument <word...>", "with --engine: for its command line, such as a database file")
    .option(
      "--config <file>",
      "columns, thresholds and the like (drift.yml), or an mlops.yml (then see --model)",
    )
    .option("--model <name>", "the model of mlops.yml; not needed where there is one only")
    .option("--separator <character>", "of CSV files, such as ; or tab; found in the header unless told")
    .option("--report <file>", "also write a page with charts (HTML, nothing loaded from elsewhere)")
    .option("--json", "print the check as one JSON document (mlops/drift@1)")
    .option("--exit-code", "leave with 1 where something alerts")
    .addHelpText(
      "after",
      `
A column alerts when its difference is both beyond chance (Benjamini–Hochberg over all columns) and large enough to
matter (thresholds). Empty cells and the words that pandas takes for missing (NA, NaN, null, None, …) are missing.

A profile whose categories are hashed is compared with the salt in MLOPS_PROFILE_SALT.

Files may be compressed with gzip or zstd; what a file is, its first bytes say and not its name.

Exit codes: 0 the check was made; 1 something alerts, with --exit-code; 2 could not be checked.`,
    )
    .action(async (options: Options) => {
      const { reference } = options;
      if (!reference)
        throw new UserError("There is nothing to compare with.", { fix: "Name it with --reference." });
      const { checkFiles } = await import("../check-files.ts");
      const drift = await checkFiles({ ...options, reference, salt: process.env.MLOPS_PROFILE_SALT });
      if (options.report !== undefined) {
        const { writeOutput } = await import("../write-output.ts");
        const { renderDriftReport } = await import("@mlops-actions/reporting/drift-report");
        await writeOutput(options.report, renderDriftReport(drift));
      }
      if (options.json) printJson(drift);
      else (await import("../print-drift.ts")).printDrift(drift);
      if (drift.state === "could_not_check") process.exitCode = 2;
      else process.exitCode = options.exitCode && drift.state === "alert" ? 1 : 0;
    })
    .addCommand(defineDriftBisectCommand());
