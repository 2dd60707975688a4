import type { GitHub } from "@mlops-actions/github/connect";
import { formatTag } from "../tags/tag-grammar.ts";
import type { Finding } from "./finding.ts";

/** What the repository's settings allow, as far as the token may see them. */
export const checkSettings = async (github: GitHub, models: readonly string[]): Promise<Finding[]> =>
  (
    await Promise.all([
      checkRulesets(github, models),
      checkImmutable(github),
      checkWorkflowToken(github),
      checkRateLimit(github),
    ])
  ).flat();

/** The answer, or undefined where there is none for this token: settings are for administrators. */
const ask = async <T>(question: () => Promise<{ data: T }>): Promise<T | undefined> => {
  try {
    return (await question()).data;
  } catch (error) {
    const { status, cause } = error as { status?: number; cause?: { status?: number } };
    if ([401, 403, 404].includes(status ?? cause?.status ?? 0)) return undefined;
    throw error;
  }
};

const unseen = (what: string, code: string, fix: string): Finding => ({
  level: "note",
  code,
  subject: what,
  message: "This token may not see it.",
  fix,
});

/** Every kind of tag that a registry makes for a model. */
const exampleTags = (model: string) =>
  [
    { kind: "registered", model, version: "v9999.0.0", counter: null } as const,
    { kind: "deregistered", model, version: "v9999.0.0", counter: null } as const,
    { kind: "assigned", model, stage: "production", counter: 9999 } as const,
  ].map(formatTag);

const checkRulesets = async (
  { octokit, owner, repo }: GitHub,
  models: readonly string[],
): Promise<Finding[]> => {
  const listed = await ask(() =>
    octokit.rest.repos.getRepoRulesets({ owner, repo, includes_parents: true, per_page: 100 }),
  );
  if (!listed)
    return [
      unseen(
        "rulesets",
        "rulesets-unseen",
        "Ask an administrator whether a ruleset restricts creating tags.",
      ),
    ];
  const findings: Finding[] = [];
  for (const { id, name, target, enforcement } of listed) {
    if (target !== "tag" || enforcement !== "active") continue;
    const ruleset = await ask(() =>
      octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id, includes_parents: true }),
    );
    const refs = (
      ruleset?.conditions as { ref_name?: { include?: string[]; exclude?: string[] } } | undefined
    )?.ref_name;
    const rules = (ruleset?.rules ?? []).filter(
      ({ type }) => type === "creation" || type === "tag_name_pattern",
    );
    if (!ruleset || rules.length === 0) continue;
    const hit = (models.length > 0 ? models : ["model"])
      .flatMap(exampleTags)
      .find((tag) => isMeant(refs ?? {}, `refs/tags/${tag}`));
    if (!hit) continue;
    const bypass = ruleset.current_user_can_bypass === "always";
    findings.push({
      level: bypass ? "note" : "error",
      code: "ruleset-forbids-tags",
      subject: `ruleset ${name}`,
      message: `It ${rules.some(({ type }) => type === "creation") ? "restricts creating tags" : "asks tags to have a certain name"} such as ${hit}${bypass ? "; this token may bypass it, a workflow's perhaps not" : ": registering and promoting fail with 422"}.`,
      fix: "Settings, Rules, Rulesets: let GitHub Actions bypass it, or exclude the models' tags. Forbidding updates and deletions of tags is good: the registry needs neither.",
    });
  }
  return findings;
};

/** Whether a ruleset's condition speaks of a ref; fnmatch, where `*` stops at a slash and `**` does not. */
const isMeant = (
  { include = [], exclude = [] }: { include?: string[]; exclude?: string[] },
  ref: string,
): boolean => {
  const fits = (pattern: string) => pattern === "~ALL" || toPattern(pattern).test(ref);
  return include.some(fits) && !exclude.some(fits);
};

const toPattern = (pattern: string): RegExp => {
  const parts = pattern.split(/(\*\*\/?|\*|\?)/).map((part) => {
    if (part.startsWith("**")) return ".*";
    if (part === "*") return "[^/]*";
    return part === "?" ? "[^/]" : part.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
};

/** GET answers 404 where it is off, and 403 or 404 to those who may not see it. */
const checkImmutable = async ({ octokit, owner, repo }: GitHub): Promise<Finding[]> => {
  const answer = await ask(() =>
    octokit.request("GET /repos/{owner}/{repo}/immutable-releases", { owner, repo }),
  );
  const { enabled = false } = (answer ?? {}) as { enabled?: boolean };
  return [
    enabled
      ? {
          level: "note",
          code: "releases-immutable",
          subject: "immutable releases",
          message:
            "They are on: nobody can replace an asset of a version. A collected version's name is burned for ever.",
          fix: "Nothing.",
        }
      : {
          level: "note",
          code: "releases-mutable",
          subject: "immutable releases",
          message:
            "They are off, or this token may not see it: whoever may write can replace an asset later. Readers notice by the digests.",
          fix: "Settings, General, Releases: enable release immutability.",
        },
  ];
};

const checkWorkflowToken = async ({ octokit, owner, repo }: GitHub): Promise<Finding[]> => {
  const answer = await ask(() =>
    octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ owner, repo }),
  );
  if (!answer)
    return [
      unseen(
        "default permissions of workflows",
        "workflow-token-unseen",
        "Name permissions: contents: write in each job that registers or promotes.",
      ),
    ];
  return answer.default_workflow_permissions === "write"
    ? [
        {
          level: "note",
          code: "workflow-token-writes",
          subject: "default permissions of workflows",
          message:
            "Every job gets a token that may write, pull requests' jobs of this repository among them.",
          fix: "Settings, Actions, General, Workflow permissions: read; and name contents: write in the jobs that register or promote.",
        },
      ]
    : [];
};

const checkRateLimit = async ({ octokit }: GitHub): Promise<Finding[]> => {
  const answer = await ask(() => octokit.rest.rateLimit.get());
  if (!answer) return []; // an Enterprise Server without limits answers 404
  const { core, graphql } = answer.resources;
  return [["REST", core] as const, ["GraphQL", graphql] as const].flatMap(([name, limit]): Finding[] => {
    if (!limit) return [];
    const opens = new Date(limit.reset * 1000).toISOString().slice(11, 16);
    const low = limit.remaining < limit.limit / 10;
    return [
      {
        level: low ? "warning" : "note",
        code: low ? "rate-limit-low" : "rate-limit",
        subject: `${name} rate limit`,
        message: `${limit.remaining} of ${limit.limit} left until ${opens} UTC.`,
        fix: low
          ? "Wait, or give another token: a workflow's has 1,000 an hour for each repository."
          : "Nothing.",
      },
    ];
  });
};
