import type { Context } from "../http/router.ts";
import { headRepositoryOf } from "../pulls/fork-head.ts";
import { measurePull } from "../pulls/measure-pull.ts";
import { issuePage, renderLabels } from "../render/issue.ts";
import { isPull, type PullRequest } from "../render/pull.ts";
import { authorAssociation, nodeId } from "../render/user.ts";
import type { CommentRecord, IssueRecord } from "../state/records.ts";
import { connect } from "./connection.ts";
import type { Resolvable } from "./execute.ts";
import { actor } from "./schema-actors.ts";
import { gitObject } from "./schema-git.ts";

export const commentNode = (context: Context, comment: CommentRecord): Resolvable => {
  const { urls, repository } = context;
  const issue = repository.record.issues.find(({ number }) => number === comment.issue)!;
  return {
    __typename: "IssueComment",
    id: nodeId("IC", comment.id),
    databaseId: comment.id,
    author: actor(urls, comment.author),
    authorAssociation: authorAssociation(repository.owner, comment.author),
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    includesCreatedEdit: comment.updatedAt !== comment.createdAt,
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized ?? "",
    url: `${issuePage(urls, repository, issue)}#issuecomment-${comment.id}`,
    reactionGroups: [],
    viewerDidAuthor: !context.identity.anonymous && context.identity.login === comment.author,
    viewerCanMinimize: true,
  };
};

const reasons = {
  completed: "COMPLETED",
  not_planned: "NOT_PLANNED",
  reopened: "REOPENED",
  duplicate: "DUPLICATE",
} as const;

export const issueNode = (context: Context, issue: IssueRecord): Resolvable => {
  const { urls, repository } = context;
  const { record } = repository;
  const comments = record.comments.filter((comment) => comment.issue === issue.number);
  const labels = renderLabels(urls, repository, issue).map((label) => ({
    __typename: "Label",
    id: label.node_id,
    name: label.name,
    description: label.description,
    color: label.color,
  }));
  const merged = issue.pull?.mergedAt;
  return {
    __typename: issue.pull ? "PullRequest" : "Issue",
    id: nodeId(issue.pull ? "PR" : "I", issue.id),
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    url: issuePage(urls, repository, issue),
    state: merged ? "MERGED" : issue.state.toUpperCase(),
    stateReason: issue.stateReason ? reasons[issue.stateReason] : null,
    closed: issue.state === "closed",
    closedAt: issue.closedAt,
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    author: actor(urls, issue.author),
    authorAssociation: authorAssociation(repository.owner, issue.author),
    locked: issue.locked,
    activeLockReason: issue.lockReason?.toUpperCase() ?? null,
    isPinned: false,
    issueType: null,
    parent: null,
    subIssues: () => connect("Issue", []),
    subIssuesSummary: { __typename: "SubIssuesSummary", total: 0, completed: 0, percentCompleted: 0 },
    blockedBy: () => connect("Issue", []),
    blocking: () => connect("Issue", []),
    labels: (page: object) => connect("Label", labels, page),
    assignees: (page: object) =>
      connect(
        "User",
        issue.assignees.map((login) => actor(urls, login)),
        page,
      ),
    assignedActors: (page: object) =>
      connect(
        "Assignee",
        issue.assignees.map((login) => actor(urls, login)),
        page,
      ),
    comments: (page: object) =>
      connect(
        "IssueComment",
        comments.map((comment) => commentNode(context, comment)),
        page,
      ),
    milestone: null,
    projectCards: () => connect("ProjectCard", []),
    projectItems: () => connect("ProjectV2Item", []),
    reactionGroups: [],
    repository: {
      __typename: "Repository",
      nameWithOwner: repository.fullName,
      name: repository.name,
      owner: actor(urls, repository.owner),
    },
    closedByPullRequestsReferences: () => connect("PullRequest", []),
    ...(isPull(issue) && pullFields(context, issue)),
  };
};

const pullFields = (context: Context, issue: PullRequest) => {
  const { urls, repository } = context;
  const { pull } = issue;
  const figures = () => measurePull(repository, issue);
  const from = headRepositoryOf(repository, pull);
  const owner = actor(urls, from.owner);
  return {
    isDraft: pull.draft,
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    mergedBy: pull.mergedBy ? actor(urls, pull.mergedBy) : null,
    mergeCommit: () =>
      pull.mergedAt && pull.mergeCommitSha ? gitObject(context, pull.mergeCommitSha) : null,
    potentialMergeCommit: () => (pull.mergeCommitSha ? gitObject(context, pull.mergeCommitSha) : null),
    mergeable: pull.mergeable ? "MERGEABLE" : "CONFLICTING",
    mergeStateStatus: pull.mergeable ? "CLEAN" : "DIRTY",
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRef: { __typename: "Ref", name: pull.baseRef, branchProtectionRule: null },
    headRepository: {
      __typename: "Repository",
      id: nodeId("R", from.record.id),
      name: from.name,
      nameWithOwner: from.fullName,
      owner,
    },
    headRepositoryOwner: owner,
    isCrossRepository: from !== repository,
    maintainerCanModify: false,
    viewerCanUpdate: true,
    isInMergeQueue: false,
    isMergeQueueEnabled: false,
    autoMergeRequest: null,
    reviewDecision: "",
    additions: async () => (await figures()).additions,
    deletions: async () => (await figures()).deletions,
    changedFiles: async () => (await figures()).changedFiles,
    files: () => connect("PullRequestChangedFile", []),
    reviews: () => connect("PullRequestReview", []),
    latestReviews: () => connect("PullRequestReview", []),
    reviewRequests: () => connect("ReviewRequest", []),
    closingIssuesReferences: () => connect("Issue", []),
    commits: async (page: { first?: number; last?: number }) => {
      const listed = await repository.git.text(["rev-list", "--reverse", `${pull.baseSha}..${pull.headSha}`]);
      const shas = listed.split("\n").filter(Boolean);
      const nodes = shas.map((sha) => ({
        __typename: "PullRequestCommit",
        commit: () => gitObject(context, sha),
      }));
      return connect("PullRequestCommit", nodes, page);
    },
    // What a terminal asks for the last commit's checks.
    statusCheckRollup: async () => {
      const commit = await gitObject(context, pull.headSha);
      const rollup = commit?.statusCheckRollup;
      return typeof rollup === "function" ? rollup() : null;
    },
  };
};
