import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { listModelNames } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";

/** The error for a model that has no tag, with the nearest name there is. Reads the whole registry's tags for it. */
export const explainUnknownModel = async (github: GitHub, model: string): Promise<UserError> => {
  const models = listModelNames(await readTagLog(github));
  const near = suggest(model, models);
  return new UserError(`There is no model ${model} in ${github.owner}/${github.repo}.`, {
    fix: near
      ? `Did you mean ${near}?`
      : models.length
        ? `The registry has: ${models.join(", ")}.`
        : "No model is registered yet: run the register-model action.",
  });
};
