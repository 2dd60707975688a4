import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

const verdictWords = [
  "pass",
  "warn",
  "fail",
  "error",
  "inconclusive",
  "not_comparable",
  "insufficient",
] as const;
export const verdictWord = z.enum(verdictWords);

export const intervalShape = z.object({
  low: z.number(),
  high: z.number(),
  level: z.number().describe("two-sided coverage, such as 0.95"),
  method: z.string().describe("delong, tango, paired-bootstrap-percentile, paired-bootstrap-bca, …"),
});
export type Interval = z.infer<typeof intervalShape>;

const ruleResultShape = z.object({
  id: z.string(),
  kind: z.string(),
  metric: z.string(),
  slice: z.string().optional(),
  champion: z.number().nullable(),
  challenger: z.number().nullable(),
  delta: z.number().nullable().describe("oriented: positive means the challenger is better"),
  margin: z
    .number()
    .optional()
    .describe("how much worse was acceptable; negative: how much better was asked for"),
  asks: z.string().optional().describe("what the rule asks for, in a few words"),
  limits: z
    .object({ min: z.number().optional(), max: z.number().optional(), on: z.string() })
    .optional()
    .describe("of a bound, and of rules that limit a value of the challenger's own"),
  n: z.number().int().optional(),
  ci: intervalShape.optional().describe("of delta; for a bound, of the challenger's own value"),
  p_value: z
    .number()
    .optional()
    .describe("two-sided, of no difference; for slice_guard the adjusted one-sided p of harm"),
  mde: z.number().optional().describe("smallest difference that this many rows detect at the policy's power"),
  n_needed: z
    .number()
    .int()
    .optional()
    .describe("rows that would settle the margin, were the models equally good"),
  method_reason: z.string().optional().describe("why the interval was made by this method"),
  groups: z
    .number()
    .int()
    .optional()
    .describe("where rows belong together: how many groups were drawn whole"),
  tests: z
    .array(z.object({ name: z.string(), statistic: z.number(), p_value: z.number() }))
    .optional()
    .describe(
      "what other tests say of the same rows: paired t, Wilcoxon, McNemar's mid-p; they decide nothing",
    ),
  flips: z
    .object({ negative: z.number().int(), positive: z.number().int() })
    .optional()
    .describe("rows that only the champion had right, and rows that only the challenger has right"),
  ratio: z.number().optional().describe("of a budget: the challenger's number over the champion's"),
  severity: z.enum(["fail", "warn"]).optional(),
  blocking: z.boolean().optional().describe("false where the policy lets this status through"),
  status: z.enum(["pass", "warn", "fail", "inconclusive", "insufficient", "error", "skipped"]),
  reason: z.string().describe("one sentence a person can act on"),
});
export type RuleResult = z.infer<typeof ruleResultShape>;

/** `verdict.json`: may the challenger replace the champion, and the evidence. */
export const verdictContract = defineContract("mlops/verdict@1", {
  verdict: verdictWord,
  n: z.number().int().describe("rows compared"),
  rules: z.array(ruleResultShape),
  reason: z.string().optional().describe("why, where no rule says it: no champion, other data, bad input"),
  first: z.boolean().optional().describe("true where there was no champion to compare with"),
  task: z.string().optional(),
  model: z.string().optional(),
  champion: z.object({ version: z.string(), manifest_digest: z.string().nullable() }).nullable().optional(),
  challenger: z
    .object({
      commit: z.string().nullable(),
      model_digest: z.string().nullable(),
      predictions_sha256: z.string().nullable(),
    })
    .optional(),
  data: z.object({ labels_sha256: z.string().nullable() }).optional(),
  policy: z.object({ digest: z.string(), ref: z.string().nullable() }).optional(),
  stats: z.object({ alpha: z.number(), resamples: z.number().int(), seed: z.number().int() }).optional(),
  holdout: z
    .object({
      digest: z.string().describe("sha256 of the labels"),
      looks: z
        .number()
        .int()
        .positive()
        .describe(
          "decisions on these labels, this one with them: at least so many, never more than were made",
        ),
      first_seen: z.string().nullable().describe("when the first known one was made; null where this is it"),
      level: z
        .number()
        .describe(
          "the part of the policy's stats.alpha that this look may spend: alpha / (looks × (looks + 1)), so that all looks together spend at most alpha",
        ),
      worn: z.boolean().describe("true once looks × alpha is at least one half"),
      adjusted: z.boolean().describe("true where the rules were judged at level (stats.wear: adjust)"),
    })
    .optional()
    .describe("how often these labels have decided already"),
  same_model: z.boolean().optional().describe("true where the champion has the challenger's very bytes"),
});
export type HoldoutWear = NonNullable<ContractValue<typeof verdictContract>["holdout"]>;
export type Verdict = ContractValue<typeof verdictContract>;
