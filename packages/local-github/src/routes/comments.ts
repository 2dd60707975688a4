import { announce } from "../events/announce.ts";
import { holds } from "../http/authorise.ts";
import { requiredString } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { customError, notFound, Problem, validationFailed } from "../http/problem.ts";
import { created, noContent, ok } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { renderComment, renderIssue } from "../render/issue.ts";
import type { CommentRecord } from "../state/records.ts";
import { findIssue } from "./issues.ts";

const path = "/repos/{owner}/{repo}/issues";
const read = "issues=read; pull_requests=read";
const write = "issues=write; pull_requests=write";
const mostBody = 65_536;

const view = ({ urls, repository }: Context, comment: CommentRecord) =>
  renderComment(urls, repository, comment);

const find = (context: Context): CommentRecord => {
  const comment = context.repository.record.comments.find(({ id }) => id === numberParam(context, "id"));
  if (!comment) throw notFound();
  return comment;
};

const readBody = (context: Context) => {
  const body = requiredString(context.body, "body", "IssueComment");
  if (body.length > mostBody)
    throw validationFailed(
      customError("IssueComment", `body is too long (maximum is ${mostBody} characters)`, "body"),
    );
  return body;
};

/** Which of the two permissions is enough depends on what the comment stands under. */
const allowFor = (context: Context, issueNumber: number) => {
  const issue = context.repository.record.issues.find(({ number }) => number === issueNumber);
  const name = issue?.pull ? "pull_requests" : "issues";
  const enough =
    holds(context.identity, context.repository, name, "write") ||
    holds(context.identity, context.repository, "issues", "write");
  if (!enough) throw new Problem(403, "Resource not accessible by integration");
};

const announceComment = (context: Context, comment: CommentRecord, action: string) => {
  const issue = context.repository.record.issues.find(({ number }) => number === comment.issue)!;
  return announce(context, {
    name: "issue_comment",
    action,
    payload: {
      issue: renderIssue(context.hub.urls, context.repository, issue),
      comment: renderComment(context.hub.urls, context.repository, comment),
    },
  });
};

const inOrder = (context: Context, comments: readonly CommentRecord[]) => {
  const since = context.query.get("since");
  const found = comments.filter(({ updatedAt }) => !since || Date.parse(updatedAt) >= Date.parse(since));
  return ok(paginate(context, found).map((comment) => view(context, comment)));
};

const listForIssue = (context: Context) => {
  const issue = findIssue(context);
  return inOrder(
    context,
    context.repository.record.comments.filter((comment) => comment.issue === issue.number),
  );
};

const create = async (context: Context) => {
  const { hub, repository } = context;
  const issue = findIssue(context);
  allowFor(context, issue.number);
  if (issue.locked && !holds(context.identity, repository, "contents", "write"))
    throw new Problem(403, "Unable to create comment because issue is locked.");
  const now = hub.now();
  const comment: CommentRecord = {
    id: repository.nextId(),
    issue: issue.number,
    body: readBody(context),
    author: loginOf(context.identity),
    createdAt: now,
    updatedAt: now,
    minimized: null,
  };
  repository.record.comments.push(comment);
  issue.updatedAt = now;
  await announceComment(context, comment, "created");
  const rendered = view(context, comment);
  return created(rendered, rendered.url);
};

const update = async (context: Context) => {
  const comment = find(context);
  allowFor(context, comment.issue);
  comment.body = readBody(context);
  comment.updatedAt = context.hub.now();
  await announceComment(context, comment, "edited");
  return ok(view(context, comment));
};

const remove = async (context: Context) => {
  const comment = find(context);
  allowFor(context, comment.issue);
  const { record } = context.repository;
  await announceComment(context, comment, "deleted");
  record.comments = record.comments.filter((other) => other !== comment);
  return noContent();
};

export const commentRoutes = [
  route("GET", `${path}/comments`, read, (context) => inOrder(context, context.repository.record.comments)),
  route("GET", `${path}/comments/{id}`, read, (context) => ok(view(context, find(context)))),
  route("PATCH", `${path}/comments/{id}`, write, update),
  route("DELETE", `${path}/comments/{id}`, write, remove),
  route("GET", `${path}/{number}/comments`, read, listForIssue),
  route("POST", `${path}/{number}/comments`, write, create),
];
