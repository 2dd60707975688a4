import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

export const checkShape = z.object({
  check: z.string().describe("ready, schema, golden, …"),
  status: z.enum(["pass", "fail", "skipped"]),
  detail: z.string(),
  seconds: z.number(),
});

/** `deployment.json`: what deploy did, and the payload of the GitHub Deployment. */
export const deploymentContract = defineContract("mlops/deployment@1", {
  model: z.string(),
  operation: z.enum(["deploy", "promote", "rollback", "status"]),
  environment: z.string(),
  driver: z.string(),
  version: z.string(),
  manifest_digest: z.string(),
  model_digest: z.string(),
  previous_version: z.string().nullable(),
  result: z.enum(["deployed", "unchanged", "rolled-back", "failed", "drifted", "nothing-live"]),
  url: z.string().nullable(),
  deployment_id: z.number().int().nullable(),
  reason: z.string().nullable(),
  checks: z.array(checkShape),
  command_seconds: z.number().describe("time spent waiting for the user's own serve command"),
  error: z.string().optional().describe("why it was rolled back or failed"),
  stage: z
    .object({ name: z.string(), tag: z.string(), previous: z.string().nullable(), changed: z.boolean() })
    .nullable()
    .optional()
    .describe("the stage that was assigned"),
  recorded: z.string().nullable().optional().describe("status: the version that the newest success records"),
  running: z.string().nullable().optional().describe("status: the version that the driver says runs"),
});
export type Deployment = ContractValue<typeof deploymentContract>;
