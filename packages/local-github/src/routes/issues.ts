import { announce } from "../events/announce.ts";
import { optionalArray, optionalChoice, optionalString, requiredString } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { notFound } from "../http/problem.ts";
import { created, noContent, ok } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { announcePull } from "../pulls/announce-pull.ts";
import { renderIssue } from "../render/issue.ts";
import { isPull } from "../render/pull.ts";
import { newIssue } from "../state/new-issue.ts";
import type { IssueRecord } from "../state/records.ts";
import { ensureLabels, readLabelNames } from "./labels.ts";

const path = "/repos/{owner}/{repo}/issues";
const reasons = ["completed", "not_planned", "duplicate", "reopened"] as const;

export const findIssue = (context: Context, name = "number"): IssueRecord => {
  const issue = context.repository.record.issues.find(({ number }) => number === numberParam(context, name));
  if (!issue) throw notFound();
  return issue;
};

const view = ({ urls, repository }: Context, issue: IssueRecord) => renderIssue(urls, repository, issue);

const list = (context: Context) => {
  const { query, repository } = context;
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "")
    .split(",")
    .filter(Boolean)
    .map((name) => name.toLowerCase());
  const since = query.get("since");
  const creator = query.get("creator");
  const assignee = query.get("assignee");
  const found = repository.record.issues.filter(
    (issue) =>
      (state === "all" || issue.state === state) &&
      labels.every((name) => issue.labels.some((label) => label.toLowerCase() === name)) &&
      (!since || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
      (!creator || issue.author === creator) &&
      (!assignee || assignee === "*" || issue.assignees.includes(assignee)),
  );
  const key = { updated: "updatedAt", created: "createdAt", comments: "createdAt" } as const;
  const field = key[(query.get("sort") ?? "created") as keyof typeof key] ?? "createdAt";
  const direction = query.get("direction") === "asc" ? 1 : -1;
  found.sort((a, b) => direction * (a[field].localeCompare(b[field]) || a.number - b.number));
  return ok(paginate(context, found).map((issue) => view(context, issue)));
};

const create = async (context: Context) => {
  const { body, hub, repository } = context;
  const title = requiredString(body, "title", "Issue");
  const issue = newIssue(
    {
      id: repository.nextId(),
      number: repository.nextNumber(),
      title,
      body: optionalString(body, "body") ?? null,
      labels: ensureLabels(repository, readLabelNames(body.labels)),
      assignees: (optionalArray(body, "assignees") ?? []).map(String),
      author: loginOf(context.identity),
    },
    hub.now(),
  );
  repository.record.issues.push(issue);
  await announceIssue(context, issue, "opened");
  const rendered = view(context, issue);
  return created(rendered, rendered.url);
};

const update = async (context: Context) => {
  const { body, hub, repository } = context;
  const issue = findIssue(context);
  const before = issue.state;
  issue.title = optionalString(body, "title") ?? issue.title;
  if ("body" in body) issue.body = optionalString(body, "body") ?? null;
  if (body.labels !== undefined) issue.labels = ensureLabels(repository, readLabelNames(body.labels));
  if (body.assignees !== undefined) issue.assignees = (optionalArray(body, "assignees") ?? []).map(String);
  const state = optionalChoice(body, "state", ["open", "closed"]) ?? issue.state;
  const reason = optionalChoice(body, "state_reason", reasons);
  issue.updatedAt = hub.now();
  if (state === before) {
    if (reason) issue.stateReason = reason;
    await announceIssue(context, issue, "edited");
    return ok(view(context, issue));
  }
  issue.state = state;
  const closes = state === "closed";
  issue.closedAt = closes ? issue.updatedAt : null;
  issue.closedBy = closes ? loginOf(context.identity) : null;
  issue.stateReason = reason ?? (closes ? "completed" : "reopened");
  await announceIssue(context, issue, closes ? "closed" : "reopened");
  return ok(view(context, issue));
};

/** A pull request is an issue too, and tells so by its own event. */
const announceIssue = (context: Context, issue: IssueRecord, action: string) =>
  isPull(issue)
    ? announcePull(context, issue, action)
    : announce(context, {
        name: "issues",
        action,
        payload: { issue: renderIssue(context.hub.urls, context.repository, issue) },
      });

const setLock = (context: Context, locked: boolean) => {
  const issue = findIssue(context);
  const reasonsToLock = ["off-topic", "too heated", "resolved", "spam"] as const;
  issue.lockReason = locked ? (optionalChoice(context.body, "lock_reason", reasonsToLock) ?? null) : null;
  issue.locked = locked;
  return noContent();
};

const setAssignees = (context: Context, choose: (present: string[], given: string[]) => string[]) => {
  const issue = findIssue(context);
  issue.assignees = choose(issue.assignees, (optionalArray(context.body, "assignees") ?? []).map(String));
  return view(context, issue);
};

const read = "issues=read; pull_requests=read";
const write = "issues=write; pull_requests=write";

export const issueRoutes = [
  route("GET", path, read, list),
  // Pull requests are opened elsewhere, so their permission does not open issues.
  route("POST", path, "issues=write", create),
  route("GET", `${path}/{number}`, read, (context) => ok(view(context, findIssue(context)))),
  route("PATCH", `${path}/{number}`, write, update),
  route("PUT", `${path}/{number}/lock`, write, (context) => setLock(context, true)),
  route("DELETE", `${path}/{number}/lock`, write, (context) => setLock(context, false)),
  route("POST", `${path}/{number}/assignees`, write, (context) =>
    created(setAssignees(context, (present, given) => [...new Set([...present, ...given])])),
  ),
  route("DELETE", `${path}/{number}/assignees`, write, (context) =>
    ok(setAssignees(context, (present, given) => present.filter((login) => !given.includes(login)))),
  ),
];
