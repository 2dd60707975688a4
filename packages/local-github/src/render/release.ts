import type { Urls } from "../hub.ts";
import type { AssetRecord, ReleaseRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";
import { repositoryPage, repositoryUrl } from "./repository.ts";
import { nodeId, renderUser } from "./user.ts";

/** A draft's page and downloads are found under a name of their own: its tag does not exist yet. */
export const releaseTagPath = (release: ReleaseRecord): string =>
  release.draft ? `untagged-${release.id}` : release.tagName;

const encodePath = (path: string) => path.split("/").map(encodeURIComponent).join("/");

export const renderAsset = (
  urls: Urls,
  repository: Repository,
  release: ReleaseRecord,
  asset: AssetRecord,
) => ({
  url: `${repositoryUrl(urls, repository)}/releases/assets/${asset.id}`,
  id: asset.id,
  node_id: nodeId("RA", asset.id),
  name: asset.name,
  label: asset.label,
  uploader: renderUser(urls, asset.uploader),
  content_type: asset.contentType,
  state: asset.state,
  size: asset.size,
  digest: asset.sha256 ? `sha256:${asset.sha256}` : null,
  download_count: asset.downloads,
  created_at: asset.createdAt,
  updated_at: asset.updatedAt,
  browser_download_url: `${urls.plain}/${repository.fullName}/releases/download/${encodePath(releaseTagPath(release))}/${encodeURIComponent(asset.name)}`,
});

export const renderRelease = (urls: Urls, repository: Repository, release: ReleaseRecord) => {
  const api = `${repositoryUrl(urls, repository)}/releases/${release.id}`;
  const archive = (format: string) =>
    release.draft ? null : `${repositoryUrl(urls, repository)}/${format}/${encodePath(release.tagName)}`;
  return {
    url: api,
    assets_url: `${api}/assets`,
    upload_url: `${urls.api}/api/uploads/repos/${repository.fullName}/releases/${release.id}/assets{?name,label}`,
    html_url: `${repositoryPage(urls, repository)}/releases/tag/${encodePath(releaseTagPath(release))}`,
    id: release.id,
    node_id: nodeId("RE", release.id),
    author: renderUser(urls, release.author),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: release.assets.map((asset) => renderAsset(urls, repository, release, asset)),
    tarball_url: archive("tarball"),
    zipball_url: archive("zipball"),
    body: release.body,
  };
};
