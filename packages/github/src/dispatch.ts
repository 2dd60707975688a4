import { UserError } from "@mlops-actions/contracts/user-error";
import { RequestError } from "@octokit/request-error";
import type { GitHub } from "./connect.ts";

/**
 * Starts a workflow by workflow_dispatch, on the default branch unless told. The one event, with repository_dispatch,
 * that GITHUB_TOKEN may cause and that starts a run. Needs actions: write.
 * @throws UserError where the workflow is not there, or does not listen to workflow_dispatch.
 */
export const dispatchWorkflow = async (
  github: GitHub,
  workflow: string,
  options: { ref?: string; inputs?: Record<string, string> } = {},
): Promise<void> => {
  const { octokit, owner, repo } = github;
  const ref = options.ref ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
  try {
    await octokit.rest.actions.createWorkflowDispatch({
      owner,
      repo,
      workflow_id: workflow,
      ref,
      ...(options.inputs && { inputs: options.inputs }),
    });
  } catch (cause) {
    if (!(cause instanceof RequestError)) throw cause;
    if (cause.status === 404)
      throw new UserError(`There is no workflow ${workflow} on ${ref} to dispatch.`, {
        fix: "Name its file as it stands in .github/workflows, such as ml.yml.",
        cause,
      });
    if (cause.status === 422)
      throw new UserError(`GitHub does not dispatch ${workflow} on ${ref}: ${cause.message}.`, {
        fix: "Give the workflow the trigger workflow_dispatch: (without required inputs).",
        cause,
      });
    throw cause;
  }
};

/**
 * Starts the workflows that listen to `repository_dispatch` of this type, on the default branch. Needs contents: write.
 * @param payload at most ten properties, which is GitHub's limit
 */
export const dispatchRepository = async (
  github: GitHub,
  type: string,
  payload: Record<string, unknown>,
): Promise<void> => {
  const { octokit, owner, repo } = github;
  await octokit.rest.repos.createDispatchEvent({ owner, repo, event_type: type, client_payload: payload });
};
