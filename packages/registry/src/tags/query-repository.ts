import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";

/**
 * Asks one GraphQL question about the repository. It is a read although it is a POST, so it may be retried.
 * @param fields what to select of the repository
 * @param fragments that the fields use
 */
export const queryRepository = async <Answer>(
  github: GitHub,
  fields: string,
  fragments = "",
): Promise<Answer> => {
  const { octokit, owner, repo: name } = github;
  const document = `query Registry($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } } ${fragments}`;
  try {
    const { repository } = await octokit.graphql<{ repository: Answer | null }>(document, {
      owner,
      name,
      request: { retries: 3 },
    });
    if (repository) return repository;
  } catch (error) {
    const kinds = (error as { errors?: { type?: string }[] }).errors?.map(({ type }) => type) ?? [];
    if (!kinds.includes("NOT_FOUND") && !kinds.includes("FORBIDDEN")) throw error;
  }
  throw new UserError(
    `The tags of ${owner}/${name} cannot be read: it is not there, or the token may not see it.`,
    {
      fix: "Check the name. In a workflow, give the job:\n  permissions:\n    contents: read",
    },
  );
};
