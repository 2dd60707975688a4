import type { Repository } from "../state/repository.ts";
import { type Html, html, trusted } from "./html.ts";
import { style } from "./style.ts";

export type Page = { title: string; body: Html; repository?: Repository; tab?: string };

const encode = (path: string) => path.split("/").map(encodeURIComponent).join("/");

/** A path below a repository, as every link on the pages has it. */
export const linkTo = (repository: Repository, path = ""): string =>
  `/${repository.fullName}${path && `/${encode(path)}`}`;

const tabs: [string, string][] = [
  ["", "Code"],
  ["pulls", "Pull requests"],
  ["issues", "Issues"],
  ["releases", "Releases"],
  ["deployments", "Deployments"],
  ["actions", "Actions"],
];

const countOf = ({ record }: Repository, tab: string): number | undefined => {
  if (tab === "pulls") return record.issues.filter(({ pull, state }) => pull && state === "open").length;
  if (tab === "issues") return record.issues.filter(({ pull, state }) => !pull && state === "open").length;
  if (tab === "releases") return record.releases.filter(({ draft }) => !draft).length;
  return undefined;
};

const navigation = (repository: Repository, current: string | undefined) => html`<header>
<h1>${repository.owner} / <b><a href="${linkTo(repository)}">${repository.name}</a></b></h1>
<nav>${tabs.map(([path, label]) => {
  const count = countOf(repository, path);
  return html`<a href="${linkTo(repository, path)}"${current === path ? trusted(' aria-current="page"') : ""}>${label}${count ? html` <span>${count}</span>` : ""}</a>`;
})}</nav></header>`;

/** A whole document, with everything it needs in it. */
export const layOut = ({ title, body, repository, tab }: Page): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${trusted(style)}</style></head>
<body><div class="local">A local GitHub: everything here is on this machine.</div>
${repository ? navigation(repository, tab) : ""}
<main>${body}</main>
<footer>Served by mlops-actions from bare git repositories and plain files. Not GitHub, and not reachable from outside.</footer>
</body></html>`.html;

const days = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

export const when = (iso: string | null): Html =>
  iso ? html`<time datetime="${iso}">${days.format(new Date(iso))} UTC</time>` : html``;

export const short = (sha: string): Html => html`<code>${sha.slice(0, 7)}</code>`;

export const bytes = (size: number): string => {
  const units = ["B", "kB", "MB", "GB"];
  const power = Math.min(units.length - 1, size < 1 ? 0 : Math.floor(Math.log10(size) / 3));
  return `${power === 0 ? size : (size / 1000 ** power).toFixed(1)} ${units[power]}`;
};

const tones: Record<string, string> = {
  success: "good",
  open: "good",
  active: "good",
  failure: "bad",
  error: "bad",
  timed_out: "bad",
  closed: "bad",
  cancelled: "warn",
  action_required: "warn",
  in_progress: "warn",
  pending: "warn",
  queued: "warn",
  neutral: "warn",
  draft: "warn",
  merged: "merged",
};

export const badge = (state: string): Html =>
  html`<span class="badge ${tones[state] ?? ""}">${state.replaceAll("_", " ")}</span>`;

export const empty = (text: string): Html =>
  html`<div class="panel"><div class="body soft">${text}</div></div>`;

/** From one time to another, as `1.5 s` or `2 min 5 s`. */
export const lasted = (from: string | null | undefined, to: string | null | undefined): string => {
  if (!from || !to) return "";
  const seconds = Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
};
