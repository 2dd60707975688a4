import { authorise } from "../http/authorise.ts";
import { Problem } from "../http/problem.ts";
import { type Context, findRoute } from "../http/router.ts";
import { commentRoutes } from "../routes/comments.ts";
import { issueRoutes } from "../routes/issues.ts";
import { pullRoutes } from "../routes/pulls.ts";
import { FieldFailure, type Resolvable } from "./execute.ts";
import { commentNode, issueNode } from "./schema-issues.ts";

/**
 * The mutations of `gh` that REST has too: carried out by its handlers, under their permissions and with their
 * events, and answered as GraphQL answers.
 */
type Found = { kind: string; key: number; inside: Context };
type Input = Record<string, string | string[] | boolean | null | undefined>;

const routes = [...commentRoutes, ...issueRoutes, ...pullRoutes];

const carryOut = async (inside: Context, method: string, path: string, body: object) => {
  const { repository } = inside;
  const { route, params } = findRoute(routes, method, `/repos/${repository.fullName}${path}`)!;
  try {
    authorise(inside.identity, repository, route.needs);
    const context = { ...inside, params, body: body as Context["body"] };
    const reply = await repository.exclusive(() => route.handle(context));
    await repository.save();
    return reply.json as { id: number };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const reason = error.errors?.map(({ message, field, code }) => message ?? `${field} ${code}`).join(", ");
    throw new FieldFailure(error.status === 403 ? "FORBIDDEN" : "UNPROCESSABLE", reason ?? error.message);
  }
};

export const restMutations = (
  find: (id: string) => Found,
): Record<string, (args: { input: Input }) => Promise<Resolvable>> => {
  const numbered = (id: unknown) => {
    const found = find(String(id));
    const issue = found.inside.repository.record.issues.find((candidate) => candidate.id === found.key);
    if (!issue)
      throw new FieldFailure("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);
    return { inside: found.inside, issue };
  };
  const show = (inside: Context, id: number) =>
    issueNode(inside, inside.repository.record.issues.find((candidate) => candidate.id === id)!);
  const setState = async (id: unknown, kind: "issues" | "pulls", body: object) => {
    const { inside, issue } = numbered(id);
    await carryOut(inside, "PATCH", `/${kind}/${issue.number}`, body);
    return show(inside, issue.id);
  };
  const payload = (typename: string, fields: object, input: Input): Resolvable => ({
    __typename: typename,
    clientMutationId: input.clientMutationId ?? null,
    ...fields,
  });

  return {
    createIssue: async ({ input }) => {
      const { inside } = find(String(input.repositoryId));
      const { id } = await carryOut(inside, "POST", "/issues", { title: input.title, body: input.body });
      return payload("CreateIssuePayload", { issue: show(inside, id) }, input);
    },
    createPullRequest: async ({ input }) => {
      const { inside } = find(String(input.repositoryId));
      const { title, body, draft, headRefName: head, baseRefName: base } = input;
      const { id } = await carryOut(inside, "POST", "/pulls", { title, body, draft, head, base });
      return payload("CreatePullRequestPayload", { pullRequest: show(inside, id) }, input);
    },
    addComment: async ({ input }) => {
      const { inside, issue } = numbered(input.subjectId);
      const { id } = await carryOut(inside, "POST", `/issues/${issue.number}/comments`, { body: input.body });
      const comment = inside.repository.record.comments.find((candidate) => candidate.id === id)!;
      const edge = { __typename: "IssueCommentEdge", node: commentNode(inside, comment) };
      return payload("AddCommentPayload", { commentEdge: edge, subject: show(inside, issue.id) }, input);
    },
    closeIssue: async ({ input }) => {
      const reason = typeof input.stateReason === "string" ? input.stateReason.toLowerCase() : undefined;
      const issue = await setState(input.issueId, "issues", { state: "closed", state_reason: reason });
      return payload("CloseIssuePayload", { issue }, input);
    },
    reopenIssue: async ({ input }) =>
      payload(
        "ReopenIssuePayload",
        { issue: await setState(input.issueId, "issues", { state: "open" }) },
        input,
      ),
    closePullRequest: async ({ input }) =>
      payload(
        "ClosePullRequestPayload",
        { pullRequest: await setState(input.pullRequestId, "pulls", { state: "closed" }) },
        input,
      ),
    reopenPullRequest: async ({ input }) =>
      payload(
        "ReopenPullRequestPayload",
        { pullRequest: await setState(input.pullRequestId, "pulls", { state: "open" }) },
        input,
      ),
    mergePullRequest: async ({ input }) => {
      const { inside, issue } = numbered(input.pullRequestId);
      await carryOut(inside, "PUT", `/pulls/${issue.number}/merge`, {
        merge_method: typeof input.mergeMethod === "string" ? input.mergeMethod.toLowerCase() : undefined,
        commit_title: input.commitHeadline,
        commit_message: input.commitBody,
        sha: input.expectedHeadOid,
      });
      return payload("MergePullRequestPayload", { pullRequest: show(inside, issue.id) }, input);
    },
  };
};
