import { childEnvironment } from "@mlops-actions/runner/child-environment";

/**
 * The environment of a server or a driver command: the job's without secrets, with what mlops.yml adds. Without
 * RUNNER_TRACKING_ID the runner leaves the process alone when it cleans up after the job (actions/runner#598).
 */
export const serverEnvironment = (
  env: NodeJS.ProcessEnv,
  added: Record<string, string>,
  where: string,
): Record<string, string> => {
  const { RUNNER_TRACKING_ID: _, GITHUB_STEP_SUMMARY: __, ...rest } = childEnvironment(env, added, where);
  return rest;
};
