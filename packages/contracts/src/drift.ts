import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

const metric = z.number().optional();

const summary = z
  .object({
    n: z.number().int(),
    mean: z.number(),
    p5: z.number(),
    p50: z.number(),
    p95: z.number(),
  })
  .optional();

const driftColumnShape = z.object({
  name: z.string(),
  kind: z
    .enum(["numeric", "categorical", "datetime"])
    .describe("of a datetime column, presence, type and missing cells are checked, never the distribution"),
  status: z.enum(["ok", "warn", "alert", "insufficient"]),
  cause: z
    .enum(["distribution", "data_quality"])
    .optional()
    .describe(
      "of a warning or alert; data_quality: a column, its type or its cells broke, and retraining is no cure",
    ),
  reason: z.string().optional().describe("why the status, in words"),
  metrics: z.object({
    psi: metric,
    ks: metric,
    ks_p: metric,
    wasserstein: metric.describe("normed by the reference's standard deviation"),
    js: metric.describe("Jensen–Shannon distance, base e unless compat says 2"),
    hellinger: metric,
    tvd: metric,
    linf: metric,
    chi2: metric,
    chi2_p: metric,
    cramers_v: metric,
    missing_reference: metric.describe("share"),
    missing_current: metric.describe("share"),
    new_category_share: metric.describe(
      "of categories that the reference does not have; what it has in categories that it does not name is taken off",
    ),
    out_of_range: metric.describe("share of numbers below the reference's smallest or above its largest"),
    invalid_current: metric.describe("share of cells of another kind, such as text in a numeric column"),
  }),
  p_adjusted: metric.describe("Benjamini–Hochberg over the columns, of ks_p or chi2_p"),
  ks_interval: z
    .object({ low: z.number(), high: z.number() })
    .optional()
    .describe("where a profile is the reference and its bins leave D open; metrics.ks is low"),
  before: summary.describe("of the reference"),
  now: summary.describe("of the current data"),
  chart: z
    .object({
      labels: z.array(z.string()),
      reference: z.array(z.number()).describe("share of each bin or category"),
      current: z.array(z.number()),
    })
    .optional(),
});
export type DriftColumn = z.infer<typeof driftColumnShape>;

const judged = {
  status: z.enum(["ok", "warn", "alert", "insufficient"]),
  reason: z.string().describe("why the status, in words"),
};

const jointShape = z.object({
  ...judged,
  columns: z.array(z.string()).describe("the numeric columns whose correlations were compared"),
  pairs: z.number().int().describe("pairs of columns that were tested"),
  changed: z
    .array(
      z.object({
        columns: z.tuple([z.string(), z.string()]),
        reference: z.number().describe("correlation then"),
        current: z.number().describe("correlation now"),
        p_adjusted: z.number().describe("Fisher's z, Benjamini–Hochberg over the pairs"),
        status: z.enum(["warn", "alert"]),
      }),
    )
    .describe("the pairs that moved, largest change first"),
  classifier: z
    .object({
      low: z.number().describe("of the AUC's 95 % interval (DeLong); judged by this end"),
      high: z.number(),
      auc: z.number().describe("how well a model tells current rows from reference rows; 0.5: not at all"),
      rows: z.number().int(),
      folds: z.number().int(),
      columns: z.array(z.object({ name: z.string(), share: z.number() })).describe("what it went by"),
    })
    .optional(),
});
export type DriftJoint = z.infer<typeof jointShape>;

const performanceMetricShape = z.object({
  metric: z.string(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  reference: z.number().optional().describe("on the data that the version was registered with"),
  limit: z.number().optional().describe("of the gate"),
  status: judged.status,
});
const estimateShape = z.object({
  ...judged,
  method: z.literal("cbpe"),
  assumes: z.string().describe("what the estimate cannot see"),
  rows: z.number().int(),
  metrics: z.array(performanceMetricShape).describe("low and high: three sampling errors away"),
});
const realisedShape = z.object({
  ...judged,
  cause: z.literal("performance").optional().describe("of a warning or alert"),
  could_not_measure: z
    .literal(true)
    .optional()
    .describe("something is wrong with the labels or the settings; reason says what. status is insufficient"),
  rows: z.number().int().describe("predictions"),
  labelled: z.number().int().describe("predictions whose label has arrived"),
  coverage: z.number(),
  oldest: z.string().optional().describe("prediction that has no label yet"),
  newest: z.string().optional().describe("prediction that has one"),
  median: z.string().optional().describe("time of the middle one of those that have one"),
  metrics: z.array(performanceMetricShape),
});
export type DriftEstimate = z.infer<typeof estimateShape>;
export type DriftRealised = z.infer<typeof realisedShape>;

/** `drift.json`: one check of current data against a version's reference profile. */
export const driftContract = defineContract("mlops/drift@1", {
  state: z.enum(["ok", "warn", "alert", "could_not_check"]),
  rows: z.object({ reference: z.number().int(), current: z.number().int() }),
  columns: z.array(driftColumnShape),
  predictions: z
    .array(driftColumnShape)
    .optional()
    .describe("the model's answers, judged apart from its inputs"),
  joint: jointShape.optional().describe("how columns go together, which no column by itself shows"),
  performance: z
    .object({ estimated: estimateShape.optional(), realised: realisedShape.optional() })
    .optional()
    .describe("estimated: expected from the scores alone; realised: measured with labels that came later"),
  compat: z
    .object({ psi_zero: z.string(), js_base: z.string() })
    .optional()
    .describe("where psi and js follow another program's convention"),
  schema_changes: z
    .array(z.object({ column: z.string(), change: z.enum(["missing", "extra", "type"]), detail: z.string() }))
    .optional(),
  reason: z.string().optional().describe("why the check could not be made"),
  ragged_rows: z.number().int().optional().describe("current rows with fewer or more fields than the header"),
  notes: z.array(z.string()).optional().describe("settings that look like slips, in words"),
  model: z.string().optional(),
  version: z.string().optional().describe("whose reference profile this is"),
  profile_digest: z.string().optional(),
  checked_at: z.string().optional(),
  files: z.array(z.string()).optional(),
});
export type Drift = ContractValue<typeof driftContract>;
