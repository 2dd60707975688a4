import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { globFiles } from "@mlops-actions/runner/glob-files";
import type { Scope, ScopeFunction } from "./expressions.ts";
import type { JobState, StepFrame } from "./job-state.ts";

/** What a step's expressions see. @param env the job's env and the step's own */
export const stepScope = (job: JobState, frame: StepFrame, env: Record<string, string>): Scope => ({
  contexts: {
    ...job.contexts,
    job: { ...(job.contexts.job as object), status: job.status },
    ...frame.contexts,
    steps: frame.steps,
    env,
  },
  functions: stepFunctions(job, frame),
});

const stepFunctions = (job: JobState, frame: StepFrame): Record<string, ScopeFunction> => ({
  always: () => true,
  cancelled: () => job.status === "cancelled",
  // Within a composite action its own steps count, not the job's.
  success: () => job.status !== "cancelled" && !(frame.composite ? frame.failed : job.status === "failure"),
  failure: () => job.status !== "cancelled" && (frame.composite ? frame.failed : job.status === "failure"),
  hashFiles: (...patterns) => hashFiles(job.workspace, patterns),
});

/**
 * SHA-256 over the SHA-256 of each file that matches, in the order of their names; empty where none does.
 * @param patterns as for hashFiles(): relative to the workspace, `!` takes files out again
 */
export const hashFiles = (workspace: string, patterns: readonly string[]): string => {
  const found = new Set<string>();
  for (const pattern of patterns.flatMap((text) => text.split("\n")).map((text) => text.trim())) {
    if (pattern === "" || pattern.startsWith("#") || pattern === "--follow-symbolic-links") continue;
    const negative = pattern.startsWith("!");
    for (const file of globFiles(negative ? pattern.slice(1) : pattern, workspace))
      if (negative) found.delete(file);
      else if (statSync(join(workspace, file)).isFile()) found.add(file);
  }
  if (found.size === 0) return "";
  const whole = createHash("sha256");
  for (const file of [...found].sort())
    whole.update(
      createHash("sha256")
        .update(readFileSync(join(workspace, file)))
        .digest(),
    );
  return whole.digest("hex");
};
