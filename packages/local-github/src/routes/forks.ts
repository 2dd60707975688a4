import { belongsTo } from "../http/authorise.ts";
import { optionalString } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { Problem } from "../http/problem.ts";
import { ok } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";
import { findFork } from "../pulls/fork-head.ts";
import { renderRepository } from "../render/repository.ts";

const path = "/repos/{owner}/{repo}/forks";

/**
 * A repository of the caller's own with every branch and tag of this one. What it holds at first starts nothing, and
 * nothing that happens in it later starts a workflow there: GitHub leaves Actions off in a fork until its owner turns
 * them on.
 */
const create = async (context: Context) => {
  const { hub, urls, identity, repository, body } = context;
  if (identity.anonymous) throw new Problem(401, "Requires authentication");
  if (identity.runId !== undefined) throw new Problem(403, "Resource not accessible by integration");
  if (identity.login.toLowerCase() === repository.owner.toLowerCase())
    throw new Problem(403, "You cannot fork a repository into the account that owns it.");
  const present = findFork(hub.repositories(), repository, identity.login);
  if (present) return { status: 202, json: renderRepository(urls, present, "admin") };
  const name = optionalString(body, "name") ?? repository.name;
  const fork = await hub.createRepository(`${identity.login}/${name}`, repository.record.defaultBranch);
  if (fork.record.parent === undefined && Object.keys(fork.record.refs).length > 0)
    throw new Problem(403, `${fork.fullName} is there already, and is no fork of this repository.`);
  await fork.exclusive(async () => {
    fork.record.parent = repository.fullName;
    const refs = ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];
    await fork.git.run(["fetch", "--quiet", "--no-write-fetch-head", repository.git.directory, ...refs]);
    fork.record.refs = Object.fromEntries((await fork.git.listRefs()).map(({ ref, sha }) => [ref, sha]));
    await fork.save();
  });
  return { status: 202, json: renderRepository(urls, fork, "admin") };
};

const list = (context: Context) => {
  const { hub, urls, identity, repository } = context;
  const forks = hub.repositories().filter(({ record }) => record.parent === repository.fullName);
  return ok(
    paginate(context, forks).map((fork) =>
      renderRepository(urls, fork, belongsTo(identity, fork) ? "write" : "read"),
    ),
  );
};

export const forkRoutes = [
  route("GET", path, "metadata=read", list),
  route("POST", path, "metadata=read", create),
];
