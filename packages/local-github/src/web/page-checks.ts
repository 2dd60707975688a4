import type { CheckAnnotation, CheckRunRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";
import { type Html, html } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import { badge, empty, lasted, linkTo, type Page, short } from "./parts.ts";

/** The newest of each name. */
const newest = <T>(entries: readonly T[], name: (entry: T) => string): T[] => [
  ...new Map(entries.map((entry) => [name(entry), entry])).values(),
];

/** The checks and statuses of a commit, as a pull request shows them. */
export const checkPanel = (repository: Repository, sha: string): Html => {
  const { record } = repository;
  const checks = newest(
    record.checkRuns.filter(({ headSha }) => headSha === sha),
    ({ name }) => name,
  );
  const statuses = newest(
    record.statuses.filter((status) => status.sha === sha),
    ({ context }) => context,
  );
  if (checks.length + statuses.length === 0) return empty("No checks have run.");
  return html`<div class="panel"><div class="head"><b>Checks</b> of ${short(sha)}</div>
${checks.map((check) => checkRow(repository, check))}
${statuses.map((status) => html`<div class="row">${badge(status.state)}<div class="grow">${status.context} <span class="soft">${status.description}</span></div></div>`)}</div>`;
};

/** A job's check leads to its run, one that somebody wrote to a page of its own. */
const checkRow = (repository: Repository, check: CheckRunRecord): Html => {
  const job = repository.record.jobs.find(({ checkRunId }) => checkRunId === check.id);
  const run = job && repository.record.runs.find(({ id }) => id === job.runId);
  const name = run
    ? html`<a href="${linkTo(repository, `actions/runs/${run.id}`)}">${run.name} / ${check.name}</a>`
    : html`<a href="${linkTo(repository, `runs/${check.id}`)}">${check.name}</a>`;
  return html`<div class="row">${badge(check.conclusion ?? check.status)}<div class="grow">${name} <span class="soft">${check.title}</span></div><span class="soft small">${lasted(check.startedAt, check.completedAt)}</span></div>`;
};

/** What a check says of lines of files. */
export const annotationRows = (annotations: readonly CheckAnnotation[]): Html[] =>
  annotations.map(
    ({ annotation_level: level, path, start_line: line, title, message }) =>
      html`<div class="row">${badge(level ?? "notice")}<div class="grow">${title ? html`<b>${title}</b>: ` : ""}${message}<div class="soft small"><code>${path}:${line}</code></div></div></div>`,
  );

export const showCheck = (repository: Repository, check: CheckRunRecord): Page => ({
  title: `${check.name} · ${repository.fullName}`,
  body: html`<h2>${check.name}</h2>
<p>${badge(check.conclusion ?? check.status)} <span class="soft">of ${short(check.headSha)}</span></p>
<div class="panel"><div class="head"><b>${check.title ?? check.name}</b></div>${check.summary || check.text ? html`<div class="body">${renderMarkdown([check.summary, check.text].filter(Boolean).join("\n\n"))}</div>` : ""}</div>
${check.annotations.length > 0 ? html`<h3>Annotations</h3><div class="panel">${annotationRows(check.annotations)}</div>` : ""}`,
  repository,
  tab: "pulls",
});
