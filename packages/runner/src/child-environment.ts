import { UserError } from "@mlops-actions/contracts/user-error";

/**
 * What the user's own command never sees: our inputs and state, the runner's service tokens, and the files through
 * which a process sets outputs, variables and PATH of later steps.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#environment-files
 */
const runnersOwn = /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_(OUTPUT|ENV|PATH|STATE))$/i;

/** Tokens of the API. They are withheld, but mlops.yml can pass one on deliberately. */
const apiTokens = /^(GITHUB|GH)_(.*_)?(TOKEN|PAT)$/i;

type Variables = Record<string, string | undefined>;

/** The environment of this process without what the user's command must not see. */
export const withholdSecrets = (env: Variables): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !runnersOwn.test(entry[0]) && !apiTokens.test(entry[0]),
    ),
  );

/**
 * The environment of the user's command: this process's without secrets, then the variables of mlops.yml, in whose
 * values `${NAME}` stands for a variable of this step. That is how a token is passed on: by name, on purpose.
 * @throws UserError for a name that is not set, or that belongs to the runner.
 */
export const childEnvironment = (
  env: Variables,
  added: Record<string, string>,
  where = "env",
): Record<string, string> => ({
  ...withholdSecrets(env),
  ...Object.fromEntries(
    Object.entries(added).map(([name, value]) => [name, expandVariables(value, env, `${where}.${name}`)]),
  ),
});

/** A value in which `${NAME}` stands for a variable. @throws UserError as `childEnvironment` */
export const expandVariables = (value: string, env: Variables, where: string): string =>
  value.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) => {
    if (runnersOwn.test(name))
      throw new UserError(`${where} asks for ${name}, which belongs to the runner and is not passed on.`, {
        fix: "Take it out of the value.",
      });
    const found = env[name];
    if (found !== undefined) return found;
    throw new UserError(`${where} asks for ${name}, which is not set in this step.`, {
      fix: `Set it in the workflow, under the step's env:\n  ${name}: …`,
    });
  });
