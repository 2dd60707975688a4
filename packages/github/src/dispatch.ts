import { UserError } from "@mlops-actions/contracts/user-error";
import { RequestError } from "@octokit/request-error";
import type { GitHub } from "./connect.ts";

/** Whether a workflow_dispatch of this workflow came in since a time. Needs actions: read. */
export const wasDispatchedSince = async (
  { octokit, owner, repo }: GitHub,
  workflow: string,
  since: Date,
): Promise<boolean> => {
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: workflow,
    event: "workflow_dispatch",
    created: `>=${since.toISOString().replace(/\.\d+Z$/, "Z")}`,
    per_page: 1,
  });
  return data.total_count > 0;
};

/**
 * Starts a workflow by workflow_dispatch, on the default branch unless told. The one event, with repository_dispatch,
 * that GITHUB_TOKEN may cause and that starts a run. Needs actions: write.
 * @param options.optionalInputs left out where the workflow does not take them
 * @throws UserError where the workflow is not there, or does not listen to workflow_dispatch.
 */
export const dispatchWorkflow = async (
  github: GitHub,
  workflow: string,
  options: { ref?: string; inputs?: Record<string, string>; optionalInputs?: Record<string, string> } = {},
): Promise<void> => {
  const { octokit, owner, repo } = github;
  const ref = options.ref ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
  const inputs = { ...options.inputs, ...options.optionalInputs };
  try {
    await octokit.rest.actions.createWorkflowDispatch({
      owner,
      repo,
      workflow_id: workflow,
      ref,
      ...(Object.keys(inputs).length > 0 && { inputs }),
    });
  } catch (cause) {
    if (!(cause instanceof RequestError)) throw cause;
    if (cause.status === 422 && options.optionalInputs && /unexpected inputs/i.test(cause.message)) {
      const { optionalInputs: _, ...rest } = options;
      return dispatchWorkflow(github, workflow, { ...rest, ref });
    }
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
