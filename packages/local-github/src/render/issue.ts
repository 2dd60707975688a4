import type { Urls } from "../hub.ts";
import type { CommentRecord, IssueRecord, LabelRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";
import { repositoryPage, repositoryUrl } from "./repository.ts";
import { authorAssociation, nodeId, renderUser } from "./user.ts";

const noReactions = {
  total_count: 0,
  "+1": 0,
  "-1": 0,
  laugh: 0,
  hooray: 0,
  confused: 0,
  heart: 0,
  rocket: 0,
  eyes: 0,
};

export const renderLabel = (urls: Urls, repository: Repository, label: LabelRecord) => ({
  id: label.id,
  node_id: nodeId("LA", label.id),
  url: `${repositoryUrl(urls, repository)}/labels/${encodeURIComponent(label.name)}`,
  name: label.name,
  color: label.color,
  default: false,
  description: label.description,
});

export const renderLabels = (urls: Urls, repository: Repository, issue: IssueRecord) =>
  issue.labels
    .map((name) => repository.record.labels.find((label) => label.name === name))
    .filter((label) => label !== undefined)
    .map((label) => renderLabel(urls, repository, label));

export const issuePage = (urls: Urls, repository: Repository, issue: IssueRecord) =>
  `${repositoryPage(urls, repository)}/${issue.pull ? "pull" : "issues"}/${issue.number}`;

export const renderIssue = (urls: Urls, repository: Repository, issue: IssueRecord) => {
  const api = `${repositoryUrl(urls, repository)}/issues/${issue.number}`;
  const pull = `${repositoryUrl(urls, repository)}/pulls/${issue.number}`;
  const page = issuePage(urls, repository, issue);
  return {
    url: api,
    repository_url: repositoryUrl(urls, repository),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    html_url: page,
    id: issue.id,
    node_id: nodeId(issue.pull ? "PR" : "I", issue.id),
    number: issue.number,
    title: issue.title,
    user: renderUser(urls, issue.author),
    labels: renderLabels(urls, repository, issue),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    assignee: issue.assignees[0] ? renderUser(urls, issue.assignees[0]) : null,
    assignees: issue.assignees.map((login) => renderUser(urls, login)),
    milestone: null,
    comments: repository.record.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy ? renderUser(urls, issue.closedBy) : null,
    author_association: authorAssociation(repository.owner, issue.author),
    body: issue.body,
    reactions: { url: `${api}/reactions`, ...noReactions },
    timeline_url: `${api}/timeline`,
    ...(issue.pull && {
      draft: issue.pull.draft,
      pull_request: {
        url: pull,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        merged_at: issue.pull.mergedAt,
      },
    }),
  };
};

export const renderComment = (urls: Urls, repository: Repository, comment: CommentRecord) => {
  const issue = repository.record.issues.find(({ number }) => number === comment.issue)!;
  const api = `${repositoryUrl(urls, repository)}/issues`;
  return {
    url: `${api}/comments/${comment.id}`,
    html_url: `${issuePage(urls, repository, issue)}#issuecomment-${comment.id}`,
    issue_url: `${api}/${comment.issue}`,
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    user: renderUser(urls, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: authorAssociation(repository.owner, comment.author),
    reactions: { url: `${api}/comments/${comment.id}/reactions`, ...noReactions },
    performed_via_github_app: null,
  };
};
