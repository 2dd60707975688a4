import type { LocalGitHub } from "@mlops-actions/local-github/start";
import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import type { Sources } from "./check-support.ts";
import type { ConcurrencyGroups } from "./concurrency-groups.ts";
import type { ParsedWorkflow } from "./parse-workflow.ts";
import type { PermissionSet } from "./permissions.ts";
import type { Reporter } from "./reporter.ts";
import type { Slots } from "./slots.ts";

/** What all jobs of a run share. */
export type RunContext = {
  github: LocalGitHub;
  reporter: Reporter;
  runId: number;
  /** `github`, but for what belongs to one job. */
  githubContext: Record<string, unknown>;
  event: RepositoryEvent;
  sources: Sources;
  /** The folder of this run: workspaces while jobs run, logs afterwards. */
  directory: string;
  toolDirectory: string;
  vars: Record<string, string>;
  /** Variables below all others, as a machine's own. */
  environment: Record<string, string>;
  keep: boolean;
  /** A pull request from a fork: tokens that only read, no secrets. */
  fromFork: boolean;
  /** The run is cancelled. */
  signal: AbortSignal;
  /** Whatever runs is killed at once. */
  force: AbortSignal;
  slots: Slots;
  concurrency: ConcurrencyGroups;
  /** The group that the workflow itself is in. */
  heldGroup?: string;
  /** Names in use, as files: logs, folders and events tell jobs apart by them. */
  jobNames: Set<string>;
  /** The Node that runs JavaScript actions. */
  node: string;
};

/** One workflow file at work: the run's own, or a reusable one that a job called. */
export type WorkflowFrame = {
  workflow: ParsedWorkflow;
  inputs: Record<string, unknown>;
  secrets: Record<string, string>;
  /** What the calling job grants; undefined for the run's own workflow. */
  permissionLimit?: PermissionSet;
  /** "caller / " before the names of jobs of a reusable workflow. */
  namePrefix: string;
  idPrefix: string;
};
