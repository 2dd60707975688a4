import type { Scope } from "./expressions.ts";
import type { Masks } from "./masks.ts";
import type { ParsedStep } from "./parse-workflow.ts";
import type { PermissionSet } from "./permissions.ts";
import type { Annotation, Conclusion } from "./results.ts";
import type { RunContext } from "./run-context.ts";

/** One job at work. What steps change for the steps after them is changed in here. */
export type JobState = {
  run: RunContext;
  name: string;
  /** The job's number on the local GitHub. */
  jobId: number;
  /** The path of the workflow file, for messages. */
  workflowPath: string;
  directory: string;
  workspace: string;
  temp: string;
  permissions: PermissionSet;
  token: string;
  runtimeToken: string;
  trackingId: string;
  masks: Masks;
  /** github, vars, secrets, inputs, needs, matrix, strategy, job, runner: what every step sees. */
  contexts: Record<string, unknown> & { github: Record<string, unknown> };
  /** The workflow's and the job's env, then what steps wrote to GITHUB_ENV. */
  env: Record<string, string>;
  /** Folders from GITHUB_PATH, the first found first. */
  path: string[];
  defaults: { shell?: string; workingDirectory?: string };
  /** Things to do at the end, the last registered first. */
  post: PostStep[];
  status: "success" | "failure" | "cancelled";
  /** Aborts when the run is cancelled or the job takes too long. */
  signal: AbortSignal;
};

export type PostStep = {
  name: string;
  uses?: string;
  condition: string;
  run: (step: StepPort, signal: AbortSignal) => Promise<boolean>;
};

/** What a running step writes to; free of secrets behind it. */
export type StepPort = {
  line: (text: string) => void;
  annotate: (annotation: Annotation) => void;
  summarise: (markdown: string) => void;
};

export type StepContext = { outcome: Conclusion; conclusion: Conclusion; outputs: Record<string, string> };

/** A list of steps at work: a job's, or a composite action's. */
export type StepFrame = {
  steps: Record<string, StepContext>;
  /** What differs from the job's contexts: `inputs` and `github.action_path` within a composite action. */
  contexts: Record<string, unknown>;
  /** The env of the step that called a composite action. */
  env: Record<string, string>;
  failed: boolean;
  /** A composite action's steps each name their shell. */
  composite: boolean;
};

/** A step that is about to run: its expressions see `scope`, its process gets `env`. */
export type StepCall = {
  step: ParsedStep;
  frame: StepFrame;
  scope: Scope;
  /** The step's own env, and that of the step that called the composite action it belongs to. */
  ownEnv: Record<string, string>;
  /** The job's env and `ownEnv`. */
  env: Record<string, string>;
  port: StepPort;
  signal: AbortSignal;
  /** Runs the steps of a composite action. */
  runNested: (frame: StepFrame, steps: readonly ParsedStep[]) => Promise<void>;
};

export type StepEnd = { success: boolean; outputs: Record<string, string> };
