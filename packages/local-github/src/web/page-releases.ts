import { findLatestRelease } from "../routes/releases.ts";
import type { ReleaseRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";
import { html } from "./html.ts";
import { renderMarkdown } from "./markdown.ts";
import { badge, bytes, empty, linkTo, type Page, when } from "./parts.ts";

const published = (repository: Repository) =>
  repository.record.releases
    .filter(({ draft }) => !draft)
    .sort((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? "") || b.id - a.id);

const marks = (repository: Repository, release: ReleaseRecord) => [
  release === findLatestRelease(repository.record.releases) && html` <span class="badge good">latest</span>`,
  release.prerelease && html` ${badge("prerelease")}`,
  release.immutable && html` ${badge("immutable")}`,
];

export const listReleases = (repository: Repository): Page => {
  const releases = published(repository);
  const rows = releases.map(
    (
      release,
    ) => html`<div class="row"><div class="grow"><a href="${linkTo(repository, `releases/tag/${release.tagName}`)}"><b>${release.name || release.tagName}</b></a>${marks(repository, release)}
<div class="soft small"><code>${release.tagName}</code> by ${release.author}, ${when(release.publishedAt)} · ${release.assets.length} files, ${bytes(release.assets.reduce((sum, { size }) => sum + size, 0))}</div></div></div>`,
  );
  return {
    title: `Releases · ${repository.fullName}`,
    body: html`<h2>Releases</h2>${rows.length > 0 ? html`<div class="panel">${rows}</div>` : empty("No releases yet.")}`,
    repository,
    tab: "releases",
  };
};

export const showRelease = (repository: Repository, release: ReleaseRecord): Page => {
  const assets = release.assets
    .filter(({ state }) => state === "uploaded")
    .map(
      (
        asset,
      ) => html`<div class="row"><div class="grow"><a href="${linkTo(repository, `releases/download/${release.tagName}/${asset.name}`)}">${asset.name}</a> <span class="soft">${asset.label}</span>
<div class="soft small">sha256 <code>${asset.sha256}</code></div></div><span class="soft small">${bytes(asset.size)}</span></div>`,
    );
  return {
    title: `${release.name || release.tagName} · ${repository.fullName}`,
    body: html`<h2>${release.name || release.tagName}${marks(repository, release)}</h2>
<p class="soft">${release.author} released <code>${release.tagName}</code>, ${when(release.publishedAt)}.</p>
<div class="panel"><div class="body">${renderMarkdown(release.body ?? "")}</div></div>
<h3>Files</h3><div class="panel">${assets}
<div class="row"><div class="grow"><a href="${linkTo(repository, `tree/${release.tagName}`)}">Source code at this tag</a></div></div></div>`,
    repository,
    tab: "releases",
  };
};
