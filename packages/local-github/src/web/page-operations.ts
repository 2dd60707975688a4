import { currentState } from "../routes/deployments.ts";
import type { DeploymentRecord, WorkflowJobRecord, WorkflowRunRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";
import { type Html, html } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import { annotationRows } from "./page-checks.ts";
import { badge, bytes, empty, lasted, linkTo, type Page, short, when } from "./parts.ts";

/** What an environment runs now: its newest deployment that is up. */
export const activeDeployments = (repository: Repository): DeploymentRecord[] => {
  const { deployments, deploymentStatuses, environments } = repository.record;
  return environments.flatMap(({ name }) => {
    const found = deployments.findLast(
      (deployment) =>
        deployment.environment === name && currentState(deploymentStatuses, deployment.id) === "success",
    );
    return found ? [found] : [];
  });
};

const webLink = (url: string): Html =>
  /^https?:\/\//.test(url) ? html` <a href="${url}" rel="nofollow noopener">${url}</a>` : html``;

const deploymentRow = (repository: Repository, deployment: DeploymentRecord, active: boolean) => {
  const statuses = repository.record.deploymentStatuses.filter(
    ({ deploymentId }) => deploymentId === deployment.id,
  );
  const last = statuses.at(-1);
  const payload = deployment.payload;
  const shown = typeof payload === "string" ? payload : JSON.stringify(payload, null, 2);
  return html`<div class="row">${badge(active ? "active" : (last?.state ?? "pending"))}<div class="grow"><b>${deployment.ref}</b> → <code>${deployment.environment}</code>${active && last ? webLink(last.environmentUrl) : ""}
<div class="soft small">${deployment.task} by ${deployment.creator}, ${when(deployment.createdAt)}. ${last?.description ?? deployment.description}</div>
${shown && shown !== "{}" ? html`<details class="small"><summary class="soft">payload</summary><pre>${shown}</pre></details>` : ""}
${statuses.length > 1 ? html`<details class="small"><summary class="soft">${statuses.length} statuses</summary>${statuses.map((status) => html`<div>${badge(status.state)} ${when(status.createdAt)} ${status.description}</div>`)}</details>` : ""}</div></div>`;
};

export const showDeployments = (repository: Repository): Page => {
  const active = activeDeployments(repository);
  const all = repository.record.deployments.toReversed();
  const body =
    all.length === 0
      ? empty("Nothing has been deployed yet.")
      : html`${active.length > 0 ? html`<div class="panel"><div class="head"><b>Running now</b></div>${active.map((deployment) => deploymentRow(repository, deployment, true))}</div>` : ""}
<h3>History</h3><div class="panel">${all.map((deployment) => deploymentRow(repository, deployment, active.includes(deployment)))}</div>`;
  return {
    title: `Deployments · ${repository.fullName}`,
    body: html`<h2>Deployments</h2>${body}`,
    repository,
    tab: "deployments",
  };
};

const runRow = (
  repository: Repository,
  run: WorkflowRunRecord,
) => html`<div class="row">${badge(run.conclusion ?? run.status)}<div class="grow">
<a href="${linkTo(repository, `actions/runs/${run.id}`)}"><b>${run.displayTitle}</b></a>
<div class="soft small">${run.name} #${run.runNumber} · ${run.event} by ${run.actor} · ${run.headBranch ? html`<code>${run.headBranch}</code> ` : ""}${short(run.headSha)} · ${when(run.createdAt)}</div></div>
<span class="soft small">${run.status === "completed" ? lasted(run.startedAt, run.updatedAt) : ""}</span></div>`;

export const listRuns = (repository: Repository): Page => {
  const runs = repository.record.runs.toReversed();
  const body =
    runs.length > 0
      ? html`<div class="panel">${runs.map((run) => runRow(repository, run))}</div>`
      : empty("No workflow has run yet.");
  return {
    title: `Actions · ${repository.fullName}`,
    body: html`<h2>Workflow runs</h2>${body}`,
    repository,
    tab: "actions",
  };
};

const jobPanel = (repository: Repository, job: WorkflowJobRecord) => {
  const annotations = repository.record.checkRuns.find(({ id }) => id === job.checkRunId)?.annotations ?? [];
  return html`<div class="panel" id="job-${job.id}"><div class="head">${badge(job.conclusion ?? job.status)} <b>${job.name}</b> <span class="small">${lasted(job.startedAt, job.completedAt)}</span></div>
${job.steps.map((step) => html`<div class="row">${badge(step.conclusion ?? step.status)}<div class="grow">${step.name}</div><span class="soft small">${lasted(step.startedAt, step.completedAt)}</span></div>`)}
${annotationRows(annotations)}</div>`;
};

export const showRun = (repository: Repository, run: WorkflowRunRecord): Page => {
  const jobs = repository.record.jobs.filter(({ runId }) => runId === run.id);
  const artifacts = repository.record.artifacts.filter(
    ({ runId, finalized }) => finalized && runId === run.id,
  );
  const summaries = jobs.filter(({ summary }) => summary);
  return {
    title: `${run.displayTitle} · ${run.name} #${run.runNumber}`,
    body: html`<h2>${run.displayTitle} <span class="number">${run.name} #${run.runNumber}</span></h2>
<p>${badge(run.conclusion ?? run.status)} <span class="soft">${run.event} by ${run.actor}, ${when(run.createdAt)}, at ${short(run.headSha)} · <code>${run.path}</code></span></p>
${jobs.map((job) => jobPanel(repository, job))}
${summaries.map((job) => html`<div class="panel"><div class="head"><b>${job.name}</b> summary</div><div class="body">${renderMarkdown(job.summary!)}</div></div>`)}
${artifacts.length > 0 ? html`<h3>Artifacts</h3><div class="panel">${artifacts.map((artifact) => html`<div class="row"><div class="grow"><a href="${linkTo(repository, `actions/runs/${run.id}/artifacts/${artifact.id}`)}">${artifact.name}</a><div class="soft small">sha256 <code>${artifact.sha256}</code></div></div><span class="soft small">${bytes(artifact.size)}</span></div>`)}</div>` : ""}`,
    repository,
    tab: "actions",
  };
};
