import { z } from "zod";

const paths = z.union([z.string(), z.array(z.string()).min(1)]);

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
      hellinger: limits.default({ warn: 0.1, alert: 0.2 }),
      tvd: limits.default({ warn: 0.1, alert: 0.2 }),
      linf: limits.default({ warn: 0.1, alert: 0.2 }),
      cramers_v: limits.default({ warn: 0.1, alert: 0.2 }),
      missing: limits.default({ warn: 0.02, alert: 0.05 }),
      new_category: limits.default({ warn: 0.005, alert: 0.01 }),
      out_of_range: limits.default({ warn: 0.005, alert: 0.01 }),
      correlation: limits.default({ warn: 0.1, alert: 0.2 }).describe("change of a correlation"),
      classifier: limits.default({ warn: 0.55, alert: 0.65 }).describe("lower end of its AUC"),
      performance: limits.default({ warn: 0.02, alert: 0.05 }).describe("what a metric may have lost"),
    })
    .prefault({}),
  prediction: z
    .strictObject({
      score: z
        .string()
        .optional()
        .describe("column of the probability or other number that the model answers"),
      class: z.string().optional().describe("column of the class that it answers"),
      label: z.string().optional().describe("column of the truth, in drift.prediction.reference"),
      reference: z
        .string()
        .optional()
        .describe(
          "files of answers on data that the model was not trained on, which register-model profiles",
        ),
      positive: z.string().default("1").describe("the label that a high score stands for"),
      threshold: z.number().default(0.5).describe("a score from which on a row is called positive"),
    })
    .optional()
    .describe("columns of the model's answers, judged apart from its inputs"),
  labels: z
    .strictObject({
      path: paths.describe("files of labels that come later: paths, globs or addresses, as drift.current"),
      predictions: paths.optional().describe("what the model answered; the current data unless told"),
      id: z
        .string()
        .optional()
        .describe("column that says which label is of which prediction; the gate's, else id"),
      label: z.string().optional().describe("column of the labels; the gate's, else label"),
      time: z
        .string()
        .optional()
        .describe("column of the predictions (else of the labels) that says when, in ISO 8601"),
      task: z
        .enum(["binary", "multiclass", "regression"])
        .optional()
        .describe("where no gate says it; binary, or multiclass where prediction.class is all there is"),
      metric: z.string().optional().describe("instead of those of the gate's rules, such as roc_auc"),
      min: z
        .number()
        .int()
        .positive()
        .optional()
        .describe("fewer labelled predictions are not judged; stats.min_n of the gate, else 200"),
    })
    .optional()
    .describe("measures performance with labels that come later"),
  joint: z
    .strictObject({
      correlation: z
        .enum(["auto", "always", "never"])
        .default("auto")
        .describe(
          "compare correlations of numeric columns; auto: of up to 64 MB, since rows are read twice for it; never of what is counted elsewhere",
        ),
      classifier: z
        .boolean()
        .default(false)
        .describe(
          "also try to tell current rows from reference rows by a model; of files against files only",
        ),
    })
    .prefault({})
    .describe("how columns go together, which no column by itself shows"),
  privacy: z
    .strictObject({
      hash: z
        .array(z.string())
        .default([])
        .describe("columns whose categories a profile holds only as salted hashes (input profile-salt)"),
      digits: z
        .number()
        .int()
        .min(1)
        .max(15)
        .optional()
        .describe("significant digits that edges and extremes of numbers are rounded to in a profile"),
    })
    .prefault({})
    .describe("of the profile, which is as public as the repository"),
  compat: z
    .strictObject({
      psi_zero: z
        .enum(["half", "evidently", "popmon", "deepchecks"])
        .default("half")
        .describe(
          "shares of empty bins in PSI. half: half a row is added to each bin; evidently: 0.0001 where a bin is empty; popmon: at least 0.00001; deepchecks: at least 0.01",
        ),
      js_base: z
        .enum(["e", "2"])
        .default("e")
        .describe("logarithm of the Jensen–Shannon distance: e as Evidently and scipy, 2 as NannyML"),
    })
    .prefault({})
    .describe("to get the numbers of another program"),
});
export type DriftConfig = z.infer<typeof driftConfigShape>;
