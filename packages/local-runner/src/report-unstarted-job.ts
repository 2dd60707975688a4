import { toCheckAnnotations } from "./check-annotations.ts";
import type { ParsedJob } from "./parse-workflow.ts";
import type { Conclusion, JobResult } from "./results.ts";
import type { RunContext, WorkflowFrame } from "./run-context.ts";
import { explainFault } from "./run-steps.ts";

/** A job that was skipped, cancelled before it began, or whose YAML could not be evaluated. */
export const reportUnstarted = (
  run: RunContext,
  frame: WorkflowFrame,
  job: ParsedJob,
  conclusion: Conclusion,
  fault?: unknown,
  name = frame.namePrefix + job.id,
): JobResult => {
  const record = run.github.runs.addJob({ runId: run.runId, name });
  const annotations =
    fault === undefined
      ? []
      : [{ level: "error" as const, message: explainFault(fault, frame.workflow.path) }];
  run.github.runs.updateJob(record.id, {
    status: "completed",
    conclusion,
    annotations: toCheckAnnotations(annotations, frame.workflow.path),
  });
  const result: JobResult = {
    id: frame.idPrefix + job.id,
    name,
    conclusion,
    seconds: 0,
    outputs: {},
    steps:
      annotations.length === 0
        ? []
        : [
            {
              id: "",
              name: "Set up job",
              conclusion,
              outcome: conclusion,
              seconds: 0,
              outputs: {},
              summary: "",
              annotations,
            },
          ],
  };
  run.reporter({ type: "jobFinished", runId: run.runId, job: name, result });
  return result;
};
