import { listChanges } from "../git/list-changes.ts";
import { headRepositoryOf } from "../pulls/fork-head.ts";
import { pullBase } from "../pulls/measure-pull.ts";
import { isPull, type PullRequest } from "../render/pull.ts";
import type { IssueRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";
import { colourDiff } from "./diff.ts";
import { type Html, html } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import { checkPanel } from "./page-checks.ts";
import { badge, empty, linkTo, type Page, when } from "./parts.ts";

const stateOf = (issue: IssueRecord) =>
  issue.pull?.mergedAt ? "merged" : issue.pull?.draft && issue.state === "open" ? "draft" : issue.state;

const labelsOf = (repository: Repository, issue: IssueRecord) =>
  issue.labels.map((name) => {
    const color = repository.record.labels.find((label) => label.name === name)?.color ?? "";
    return html`<span class="label" style="border-color:#${/^[0-9a-f]{6}$/i.test(color) ? color : "888888"}">${name}</span>`;
  });

export const listIssues = (repository: Repository, pulls: boolean): Page => {
  const issues = repository.record.issues
    .filter((issue) => isPull(issue) === pulls)
    .sort((a, b) => Number(a.state === "closed") - Number(b.state === "closed") || b.number - a.number);
  const what = pulls ? "Pull requests" : "Issues";
  const rows = issues.map(
    (issue) => html`<div class="row">${badge(stateOf(issue))}<div class="grow">
<a href="${linkTo(repository, `${pulls ? "pull" : "issues"}/${issue.number}`)}"><b>${issue.title}</b></a>${labelsOf(repository, issue)}
<div class="soft small">#${issue.number} by ${issue.author}, ${when(issue.createdAt)}</div></div></div>`,
  );
  const body =
    rows.length > 0 ? html`<div class="panel">${rows}</div>` : empty(`No ${what.toLowerCase()} yet.`);
  return {
    title: `${what} · ${repository.fullName}`,
    body: html`<h2>${what}</h2>${body}`,
    repository,
    tab: pulls ? "pulls" : "issues",
  };
};

const remark = (
  author: string,
  at: string,
  source: string | null,
  id?: number,
  minimized?: string | null,
): Html => {
  const head = html`<div class="head"><b>${author}</b> commented, ${when(at)}</div>`;
  const body = html`<div class="body">${source ? renderMarkdown(source) : html`<span class="soft">No description.</span>`}</div>`;
  if (minimized)
    return html`<details class="panel" id="issuecomment-${id}"><summary class="head">A comment by ${author} was hidden (${minimized}).</summary>${body}</details>`;
  return html`<div class="panel"${id ? html` id="issuecomment-${id}"` : ""}>${head}${body}</div>`;
};

const thread = (repository: Repository, issue: IssueRecord) => [
  remark(issue.author, issue.createdAt, issue.body),
  ...repository.record.comments
    .filter((comment) => comment.issue === issue.number)
    .map((comment) => remark(comment.author, comment.createdAt, comment.body, comment.id, comment.minimized)),
];

const heading = (repository: Repository, issue: IssueRecord, about: Html) => html`
<h2>${issue.title} <span class="number">#${issue.number}</span></h2>
<p>${badge(stateOf(issue))} ${about}${labelsOf(repository, issue)}</p>`;

export const showIssue = (repository: Repository, issue: IssueRecord): Page => {
  const reason =
    issue.state === "closed"
      ? html` Closed ${when(issue.closedAt)}${issue.stateReason ? ` (${issue.stateReason.replaceAll("_", " ")})` : ""}.`
      : "";
  const about = html`<span class="soft">${issue.author} opened this, ${when(issue.createdAt)}.${reason}</span>`;
  return {
    title: `${issue.title} · #${issue.number} · ${repository.fullName}`,
    body: html`${heading(repository, issue, about)}${thread(repository, issue)}`,
    repository,
    tab: "issues",
  };
};

export const filePanels = async (repository: Repository, from: string, to: string): Promise<Html[]> => {
  const changes = await listChanges(repository.git, from, to, { patches: true });
  return changes.slice(0, 100).map(
    (
      change,
    ) => html`<details class="panel"${change.patch && change.patch.length < 20_000 ? html` open` : ""}><summary class="head"><b>${change.path}</b> ${change.status} <span class="diff"><span class="add">+${change.additions}</span> <span class="del">−${change.deletions}</span></span></summary>
${change.patch ? html`<pre class="diff">${colourDiff(change.patch)}</pre>` : html`<div class="body soft">Nothing to show as text.</div>`}</details>`,
  );
};

export const showPull = async (repository: Repository, issue: PullRequest): Promise<Page> => {
  const { pull } = issue;
  const merged = pull.mergedAt ? html` ${pull.mergedBy} merged it, ${when(pull.mergedAt)}.` : "";
  const about = html`<span class="soft">${issue.author} wants to merge <code>${pull.headRepository ? `${headRepositoryOf(repository, pull).owner}:` : ""}${pull.headRef}</code> into <code>${pull.baseRef}</code>.${merged}</span>`;
  const from = await pullBase(repository, issue);
  return {
    title: `${issue.title} · #${issue.number} · ${repository.fullName}`,
    body: html`${heading(repository, issue, about)}${thread(repository, issue)}${checkPanel(repository, issue.pull.headSha)}
<h3>Files changed</h3>${await filePanels(repository, from, pull.headSha)}`,
    repository,
    tab: "pulls",
  };
};
