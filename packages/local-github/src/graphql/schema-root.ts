import { belongsTo, holds } from "../http/authorise.ts";
import type { Context } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { parseNodeId } from "../render/user.ts";
import type { IssueRecord } from "../state/records.ts";
import { repositoryIdOf } from "../state/repository.ts";
import { connect } from "./connection.ts";
import { FieldFailure, type Resolvable } from "./execute.ts";
import { restMutations } from "./rest-mutations.ts";
import { actor } from "./schema-actors.ts";
import { commentNode, issueNode } from "./schema-issues.ts";
import { repositoryNode } from "./schema-repository.ts";
import { parseIssueSearch } from "./search-issues.ts";

const unresolved = (what: string) => new FieldFailure("NOT_FOUND", `Could not resolve to ${what}.`);

/** The same request, inside one repository. */
const within = (context: Context, fullName: string): Context => {
  const repository = context.hub.findRepository(fullName);
  const hidden = repository?.record.private && !belongsTo(context.identity, repository);
  if (!repository || hidden) throw unresolved(`a Repository with the name '${fullName}'`);
  return { ...context, repository };
};

const findNode = (context: Context, id: string) => {
  const parsed = parseNodeId(id);
  const repository =
    parsed && context.hub.findRepositoryById(parsed.kind === "R" ? parsed.id : repositoryIdOf(parsed.id));
  if (!parsed || !repository) throw unresolved(`a node with the global id of '${id}'`);
  return { kind: parsed.kind, key: parsed.id, inside: within(context, repository.fullName) };
};

const node = (context: Context, id: string): Resolvable => {
  const { kind, key, inside } = findNode(context, id);
  const { record } = inside.repository;
  const issue = record.issues.find((candidate) => candidate.id === key);
  const comment = record.comments.find((candidate) => candidate.id === key);
  if (kind === "R") return repositoryNode(inside);
  if ((kind === "I" || kind === "PR") && issue) return issueNode(inside, issue);
  if (kind === "IC" && comment) return commentNode(inside, comment);
  throw unresolved(`a node with the global id of '${id}'`);
};

export const queryRoot = (context: Context): Resolvable => ({
  __typename: "Query",
  viewer: () => actor(context.urls, loginOf(context.identity)),
  repository: ({ owner, name }: { owner: string; name: string }) =>
    repositoryNode(within(context, `${owner}/${name}`)),
  node: ({ id }: { id: string }) => node(context, id),
  search: (args: { query: string; type: string; first?: number; after?: string; last?: number }) => {
    if (!/^ISSUE/.test(args.type))
      throw new FieldFailure("UNPROCESSABLE", "Only issues and pull requests can be searched for.");
    const { repositories, matches } = parseIssueSearch(args.query);
    const found = repositories.flatMap((fullName) => {
      const inside = within(context, fullName);
      const seen = (issue: IssueRecord) =>
        holds(context.identity, inside.repository, issue.pull ? "pull_requests" : "issues", "read");
      const issues = inside.repository.record.issues.filter((issue) => seen(issue) && matches(issue));
      return issues.toReversed().map((issue) => issueNode(inside, issue));
    });
    return { ...connect("SearchResultItem", found, args), issueCount: found.length };
  },
  repositoryOwner: ({ login }: { login: string }) => actor(context.urls, login),
  rateLimit: { __typename: "RateLimit", limit: 5000, cost: 1, remaining: 4999, resetAt: context.hub.now() },
  // `gh` asks which fields a server knows before it uses the newer ones.
  __type: ({ name }: { name: string }) => ({
    __typename: "__Type",
    name,
    fields: () => (knownFields[name] ?? []).map((field) => ({ __typename: "__Field", name: field })),
    inputFields: () => [],
    enumValues: () => [],
  }),
});

const knownFields: Record<string, string[]> = {
  Issue: ["stateReason", "assignedActors"],
  PullRequest: [
    "reviews",
    "reviewRequests",
    "reviewDecision",
    "isInMergeQueue",
    "isMergeQueueEnabled",
    "statusCheckRollup",
  ],
  Release: ["immutable", "isImmutable"],
  StatusCheckRollupContextConnection: [
    "checkRunCount",
    "checkRunCountsByState",
    "statusContextCount",
    "statusContextCountsByState",
  ],
  Repository: ["viewerPermission"],
};

const classifiers = ["ABUSE", "DUPLICATE", "LOW_QUALITY", "OFF_TOPIC", "OUTDATED", "RESOLVED", "SPAM"];

/** Hides or shows a comment; `reason` null shows it. */
const setMinimized = async (
  context: Context,
  subjectId: string,
  reason: string | null,
): Promise<Resolvable> => {
  const { kind, key, inside } = findNode(context, subjectId);
  const { repository } = inside;
  const comment = kind === "IC" ? repository.record.comments.find(({ id }) => id === key) : undefined;
  if (!comment) throw unresolved(`a node with the global id of '${subjectId}'`);
  if (reason !== null && !classifiers.includes(reason))
    throw new FieldFailure(
      "argumentLiteralsIncompatible",
      `classifier must be one of ${classifiers.join(", ")}`,
    );
  const allowed =
    holds(context.identity, repository, "issues", "write") ||
    holds(context.identity, repository, "pull_requests", "write");
  if (!allowed) throw new FieldFailure("FORBIDDEN", "Resource not accessible by integration");
  await repository.exclusive(async () => {
    comment.minimized = reason === null ? null : reason.toLowerCase().replaceAll("_", "-");
    await repository.save();
  });
  return commentNode(inside, comment);
};

export const mutationRoot = (context: Context): Resolvable => ({
  __typename: "Mutation",
  ...restMutations((id) => findNode(context, id)),
  minimizeComment: async ({
    input,
  }: {
    input: { subjectId: string; classifier: string; clientMutationId?: string };
  }) => ({
    __typename: "MinimizeCommentPayload",
    clientMutationId: input.clientMutationId ?? null,
    minimizedComment: await setMinimized(context, input.subjectId, input.classifier),
  }),
  unminimizeComment: async ({ input }: { input: { subjectId: string; clientMutationId?: string } }) => ({
    __typename: "UnminimizeCommentPayload",
    clientMutationId: input.clientMutationId ?? null,
    unminimizedComment: await setMinimized(context, input.subjectId, null),
  }),
});
