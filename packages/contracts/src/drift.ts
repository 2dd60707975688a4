import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

const metric = z.number().optional();

export const driftColumnShape = z.object({
  name: z.string(),
  kind: z.enum(["numeric", "categorical"]),
  status: z.enum(["ok", "warn", "alert", "insufficient"]),
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
  }),
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
  reason: z.string().optional(),
  model: z.string().optional(),
  version: z.string().optional().describe("whose reference profile this is"),
  profile_digest: z.string().optional(),
  checked_at: z.string().optional(),
  files: z.array(z.string()).optional(),
});
export type Drift = ContractValue<typeof driftContract>;
