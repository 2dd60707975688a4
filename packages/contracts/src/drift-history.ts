import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";
import { profileContract } from "./profile.ts";

const driftCheckShape = z.object({
  run: z.string().regex(/^\d+$/).describe("of the workflow; ids only grow, so they order checks"),
  attempt: z.number().int().default(1),
  at: z.string().describe("ISO 8601"),
  state: z.enum(["ok", "warn", "alert", "could_not_check"]),
  broken: z.boolean().default(false).describe("data broke (schema, type, cells) rather than moved"),
  late: z.boolean().optional().describe("a newer check was there already: shown, and not counted"),
  columns: z.array(z.string()).describe("that alert"),
  warning: z.array(z.string()).default([]),
  unjudged: z.array(z.string()).default([]).describe("columns of which nothing could be said"),
  effects: z
    .record(z.string(), z.number())
    .default({})
    .describe("effect size by column (PSI, else the change of missing cells); all in the last 30 checks"),
  psi: z.number().nullable().describe("largest of all columns"),
  rows: z.number().int(),
  version: z.string().nullable(),
  url: z.string().nullable().default(null).describe("of the run"),
  reason: z.string().optional().describe("why the check could not be made"),
  retrain: z
    .object({
      state: z
        .enum(["asked", "dispatched", "refused"])
        .describe("asked is written before GitHub is asked: a crash between is seen by it"),
      words: z.string(),
      at: z.string().describe("when it was first asked for; a rerun keeps it"),
    })
    .optional(),
});
export type DriftCheckEntry = z.infer<typeof driftCheckShape>;

const told = z.object({ name: z.string(), check: z.string().describe("run in which it first alerted") });

const watchStateShape = z.object({
  phase: z.enum(["ok", "suspect", "drifting", "recovering"]),
  opening: z.string().nullable().describe("run whose check began the drift; null while there is none"),
  told: z.array(told).describe("columns that alerted since"),
  recent: z.array(z.boolean()).describe("of the last checks that could be made, which alerted"),
  clean: z.number().int().describe("checks in a row in which what alerted was fine"),
  streak: z.number().int().describe("alerting checks in a row of one version, broken data aside"),
  version: z.string().nullable(),
  blind: z.string().nullable().describe("run since which the check could not be made"),
  sighted: z.string().nullable().describe("run that could check again"),
  ended: z.object({ opening: z.string(), check: z.string(), columns: z.array(z.string()) }).nullable(),
  asked_at: z.string().nullable().describe("when a retraining was last asked for"),
});
export type WatchState = z.infer<typeof watchStateShape>;

/** `<model>/<environment>.json` on the branch `drift-history`: what a model's watch has seen. */
export const driftHistoryContract = defineContract("mlops/drift-history@1", {
  model: z.string(),
  environment: z.string(),
  base: watchStateShape.describe("before the checks that are not in it yet"),
  folded: z.number().int().describe("how many of the first checks are in base already"),
  checks: z.array(driftCheckShape).describe("oldest first, at most 200"),
  page: z.string().optional().describe("of the newest check, in Markdown: what its issue says"),
});
export type DriftHistory = ContractValue<typeof driftHistoryContract>;

/** `<model>/<environment>/windows/…` on the same branch: what one check saw, for later ones of its weekday (and hour). */
export const driftWindowContract = defineContract("mlops/drift-window@1", {
  time: z.string().describe("ISO 8601"),
  reference: z.string().describe("digest of the profile whose edges these are"),
  profile: profileContract.shape,
});
export type DriftWindow = ContractValue<typeof driftWindowContract>;

/** What an issue says of itself, in the hidden first line of its body: what its readers have been told. */
export const issueRecordShape = z.object({
  check: z.string().nullable().describe("run whose page this is"),
  opening: z.string().nullable(),
  told: z.array(z.string()).describe("of each column, the first ten digits of its name's sha256"),
  blind: z.string().nullable(),
  snooze: z.object({ label: z.string(), until: z.string() }).nullable(),
  previous: z.number().int().nullable().describe("number of the issue that this one follows"),
  history: driftHistoryContract.shape.optional().describe("where the token may not write a branch"),
});
export type IssueRecord = z.infer<typeof issueRecordShape>;

/** The record of issues that versions before 0.3 wrote. */
export const firstRecordShape = z.object({
  v: z.literal(1),
  checks: z.array(
    driftCheckShape.pick({ at: true, state: true, columns: true, psi: true, rows: true, version: true }),
  ),
  streak: z.number().int(),
  clean: z.number().int(),
  told: z.array(z.string()),
  closed: z.boolean(),
  dispatched_at: z.string().nullable(),
});
