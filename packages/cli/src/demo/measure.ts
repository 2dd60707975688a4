import type { StepResult, WorkflowResult } from "@mlops-actions/local-runner/results";

export type RunCost = {
  run: string;
  event: string;
  apiRequests: number;
  /** Seconds inside our six actions. */
  actions: number;
  /** Of these, seconds that the user's own training and serving commands took. */
  commands: number;
};

const isOurs = ({ uses }: StepResult) => uses?.startsWith("mlops-actions/mlops-actions/actions/") ?? false;

/** What a pipeline run cost: requests to the API, and our time without the user's. */
export const measureRun = (result: WorkflowResult): RunCost => {
  const steps = result.jobs.flatMap((job) => job.steps).filter(isOurs);
  const sum = (value: (step: StepResult) => number) => steps.reduce((total, step) => total + value(step), 0);
  return {
    run: result.name,
    event: result.event,
    apiRequests: result.apiRequests,
    actions: sum((step) => step.seconds),
    commands: sum((step) => Number(step.outputs["command-seconds"] || 0)),
  };
};
