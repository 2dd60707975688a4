import type { GitHub } from "@mlops-actions/github/connect";
import { listDeploymentStatuses } from "@mlops-actions/github/deployments";
import { eachOf } from "../each-of.ts";
import { parseTag } from "../tags/tag-grammar.ts";

/** A version that a Deployment needs. */
export type LiveVersion = { version: string; environment: string; why: string };

type Entry = { id: number; environment: string; version: string; previous: string | null };

const over = new Set(["inactive", "failure", "error"]);

/**
 * The versions of a model that its Deployments need: what runs in each environment, what is being deployed there, and
 * what a rollback would go back to. One request for a hundred Deployments and one for each that is looked at.
 * @throws UserError where the token may not read Deployments: then nobody knows what is live.
 */
export const listLive = async (github: GitHub, model: string): Promise<LiveVersion[]> => {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.repos.listDeployments, {
    owner,
    repo,
    task: `mlops:${model}`,
    per_page: 100,
  });
  const byEnvironment = new Map<string, Entry[]>();
  for (const { id, environment, ref, payload } of all.sort((a, b) => b.id - a.id)) {
    const tag = parseTag(ref);
    if (tag?.kind !== "registered") continue;
    const entry = { id, environment, version: tag.version, previous: readPrevious(payload) };
    byEnvironment.set(environment, [...(byEnvironment.get(environment) ?? []), entry]);
  }
  return (await eachOf([...byEnvironment.values()], 4, (entries) => listNeeded(github, entries))).flat();
};

/** Newest first: whatever is not over, down to the newest that succeeded. */
const listNeeded = async (github: GitHub, entries: readonly Entry[]): Promise<LiveVersion[]> => {
  const needed: LiveVersion[] = [];
  for (const { id, environment, version, previous } of entries) {
    const state = (await listDeploymentStatuses(github, id))[0]?.state;
    if (state === "success") {
      needed.push({ version, environment, why: `is live in ${environment}` });
      if (previous)
        needed.push({ version: previous, environment, why: `${environment} would roll back to it` });
      return needed;
    }
    if (!state || !over.has(state))
      needed.push({ version, environment, why: `is being deployed to ${environment}` });
  }
  return needed;
};

const readPrevious = (payload: unknown): string | null => {
  try {
    const read = (typeof payload === "string" ? JSON.parse(payload) : payload) as {
      previous?: unknown;
    } | null;
    return typeof read?.previous === "string" ? read.previous : null;
  } catch {
    return null;
  }
};
