import type { Urls } from "../hub.ts";
import type { Repository } from "../state/repository.ts";
import { nodeId, renderUser } from "./user.ts";

export const repositoryUrl = (urls: Urls, repository: Repository) =>
  `${urls.api}/repos/${repository.fullName}`;
export const repositoryPage = (urls: Urls, repository: Repository) => `${urls.web}/${repository.fullName}`;

/** The fields that every mention of a repository has. */
export const renderMinimalRepository = (urls: Urls, repository: Repository) => {
  const { record, name, owner, fullName } = repository;
  const api = repositoryUrl(urls, repository);
  return {
    id: record.id,
    node_id: nodeId("R", record.id),
    name,
    full_name: fullName,
    private: record.private,
    owner: renderUser(urls, owner),
    html_url: repositoryPage(urls, repository),
    description: record.description,
    fork: record.parent !== undefined,
    url: api,
    forks_url: `${api}/forks`,
    keys_url: `${api}/keys{/key_id}`,
    collaborators_url: `${api}/collaborators{/collaborator}`,
    teams_url: `${api}/teams`,
    hooks_url: `${api}/hooks`,
    issue_events_url: `${api}/issues/events{/number}`,
    events_url: `${api}/events`,
    assignees_url: `${api}/assignees{/user}`,
    branches_url: `${api}/branches{/branch}`,
    tags_url: `${api}/tags`,
    blobs_url: `${api}/git/blobs{/sha}`,
    git_tags_url: `${api}/git/tags{/sha}`,
    git_refs_url: `${api}/git/refs{/sha}`,
    trees_url: `${api}/git/trees{/sha}`,
    statuses_url: `${api}/statuses/{sha}`,
    languages_url: `${api}/languages`,
    stargazers_url: `${api}/stargazers`,
    contributors_url: `${api}/contributors`,
    subscribers_url: `${api}/subscribers`,
    subscription_url: `${api}/subscription`,
    commits_url: `${api}/commits{/sha}`,
    git_commits_url: `${api}/git/commits{/sha}`,
    comments_url: `${api}/comments{/number}`,
    issue_comment_url: `${api}/issues/comments{/number}`,
    contents_url: `${api}/contents/{+path}`,
    compare_url: `${api}/compare/{base}...{head}`,
    merges_url: `${api}/merges`,
    archive_url: `${api}/{archive_format}{/ref}`,
    downloads_url: `${api}/downloads`,
    issues_url: `${api}/issues{/number}`,
    pulls_url: `${api}/pulls{/number}`,
    milestones_url: `${api}/milestones{/number}`,
    notifications_url: `${api}/notifications{?since,all,participating}`,
    labels_url: `${api}/labels{/name}`,
    releases_url: `${api}/releases{/id}`,
    deployments_url: `${api}/deployments`,
  };
};

export const renderRepository = (urls: Urls, repository: Repository, access: "admin" | "write" | "read") => {
  const { record, fullName } = repository;
  const openIssues = record.issues.filter((issue) => issue.state === "open").length;
  return {
    ...renderMinimalRepository(urls, repository),
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    pushed_at: record.pushedAt,
    git_url: `${urls.plain}/${fullName}.git`,
    ssh_url: `${urls.plain}/${fullName}.git`,
    clone_url: `${urls.plain}/${fullName}.git`,
    svn_url: repositoryPage(urls, repository),
    homepage: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: openIssues,
    license: null,
    allow_forking: false,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: record.private ? "private" : "public",
    forks: 0,
    open_issues: openIssues,
    watchers: 0,
    default_branch: record.defaultBranch,
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: false,
    network_count: 0,
    subscribers_count: 0,
    permissions: {
      admin: access === "admin",
      maintain: access === "admin",
      push: access !== "read",
      triage: access !== "read",
      pull: true,
    },
  };
};
