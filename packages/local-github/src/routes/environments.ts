import { paginate } from "../http/paginate.ts";
import { notFound } from "../http/problem.ts";
import { noContent, ok } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";
import { renderEnvironment } from "../render/deployment.ts";
import type { EnvironmentRecord } from "../state/records.ts";

const path = "/repos/{owner}/{repo}/environments";

/** The environment of this name, made at its first deployment. */
export const ensureEnvironment = ({ hub, repository }: Context, name: string): EnvironmentRecord => {
  const { environments } = repository.record;
  const present = environments.find((environment) => environment.name === name);
  if (present) return present;
  const now = hub.now();
  const environment = { id: repository.nextId(), name, createdAt: now, updatedAt: now };
  environments.push(environment);
  return environment;
};

const find = (context: Context) => {
  const found = context.repository.record.environments.find(({ name }) => name === context.params.name);
  if (!found) throw notFound();
  return found;
};

const view = ({ urls, repository }: Context, environment: EnvironmentRecord) =>
  renderEnvironment(urls, repository, environment);

export const environmentRoutes = [
  route("GET", path, "actions=read", (context) => {
    const { environments } = context.repository.record;
    return ok({
      total_count: environments.length,
      environments: paginate(context, environments).map((environment) => view(context, environment)),
    });
  }),
  route("GET", `${path}/{name}`, "actions=read", (context) => ok(view(context, find(context)))),
  route("PUT", `${path}/{name}`, "administration=write", (context) => {
    const environment = ensureEnvironment(context, context.params.name!);
    environment.updatedAt = context.hub.now();
    return ok(view(context, environment));
  }),
  route("DELETE", `${path}/{name}`, "administration=write", (context) => {
    const environment = find(context);
    const { record } = context.repository;
    record.environments = record.environments.filter((other) => other !== environment);
    return noContent();
  }),
];
