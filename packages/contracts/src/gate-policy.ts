import { z } from "zod";

const severity = z
  .enum(["fail", "warn"])
  .default("fail")
  .describe("warn: a failure is told but does not block");
const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, "lower-case letters, digits, - and _");
const metric = z.string();
const margin = z.number().nonnegative();
const inconclusive = z
  .enum(["fail", "warn", "neutral"])
  .default("fail")
  .describe("what it means where the rows cannot tell");
const insufficient = z
  .enum(["fail", "warn", "neutral"])
  .default("fail")
  .describe("what a slice that is too small to judge does to the verdict");
const sliceRows = z
  .number()
  .int()
  .positive()
  .default(50)
  .describe("rows a slice needs before it can be judged");
const slicePositives = z
  .number()
  .int()
  .nonnegative()
  .default(10)
  .describe("rows of each class that a slice needs; binary tasks only");
const correction = z.enum(["holm", "none"]).default("holm");

/** A number, or one with a unit of bytes or seconds. */
const quantity = z
  .union([
    z.number().nonnegative(),
    z.string().regex(/^\d+(\.\d+)? ?([kMGT]i?B|B|KB|ms|s)$/, "a number, or one such as 250MiB, 40ms or 2s"),
  ])
  .describe("in the unit that the number was told in; 250MiB or 40ms where that is bytes or milliseconds");

const gateRuleShape = z.discriminatedUnion("kind", [
  z
    .strictObject({
      id,
      kind: z.literal("non_inferiority"),
      metric,
      margin: margin.describe("how much worse is still acceptable, in the metric's own unit"),
      inconclusive,
      severity,
    })
    .describe("passes when the one-sided lower bound of the difference is above -margin"),
  z
    .strictObject({
      id,
      kind: z.literal("superiority"),
      metric,
      margin: margin.default(0).describe("how much better it must be at least"),
      inconclusive,
      severity,
    })
    .describe("passes when the one-sided lower bound of the difference is above margin"),
  z
    .strictObject({
      id,
      kind: z.literal("bound"),
      metric,
      min: z.number().optional(),
      max: z.number().optional(),
      on: z.enum(["point", "ci_lower", "ci_upper"]).default("point"),
      severity,
    })
    .refine((rule) => rule.min !== undefined || rule.max !== undefined, "give min, max or both")
    .describe("an absolute limit for the challenger"),
  z
    .strictObject({
      id,
      kind: z.literal("slice_guard"),
      metric,
      margin,
      correction,
      min_n: sliceRows,
      min_positives: slicePositives,
      insufficient,
      severity,
    })
    .describe("fails when a slice is worse by the margin and the Holm-adjusted p of harm is at most alpha"),
  z
    .strictObject({
      id,
      kind: z.literal("worst_slice"),
      metric,
      min: z.number().optional(),
      max: z.number().optional(),
      correction,
      min_n: sliceRows,
      min_positives: slicePositives,
      insufficient,
      inconclusive,
      severity,
    })
    .refine((rule) => (rule.min === undefined) !== (rule.max === undefined), "give either min or max")
    .describe(
      "an absolute limit for each slice: fails when one is past it beyond chance (Holm-adjusted p at most alpha), inconclusive when one is past it within chance",
    ),
  z
    .strictObject({
      id,
      kind: z.literal("fairness_gap"),
      metric: metric.describe("such as tpr, fpr, accuracy or selection_rate"),
      across: z.string().describe("the column whose groups are compared; one of data.slices"),
      max: z.number().nonnegative().describe("greatest less smallest value of any two groups"),
      max_widening: z
        .number()
        .nonnegative()
        .optional()
        .describe("how much wider than the champion's the gap may be"),
      on: z
        .enum(["point", "ci_upper"])
        .default("point")
        .describe("ci_upper: the interval's upper bound must be within the limits too"),
      min_n: sliceRows,
      min_positives: slicePositives,
      insufficient,
      inconclusive,
      severity,
    })
    .describe("how far apart groups may be: fails beyond chance, inconclusive past the limit within chance"),
  z
    .strictObject({
      id,
      kind: z.literal("calibration"),
      metric: metric.default("brier"),
      margin: margin.optional().describe("of the metric, against the champion, as in non_inferiority"),
      ece_max: z
        .number()
        .gt(0)
        .max(1)
        .optional()
        .describe("greatest expected calibration error of the challenger"),
      bins: z.number().int().min(2).max(1000).default(15).describe("of equal width, for ece_max"),
      on: z.enum(["point", "ci_upper"]).default("point").describe("which value ece_max is held against"),
      inconclusive,
      severity,
    })
    .refine((rule) => rule.margin !== undefined || rule.ece_max !== undefined, "give margin, ece_max or both")
    .describe("probabilities that mean what they say"),
  z
    .strictObject({
      id,
      kind: z.literal("flips"),
      metric: z.literal("negative_flips").default("negative_flips"),
      max_negative: z
        .number()
        .min(0)
        .max(1)
        .describe("greatest share of rows that the champion had right and the challenger has wrong"),
      on: z.enum(["point", "ci_upper"]).default("point").describe("which value max_negative is held against"),
      inconclusive,
      severity,
    })
    .describe("answers that worked and no longer do; binary and multiclass tasks"),
  z
    .strictObject({
      id,
      kind: z.literal("budget"),
      metric: z
        .string()
        .describe("a number of the run's metrics.json such as latency_ms.p95, or model_bytes"),
      max: quantity.optional(),
      max_ratio: z.number().positive().optional().describe("of the champion's number"),
      hardware: z
        .enum(["same", "any"])
        .default("any")
        .describe(
          "same: a ratio counts only where both runs were on equal machines (processor, cores, memory, system), which train records",
        ),
      severity,
    })
    .refine((rule) => rule.max !== undefined || rule.max_ratio !== undefined, "give max, max_ratio or both")
    .describe("a limit for a number that was measured once, without an interval"),
  z
    .strictObject({
      id,
      kind: z.literal("change"),
      metric,
      max_drop: z.number().nonnegative().describe("of the point estimate, no interval"),
      higher_is_better: z
        .boolean()
        .optional()
        .describe("must be said for a metric whose name does not say it"),
      severity,
    })
    .describe("compares two numbers; for metrics files, where there are no predictions"),
]);
export type GateRule = z.infer<typeof gateRuleShape>;

export const gatePolicyShape = z.strictObject({
  task: z
    .enum(["binary", "multiclass", "regression", "ranking", "llm", "summary"])
    .describe("what the predictions are; summary: numbers that the training told of itself, without rows"),
  data: z
    .strictObject({
      labels: z
        .strictObject({
          path: z
            .string()
            .describe("the holdout's labels, id,label[,slices…]; read from the base branch on pull requests"),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/, "64 hex digits")
            .optional(),
        })
        .optional()
        .describe("evaluate-gate needs it; mlops gate takes --labels instead"),
      columns: z
        .strictObject({
          id: z.string().default("id"),
          score: z.string().default("score"),
          label: z.string().default("label"),
          query: z.string().default("query").describe("ranking only: which rows are ranked together"),
          group: z
            .string()
            .optional()
            .describe("rows that are not independent, such as those of one customer, are drawn together"),
          weight: z
            .string()
            .optional()
            .describe("how much a row counts, at least 0; scikit-learn's sample_weight"),
        })
        .prefault({}),
      slices: z
        .array(
          z.union([
            z.string(),
            z.strictObject({
              name: z.string().min(1),
              where: z
                .string()
                .min(1)
                .describe('such as "tenure < 30 and not region in (EU, US)"; = != < <= > >= in, and or not'),
            }),
          ]),
        )
        .optional()
        .describe(
          "columns of the labels or predictions, or named conditions on them; else every other column of the labels file",
        ),
      threshold: z
        .number()
        .default(0.5)
        .describe("score at which accuracy, F1, pass_rate and the like say positive"),
    })
    .optional(),
  champion: z
    .strictObject({
      stage: z.string().default("production"),
      on_missing: z
        .enum(["first", "neutral", "fail"])
        .default("first")
        .describe("first: judge by bounds alone; neutral: inconclusive but green; fail: error"),
    })
    .prefault({}),
  comparability: z
    .strictObject({
      dataset: z
        .enum(["require", "ignore"])
        .optional()
        .describe("require (the default): a champion that was judged on other labels is not_comparable"),
      ids: z
        .string()
        .regex(/^(exact|intersect>=(0?\.\d+|1(\.0+)?))$/, "exact, or a share such as intersect>=0.99")
        .optional()
        .describe(
          "exact (the default): champion and challenger have predicted each labelled row; else the share of them that the champion has at least: rows that it lacks are left out of every comparison. The challenger may lack none",
        ),
    })
    .optional(),
  stats: z
    .strictObject({
      alpha: z.number().gt(0).lt(0.5).default(0.025).describe("one-sided"),
      resamples: z.number().int().min(200).max(100_000).default(2000),
      seed: z.number().int().nonnegative().default(7),
      method: z
        .enum(["auto", "bootstrap", "bca"])
        .default("auto")
        .describe(
          "auto: DeLong for roc_auc, McNemar for accuracy, else the paired bootstrap; bootstrap: that for all; bca: the same, of up to 1,000 rows corrected for bias and skew in differences too",
        ),
      wear: z
        .enum(["warn", "adjust", "off"])
        // No default: it would change the digest of every policy that verdicts of before are bound to.
        .optional()
        .describe(
          "labels that have decided often are worn. warn (unless told): say so; adjust: judge at alpha / (looks × (looks + 1)), so that all looks together spend alpha once; off: do not count",
        ),
      power: z
        .number()
        .gt(0.5)
        .lt(1)
        .default(0.8)
        .describe("at which the smallest detectable effect is told"),
      min_n: z.number().int().positive().default(200).describe("fewer rows are insufficient"),
      min_positives: z
        .number()
        .int()
        .nonnegative()
        .default(50)
        .describe("fewer rows of either class are insufficient; binary tasks only"),
    })
    .prefault({}),
  rules: z
    .array(gateRuleShape)
    .min(1, "at least one rule: a gate without rules decides nothing")
    .superRefine((rules, context) => {
      rules.forEach((rule, index) => {
        if (rules.findIndex((other) => other.id === rule.id) < index)
          context.addIssue({ code: "custom", path: [index, "id"], message: `"${rule.id}" is used twice` });
      });
    }),
});
export type GatePolicy = z.infer<typeof gatePolicyShape>;
