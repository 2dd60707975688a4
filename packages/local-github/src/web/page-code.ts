import { listTree } from "../git/list-tree.ts";
import type { Repository } from "../state/repository.ts";
import { type Html, html } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import { filePanels } from "./page-issues.ts";
import { activeDeployments } from "./page-operations.ts";
import { badge, bytes, empty, linkTo, type Page, short, when } from "./parts.ts";

const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

const listFolder = async (
  repository: Repository,
  ref: string,
  tree: string,
  folder: string,
): Promise<Html> => {
  const entries = await listTree(repository.git, tree, false);
  entries.sort(
    (a, b) => Number(a.type !== "tree") - Number(b.type !== "tree") || a.path.localeCompare(b.path),
  );
  return html`<div class="panel">${entries.map((entry) => {
    const path = folder ? `${folder}/${entry.path}` : entry.path;
    return html`<div class="row"><div class="grow"><a href="${linkTo(repository, `${entry.type === "tree" ? "tree" : "blob"}/${ref}/${path}`)}">${entry.path}${entry.type === "tree" ? "/" : ""}</a></div><span class="soft small">${entry.size === undefined ? "" : bytes(entry.size)}</span></div>`;
  })}</div>`;
};

export const showRepository = async (repository: Repository, cloneUrl: string): Promise<Page> => {
  const { git, record } = repository;
  const commit = await git.resolveCommit(`refs/heads/${record.defaultBranch}`);
  if (!commit)
    return {
      title: repository.fullName,
      body: html`<h2>This repository is empty</h2><p>Push to it:</p><pre>git push ${cloneUrl} main</pre>`,
      repository,
      tab: "",
    };
  const entries = (await git.readTree(`${commit}^{tree}`)) ?? [];
  const readme = entries.find((entry) => /^readme(\.md)?$/i.test(entry.path));
  const text = readme ? (await git.read(readme.sha))?.content.toString("utf8") : undefined;
  const head = (await git.readCommit(commit))!;
  const releases = record.releases
    .filter(({ draft }) => !draft)
    .slice(-5)
    .reverse();
  const active = activeDeployments(repository);
  return {
    title: repository.fullName,
    body: html`<div class="columns"><div>
<div class="panel"><div class="head"><b>${head.author.name}</b> <a href="${linkTo(repository, `commit/${commit}`)}">${head.message.split("\n")[0]}</a> ${short(commit)} ${when(head.committer.date)}</div></div>
${await listFolder(repository, record.defaultBranch, commit, "")}
${text === undefined ? "" : html`<div class="panel"><div class="body">${renderMarkdown(text)}</div></div>`}</div>
<aside>${record.description ? html`<section>${record.description}</section>` : ""}
<section><h3>Clone</h3><code class="clone">git clone ${cloneUrl}</code></section>
<section><h3>Running now</h3>${active.length > 0 ? active.map((deployment) => html`<div>${badge("active")} <code>${deployment.environment}</code> ${deployment.ref}</div>`) : html`<span class="soft">nothing</span>`}</section>
<section><h3>Releases</h3>${releases.length > 0 ? releases.map((release) => html`<div><a href="${linkTo(repository, `releases/tag/${release.tagName}`)}">${release.tagName}</a></div>`) : html`<span class="soft">none</span>`}</section></aside></div>`,
    repository,
    tab: "",
  };
};

/** `REF/PATH`, where the ref may hold slashes: the longest that exists. */
const splitRef = async (repository: Repository, rest: string) => {
  const parts = rest.split("/");
  for (let cut = parts.length; cut > 0; cut--) {
    const ref = parts.slice(0, cut).join("/");
    const commit = await repository.git.resolveCommit(ref);
    if (commit) return { ref, commit, path: parts.slice(cut).join("/") };
  }
  return undefined;
};

export const showPath = async (repository: Repository, rest: string): Promise<Page | undefined> => {
  const place = await splitRef(repository, rest);
  const found =
    place &&
    (await repository.git.info(place.path ? `${place.commit}:${place.path}` : `${place.commit}^{tree}`));
  if (!place || !found) return undefined;
  const title = html`<h2>${place.path || repository.name} <span class="number">at ${place.ref}</span></h2>`;
  const page = (body: Html): Page => ({
    title: `${place.path} · ${repository.fullName}`,
    body: html`${title}${body}`,
    repository,
    tab: "",
  });
  if (found.type === "tree") return page(await listFolder(repository, place.ref, found.sha, place.path));
  const raw = html`<p class="small"><a href="${linkTo(repository, `raw/${place.ref}/${place.path}`)}">raw</a> · ${bytes(found.size)}</p>`;
  if (found.size > 512 * 1024) return page(html`${raw}${empty("Too large to show here.")}`);
  const content = (await repository.git.read(found.sha))!.content;
  if (content.includes(0)) return page(html`${raw}${empty("Not text.")}`);
  const text = content.toString("utf8");
  return page(
    /\.md$/i.test(place.path)
      ? html`${raw}<div class="panel"><div class="body">${renderMarkdown(text)}</div></div>`
      : html`${raw}<pre>${text}</pre>`,
  );
};

export const showCommit = async (repository: Repository, name: string): Promise<Page | undefined> => {
  const sha = await repository.git.resolveCommit(name);
  const commit = sha && (await repository.git.readCommit(sha));
  if (!sha || !commit) return undefined;
  const [headline, ...more] = commit.message.split("\n");
  return {
    title: `${headline} · ${repository.fullName}`,
    body: html`<h2>${headline}</h2><p class="soft">${commit.author.name}, ${when(commit.author.date)} · ${short(sha)} · parents ${commit.parents.map((parent) => html`<a href="${linkTo(repository, `commit/${parent}`)}">${short(parent)}</a> `)}</p>
${more.join("\n").trim() ? html`<pre>${more.join("\n").trim()}</pre>` : ""}${await filePanels(repository, commit.parents[0] ?? emptyTree, sha)}`,
    repository,
    tab: "",
  };
};

export const listRepositories = (repositories: readonly Repository[]): Page => ({
  title: "A local GitHub",
  body: html`<h2>Repositories</h2>${
    repositories.length > 0
      ? html`<div class="panel">${repositories.map((repository) => html`<div class="row"><div class="grow"><a href="${linkTo(repository)}"><b>${repository.fullName}</b></a> <span class="soft">${repository.record.description}</span></div><span class="soft small">${when(repository.record.pushedAt)}</span></div>`)}</div>`
      : empty("None yet.")
  }`,
});
