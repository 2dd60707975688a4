import { z } from "zod";

const driftCheckShape = z.object({
  at: z.string().describe("ISO 8601"),
  state: z.enum(["ok", "warn", "alert", "could_not_check"]),
  columns: z.array(z.string()).describe("that alert"),
  psi: z.number().nullable().describe("largest of all columns"),
  rows: z.number().int(),
  version: z.string().nullable(),
});

/** What a model's drift issue remembers from check to check, in a hidden line of its body. */
export const driftHistoryShape = z.object({
  v: z.literal(1),
  checks: z.array(driftCheckShape).describe("oldest first, the last 30"),
  streak: z
    .number()
    .int()
    .describe("checks in a row with a distribution alert and no broken data, of one version"),
  clean: z.number().int().describe("checks in a row in which what alerted was fine"),
  told: z.array(z.string()).describe("columns that readers of the issue know to alert"),
  closed: z.boolean().describe("true where the last close was ours, not a person's"),
  dispatched_at: z.string().nullable(),
});
export type DriftHistory = z.infer<typeof driftHistoryShape>;
