import { belongsTo } from "../http/authorise.ts";
import { paginate } from "../http/paginate.ts";
import { Problem } from "../http/problem.ts";
import type { RateLimits } from "../http/rate-limits.ts";
import { ok } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";
import { loginOf } from "../hub.ts";
import { renderRepository } from "../render/repository.ts";
import { renderUser } from "../render/user.ts";

const describeUser = ({ urls, hub }: Context, login: string) => ({
  ...renderUser(urls, login),
  name: login,
  company: null,
  blog: "",
  location: null,
  email: null,
  hireable: null,
  bio: null,
  twitter_username: null,
  public_repos: hub.repositories().filter(({ owner }) => owner === login).length,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: "2008-01-14T04:33:35Z",
  updated_at: "2008-01-14T04:33:35Z",
});

const viewer = (context: Context) => {
  const { identity } = context;
  if (identity.anonymous) throw new Problem(401, "Requires authentication");
  // GITHUB_TOKEN belongs to an app's installation, and no person stands behind it.
  if (identity.runId !== undefined) throw new Problem(403, "Resource not accessible by integration");
  return ok(describeUser(context, loginOf(identity)));
};

const listRepositories = (context: Context) => {
  const visible = context.hub
    .repositories()
    .filter((repository) => !repository.record.private || belongsTo(context.identity, repository));
  return ok(
    paginate(context, visible).map((repository) => renderRepository(context.urls, repository, "read")),
  );
};

export const userRoutes = (limits: RateLimits) => [
  route("GET", "/user", "none", viewer),
  route("GET", "/user/repos", "none", listRepositories),
  route("GET", "/users/{login}", "none", (context) => ok(describeUser(context, context.params.login!))),
  route("GET", "/rate_limit", "none", (context) => {
    limits.giveBack(context.identity);
    const core = { ...limits.describe(context.identity), resource: "core" };
    return ok({
      resources: { core, search: { ...core, resource: "search" }, graphql: { ...core, resource: "graphql" } },
      rate: core,
    });
  }),
  route("GET", "/meta", "none", () =>
    ok({ verifiable_password_authentication: false, installed_version: "3.19.0" }),
  ),
  route("GET", "/zen", "none", () => ({
    status: 200,
    content: "Keep it logically awesome.",
    headers: { "content-type": "text/plain;charset=utf-8" },
  })),
  route("GET", "/", "none", ({ urls }) =>
    ok({
      current_user_url: `${urls.api}/user`,
      rate_limit_url: `${urls.api}/rate_limit`,
      repository_url: `${urls.api}/repos/{owner}/{repo}`,
    }),
  ),
];
