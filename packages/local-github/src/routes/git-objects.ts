import { editTree } from "../git/edit-tree.ts";
import { listTree } from "../git/list-tree.ts";
import type { Signature, TreeEntry } from "../git/objects.ts";
import { isValidRefName } from "../git/ref-name.ts";
import { type Body, optionalArray, optionalObject, optionalString, suppliedString } from "../http/fields.ts";
import { invalid, notFound, Problem } from "../http/problem.ts";
import { created, ok } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { type ReadCommit, renderGitCommit, verification } from "../render/commit.ts";
import { repositoryUrl } from "../render/repository.ts";
import { emailOf, nodeId } from "../render/user.ts";

const path = "/repos/{owner}/{repo}/git";
const sha40 = /^[0-9a-f]{40}$/;

const gitUrl = ({ urls, repository }: Context) => `${repositoryUrl(urls, repository)}/git`;

/** `{name, email, date}` of a body; who asks and now, unless given. */
const readPerson = (context: Context, given: Body | undefined): Signature => {
  const login = loginOf(context.identity);
  const date = given && optionalString(given, "date");
  if (date !== undefined && Number.isNaN(Date.parse(date)))
    throw invalid(`Invalid request.\n\n"${date}" is not a date-time.`);
  return {
    name: (given && optionalString(given, "name")) ?? login,
    email: (given && optionalString(given, "email")) ?? emailOf(login),
    date: date ?? context.hub.now(),
  };
};

const getCommit = async (context: Context) => {
  const sha = context.params.sha!;
  const commit = sha40.test(sha) ? await context.repository.git.readCommit(sha) : undefined;
  if (!commit) throw notFound();
  return ok(renderGitCommit(context.urls, context.repository, commit));
};

const createCommit = async (context: Context) => {
  const { repository, body } = context;
  const tree = suppliedString(body, "tree");
  if ((await repository.git.info(tree))?.type !== "tree") throw invalid("Tree SHA does not exist");
  const parents = (optionalArray(body, "parents") ?? []).map(String);
  for (const parent of parents)
    if (!sha40.test(parent) || (await repository.git.info(parent))?.type !== "commit")
      throw invalid("Parent SHA does not exist or is not a commit object");
  const author = readPerson(context, optionalObject(body, "author"));
  const committer = body.committer ? readPerson(context, optionalObject(body, "committer")) : author;
  const content = { tree, parents, author, committer, message: suppliedString(body, "message") };
  const commit: ReadCommit = { sha: await repository.git.writeCommit(content), ...content };
  const view = renderGitCommit(context.urls, repository, commit);
  return created(view, view.url);
};

const getTag = async (context: Context) => {
  const sha = context.params.sha!;
  const tag = sha40.test(sha) ? await context.repository.git.readTag(sha) : undefined;
  if (!tag) throw notFound();
  return ok(renderTag(context, tag));
};

const renderTag = (
  context: Context,
  tag: { sha: string; tag: string; message: string; tagger: Signature; object: string; type: string },
) => ({
  node_id: nodeId("TA", Number.parseInt(tag.sha.slice(0, 12), 16)),
  sha: tag.sha,
  url: `${gitUrl(context)}/tags/${tag.sha}`,
  tagger: tag.tagger,
  object: { sha: tag.object, type: tag.type, url: `${gitUrl(context)}/${tag.type}s/${tag.object}` },
  tag: tag.tag,
  message: tag.message,
  verification,
});

/** Makes the tag object only; the ref is made by POST /git/refs. */
const createTag = async (context: Context) => {
  const { repository, body } = context;
  const name = suppliedString(body, "tag");
  const message = suppliedString(body, "message");
  const object = suppliedString(body, "object");
  const type = suppliedString(body, "type");
  if (!isValidRefName(`refs/tags/${name}`)) throw invalid("tag is not a valid tag name");
  if (!sha40.test(object) || (await repository.git.info(object))?.type !== type)
    throw invalid("Object does not exist or is not of the given type");
  const content = {
    tag: name,
    message,
    object,
    type,
    tagger: readPerson(context, optionalObject(body, "tagger")),
  };
  const sha = await repository.git.writeTag(content);
  const stored = await repository.git.readTag(sha);
  return created(renderTag(context, stored!), `${gitUrl(context)}/tags/${sha}`);
};

const getBlob = async (context: Context) => {
  const sha = context.params.sha!;
  const blob = sha40.test(sha) ? await context.repository.git.read(sha) : undefined;
  if (blob?.type !== "blob") throw notFound();
  if (/raw/.test(context.request.headers.accept ?? ""))
    return {
      status: 200,
      content: blob.content,
      headers: { "content-type": "application/vnd.github.raw+json" },
    };
  return ok({
    sha,
    node_id: nodeId("B", Number.parseInt(sha.slice(0, 12), 16)),
    size: blob.size,
    url: `${gitUrl(context)}/blobs/${sha}`,
    content: wrapBase64(blob.content),
    encoding: "base64",
  });
};

/** GitHub breaks base64 every 60 characters. */
export const wrapBase64 = (content: Buffer): string => content.toString("base64").replace(/.{1,60}/g, "$&\n");

const createBlob = async (context: Context) => {
  const content = suppliedString(context.body, "content");
  const encoding = optionalString(context.body, "encoding") ?? "utf-8";
  if (encoding !== "utf-8" && encoding !== "base64") throw invalid("encoding must be utf-8 or base64");
  const sha = await context.repository.git.write(
    "blob",
    Buffer.from(content, encoding === "base64" ? "base64" : "utf8"),
  );
  const url = `${gitUrl(context)}/blobs/${sha}`;
  return created({ sha, url }, url);
};

const renderTree = (context: Context, sha: string, entries: readonly (TreeEntry & { size?: number })[]) => ({
  sha,
  url: `${gitUrl(context)}/trees/${sha}`,
  tree: entries.map(({ path: file, mode, type, sha: object, size }) => ({
    path: file,
    mode,
    type,
    sha: object,
    ...(size !== undefined && { size }),
    ...(type !== "commit" && { url: `${gitUrl(context)}/${type}s/${object}` }),
  })),
  truncated: false,
});

const getTree = async (context: Context) => {
  const { git } = context.repository;
  const name = context.params.sha!;
  const commit = await git.resolveCommit(name);
  const tree = await git.info(`${commit ?? name}^{tree}`);
  if (!tree || (!commit && !sha40.test(name))) throw notFound();
  const recursive = context.query.has("recursive");
  return ok(renderTree(context, tree.sha, await listTree(git, tree.sha, recursive)));
};

const createTree = async (context: Context) => {
  const { git } = context.repository;
  const edits = optionalArray(context.body, "tree");
  if (!edits) throw invalid(`Invalid request.\n\n"tree" wasn't supplied.`);
  const base = optionalString(context.body, "base_tree");
  const baseTree = base === undefined ? undefined : await git.info(`${base}^{tree}`);
  if (base !== undefined && (!sha40.test(base) || !baseTree))
    throw invalid("base_tree is not a valid tree oid");
  const prepared = [];
  for (const edit of edits as Body[]) {
    const file = suppliedString(edit, "path");
    if (edit.sha === null) {
      prepared.push({ path: file, sha: null });
      continue;
    }
    const mode = optionalString(edit, "mode") ?? "100644";
    const content = optionalString(edit, "content");
    const sha =
      optionalString(edit, "sha") ??
      (content === undefined ? undefined : await git.write("blob", Buffer.from(content)));
    if (!sha) throw invalid("Must supply either tree.sha or tree.content.");
    if (!["100644", "100755", "040000", "160000", "120000"].includes(mode))
      throw invalid(`tree.mode must be one of 100644, 100755, 040000, 160000, 120000`);
    if (mode !== "160000" && (!sha40.test(sha) || !(await git.info(sha))))
      throw invalid(`tree.sha ${sha} is not a valid object`);
    prepared.push({ path: file, mode, sha });
  }
  const sha = await editTree(git, baseTree?.sha, prepared);
  if (sha === undefined) throw new Problem(422, "tree.path contains a malformed path component");
  return created(
    renderTree(context, sha, await listTree(git, sha, false)),
    `${gitUrl(context)}/trees/${sha}`,
  );
};

export const gitObjectRoutes = [
  route("GET", `${path}/commits/{sha}`, "contents=read", getCommit),
  route("POST", `${path}/commits`, "contents=write", createCommit),
  route("GET", `${path}/tags/{sha}`, "contents=read", getTag),
  route("POST", `${path}/tags`, "contents=write", createTag),
  route("GET", `${path}/blobs/{sha}`, "contents=read", getBlob),
  route("POST", `${path}/blobs`, "contents=write", createBlob),
  route("GET", `${path}/trees/{sha+}`, "contents=read", getTree),
  route("POST", `${path}/trees`, "contents=write", createTree),
];
