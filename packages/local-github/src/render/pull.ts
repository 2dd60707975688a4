import type { Urls } from "../hub.ts";
import { headRepositoryOf } from "../pulls/fork-head.ts";
import type { IssueRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";
import { issuePage, renderLabels } from "./issue.ts";
import { renderRepository, repositoryUrl } from "./repository.ts";
import { authorAssociation, nodeId, renderUser } from "./user.ts";

export type PullRequest = IssueRecord & { pull: NonNullable<IssueRecord["pull"]> };

export const isPull = (issue: IssueRecord): issue is PullRequest => issue.pull !== undefined;

/** As in lists. */
export const renderSimplePull = (urls: Urls, repository: Repository, issue: PullRequest) => {
  const { pull } = issue;
  const base = repositoryUrl(urls, repository);
  const api = `${base}/pulls/${issue.number}`;
  const page = issuePage(urls, repository, issue);
  const side = (of: Repository, ref: string, sha: string) => ({
    label: `${of.owner}:${ref}`,
    ref,
    sha,
    user: renderUser(urls, of.owner),
    repo: renderRepository(urls, of, "read"),
  });
  const link = (href: string) => ({ href });
  return {
    url: api,
    id: issue.id,
    node_id: nodeId("PR", issue.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: `${base}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: renderUser(urls, issue.author),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: issue.assignees[0] ? renderUser(urls, issue.assignees[0]) : null,
    assignees: issue.assignees.map((login) => renderUser(urls, login)),
    requested_reviewers: [],
    requested_teams: [],
    labels: renderLabels(urls, repository, issue),
    milestone: null,
    draft: pull.draft,
    commits_url: `${api}/commits`,
    review_comments_url: `${api}/comments`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    comments_url: `${base}/issues/${issue.number}/comments`,
    statuses_url: `${base}/statuses/${pull.headSha}`,
    head: side(headRepositoryOf(repository, pull), pull.headRef, pull.headSha),
    base: side(repository, pull.baseRef, pull.baseSha),
    _links: {
      self: link(api),
      html: link(page),
      issue: link(`${base}/issues/${issue.number}`),
      comments: link(`${base}/issues/${issue.number}/comments`),
      review_comments: link(`${api}/comments`),
      review_comment: link(`${base}/pulls/comments{/number}`),
      commits: link(`${api}/commits`),
      statuses: link(`${base}/statuses/${pull.headSha}`),
    },
    author_association: authorAssociation(repository.owner, issue.author),
    auto_merge: null,
    active_lock_reason: issue.lockReason,
  };
};

export type PullFigures = { commits: number; additions: number; deletions: number; changedFiles: number };

/** One pull request with its figures. */
export const renderPull = (urls: Urls, repository: Repository, issue: PullRequest, figures: PullFigures) => ({
  ...renderSimplePull(urls, repository, issue),
  merged: issue.pull.mergedAt !== null,
  mergeable: issue.pull.mergeable,
  rebaseable: issue.pull.mergeable,
  mergeable_state: issue.pull.mergedAt ? "unknown" : issue.pull.mergeable ? "clean" : "dirty",
  merged_by: issue.pull.mergedBy ? renderUser(urls, issue.pull.mergedBy) : null,
  comments: repository.record.comments.filter((comment) => comment.issue === issue.number).length,
  review_comments: 0,
  maintainer_can_modify: false,
  commits: figures.commits,
  additions: figures.additions,
  deletions: figures.deletions,
  changed_files: figures.changedFiles,
});
