import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

/** `environment.json`: what the code ran in. `identity` is hashed to the fingerprint, `context` never is. */
export const environmentContract = defineContract("mlops/environment@1", {
  fingerprint: z.string().describe("sha256 of the canonical JSON of identity"),
  identity: z.object({
    manager: z.enum(["uv", "pip", "none"]),
    implementation: z.string().describe("cpython, pypy, or none"),
    python: z.string().describe("full version, such as 3.11.7"),
    abi: z.string().nullable(),
    os: z.string(),
    arch: z.string(),
    libc: z.string().nullable(),
    lock: z.object({ path: z.string(), sha256: z.string() }).nullable(),
    distributions: z.array(z.object({ name: z.string(), version: z.string() })),
  }),
  numeric: z
    .record(z.string(), z.string())
    .describe("thread counts, BLAS and determinism variables that can move the last digits; by allow-list"),
  context: z.object({
    python_path: z.string().nullable(),
    runner_image: z.string().nullable(),
    created_at: z.string(),
    cache: z.enum(["hit", "miss", "off"]),
    install_seconds: z.number(),
  }),
});
export type Environment = ContractValue<typeof environmentContract>;
