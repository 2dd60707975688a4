import { announce } from "../events/announce.ts";
import { recordRefChanges } from "../events/ref-changes.ts";
import { isValidRefName } from "../git/ref-name.ts";
import { noObject } from "../git/repository-git.ts";
import { holds } from "../http/authorise.ts";
import {
  type Body,
  optionalBoolean,
  optionalChoice,
  optionalString,
  requiredString,
} from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { customError, invalid, notFound, Problem, validationFailed } from "../http/problem.ts";
import { created, noContent, ok } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { renderRelease } from "../render/release.ts";
import { repositoryPage } from "../render/repository.ts";
import { findRuleViolation } from "../rules/check-ref-rules.ts";
import type { ReleaseRecord } from "../state/records.ts";

const path = "/repos/{owner}/{repo}/releases";
const mostBody = 125_000;

/** Drafts are seen by those who may write. */
export const seesDrafts = ({ identity, repository }: Context): boolean =>
  holds(identity, repository, "contents", "write");

export const findRelease = (context: Context): ReleaseRecord => {
  const release = context.repository.record.releases.find(({ id }) => id === numberParam(context, "id"));
  if (!release || (release.draft && !seesDrafts(context))) throw notFound();
  return release;
};

const view = ({ urls, repository }: Context, release: ReleaseRecord) =>
  renderRelease(urls, repository, release);

const newestFirst = (a: ReleaseRecord, b: ReleaseRecord) =>
  b.createdAt.localeCompare(a.createdAt) || b.id - a.id;

const list = (context: Context) => {
  const drafts = seesDrafts(context);
  const visible = context.repository.record.releases.filter((release) => drafts || !release.draft);
  return ok(paginate(context, visible.sort(newestFirst)).map((release) => view(context, release)));
};

const getByTag = (context: Context) => {
  const release = context.repository.record.releases.find(
    ({ draft, tagName }) => !draft && tagName === context.params.tag,
  );
  if (!release) throw notFound();
  return ok(view(context, release));
};

/** The one that was made latest last, else the newest that does not decline. */
export const findLatestRelease = (releases: readonly ReleaseRecord[]): ReleaseRecord | undefined => {
  const candidates = releases.filter(({ draft, prerelease }) => !draft && !prerelease);
  return (
    candidates.find(({ makeLatest }) => makeLatest === "true") ??
    candidates.filter(({ makeLatest }) => makeLatest !== "false").sort(newestFirst)[0]
  );
};

const getLatest = (context: Context) => {
  const latest = findLatestRelease(context.repository.record.releases);
  if (!latest) throw notFound();
  return ok(view(context, latest));
};

const readBody = (body: Body) => {
  const text = optionalString(body, "body");
  if (text !== undefined && text.length > mostBody)
    throw validationFailed(
      customError("Release", `body is too long (maximum is ${mostBody} characters)`, "body"),
    );
  return text;
};

const makeLatest = (
  context: Context,
  release: ReleaseRecord,
  value: ReleaseRecord["makeLatest"] | undefined,
) => {
  if (value === undefined) return;
  if (value === "true")
    for (const other of context.repository.record.releases)
      if (other.makeLatest === "true") other.makeLatest = "legacy";
  release.makeLatest = value;
};

const create = async (context: Context) => {
  const { body, hub, repository } = context;
  const now = hub.now();
  const release: ReleaseRecord = {
    id: 0,
    tagName: requiredString(body, "tag_name", "Release"),
    targetCommitish: optionalString(body, "target_commitish") ?? repository.record.defaultBranch,
    name: optionalString(body, "name") ?? null,
    body: readBody(body) ?? null,
    draft: true,
    prerelease: optionalBoolean(body, "prerelease") ?? false,
    immutable: false,
    makeLatest: "legacy",
    author: loginOf(context.identity),
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    assets: [],
  };
  const latest = optionalChoice(body, "make_latest", ["true", "false", "legacy"] as const);
  if (optionalBoolean(body, "generate_release_notes"))
    release.body ??= await writeNotes(context, release.tagName, undefined, release.targetCommitish);
  if (!optionalBoolean(body, "draft")) await publish(context, release);
  release.id = repository.nextId();
  makeLatest(context, release, latest);
  repository.record.releases.push(release);
  await announceRelease(
    context,
    release,
    release.draft ? ["created"] : ["created", "published", release.prerelease ? "prereleased" : "released"],
  );
  const rendered = view(context, release);
  return created(rendered, rendered.url);
};

const update = async (context: Context) => {
  const { body, hub, repository } = context;
  const release = findRelease(context);
  const next: ReleaseRecord = { ...release };
  next.tagName = optionalString(body, "tag_name") ?? release.tagName;
  next.targetCommitish = optionalString(body, "target_commitish") ?? release.targetCommitish;
  if ("name" in body) next.name = optionalString(body, "name") ?? null;
  if ("body" in body) next.body = readBody(body) ?? null;
  next.prerelease = optionalBoolean(body, "prerelease") ?? release.prerelease;
  const latest = optionalChoice(body, "make_latest", ["true", "false", "legacy"] as const);
  const draft = optionalBoolean(body, "draft");
  const publishes = release.draft && draft === false;
  if (release.immutable && (next.tagName !== release.tagName || draft === true))
    throw validationFailed(customError("Release", "Cannot update an immutable release's tag", "tag_name"));
  if (publishes || (!release.draft && next.tagName !== release.tagName))
    await publish(context, next, release);
  else if (draft === true && !release.draft) Object.assign(next, { draft: true, publishedAt: null });
  next.updatedAt = hub.now();
  Object.assign(release, next);
  makeLatest(context, release, latest);
  await announceRelease(
    context,
    release,
    publishes ? ["published", release.prerelease ? "prereleased" : "released"] : ["edited"],
  );
  return ok(renderRelease(context.urls, repository, release));
};

/** Makes a release visible: its tag must be free, exist or be made (lightweight), and be allowed. */
const publish = async (context: Context, release: ReleaseRecord, itself?: ReleaseRecord) => {
  const { repository, hub } = context;
  const { record, git } = repository;
  const ref = `refs/tags/${release.tagName}`;
  const errors = [];
  if (record.releases.some((other) => other !== itself && !other.draft && other.tagName === release.tagName))
    errors.push({ resource: "Release", code: "already_exists", field: "tag_name" });
  if (!isValidRefName(ref)) {
    errors.push(
      customError("Release", "tag_name is not a valid tag", "tag_name"),
      customError("Release", "tag_name is not well-formed", "tag_name"),
      customError("Release", "Published releases must have a valid tag"),
    );
  }
  if (errors.length > 0) throw validationFailed(...errors);
  if (!(await git.resolveRef(ref))) {
    const violation = findRuleViolation(repository, ref, "creation");
    const burned = record.burnedTags.includes(release.tagName);
    if (violation)
      throw validationFailed(
        customError(
          "Release",
          `pre_receive Repository rule violations found\n\n${violation}\n\n`,
          "pre_receive",
        ),
        ...(burned ? [customError("Release", "tag_name was used by an immutable release", "tag_name")] : []),
        customError("Release", "Published releases must have a valid tag"),
      );
    const target = await git.resolveCommit(release.targetCommitish);
    if (!target)
      throw validationFailed(customError("Release", "Published releases must have a valid tag"), {
        resource: "Release",
        code: "invalid",
        field: "target_commitish",
      });
    await checkWorkflows(context, target);
    if (!(await git.swapRef(ref, target, noObject)))
      throw validationFailed(
        customError("Release", "tag_name is not a valid tag", "tag_name"),
        customError("Release", "Published releases must have a valid tag"),
      );
    await recordRefChanges(context, [{ ref, before: noObject, after: target }]);
  }
  release.draft = false;
  release.publishedAt ??= hub.now();
  release.immutable = record.immutableReleases;
};

/**
 * GITHUB_TOKEN may not make a tag at a commit whose workflow files differ from the default branch's: that would be
 * to write workflows. https://github.com/cli/cli/issues/9514
 */
const checkWorkflows = async ({ repository, identity, headers }: Context, target: string) => {
  if (identity.anonymous || identity.runId === undefined) return;
  const { git, record } = repository;
  const at = async (commit: string) => (await git.info(`${commit}:.github/workflows`))?.sha;
  if ((await at(target)) === (await at(`refs/heads/${record.defaultBranch}`))) return;
  headers["x-accepted-github-permissions"] = "contents=write,workflows=write";
  throw new Problem(403, "Resource not accessible by integration");
};

const remove = async (context: Context) => {
  const { record } = context.repository;
  const release = findRelease(context);
  record.releases = record.releases.filter((other) => other !== release);
  if (release.immutable) record.burnedTags.push(release.tagName);
  await announceRelease(context, release, ["deleted"]);
  return noContent();
};

const announceRelease = async (context: Context, release: ReleaseRecord, actions: readonly string[]) => {
  // A draft starts nothing but `created`, which GitHub does not tell workflows of either.
  if (release.draft && !actions.includes("deleted")) return;
  const ref = `refs/tags/${release.tagName}`;
  const sha = await context.repository.git.resolveCommit(ref);
  for (const action of actions)
    await announce(context, {
      name: "release",
      action,
      payload: { release: view(context, release) },
      ...(sha && { sha, ref }),
    });
};

const writeNotes = async (context: Context, tag: string, previous: string | undefined, target: string) => {
  const { repository, urls } = context;
  const { git, record } = repository;
  const to = (await git.resolveCommit(`refs/tags/${tag}`)) ?? (await git.resolveCommit(target));
  if (!to) throw validationFailed({ resource: "Release", code: "invalid", field: "target_commitish" });
  const from = previous === undefined ? undefined : await git.resolveCommit(`refs/tags/${previous}`);
  if (previous !== undefined && !from) throw invalid("Invalid previous_tag parameter");
  const listed = await git.text(["rev-list", from ? `${from}..${to}` : to]);
  const commits = new Set(listed.split("\n"));
  const merged = record.issues.filter(
    ({ pull }) => pull?.mergeCommitSha && pull.mergedAt && commits.has(pull.mergeCommitSha),
  );
  const page = repositoryPage(urls, repository);
  const lines = merged.map(
    ({ title, author, number }) => `* ${title} by @${author} in ${page}/pull/${number}`,
  );
  const changes = lines.length > 0 ? `## What's Changed\n${lines.join("\n")}\n\n\n` : "";
  return `${changes}**Full Changelog**: ${page}/${previous ? `compare/${previous}...${tag}` : `commits/${tag}`}`;
};

const generateNotes = async (context: Context) => {
  const tag = requiredString(context.body, "tag_name", "Release");
  const target = optionalString(context.body, "target_commitish") ?? context.repository.record.defaultBranch;
  const previous = optionalString(context.body, "previous_tag_name");
  return ok({ name: tag, body: await writeNotes(context, tag, previous, target) });
};

export const releaseRoutes = [
  route("GET", path, "contents=read", list),
  route("POST", path, "contents=write", create),
  route("POST", `${path}/generate-notes`, "contents=write", generateNotes),
  route("GET", `${path}/latest`, "contents=read", getLatest),
  route("GET", `${path}/tags/{tag+}`, "contents=read", getByTag),
  route("GET", `${path}/{id}`, "contents=read", (context) => ok(view(context, findRelease(context)))),
  route("PATCH", `${path}/{id}`, "contents=write", update),
  route("DELETE", `${path}/{id}`, "contents=write", remove),
];
