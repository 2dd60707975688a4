import { type FileChange, listChanges } from "../git/list-changes.ts";
import type { Git } from "../git/repository-git.ts";
import { paginate } from "../http/paginate.ts";
import { invalid, notFound, Problem } from "../http/problem.ts";
import { ok, raw } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";
import { renderCommit } from "../render/commit.ts";
import { isPull, renderSimplePull } from "../render/pull.ts";
import { repositoryPage, repositoryUrl } from "../render/repository.ts";

const path = "/repos/{owner}/{repo}";
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

export const resolveOr = async (
  context: Context,
  name: string,
  refuse: () => Problem = notFound,
): Promise<string> => {
  const sha = await context.repository.git.resolveCommit(name);
  if (!sha) throw refuse();
  return sha;
};

export const renderFile = ({ urls, repository }: Context, change: FileChange, sha: string) => {
  const file = change.path.split("/").map(encodeURIComponent).join("/");
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${repositoryPage(urls, repository)}/blob/${sha}/${file}`,
    raw_url: `${repositoryPage(urls, repository)}/raw/${sha}/${file}`,
    contents_url: `${repositoryUrl(urls, repository)}/contents/${file}?ref=${sha}`,
    ...(change.patch !== undefined && { patch: change.patch }),
    ...(change.previousPath !== undefined && { previous_filename: change.previousPath }),
  };
};

const list = async (context: Context) => {
  const { git, record } = context.repository;
  const start = context.query.get("sha") ?? record.defaultBranch;
  const from = await git.resolveCommit(start);
  if (!from) {
    if (Object.keys(record.refs).length === 0) throw new Problem(409, "Git Repository is empty.");
    throw notFound();
  }
  const filters = (["since", "until", "author"] as const).flatMap((name) => {
    const value = context.query.get(name);
    return value ? [`--${name}=${value}`] : [];
  });
  const file = context.query.get("path");
  const listed = await git.text(["rev-list", ...filters, from, "--", ...(file ? [`:(literal)${file}`] : [])]);
  const page = paginate(context, listed.split("\n").filter(Boolean));
  return ok(await renderAll(context, page));
};

export const renderAll = async ({ urls, repository }: Context, shas: readonly string[]) =>
  Promise.all(
    shas.map(async (sha) => renderCommit(urls, repository, (await repository.git.readCommit(sha))!)),
  );

const refuseUnknown = (name: string) => () => invalid(`No commit found for SHA: ${name}`);

const get = async (context: Context) => {
  const { git } = context.repository;
  const name = context.params.ref!;
  const sha = await resolveOr(context, name, refuseUnknown(name));
  const accept = context.request.headers.accept ?? "";
  if (/\.sha\b/.test(accept)) return raw(sha, "application/vnd.github.sha");
  const commit = (await git.readCommit(sha))!;
  const parent = commit.parents[0] ?? emptyTree;
  if (/\.(diff|patch)\b/.test(accept))
    return raw(await git.text(["diff", parent, sha]), "application/vnd.github.diff");
  const changes = await listChanges(git, parent, sha, { patches: true });
  const additions = changes.reduce((sum, change) => sum + change.additions, 0);
  const deletions = changes.reduce((sum, change) => sum + change.deletions, 0);
  return ok({
    ...renderCommit(context.urls, context.repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: changes.slice(0, 300).map((change) => renderFile(context, change, sha)),
  });
};

const listPulls = async (context: Context) => {
  const { git, record } = context.repository;
  const name = context.params.ref!;
  const sha = await resolveOr(context, name, refuseUnknown(name));
  const found = [];
  for (const issue of record.issues.filter(isPull)) {
    const { headSha, baseSha, mergeCommitSha, mergedAt } = issue.pull;
    const inHead =
      headSha === sha || ((await git.isAncestor(sha, headSha)) && !(await git.isAncestor(sha, baseSha)));
    if (inHead || (mergedAt !== null && mergeCommitSha === sha)) found.push(issue);
  }
  return ok(
    paginate(context, found).map((issue) => renderSimplePull(context.urls, context.repository, issue)),
  );
};

const countBetween = async (git: Git, from: string, to: string) =>
  Number((await git.text(["rev-list", "--count", `${from}..${to}`])).trim());

const compare = async (context: Context) => {
  const { urls, repository } = context;
  const { git } = repository;
  const match = /^(?:[^:]*:)?(.+?)\.\.\.(?:[^:]*:)?(.+)$/.exec(context.params.range!);
  if (!match) throw notFound();
  const [, base, head] = match as unknown as [string, string, string];
  const from = await resolveOr(context, base);
  const to = await resolveOr(context, head);
  const middle = await git.mergeBase(from, to);
  if (!middle) throw new Problem(404, `No common ancestor between ${base} and ${head}.`);
  const ahead = await countBetween(git, from, to);
  const behind = await countBetween(git, to, from);
  const commits = (await git.text(["rev-list", "--reverse", `${from}..${to}`])).split("\n").filter(Boolean);
  const changes = await listChanges(git, middle, to, { patches: true });
  const page = `${repositoryPage(urls, repository)}/compare/${base}...${head}`;
  return ok({
    url: `${repositoryUrl(urls, repository)}/compare/${base}...${head}`,
    html_url: page,
    permalink_url: `${repositoryPage(urls, repository)}/compare/${from.slice(0, 7)}...${to.slice(0, 7)}`,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: (await renderAll(context, [from]))[0],
    merge_base_commit: (await renderAll(context, [middle]))[0],
    status: ahead && behind ? "diverged" : ahead ? "ahead" : behind ? "behind" : "identical",
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: await renderAll(context, paginate(context, commits)),
    files: changes.slice(0, 300).map((change) => renderFile(context, change, to)),
  });
};

export const commitRoutes = [
  route("GET", `${path}/commits`, "contents=read", list),
  route("GET", `${path}/commits/{ref+}/pulls`, "pull_requests=read", listPulls),
  route("GET", `${path}/compare/{range+}`, "contents=read", compare),
];

/** After the routes below a commit, because a ref may hold slashes. */
export const commitRoute = route("GET", `${path}/commits/{ref+}`, "contents=read", get);
