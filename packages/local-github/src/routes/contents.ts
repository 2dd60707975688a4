import { recordRefChanges } from "../events/ref-changes.ts";
import { editTree } from "../git/edit-tree.ts";
import { listTree } from "../git/list-tree.ts";
import { noObject } from "../git/repository-git.ts";
import { type Body, optionalObject, optionalString, suppliedString } from "../http/fields.ts";
import { invalid, notFound, Problem } from "../http/problem.ts";
import { created, ok, raw } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { renderGitCommit } from "../render/commit.ts";
import { repositoryPage, repositoryUrl } from "../render/repository.ts";
import { emailOf } from "../render/user.ts";
import { checkRefRules } from "../rules/check-ref-rules.ts";
import { wrapBase64 } from "./git-objects.ts";

const path = "/repos/{owner}/{repo}/contents";

type Entry = { path: string; sha: string; type: string; mode: string; size?: number };

const encodePath = (file: string) => file.split("/").map(encodeURIComponent).join("/");

const kindOf = ({ type, mode }: Entry) =>
  type === "tree" ? "dir" : type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "file";

const describe = ({ urls, repository }: Context, entry: Entry, ref: string) => {
  const api = repositoryUrl(urls, repository);
  const page = repositoryPage(urls, repository);
  const self = `${api}/contents/${encodePath(entry.path)}?ref=${encodeURIComponent(ref)}`;
  const tree = entry.type === "tree";
  const git = `${api}/git/${tree ? "trees" : "blobs"}/${entry.sha}`;
  const html = `${page}/${tree ? "tree" : "blob"}/${encodePath(ref)}/${encodePath(entry.path)}`;
  return {
    name: entry.path.split("/").at(-1) ?? "",
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: tree
      ? null
      : `${urls.plain}/${repository.fullName}/raw/${encodePath(ref)}/${encodePath(entry.path)}`,
    type: kindOf(entry),
    _links: { self, git, html },
  };
};

/** GitHub puts the content of files up to 1 MB into JSON, gives larger ones raw, and refuses past 100 MB. */
const mostInline = 1 << 20;
const mostRaw = 100 << 20;

const get = async (context: Context) => {
  const { git, record } = context.repository;
  const ref = context.query.get("ref") ?? record.defaultBranch;
  const commit = await git.resolveCommit(ref);
  if (!commit) {
    if (context.query.get("ref")) throw new Problem(404, `No commit found for the ref ${ref}`);
    throw new Problem(404, "This repository is empty.");
  }
  const file = (context.params.path ?? "").replace(/^\/+|\/+$/g, "");
  if (file.split("/").includes("..")) throw notFound();
  const found = await git.info(file ? `${commit}:${file}` : `${commit}^{tree}`);
  if (!found) throw notFound();
  const accept = context.request.headers.accept ?? "";
  if (found.type === "tree") {
    const entries = await listTree(git, found.sha, false);
    const listed = entries.map((entry) =>
      describe(context, { ...entry, path: file ? `${file}/${entry.path}` : entry.path }, ref),
    );
    return ok(
      /object/.test(accept)
        ? { ...describe(context, { ...found, path: file, mode: "040000", size: 0 }, ref), entries: listed }
        : listed,
    );
  }
  if (found.type !== "blob") throw notFound();
  if (found.size > mostRaw)
    throw new Problem(
      403,
      "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.",
      {
        errors: [{ resource: "Blob", field: "data", code: "too_large" }],
      },
    );
  const blob = (await git.read(found.sha))!;
  if (/raw/.test(accept)) return raw(blob.content, "application/vnd.github.raw+json; charset=utf-8");
  const inline = blob.size <= mostInline;
  return ok({
    ...describe(context, { ...found, path: file, mode: "100644" }, ref),
    content: inline ? wrapBase64(blob.content) : "",
    encoding: inline ? "base64" : "none",
  });
};

const readPerson = (context: Context, given: Body | undefined) => {
  const login = loginOf(context.identity);
  return {
    name: (given && optionalString(given, "name")) ?? login,
    email: (given && optionalString(given, "email")) ?? emailOf(login),
    date: (given && optionalString(given, "date")) ?? context.hub.now(),
  };
};

/** Puts or removes one file by a commit of its own on a branch. */
const change = async (context: Context, removes: boolean) => {
  const { repository, body } = context;
  const { git, record } = repository;
  const file = context.params.path!;
  const message = suppliedString(body, "message");
  const branch = optionalString(body, "branch") ?? record.defaultBranch;
  const ref = `refs/heads/${branch}`;
  const given = optionalString(body, "sha");
  const before = (await git.resolveRef(ref))?.sha;
  if (!before && Object.keys(record.refs).length > 0) throw new Problem(404, `Branch ${branch} not found`);
  const present = before ? await git.info(`${before}:${file}`) : undefined;
  if (removes && !present) throw notFound();
  if (present && given === undefined) throw invalid(`Invalid request.\n\n"sha" wasn't supplied.`);
  if (given !== undefined && present?.sha !== given)
    throw new Problem(409, `${file} does not match ${given}`);
  const content = removes ? undefined : suppliedString(body, "content");
  const sha = content === undefined ? null : await git.write("blob", Buffer.from(content, "base64"));
  checkRefRules(repository, ref, before ? "update" : "creation");
  const tree = await editTree(git, before && (await git.info(`${before}^{tree}`))!.sha, [
    { path: file, sha },
  ]);
  if (!tree) throw invalid("path contains a malformed path component");
  const committer = readPerson(context, optionalObject(body, "committer"));
  const author = body.author ? readPerson(context, optionalObject(body, "author")) : committer;
  const commit = { tree, parents: before ? [before] : [], author, committer, message };
  const after = await git.writeCommit(commit);
  if (!(await git.swapRef(ref, after, before ?? noObject)))
    throw new Problem(409, `${branch} is at another commit but expected ${before}`);
  await recordRefChanges(context, [{ ref, before: before ?? noObject, after }]);
  const rendered = renderGitCommit(context.urls, repository, { sha: after, ...commit });
  const written =
    sha === null
      ? null
      : describe(
          context,
          { path: file, sha, type: "blob", mode: "100644", size: (await git.info(sha))!.size },
          branch,
        );
  const reply = { content: written, commit: rendered };
  return removes || present ? ok(reply) : created(reply);
};

const readme = async (context: Context) => {
  const { git, record } = context.repository;
  const commit = await git.resolveCommit(context.query.get("ref") ?? record.defaultBranch);
  const entries = commit ? await git.readTree(`${commit}^{tree}`) : undefined;
  const name = entries?.find((entry) => /^readme(\.\w+)?$/i.test(entry.path))?.path;
  if (!name) throw notFound();
  context.params.path = name;
  return get(context);
};

export const contentRoutes = [
  route("GET", path, "contents=read", get),
  route("GET", `${path}/`, "contents=read", get),
  route("GET", `${path}/{path+}`, "contents=read", get),
  route("PUT", `${path}/{path+}`, "contents=write", (context) => change(context, false)),
  route("DELETE", `${path}/{path+}`, "contents=write", (context) => change(context, true)),
  route("GET", "/repos/{owner}/{repo}/readme", "contents=read", readme),
];
