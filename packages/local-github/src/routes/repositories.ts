import { signBlobUrl } from "../blob-url.ts";
import { belongsTo, holds } from "../http/authorise.ts";
import { optionalString } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { invalid, notFound } from "../http/problem.ts";
import { noContent, ok, redirect } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";
import { renderRepository, repositoryPage, repositoryUrl } from "../render/repository.ts";
import { renderAll, resolveOr } from "./commits.ts";

const path = "/repos/{owner}/{repo}";

const accessOf = ({ identity, repository }: Context) =>
  !identity.anonymous && belongsTo(identity, repository) && identity.permissions === "admin"
    ? "admin"
    : holds(identity, repository, "contents", "write")
      ? "write"
      : "read";

const view = (context: Context) => renderRepository(context.urls, context.repository, accessOf(context));

const update = async (context: Context) => {
  const { body, repository } = context;
  const { record, git } = repository;
  const branch = optionalString(body, "default_branch");
  if (branch !== undefined && branch !== record.defaultBranch) {
    if (!(await git.resolveRef(`refs/heads/${branch}`)))
      throw invalid(`The branch ${branch} was not found. Please push that ref first or create it.`);
    record.defaultBranch = branch;
    await git.run(["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
  }
  if ("description" in body) record.description = optionalString(body, "description") ?? null;
  record.updatedAt = context.hub.now();
  return ok(view(context));
};

const listBranches = async (context: Context) => {
  const refs = await context.repository.git.listRefs(["refs/heads/"]);
  const api = repositoryUrl(context.urls, context.repository);
  return ok(
    paginate(context, refs).map(({ ref, sha }) => ({
      name: ref.slice("refs/heads/".length),
      commit: { sha, url: `${api}/commits/${sha}` },
      protected: false,
    })),
  );
};

const getBranch = async (context: Context) => {
  const { urls, repository } = context;
  const name = context.params.branch!;
  const found = await repository.git.resolveRef(`refs/heads/${name}`);
  if (!found) throw notFound();
  const api = `${repositoryUrl(urls, repository)}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: (await renderAll(context, [found.sha]))[0],
    _links: { self: api, html: `${repositoryPage(urls, repository)}/tree/${name}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: "off", contexts: [], checks: [] },
    },
    protection_url: `${api}/protection`,
  });
};

const listTags = async (context: Context) => {
  const { urls, repository } = context;
  const api = repositoryUrl(urls, repository);
  const refs = (await repository.git.listRefs(["refs/tags/"])).toReversed();
  const tags = await Promise.all(
    paginate(context, refs).map(async ({ ref }) => {
      const name = ref.slice("refs/tags/".length);
      const sha = (await repository.git.resolveCommit(ref)) ?? "";
      return {
        name,
        zipball_url: `${api}/zipball/${ref}`,
        tarball_url: `${api}/tarball/${ref}`,
        commit: { sha, url: `${api}/commits/${sha}` },
        node_id: `REF_${name}`,
      };
    }),
  );
  return ok(tags);
};

/** `git archive` of a ref, kept like any blob and fetched from the blob host. */
const archive = (format: "tar.gz" | "zip") => async (context: Context) => {
  const { repository, hub } = context;
  const sha = await resolveOr(context, context.params.ref ?? repository.record.defaultBranch);
  const root = `${repository.owner}-${repository.name}-${sha.slice(0, 7)}`;
  const { output } = await repository.git.run(["archive", `--format=${format}`, `--prefix=${root}/`, sha]);
  const { sha256 } = await hub.blobs.store(
    (async function* () {
      yield output;
    })(),
  );
  const type = format === "zip" ? "application/zip" : "application/x-gzip";
  return redirect(signBlobUrl(hub, { sha256, name: `${root}.${format}`, type }));
};

const immutable = (context: Context, enabled: boolean) => {
  context.repository.record.immutableReleases = enabled;
  return noContent();
};

export const repositoryRoutes = [
  route("GET", path, "metadata=read", (context) => ok(view(context))),
  route("PATCH", path, "administration=write", update),
  route("GET", `${path}/branches`, "contents=read", listBranches),
  route("GET", `${path}/branches/{branch+}`, "contents=read", getBranch),
  route("GET", `${path}/tags`, "metadata=read", listTags),
  route("GET", `${path}/topics`, "metadata=read", () => ok({ names: [] })),
  route("GET", `${path}/tarball/{ref+}`, "contents=read", archive("tar.gz")),
  route("GET", `${path}/tarball`, "contents=read", archive("tar.gz")),
  route("GET", `${path}/zipball/{ref+}`, "contents=read", archive("zip")),
  route("GET", `${path}/zipball`, "contents=read", archive("zip")),
  route("GET", `${path}/immutable-releases`, "administration=read", (context) => {
    if (!context.repository.record.immutableReleases) throw notFound();
    return ok({ enabled: true, enforced_by_owner: false });
  }),
  route("PUT", `${path}/immutable-releases`, "administration=write", (context) => immutable(context, true)),
  route("DELETE", `${path}/immutable-releases`, "administration=write", (context) =>
    immutable(context, false),
  ),
];
