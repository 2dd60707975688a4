import { optionalString, requiredString } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { alreadyExists, notFound } from "../http/problem.ts";
import { created, noContent, ok } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { renderLabel, renderLabels } from "../render/issue.ts";
import type { IssueRecord, LabelRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";

const path = "/repos/{owner}/{repo}";
const write = "issues=write; pull_requests=write";
const read = "issues=read; pull_requests=read";

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The labels of these names, made where they are not there yet. */
export const ensureLabels = (repository: Repository, names: readonly string[]): string[] => {
  const unique: string[] = [];
  for (const name of names) {
    const present = repository.record.labels.find((label) => sameName(label.name, name));
    if (!present)
      repository.record.labels.push({ id: repository.nextId(), name, color: "ededed", description: null });
    const known = present?.name ?? name;
    if (!unique.includes(known)) unique.push(known);
  }
  return unique;
};

/** Names out of `["a", {name: "b"}]`, or of `{labels: …}` and of a bare list. */
export const readLabelNames = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [])
    .map((entry) => (typeof entry === "string" ? entry : String((entry as { name?: unknown })?.name ?? "")))
    .filter(Boolean);

const issueOf = (context: Context): IssueRecord => {
  const issue = context.repository.record.issues.find(
    ({ number }) => number === numberParam(context, "number"),
  );
  if (!issue) throw notFound();
  return issue;
};

const find = (context: Context): LabelRecord => {
  const label = context.repository.record.labels.find(({ name }) => sameName(name, context.params.name!));
  if (!label) throw notFound();
  return label;
};

const create = (context: Context) => {
  const { repository, body } = context;
  const name = requiredString(body, "name", "Label");
  if (repository.record.labels.some((label) => sameName(label.name, name)))
    throw alreadyExists("Label", "name");
  const label = {
    id: repository.nextId(),
    name,
    color: (optionalString(body, "color") ?? "ededed").replace(/^#/, ""),
    description: optionalString(body, "description") ?? null,
  };
  repository.record.labels.push(label);
  const view = renderLabel(context.urls, repository, label);
  return created(view, view.url);
};

const update = (context: Context) => {
  const label = find(context);
  const { issues } = context.repository.record;
  const renamed = optionalString(context.body, "new_name") ?? label.name;
  for (const issue of issues)
    issue.labels = issue.labels.map((name) => (name === label.name ? renamed : name));
  label.name = renamed;
  label.color = (optionalString(context.body, "color") ?? label.color).replace(/^#/, "");
  label.description = optionalString(context.body, "description") ?? label.description;
  return ok(renderLabel(context.urls, context.repository, label));
};

const remove = (context: Context) => {
  const label = find(context);
  const { record } = context.repository;
  record.labels = record.labels.filter((other) => other !== label);
  for (const issue of record.issues) issue.labels = issue.labels.filter((name) => name !== label.name);
  return noContent();
};

const setIssueLabels = (context: Context, choose: (present: string[], given: string[]) => string[]) => {
  const issue = issueOf(context);
  const given = ensureLabels(context.repository, readLabelNames(context.body.labels ?? context.body[""]));
  issue.labels = choose(issue.labels, given);
  issue.updatedAt = context.hub.now();
  return ok(renderLabels(context.urls, context.repository, issue));
};

const removeIssueLabel = (context: Context) => {
  const issue = issueOf(context);
  const present = issue.labels.find((name) => sameName(name, context.params.name!));
  if (!present) throw notFound();
  issue.labels = issue.labels.filter((name) => name !== present);
  return ok(renderLabels(context.urls, context.repository, issue));
};

export const labelRoutes = [
  route("GET", `${path}/labels`, read, (context) =>
    ok(
      paginate(context, context.repository.record.labels).map((label) =>
        renderLabel(context.urls, context.repository, label),
      ),
    ),
  ),
  route("POST", `${path}/labels`, write, create),
  route("GET", `${path}/labels/{name}`, read, (context) =>
    ok(renderLabel(context.urls, context.repository, find(context))),
  ),
  route("PATCH", `${path}/labels/{name}`, write, update),
  route("DELETE", `${path}/labels/{name}`, write, remove),
  route("GET", `${path}/issues/{number}/labels`, read, (context) =>
    ok(paginate(context, renderLabels(context.urls, context.repository, issueOf(context)))),
  ),
  route("POST", `${path}/issues/{number}/labels`, write, (context) =>
    setIssueLabels(context, (present, given) => [...new Set([...present, ...given])]),
  ),
  route("PUT", `${path}/issues/{number}/labels`, write, (context) =>
    setIssueLabels(context, (_, given) => given),
  ),
  route("DELETE", `${path}/issues/{number}/labels/{name}`, write, removeIssueLabel),
  route("DELETE", `${path}/issues/{number}/labels`, write, (context) => {
    issueOf(context).labels = [];
    return noContent();
  }),
];
