import { z } from "zod";

const severity = z
  .enum(["fail", "warn"])
  .default("fail")
  .describe("warn: a failure is told but does not block");
const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, "lower-case letters, digits, - and _");
const metric = z.string();
const margin = z.number().nonnegative();

const gateRuleShape = z.discriminatedUnion("kind", [
  z
    .strictObject({
      id,
      kind: z.literal("non_inferiority"),
      metric,
      margin: margin.describe("how much worse is still acceptable, in the metric's own unit"),
      inconclusive: z.enum(["fail", "warn", "neutral"]).default("fail"),
      severity,
    })
    .describe("passes when the one-sided lower bound of the difference is above -margin"),
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
      correction: z.enum(["holm", "none"]).default("holm"),
      min_n: z.number().int().positive().default(50).describe("rows a slice needs before it can be judged"),
      min_positives: z
        .number()
        .int()
        .nonnegative()
        .default(10)
        .describe("rows of each class that a slice needs; binary tasks only"),
      insufficient: z
        .enum(["fail", "warn", "neutral"])
        .default("fail")
        .describe("what a slice that is too small to judge does to the verdict"),
      severity,
    })
    .describe("fails when a slice is worse by the margin and the Holm-adjusted p of harm is at most alpha"),
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
  task: z.enum(["binary", "multiclass", "regression", "summary"]),
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
        })
        .prefault({}),
      slices: z
        .array(z.string())
        .optional()
        .describe("columns of the labels or predictions; else every other column of the labels file"),
      threshold: z.number().default(0.5).describe("score at which accuracy, F1 and the like say positive"),
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
  stats: z
    .strictObject({
      alpha: z.number().gt(0).lt(0.5).default(0.025).describe("one-sided"),
      resamples: z.number().int().min(200).max(100_000).default(2000),
      seed: z.number().int().nonnegative().default(7),
      method: z
        .enum(["auto", "bootstrap"])
        .default("auto")
        .describe("auto: DeLong for roc_auc, the paired bootstrap for the rest"),
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
