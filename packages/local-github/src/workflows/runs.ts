import { UserError } from "@mlops-actions/contracts/user-error";
import { announce, type Scene } from "../events/announce.ts";
import type { Hub } from "../hub.ts";
import { renderRun, runPage } from "../render/run.ts";
import type { CheckRunRecord, StepRecord, WorkflowJobRecord, WorkflowRunRecord } from "../state/records.ts";
import { type Repository, repositoryIdOf } from "../state/repository.ts";
import { workflowRecord } from "./list-workflows.ts";

export type NewRun = {
  repository: string;
  /** `.github/workflows/ml.yml` */
  path: string;
  /** The workflow's `name:`; its path unless given. */
  name?: string;
  event: string;
  headSha: string;
  /** The branch without `refs/heads/`; for a pull request, its head's. */
  headBranch?: string | null;
  actor: string;
  displayTitle?: string;
  pullRequests?: number[];
  /** `owner/name` of the fork whose pull request it is of. */
  headRepository?: string;
  status?: string;
};

export type RunChanges = { status?: string; conclusion?: string | null; displayTitle?: string };

export type NewJob = { runId: number; name: string; labels?: string[]; status?: string };

export type JobChanges = {
  status?: string;
  conclusion?: string | null;
  startedAt?: string;
  completedAt?: string | null;
  steps?: StepRecord[];
  /** Markdown that the job's steps wrote to GITHUB_STEP_SUMMARY. */
  summary?: string;
  /** Shown with the job's check. */
  annotations?: CheckRunRecord["annotations"];
};

/**
 * The records that a runner keeps here of what it does: runs, their jobs, and a check for each job.
 * A run that completes emits `workflow_run`.
 */
export const createRunBook = (hub: Hub) => {
  const ownerOf = (id: number): Repository => {
    const repository = hub.findRepositoryById(repositoryIdOf(id));
    if (!repository) throw new UserError(`There is no workflow run or job ${id}.`);
    return repository;
  };
  const findRun = (id: number) => {
    const repository = ownerOf(id);
    const run = repository.record.runs.find((candidate) => candidate.id === id);
    if (!run) throw new UserError(`There is no workflow run ${id}.`);
    return { repository, run };
  };
  const keep = (repository: Repository) => {
    repository.save().catch((error: unknown) => hub.log(`state not saved: ${String(error)}`));
  };

  const tell = async (repository: Repository, run: WorkflowRunRecord, action: string) => {
    const scene: Scene = {
      hub,
      repository,
      identity: { repository: repository.fullName, login: run.actor, permissions: "admin", token: "" },
    };
    const commit = await repository.git.readCommit(run.headSha);
    await announce(scene, {
      name: "workflow_run",
      action,
      payload: {
        workflow_run: renderRun(hub.urls, repository, run, commit),
        workflow: { id: run.workflowId, name: run.name, path: run.path },
      },
    });
  };
  const tellLater = (repository: Repository, run: WorkflowRunRecord, action: string) => {
    tell(repository, run, action).catch((error: unknown) =>
      hub.log(`workflow_run not told: ${String(error)}`),
    );
  };

  const create = (given: NewRun): WorkflowRunRecord => {
    const repository = hub.findRepository(given.repository);
    if (!repository) throw new UserError(`There is no repository ${given.repository}.`);
    const { record } = repository;
    const now = hub.now();
    const workflow = workflowRecord(repository, given.path, now);
    const suite = {
      id: repository.nextId(),
      headSha: given.headSha,
      headBranch: given.headBranch ?? null,
      createdAt: now,
    };
    record.checkSuites.push(suite);
    const run: WorkflowRunRecord = {
      id: repository.nextId(),
      repository: repository.fullName,
      workflowId: workflow.id,
      name: given.name ?? given.path,
      path: given.path,
      displayTitle: given.displayTitle ?? given.name ?? given.path,
      event: given.event,
      status: given.status ?? "queued",
      conclusion: null,
      headSha: given.headSha,
      headBranch: given.headBranch ?? null,
      runNumber: record.runs.filter(({ workflowId }) => workflowId === workflow.id).length + 1,
      runAttempt: 1,
      actor: given.actor,
      pullRequests: given.pullRequests ?? [],
      ...(given.headRepository !== undefined && { headRepository: given.headRepository }),
      checkSuiteId: suite.id,
      createdAt: now,
      updatedAt: now,
      startedAt: now,
    };
    record.runs.push(run);
    keep(repository);
    tellLater(repository, run, "requested");
    return run;
  };

  const update = (id: number, changes: RunChanges): WorkflowRunRecord => {
    const { repository, run } = findRun(id);
    const was = run.status;
    Object.assign(run, changes, { updatedAt: hub.now() });
    if (changes.conclusion) run.status = "completed";
    keep(repository);
    if (was !== "completed" && run.status === "completed") tellLater(repository, run, "completed");
    return run;
  };

  const addJob = (given: NewJob): WorkflowJobRecord => {
    const { repository, run } = findRun(given.runId);
    const now = hub.now();
    const job: WorkflowJobRecord = {
      id: repository.nextId(),
      runId: run.id,
      name: given.name,
      status: given.status ?? "queued",
      conclusion: null,
      startedAt: now,
      completedAt: null,
      createdAt: now,
      labels: given.labels ?? ["ubuntu-latest"],
      steps: [],
      checkRunId: repository.nextId(),
    };
    repository.record.jobs.push(job);
    repository.record.checkRuns.push({
      id: job.checkRunId,
      suiteId: run.checkSuiteId,
      name: job.name,
      headSha: run.headSha,
      status: job.status,
      conclusion: null,
      startedAt: now,
      completedAt: null,
      externalId: String(job.id),
      detailsUrl: `${runPage(hub.urls, repository, run.id)}#job-${job.id}`,
      title: null,
      summary: null,
      text: null,
      annotations: [],
    });
    keep(repository);
    return job;
  };

  const updateJob = (id: number, { annotations, ...changes }: JobChanges): WorkflowJobRecord => {
    const repository = ownerOf(id);
    const job = repository.record.jobs.find((candidate) => candidate.id === id);
    if (!job) throw new UserError(`There is no job ${id}.`);
    Object.assign(job, changes);
    if (changes.conclusion) {
      job.status = "completed";
      job.completedAt ??= hub.now();
    }
    const check = repository.record.checkRuns.find((candidate) => candidate.id === job.checkRunId);
    if (check) {
      Object.assign(check, {
        status: job.status,
        conclusion: job.conclusion,
        startedAt: job.startedAt,
        completedAt: job.completedAt,
        ...(annotations && { annotations }),
      });
    }
    keep(repository);
    return job;
  };

  return { create, update, addJob, updateJob };
};

export type RunBook = ReturnType<typeof createRunBook>;
