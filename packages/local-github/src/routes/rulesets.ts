import { optionalArray, optionalChoice, optionalObject, requiredString } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { notFound } from "../http/problem.ts";
import { created, noContent, ok } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { repositoryUrl } from "../render/repository.ts";
import { nodeId } from "../render/user.ts";
import { matchesRefName } from "../rules/match-ref-name.ts";
import type { RulesetRecord } from "../state/records.ts";

const path = "/repos/{owner}/{repo}/rulesets";

const render = (context: Context, ruleset: RulesetRecord) => ({
  id: ruleset.id,
  name: ruleset.name,
  target: ruleset.target,
  source_type: "Repository",
  source: context.repository.fullName,
  enforcement: ruleset.enforcement,
  bypass_actors: [],
  current_user_can_bypass: "never",
  node_id: nodeId("RRS", ruleset.id),
  _links: { self: { href: `${repositoryUrl(context.urls, context.repository)}/rulesets/${ruleset.id}` } },
  conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
  rules: ruleset.rules,
  created_at: ruleset.createdAt,
  updated_at: ruleset.updatedAt,
});

const find = (context: Context) => {
  const ruleset = context.repository.record.rulesets.find(({ id }) => id === numberParam(context, "id"));
  if (!ruleset) throw notFound();
  return ruleset;
};

const readRefNames = (context: Context, which: "include" | "exclude") =>
  (
    optionalArray(
      optionalObject(optionalObject(context.body, "conditions") ?? {}, "ref_name") ?? {},
      which,
    ) ?? []
  ).map(String);

const create = (context: Context) => {
  const { body, hub, repository } = context;
  const now = hub.now();
  const ruleset: RulesetRecord = {
    id: repository.nextId(),
    name: requiredString(body, "name", "Ruleset"),
    target: optionalChoice(body, "target", ["branch", "tag"]) ?? "branch",
    enforcement: optionalChoice(body, "enforcement", ["disabled", "active", "evaluate"]) ?? "active",
    include: readRefNames(context, "include"),
    exclude: readRefNames(context, "exclude"),
    rules: (optionalArray(body, "rules") ?? []) as RulesetRecord["rules"],
    createdAt: now,
    updatedAt: now,
  };
  repository.record.rulesets.push(ruleset);
  return created(render(context, ruleset));
};

const remove = (context: Context) => {
  const ruleset = find(context);
  context.repository.record.rulesets = context.repository.record.rulesets.filter(
    (other) => other !== ruleset,
  );
  return noContent();
};

/** The rules that hold for a branch, as tools ask before they push. */
const listForBranch = (context: Context) => {
  const { record } = context.repository;
  const active = record.rulesets.filter(
    (ruleset) =>
      ruleset.enforcement === "active" &&
      matchesRefName(ruleset, `refs/heads/${context.params.branch}`, record.defaultBranch),
  );
  return ok(
    paginate(
      context,
      active.flatMap((ruleset) =>
        ruleset.rules.map((rule) => ({
          ...rule,
          ruleset_source_type: "Repository",
          ruleset_source: context.repository.fullName,
          ruleset_id: ruleset.id,
        })),
      ),
    ),
  );
};

export const rulesetRoutes = [
  route("GET", path, "metadata=read", (context) =>
    ok(paginate(context, context.repository.record.rulesets).map((ruleset) => render(context, ruleset))),
  ),
  route("POST", path, "administration=write", create),
  route("GET", `${path}/{id}`, "metadata=read", (context) => ok(render(context, find(context)))),
  route("DELETE", `${path}/{id}`, "administration=write", remove),
  route("GET", "/repos/{owner}/{repo}/rules/branches/{branch+}", "metadata=read", listForBranch),
];
