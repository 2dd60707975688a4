import { recordRefChanges } from "../events/ref-changes.ts";
import { listChanges } from "../git/list-changes.ts";
import { authorise } from "../http/authorise.ts";
import { optionalBoolean, optionalChoice, optionalString, requiredString } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { customError, invalid, notFound, Problem, validationFailed } from "../http/problem.ts";
import { created, ok, raw } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { announcePull } from "../pulls/announce-pull.ts";
import { fetchHead, findFork, headRepositoryOf } from "../pulls/fork-head.ts";
import { measurePull, pullBase } from "../pulls/measure-pull.ts";
import { updatePullRefs, writeMergeCommit } from "../pulls/pull-refs.ts";
import { isPull, type PullRequest, renderPull, renderSimplePull } from "../render/pull.ts";
import { emailOf } from "../render/user.ts";
import { checkRefRules } from "../rules/check-ref-rules.ts";
import { newIssue } from "../state/new-issue.ts";
import type { Repository } from "../state/repository.ts";
import { renderAll, renderFile } from "./commits.ts";

const path = "/repos/{owner}/{repo}/pulls";

const find = (context: Context): PullRequest => {
  const issue = context.repository.record.issues.find(
    ({ number }) => number === numberParam(context, "number"),
  );
  if (!issue || !isPull(issue)) throw notFound();
  return issue;
};

const view = async ({ urls, repository }: Context, issue: PullRequest) =>
  renderPull(urls, repository, issue, await measurePull(repository, issue));

/** `branch` or `owner:branch`: of this repository, or of the fork that the owner has of it. */
const readHead = ({ body, hub, repository }: Context) => {
  const head = requiredString(body, "head", "PullRequest");
  const [, owner = repository.owner, headRef = ""] = /^(?:([^:]*):)?(.*)$/.exec(head) ?? [];
  if (owner.toLowerCase() === repository.owner.toLowerCase()) return { from: repository, headRef };
  const from = findFork(hub.repositories(), repository, owner);
  if (!from) throw validationFailed({ resource: "PullRequest", field: "head", code: "invalid" });
  return { from, headRef };
};

/** Anybody may ask with a branch that is their own; a branch of this repository asks for a right here. */
const authoriseHead = ({ identity, repository }: Context, from: Repository) =>
  from === repository
    ? authorise(identity, repository, "pull_requests=write")
    : authorise(identity, from, "contents=write");

const create = async (context: Context) => {
  const { body, hub, repository } = context;
  const { git, record } = repository;
  const { from, headRef } = readHead(context);
  authoriseHead(context, from);
  const baseRef = requiredString(body, "base", "PullRequest");
  const head = await from.git.resolveRef(`refs/heads/${headRef}`);
  if (!head) throw validationFailed({ resource: "PullRequest", field: "head", code: "invalid" });
  const base = await git.resolveRef(`refs/heads/${baseRef}`);
  if (!base) throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid" });
  const label = `${from.owner}:${headRef}`;
  if (
    record.issues
      .filter(isPull)
      .some(
        ({ state, pull }) =>
          state === "open" &&
          pull.headRef === headRef &&
          pull.baseRef === baseRef &&
          headRepositoryOf(repository, pull) === from,
      )
  )
    throw validationFailed(customError("PullRequest", `A pull request already exists for ${label}.`));
  if (from !== repository) await fetchHead(repository, from, { headRef });
  if (await git.isAncestor(head.sha, base.sha))
    throw validationFailed(customError("PullRequest", `No commits between ${baseRef} and ${headRef}`));
  const title = requiredString(body, "title", "PullRequest");
  const issue: PullRequest = {
    ...newIssue(
      {
        id: repository.nextId(),
        number: repository.nextNumber(),
        title,
        body: optionalString(body, "body") ?? null,
        author: loginOf(context.identity),
      },
      hub.now(),
    ),
    pull: {
      ...(from !== repository && { headRepository: from.fullName }),
      headRef,
      headSha: head.sha,
      baseRef,
      baseSha: base.sha,
      draft: optionalBoolean(body, "draft") ?? false,
      mergeable: null,
      mergedAt: null,
      mergedBy: null,
      mergeCommitSha: null,
    },
  };
  record.issues.push(issue);
  await updatePullRefs(context, issue);
  await announcePull(context, issue, "opened");
  const rendered = await view(context, issue);
  return created(rendered, rendered.url);
};

/** Asked for as `owner:branch`; GitHub ignores a branch alone, and here it means this repository's. */
const isHead = (repository: Repository, { pull }: PullRequest, wanted: string): boolean => {
  const label = wanted.includes(":") ? wanted : `${repository.owner}:${wanted}`;
  return `${headRepositoryOf(repository, pull).owner}:${pull.headRef}` === label;
};

const list = (context: Context) => {
  const { query, repository } = context;
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const found = repository.record.issues
    .filter(isPull)
    .filter(
      (issue) =>
        (state === "all" || issue.state === state) &&
        (!head || isHead(repository, issue, head)) &&
        (!base || issue.pull.baseRef === base),
    );
  const field = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
  const direction = (query.get("direction") ?? "desc") === "asc" ? 1 : -1;
  found.sort((a, b) => direction * (a[field].localeCompare(b[field]) || a.number - b.number));
  return ok(paginate(context, found).map((issue) => renderSimplePull(context.urls, repository, issue)));
};

const get = async (context: Context) => {
  const issue = find(context);
  if (/\.(diff|patch)\b/.test(context.request.headers.accept ?? "")) {
    const from = await pullBase(context.repository, issue);
    return raw(
      await context.repository.git.text(["diff", from, issue.pull.headSha]),
      "application/vnd.github.diff; charset=utf-8",
    );
  }
  return ok(await view(context, issue));
};

const update = async (context: Context) => {
  const { body, hub, repository } = context;
  const issue = find(context);
  issue.title = optionalString(body, "title") ?? issue.title;
  if ("body" in body) issue.body = optionalString(body, "body") ?? null;
  issue.updatedAt = hub.now();
  const base = optionalString(body, "base");
  if (base && base !== issue.pull.baseRef) {
    const found = await repository.git.resolveRef(`refs/heads/${base}`);
    if (!found) throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid" });
    Object.assign(issue.pull, { baseRef: base, baseSha: found.sha });
    await updatePullRefs(context, issue);
  }
  const state = optionalChoice(body, "state", ["open", "closed"]);
  if (state === undefined || state === issue.state) {
    await announcePull(context, issue, "edited");
    return ok(await view(context, issue));
  }
  if (issue.pull.mergedAt)
    throw validationFailed(
      customError("PullRequest", "state cannot be changed. The pull request is merged.", "state"),
    );
  issue.state = state;
  issue.closedAt = state === "closed" ? issue.updatedAt : null;
  issue.closedBy = state === "closed" ? loginOf(context.identity) : null;
  await announcePull(context, issue, state === "closed" ? "closed" : "reopened");
  return ok(await view(context, issue));
};

const listFiles = async (context: Context) => {
  const issue = find(context);
  const from = await pullBase(context.repository, issue);
  const changes = await listChanges(context.repository.git, from, issue.pull.headSha, { patches: true });
  return ok(paginate(context, changes).map((change) => renderFile(context, change, issue.pull.headSha)));
};

const listCommits = async (context: Context) => {
  const { git } = context.repository;
  const issue = find(context);
  const from = await pullBase(context.repository, issue);
  const shas = (await git.text(["rev-list", "--reverse", `${from}..${issue.pull.headSha}`]))
    .split("\n")
    .filter(Boolean);
  return ok(await renderAll(context, paginate(context, shas)));
};

/** Merges by a merge commit or squashed into one; the branch moves, the pull request closes, both are told. */
const merge = async (context: Context) => {
  const { body, hub, repository } = context;
  const issue = find(context);
  const { pull } = issue;
  const method = optionalChoice(body, "merge_method", ["merge", "squash", "rebase"]) ?? "merge";
  if (method === "rebase") throw new Problem(405, "Rebase merges are not allowed on this repository.");
  const expected = optionalString(body, "sha");
  if (expected && expected !== pull.headSha)
    throw new Problem(409, "Head branch was modified. Review and try the merge again.");
  if (issue.state === "closed") throw new Problem(405, "Pull Request is not mergeable");
  checkRefRules(repository, `refs/heads/${pull.baseRef}`, "update");
  const login = loginOf(context.identity);
  const title =
    optionalString(body, "commit_title") ??
    (method === "merge"
      ? `Merge pull request #${issue.number} from ${headRepositoryOf(repository, pull).owner}/${pull.headRef}`
      : `${issue.title} (#${issue.number})`);
  const detail =
    optionalString(body, "commit_message") ?? (method === "merge" ? issue.title : (issue.body ?? ""));
  const message = detail ? `${title}\n\n${detail}` : title;
  let sha = await writeMergeCommit(context, issue, message, login);
  if (!sha) throw new Problem(405, "Pull Request is not mergeable");
  if (method === "squash") {
    const merged = (await repository.git.readCommit(sha))!;
    const author = { name: issue.author, email: emailOf(issue.author), date: hub.now() };
    sha = await repository.git.writeCommit({ ...merged, parents: [pull.baseSha], author });
  }
  const ref = `refs/heads/${pull.baseRef}`;
  if (!(await repository.git.swapRef(ref, sha, pull.baseSha)))
    throw new Problem(409, "Base branch was modified. Review and try the merge again.");
  const now = hub.now();
  Object.assign(pull, { mergedAt: now, mergedBy: login, mergeCommitSha: sha });
  Object.assign(issue, { state: "closed", closedAt: now, updatedAt: now, closedBy: login });
  await announcePull(context, issue, "closed");
  await recordRefChanges(context, [{ ref, before: pull.baseSha, after: sha }]);
  return ok({ sha, merged: true, message: "Pull Request successfully merged" });
};

const isMerged = (context: Context) => {
  if (!find(context).pull.mergedAt) throw notFound();
  return { status: 204 };
};

const emptyList = (context: Context) => {
  find(context);
  return ok(paginate(context, []));
};

const refuseReview = () => {
  throw invalid("Reviews are not kept by this local GitHub; write a comment instead.");
};

export const pullRoutes = [
  route("GET", path, "pull_requests=read", list),
  route("POST", path, "metadata=read", create),
  route("GET", `${path}/{number}`, "pull_requests=read", get),
  route("PATCH", `${path}/{number}`, "pull_requests=write", update),
  route("GET", `${path}/{number}/files`, "pull_requests=read", listFiles),
  route("GET", `${path}/{number}/commits`, "pull_requests=read", listCommits),
  route("GET", `${path}/{number}/merge`, "contents=read", isMerged),
  route("PUT", `${path}/{number}/merge`, "contents=write", merge),
  route("GET", `${path}/{number}/reviews`, "pull_requests=read", emptyList),
  route("POST", `${path}/{number}/reviews`, "pull_requests=write", refuseReview),
];
