import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

/** `metrics.json`: what the training command said of itself. Nested keys are joined with dots. Finite numbers only. */
export const metricsContract = defineContract("mlops/metrics@1", {
  metrics: z.record(z.string(), z.number()),
});
export type Metrics = ContractValue<typeof metricsContract>;
