import { z } from "zod";

const sqlEngines = ["postgres", "duckdb", "clickhouse", "bigquery", "spark", "trino"] as const;
export type SqlEngine = (typeof sqlEngines)[number];

/** Current data that an engine counts where it lies. */
export const sqlSourceShape = z
  .strictObject({
    engine: z.enum(sqlEngines),
    table: z
      .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
      .optional()
      .describe("name, such as public.flights; a list of its parts where one of them has a dot"),
    query: z
      .string()
      .min(1)
      .optional()
      .describe("a SELECT whose rows are the current data, instead of a table"),
    command: z
      .array(z.string())
      .min(1)
      .optional()
      .describe(
        "program and arguments that read SQL from standard input, or from the file that {sql} stands for, and print CSV with a header; the engine's own command line unless told",
      ),
    arguments: z
      .array(z.string())
      .default([])
      .describe("for the engine's own command line, such as --host=db.example.org or a database file"),
    env: z
      .record(z.string(), z.string())
      .default({})
      .describe("more variables of the command; their values may name those of the step, as train.env's do"),
    timeout_seconds: z.number().positive().default(600),
  })
  .refine(({ table, query }) => (table === undefined) !== (query === undefined), {
    message: "either table or query is expected",
  });
export type SqlSource = z.infer<typeof sqlSourceShape>;
