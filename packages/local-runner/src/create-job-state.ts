import { randomUUID } from "node:crypto";
import { arch } from "node:os";
import { join } from "node:path";
import type { Permissions } from "@mlops-actions/local-github/types";
import type { JobState } from "./job-state.ts";
import { createMasks } from "./masks.ts";
import { find, type ParsedJob } from "./parse-workflow.ts";
import { decidePermissions } from "./permissions.ts";
import type { RunContext, WorkflowFrame } from "./run-context.ts";

export type JobOptions = {
  run: RunContext;
  frame: WorkflowFrame;
  job: ParsedJob;
  /** As shown, unique in the run. */
  name: string;
  needs: Record<string, unknown>;
  matrix: Record<string, unknown> | null;
  strategy: Record<string, unknown>;
  signal: AbortSignal;
};

/** Makes the job known to the local GitHub, mints its token and lays out what its steps will see. */
export const createJobState = async (
  options: JobOptions,
  directory: string,
  signal: AbortSignal,
): Promise<JobState> => {
  const { run, frame, job, name } = options;
  const { github } = run;
  const repository = run.event.repository;
  const record = github.runs.addJob({ runId: run.runId, name, status: "in_progress" });
  const permissions = decidePermissions({
    workflow: find(frame.workflow.token, "permissions"),
    job: find(job.token, "permissions"),
    ...(frame.permissionLimit && { limit: frame.permissionLimit }),
    readOnly: run.fromFork,
  });
  const token = github.issueToken({
    repository,
    login: "github-actions[bot]",
    permissions: permissions as Permissions,
    runId: run.runId,
    jobId: record.id,
  });
  const runtimeToken = github.runtimeToken({ runId: run.runId, jobId: record.id });
  const workspace = join(directory, repository.split("/")[1]!);
  const temp = join(directory, "_temp");
  const secrets = { ...frame.secrets, GITHUB_TOKEN: token };
  return {
    run,
    name,
    workflowPath: frame.workflow.path,
    directory,
    workspace,
    temp,
    permissions,
    token,
    runtimeToken,
    trackingId: `github_${randomUUID()}`,
    masks: createMasks([...Object.values(secrets), runtimeToken]),
    contexts: {
      github: {
        ...run.githubContext,
        job: job.id,
        token,
        workspace,
        event_path: join(temp, "_github_workflow", "event.json"),
      },
      vars: run.vars,
      secrets,
      inputs: frame.inputs,
      needs: options.needs,
      matrix: options.matrix,
      strategy: options.strategy,
      job: { status: "success" },
      runner: {
        name: "local",
        os:
          ({ linux: "Linux", darwin: "macOS", win32: "Windows" } as Record<string, string>)[
            process.platform
          ] ?? "Linux",
        arch:
          ({ x64: "X64", arm64: "ARM64", ia32: "X86", arm: "ARM" } as Record<string, string>)[arch()] ??
          "X64",
        temp,
        tool_cache: run.toolDirectory,
        environment: "self-hosted",
      },
    },
    env: {},
    path: [],
    defaults: {},
    post: [],
    status: "success",
    signal,
    jobId: record.id,
  };
};
