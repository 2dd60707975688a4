import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

/** `registration.json`: what register-model did. */
export const registrationContract = defineContract("mlops/registration@1", {
  model: z.string(),
  version: z.string().describe("v1.2.0"),
  tag: z.string().describe("flights@v1.2.0"),
  stage: z.string().nullable(),
  stage_tag: z.string().nullable(),
  commit: z.string(),
  release_url: z.string(),
  candidate_id: z.string(),
  manifest_digest: z.string().describe("sha256 of the manifest.json asset"),
  created: z.boolean().describe("false where this candidate was registered before, and nothing was made"),
});
export type Registration = ContractValue<typeof registrationContract>;
