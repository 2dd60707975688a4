import { z } from "zod";

const limits = z.strictObject({ warn: z.number().nonnegative(), alert: z.number().nonnegative() });

export const driftConfigShape = z.strictObject({
  columns: z
    .strictObject({
      include: z.array(z.string()).optional().describe("only these"),
      exclude: z.array(z.string()).default([]),
      types: z
        .record(z.string(), z.enum(["numeric", "categorical"]))
        .default({})
        .describe("instead of what the reference says"),
    })
    .prefault({}),
  separator: z
    .string()
    .optional()
    .describe("of CSV files: one character, or tab; found in the header unless told"),
  q: z
    .number()
    .gt(0)
    .lt(1)
    .default(0.05)
    .describe("false-discovery rate over the columns (Benjamini–Hochberg)"),
  min_rows: z.number().int().positive().default(100).describe("fewer current rows: could not check"),
  thresholds: z
    .strictObject({
      psi: limits.default({ warn: 0.1, alert: 0.25 }),
      ks: limits.default({ warn: 0.05, alert: 0.1 }),
      wasserstein: limits.default({ warn: 0.1, alert: 0.2 }),
      js: limits.default({ warn: 0.1, alert: 0.2 }),
      cramers_v: limits.default({ warn: 0.1, alert: 0.2 }),
      missing: limits.default({ warn: 0.02, alert: 0.05 }),
      new_category: limits.default({ warn: 0.005, alert: 0.01 }),
    })
    .prefault({}),
});
export type DriftConfig = z.infer<typeof driftConfigShape>;
