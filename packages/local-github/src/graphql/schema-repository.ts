import { holds } from "../http/authorise.ts";
import type { Context } from "../http/router.ts";
import { isPull } from "../render/pull.ts";
import { releaseTagPath, renderAsset } from "../render/release.ts";
import { repositoryPage } from "../render/repository.ts";
import { nodeId } from "../render/user.ts";
import { findLatestRelease, seesDrafts } from "../routes/releases.ts";
import type { ReleaseRecord } from "../state/records.ts";
import { checkBounds, connect } from "./connection.ts";
import type { Resolvable } from "./execute.ts";
import { FieldFailure } from "./execute.ts";
import { actor } from "./schema-actors.ts";
import { gitObject, gitRef } from "./schema-git.ts";
import { issueNode } from "./schema-issues.ts";

type Order = { field?: string; direction?: "ASC" | "DESC" };
type ListArgs = {
  first?: number;
  after?: string;
  orderBy?: Order;
  states?: string[];
  labels?: string[];
  headRefName?: string;
  baseRefName?: string;
  filterBy?: { labels?: string[]; assignee?: string; createdBy?: string };
};

/** What GraphQL shows of a repository, to the extent that the token may see it. */
export const repositoryNode = (context: Context): Resolvable => {
  const { repository, urls, identity } = context;
  const { record, git } = repository;
  const need = (permission: string) => {
    if (!holds(identity, repository, permission, "read"))
      throw new FieldFailure("FORBIDDEN", "Resource not accessible by integration");
  };
  const releases = () => {
    need("contents");
    return record.releases.filter(({ draft }) => !draft || seesDrafts(context));
  };
  const findIssue = (number: number, wanted: "issue" | "pull" | "either") => {
    need(wanted === "issue" ? "issues" : "pull_requests");
    const issue = record.issues.find((candidate) => candidate.number === number);
    if (!issue || (wanted === "issue" && issue.pull) || (wanted === "pull" && !issue.pull))
      throw new FieldFailure(
        "NOT_FOUND",
        `Could not resolve to ${wanted === "pull" ? "a PullRequest" : wanted === "issue" ? "an Issue" : "an issue or pull request"} with the number of ${number}.`,
      );
    return issueNode(context, issue);
  };
  const list = (typename: string, pulls: boolean, args: ListArgs) => {
    need(pulls ? "pull_requests" : "issues");
    const labels = args.labels ?? args.filterBy?.labels ?? [];
    const found = record.issues.filter(
      (issue) =>
        isPull(issue) === pulls &&
        (!args.states || args.states.includes(issue.pull?.mergedAt ? "MERGED" : issue.state.toUpperCase())) &&
        (labels.length === 0 || labels.some((label) => issue.labels.includes(label))) &&
        (!args.filterBy?.createdBy || issue.author === args.filterBy.createdBy) &&
        (!args.filterBy?.assignee || issue.assignees.includes(args.filterBy.assignee)) &&
        (!args.headRefName || issue.pull?.headRef === args.headRefName) &&
        (!args.baseRefName || issue.pull?.baseRef === args.baseRefName),
    );
    const direction = args.orderBy?.direction === "ASC" ? 1 : -1;
    found.sort((a, b) => direction * (a.number - b.number));
    return connect(
      typename,
      found.map((issue) => issueNode(context, issue)),
      args,
    );
  };
  return {
    __typename: "Repository",
    id: nodeId("R", record.id),
    databaseId: record.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    owner: actor(urls, repository.owner),
    url: repositoryPage(urls, repository),
    sshUrl: `${urls.plain}/${repository.fullName}.git`,
    mirrorUrl: null,
    isTemplate: false,
    homepageUrl: null,
    description: record.description,
    isPrivate: record.private,
    visibility: record.private ? "PRIVATE" : "PUBLIC",
    isArchived: false,
    isFork: false,
    isEmpty: Object.keys(record.refs).length === 0,
    parent: null,
    hasIssuesEnabled: true,
    hasWikiEnabled: false,
    hasDiscussionsEnabled: false,
    hasProjectsEnabled: false,
    mergeCommitAllowed: true,
    squashMergeAllowed: true,
    rebaseMergeAllowed: false,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    pushedAt: record.pushedAt,
    viewerPermission: holds(identity, repository, "administration", "write")
      ? "ADMIN"
      : holds(identity, repository, "contents", "write")
        ? "WRITE"
        : "READ",
    viewerCanAdminister: holds(identity, repository, "administration", "write"),
    viewerDefaultMergeMethod: "MERGE",
    defaultBranchRef: () => gitRef(context, `refs/heads/${record.defaultBranch}`),
    ref: async ({ qualifiedName }: { qualifiedName: string }) => {
      need("contents");
      const places = qualifiedName.startsWith("refs/") ? [""] : ["refs/heads/", "refs/tags/"];
      for (const place of places) {
        const found = await gitRef(context, `${place}${qualifiedName}`);
        if (found) return found;
      }
      return null;
    },
    refs: async (args: {
      refPrefix: string;
      query?: string;
      first?: number;
      after?: string;
      orderBy?: Order;
    }) => {
      need("contents");
      checkBounds("refs", args);
      const all = (await git.listRefs([args.refPrefix])).filter(
        ({ ref }) => !args.query || ref.slice(args.refPrefix.length).includes(args.query),
      );
      if (args.orderBy?.direction === "DESC") all.reverse();
      return connect("Ref", all, args, ({ ref }) => gitRef(context, ref));
    },
    object: ({ expression, oid }: { expression?: string; oid?: string }) => {
      need("contents");
      return gitObject(context, oid ?? expression ?? "");
    },
    release: ({ tagName }: { tagName: string }) => {
      const found = releases().find((release) => release.tagName === tagName);
      return found ? releaseNode(context, found) : null;
    },
    latestRelease: () => {
      const found = findLatestRelease(releases());
      return found ? releaseNode(context, found) : null;
    },
    releases: (args: ListArgs) => {
      checkBounds("releases", args);
      const direction = args.orderBy?.direction === "ASC" ? 1 : -1;
      const sorted = releases().sort(
        (a, b) => direction * (a.createdAt.localeCompare(b.createdAt) || a.id - b.id),
      );
      return connect("Release", sorted, args, (release) => releaseNode(context, release));
    },
    issue: ({ number }: { number: number }) => findIssue(number, "issue"),
    pullRequest: ({ number }: { number: number }) => findIssue(number, "pull"),
    issueOrPullRequest: ({ number }: { number: number }) => findIssue(number, "either"),
    issues: (args: ListArgs) => list("Issue", false, args),
    pullRequests: (args: ListArgs) => list("PullRequest", true, args),
    labels: (args: ListArgs) =>
      connect(
        "Label",
        record.labels.map((label) => ({
          __typename: "Label",
          id: nodeId("LA", label.id),
          name: label.name,
          color: label.color,
          description: label.description,
          createdAt: record.createdAt,
          isDefault: false,
          url: "",
        })),
        args,
      ),
    milestones: () => connect("Milestone", []),
  };
};

const releaseNode = (context: Context, release: ReleaseRecord): Resolvable => {
  const { repository, urls } = context;
  return {
    __typename: "Release",
    id: nodeId("RE", release.id),
    databaseId: release.id,
    name: release.name ?? "",
    tagName: release.tagName,
    description: release.body,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    isLatest: () => findLatestRelease(repository.record.releases) === release,
    isImmutable: release.immutable,
    immutable: release.immutable,
    createdAt: release.createdAt,
    publishedAt: release.publishedAt,
    updatedAt: release.updatedAt,
    url: `${repositoryPage(urls, repository)}/releases/tag/${releaseTagPath(release)}`,
    author: actor(urls, release.author),
    tagCommit: () => gitObject(context, `refs/tags/${release.tagName}^{commit}`),
    releaseAssets: (page: object) =>
      connect(
        "ReleaseAsset",
        release.assets.map((asset) => {
          const shown = renderAsset(urls, repository, release, asset);
          return {
            __typename: "ReleaseAsset",
            id: shown.node_id,
            name: asset.name,
            size: asset.size,
            contentType: asset.contentType,
            digest: shown.digest,
            downloadUrl: shown.browser_download_url,
            downloadCount: asset.downloads,
          };
        }),
        page,
      ),
  };
};
