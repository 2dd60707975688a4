import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";

export type NewTag = { tag: string; message: string; commit: string; actor: string; date: Date };

/**
 * Creates an annotated tag: the object first, then its name. Creating the name is the compare-and-swap of the whole
 * registry: of any number of runs that want it, GitHub lets one through.
 *
 * "taken" means that the name stands for something else. After an answer that says nothing (5xx, a dropped
 * connection) we look whether the name stands for our object before trying again.
 */
export const createTag = async (github: GitHub, wanted: NewTag): Promise<"created" | "taken"> => {
  const { octokit, owner, repo } = github;
  const { data: object } = await octokit.rest.git
    .createTag({
      owner,
      repo,
      tag: wanted.tag,
      message: wanted.message,
      object: wanted.commit,
      type: "commit",
      tagger: {
        ...personOf(wanted.actor),
        date: wanted.date.toISOString().replace(/\.\d+Z$/, "Z"),
      },
      // An object is named by its content: making it twice makes it once.
      request: { retries: 3 },
    })
    .catch((error: unknown) => {
      throw explainMissingCommit(error, wanted.commit);
    });

  for (let attempt = 1; ; attempt++) {
    try {
      await octokit.rest.git.createRef({ owner, repo, ref: `refs/tags/${wanted.tag}`, sha: object.sha });
      return "created";
    } catch (error) {
      const { status, message } = error as { status?: number; message: string };
      const exists = status === 422 && /already exists/i.test(message);
      if (status === 422 && !exists) throw explainRestricted(error, wanted.tag);
      if (exists && attempt === 1) return "taken"; // we have not asked before, so it is not ours
      if (!exists && (status === undefined || status < 500)) throw error;
      const present = await readTagSha(github, wanted.tag);
      if (present !== undefined) return present === object.sha ? "created" : "taken";
      if (attempt === 3) throw error;
    }
  }
};

const readTagSha = async (github: GitHub, tag: string): Promise<string | undefined> => {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `tags/${tag}` });
    return data.object.sha;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  }
};

const explainMissingCommit = (error: unknown, commit: string): unknown =>
  [404, 422].includes((error as { status?: number }).status ?? 0)
    ? new UserError(
        `GitHub does not know commit ${commit}, or refuses a tag on it (${(error as Error).message}).`,
        {
          fix: "Push the commit first: a version stands on a commit that everybody can fetch.",
          cause: error,
        },
      )
    : error;

/**
 * A 422 that is not "already exists" is a rule: a ruleset that restricts creating tags, or a name that an immutable
 * release once had, which GitHub never gives out again.
 * https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
 */
const explainRestricted = (error: unknown, tag: string): unknown => {
  const { message } = error as Error;
  if (/immutable/i.test(message))
    return new UserError(`Tag ${tag} belonged to an immutable release and can never be used again.`, {
      fix: "Register under another version: with version: or bump:.",
      cause: error,
    });
  return new UserError(`GitHub refused to create tag ${tag} (422 ${message}).`, {
    fix: "A ruleset restricts creating tags. Let the workflow's app bypass it (Settings, Rules, Rulesets), or exempt the model's tags.",
    cause: error,
  });
};

/** Name and address of whoever acts, in git's form: GTO needs both. */
export const personOf = (actor: string): { name: string; email: string } => {
  const name = actor.replace(/[<>\r\n]/g, " ").trim() || "mlops-actions";
  return { name, email: `${name.replace(/[^\w.[\]-]/g, "-")}@users.noreply.github.com` };
};
