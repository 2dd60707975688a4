import { join } from "node:path";
import { environmentContract } from "@mlops-actions/contracts/environment";
import type { Run } from "@mlops-actions/contracts/run";
import type { RegisterRequest } from "@mlops-actions/registry/register/prepare-draft";
import type { Log } from "@mlops-actions/runner/log";
import { readRunFile, runFiles } from "@mlops-actions/runner/run-directory";
import type { RegisterInputs } from "./inputs.ts";

/**
 * How the model is looked into once it is known to be the one that was trained. What takes long to load is loaded
 * then; a key that cannot sign is refused now, before anything is made.
 */
export const prepareProof = async (
  { allowUnsafe, signingKey }: Pick<RegisterInputs, "allowUnsafe" | "signingKey">,
  place: { directory: string; run: Run; actor: string; log: Log },
): Promise<NonNullable<RegisterRequest["prove"]>> => {
  const { directory, run, actor, log } = place;
  if (signingKey) (await import("@mlops-actions/registry/proof/sign-model")).checkSigningKey(signingKey);
  const environment = await readRunFile(directory, runFiles.environment, environmentContract);
  return async (content) => {
    const { proveModel } = await import("@mlops-actions/registry/proof/prove-model");
    return proveModel(content, {
      modelDirectory: join(directory, run.outputs.model_dir),
      directory: join(directory, "made"),
      at: new Date(run.finished_at),
      distributions: environment?.identity.distributions ?? [],
      allowUnsafe,
      actor,
      signingKey,
      log,
    });
  };
};
