import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

const ingredientsShape = z.object({
  params: z.record(z.string(), z.unknown()),
  data: z.record(z.string(), z.string()).describe("sha256 of the training data by path"),
  environment: z.object({ fingerprint: z.string(), python: z.string() }).nullable(),
});

/**
 * `review.json`: what a review says besides the verdict, for the job that writes it where the gate's own job may not.
 * It has no addresses and no numbers of pull requests: whoever posts finds those for itself.
 */
export const reviewContract = defineContract("mlops/review@1", {
  model: z.string(),
  head: z.string().describe("the commit under review: a pull request's head, not its merge commit"),
  challenger: ingredientsShape,
  champion: ingredientsShape.nullable(),
});
export type ReviewFile = ContractValue<typeof reviewContract>;
