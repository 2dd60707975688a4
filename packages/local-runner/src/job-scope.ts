import type { Scope, ScopeFunction } from "./expressions.ts";
import type { ParsedJob } from "./parse-workflow.ts";
import type { Conclusion } from "./results.ts";
import type { RunContext, WorkflowFrame } from "./run-context.ts";

/** What other jobs see of a job as `needs.<id>`. */
export type NeedsEntry = { result: Conclusion; outputs: Record<string, string> };

/** What a job's own `if`, strategy, name and concurrency may see. */
export const jobScope = (
  run: RunContext,
  frame: WorkflowFrame,
  needs: Record<string, NeedsEntry>,
  ancestors: readonly string[],
  entries: Record<string, NeedsEntry>,
): Scope => {
  const results = (ids: readonly string[]) =>
    (ids.length > 0 ? ids : ancestors).map((id) => entries[id]?.result);
  const functions: Record<string, ScopeFunction> = {
    always: () => true,
    cancelled: () => run.signal.aborted,
    // A skipped job anywhere before this one skips it too, unless its `if` asks otherwise.
    success: (...ids) => !run.signal.aborted && results(ids).every((result) => result === "success"),
    failure: (...ids) => results(ids).includes("failure"),
  };
  return {
    contexts: {
      github: run.githubContext,
      inputs: frame.inputs,
      vars: run.vars,
      needs,
      matrix: null,
      strategy: null,
    },
    functions,
  };
};

/** Jobs with everything they need, directly or through others. */
export const withNeeds = (jobs: readonly ParsedJob[], ids: readonly string[]): Set<string> => {
  const found = new Set<string>();
  const add = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const need of jobs.find((job) => job.id === id)?.needs ?? []) add(need);
  };
  for (const id of ids) add(id);
  return found;
};
