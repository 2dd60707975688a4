import { paginate } from "../http/paginate.ts";
import { notFound } from "../http/problem.ts";
import { noContent, ok } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { repositoryPage, repositoryUrl } from "../render/repository.ts";
import { renderJob, renderRun } from "../render/run.ts";
import { nodeId } from "../render/user.ts";
import type { WorkflowJobRecord, WorkflowRunRecord } from "../state/records.ts";
import { findWorkflow, listWorkflows, type Workflow } from "../workflows/list-workflows.ts";

const path = "/repos/{owner}/{repo}/actions";

const renderWorkflow = ({ urls, repository }: Context, workflow: Workflow) => {
  const file = workflow.path.split("/").at(-1)!;
  return {
    id: workflow.id,
    node_id: nodeId("W", workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.disabled ? "disabled_manually" : "active",
    created_at: workflow.createdAt,
    updated_at: workflow.createdAt,
    url: `${repositoryUrl(urls, repository)}/actions/workflows/${workflow.id}`,
    html_url: `${repositoryPage(urls, repository)}/blob/${repository.record.defaultBranch}/${workflow.path}`,
    badge_url: `${repositoryPage(urls, repository)}/actions/workflows/${file}/badge.svg`,
  };
};

const workflows = async (context: Context) => {
  const all = await listWorkflows(context.repository, context.hub.now());
  return ok({
    total_count: all.length,
    workflows: paginate(context, all).map((workflow) => renderWorkflow(context, workflow)),
  });
};

const workflow = async (context: Context): Promise<Workflow> => {
  const found = await findWorkflow(context.repository, context.params.workflow!, context.hub.now());
  if (!found) throw notFound();
  return found;
};

const enable = (disabled: boolean) => async (context: Context) => {
  const { id } = await workflow(context);
  const record = context.repository.record.workflows.find((candidate) => candidate.id === id)!;
  record.disabled = disabled;
  return noContent();
};

const findRun = (context: Context): WorkflowRunRecord => {
  const run = context.repository.record.runs.find(({ id }) => id === numberParam(context, "run"));
  if (!run) throw notFound();
  return run;
};

const view = async ({ urls, repository }: Context, run: WorkflowRunRecord) =>
  renderRun(urls, repository, run, await repository.git.readCommit(run.headSha));

const listRuns = async (context: Context, runs: readonly WorkflowRunRecord[]) => {
  const { query } = context;
  const status = query.get("status");
  const created = query.get("created");
  const found = runs.filter(
    (run) =>
      (!query.get("event") || run.event === query.get("event")) &&
      (!query.get("branch") || run.headBranch === query.get("branch")) &&
      (!query.get("actor") || run.actor === query.get("actor")) &&
      (!query.get("head_sha") || run.headSha === query.get("head_sha")) &&
      (!status || run.status === status || run.conclusion === status) &&
      (!created || isCreatedIn(run.createdAt, created)),
  );
  const page = await Promise.all(paginate(context, found.toReversed()).map((run) => view(context, run)));
  return ok({ total_count: found.length, workflow_runs: page });
};

/** `>=date`, `<date`, `from..to` or one day, as in GitHub's search. */
const isCreatedIn = (createdAt: string, range: string): boolean => {
  const [from, to] = range.split("..");
  const time = Date.parse(createdAt);
  if (to !== undefined)
    return (from === "*" || time >= Date.parse(from!)) && (to === "*" || time <= Date.parse(to));
  const [, sign, date] = /^(>=|<=|>|<)?(.*)$/.exec(range)!;
  const limit = Date.parse(date!);
  if (sign === ">=") return time >= limit;
  if (sign === "<=") return time <= limit;
  if (sign === ">") return time > limit;
  if (sign === "<") return time < limit;
  return createdAt.startsWith(date!);
};

const jobView = (context: Context, job: WorkflowJobRecord) =>
  renderJob(
    context.urls,
    context.repository,
    job,
    context.repository.record.runs.find(({ id }) => id === job.runId)!,
  );

const listJobs = (context: Context) => {
  const run = findRun(context);
  const jobs = context.repository.record.jobs.filter(({ runId }) => runId === run.id);
  return ok({ total_count: jobs.length, jobs: paginate(context, jobs).map((job) => jobView(context, job)) });
};

const getJob = (context: Context) => {
  const job = context.repository.record.jobs.find(({ id }) => id === numberParam(context, "job"));
  if (!job) throw notFound();
  return ok(jobView(context, job));
};

export const actionsRunRoutes = [
  route("GET", `${path}/workflows`, "actions=read", workflows),
  route("GET", `${path}/workflows/{workflow}`, "actions=read", async (context) =>
    ok(renderWorkflow(context, await workflow(context))),
  ),
  route("PUT", `${path}/workflows/{workflow}/enable`, "actions=write", enable(false)),
  route("PUT", `${path}/workflows/{workflow}/disable`, "actions=write", enable(true)),
  route("GET", `${path}/workflows/{workflow}/runs`, "actions=read", async (context) => {
    const { id } = await workflow(context);
    return listRuns(
      context,
      context.repository.record.runs.filter(({ workflowId }) => workflowId === id),
    );
  }),
  route("GET", `${path}/runs`, "actions=read", (context) =>
    listRuns(context, context.repository.record.runs),
  ),
  route("GET", `${path}/runs/{run}`, "actions=read", async (context) =>
    ok(await view(context, findRun(context))),
  ),
  route("GET", `${path}/runs/{run}/jobs`, "actions=read", listJobs),
  route("GET", `${path}/runs/{run}/attempts/{attempt}/jobs`, "actions=read", listJobs),
  route("GET", `${path}/jobs/{job}`, "actions=read", getJob),
];
