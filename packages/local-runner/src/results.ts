/** How a step, a job or a run ended. */
export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

/** What a step said with `::error::` and its like. */
export type Annotation = {
  level: "error" | "warning" | "notice";
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
};

export type StepResult = {
  id: string;
  name: string;
  uses?: string;
  /** After continue-on-error. */
  conclusion: Conclusion;
  /** Before continue-on-error. */
  outcome: Conclusion;
  seconds: number;
  outputs: Record<string, string>;
  /** The step's summary page, Markdown. */
  summary: string;
  annotations: Annotation[];
};

export type JobResult = {
  /** The key under `jobs:`; `caller/inner` for a job of a reusable workflow. */
  id: string;
  /** As shown: with the matrix's values. */
  name: string;
  conclusion: Conclusion;
  seconds: number;
  outputs: Record<string, string>;
  steps: StepResult[];
  /** The whole log on this disk; absent where the job never started. */
  logFile?: string;
};

export type WorkflowResult = {
  runId: number;
  name: string;
  workflowPath: string;
  event: string;
  ref: string;
  sha: string;
  conclusion: Conclusion;
  jobs: JobResult[];
  /** Requests to the API that carried a token of this run. */
  apiRequests: number;
  seconds: number;
};
