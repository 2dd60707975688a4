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
    js: metric.describe("Jensen–Shannon distance, base e"),
    hellinger: metric,
    tvd: metric,
    linf: metric,
    chi2: metric,
    chi2_p: metric,
    cramers_v: metric,
    missing_reference: metric.describe("share"),
    missing_current: metric.describe("share"),
    new_category_share: metric,
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

/** `drift.json`: one check of current data against a version's reference profile. */
export const driftContract = defineContract("mlops/drift@1", {
  state: z.enum(["ok", "warn", "alert", "could_not_check"]),
  rows: z.object({ reference: z.number().int(), current: z.number().int() }),
  columns: z.array(driftColumnShape),
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
