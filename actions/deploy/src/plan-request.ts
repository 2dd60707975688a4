import { UserError } from "@mlops-actions/contracts/user-error";
import type { DeploymentOptions } from "@mlops-actions/deployment/run-deployment";
import type { DeployInputs } from "./inputs.ts";

type Request = DeploymentOptions["request"];

/** The model's name in `name@version`, `name#stage` or `name`. */
export const modelNameOf = (reference: string): string => reference.split(/[@#]/, 1)[0]!;

/**
 * What the inputs ask for.
 * @param registered the version that register-model made in this run directory, for a deploy of the bare name
 * @throws UserError where inputs contradict each other
 */
export const planRequest = (
  inputs: Pick<
    DeployInputs,
    "operation" | "model" | "environment" | "toVersion" | "reason" | "stage" | "forceReason"
  >,
  registered: string | undefined,
): Request => {
  const { operation, environment, reason, stage, forceReason } = inputs;
  const model = modelNameOf(inputs.model);
  return {
    operation,
    model,
    environment,
    ref: planReference(inputs, model, registered),
    stage: stage === "none" ? null : (stage ?? (operation === "deploy" ? null : environment)),
    reason: reason ?? null,
    forceReason,
  };
};

const planReference = (
  { operation, model: given, toVersion }: Pick<DeployInputs, "operation" | "model" | "toVersion">,
  model: string,
  registered: string | undefined,
): string | null => {
  const isName = given === model;
  if (toVersion !== undefined && operation !== "rollback")
    throw new UserError(`Input "to-version" is for rollback, and the operation is ${operation}.`, {
      fix: `Write the version into model: ${model}@${toVersion}`,
    });
  if (operation === "status" || operation === "rollback") {
    if (!isName)
      throw new UserError(`Input "model" is "${given}", and ${operation} takes a model's name alone.`, {
        fix:
          operation === "rollback" && given.includes("@")
            ? `Write model: ${model} and to-version: ${given.slice(model.length + 1)}`
            : `Write model: ${model}`,
      });
    return toVersion === undefined ? null : `${model}@${toVersion}`;
  }
  if (!isName) return given;
  if (registered !== undefined) return `${model}@${registered}`;
  throw new UserError(`Input "model" is "${given}", which names no version, and this run registered none.`, {
    fix: `Write ${model}@v1.2.0, ${model}#staging or ${model}@latest, or run register-model before this step in the same job.`,
  });
};
