import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

const ingredientsShape = z.object({
  params: z.record(z.string(), z.unknown()),
  data: z.record(z.string(), z.string()).describe("sha256 of the training data by path"),
  environment: z
    .object({
      fingerprint: z.string(),
      python: z.string(),
      system: z.string().optional().describe("such as linux x64, glibc 2.36"),
      packages: z
        .record(z.string(), z.string())
        .optional()
        .describe("versions by name; absent where they are not known, or the fingerprints agree"),
    })
    .nullable(),
});
/** What a model was made from, for the diff of challenger and champion. */
export type Ingredients = z.infer<typeof ingredientsShape>;

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
