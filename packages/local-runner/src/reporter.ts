import type { Annotation, JobResult, StepResult, WorkflowResult } from "./results.ts";

export type RunStart = {
  runId: number;
  repository: string;
  name: string;
  workflowPath: string;
  event: string;
  ref: string;
  sha: string;
};

/**
 * What happens in a run, as plain events, already free of secrets. `job` is the job's name, unique within a run;
 * `step` counts from 0 within its job, in the order in which the steps start.
 */
export type RunnerEvent =
  | ({ type: "runStarted" } & RunStart)
  | { type: "jobStarted"; runId: number; job: string }
  | { type: "stepStarted"; runId: number; job: string; step: number; name: string; uses?: string }
  | { type: "stepOutput"; runId: number; job: string; step: number; line: string }
  | { type: "annotation"; runId: number; job: string; step: number; annotation: Annotation }
  | { type: "stepFinished"; runId: number; job: string; step: number; result: StepResult }
  | { type: "jobFinished"; runId: number; job: string; result: JobResult }
  | { type: "runFinished"; runId: number; result: WorkflowResult }
  /** Something a person wants to know that belongs to no step: a run that was replaced, an event that matched nothing. */
  | { type: "note"; message: string };

/** Whoever watches a run: a terminal, a test, the demo. Must not throw. */
export type Reporter = (event: RunnerEvent) => void;
