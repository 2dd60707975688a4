import { UserError } from "@mlops-actions/contracts/user-error";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import type { DeployPorts } from "./deployment-ports.ts";

/**
 * Whether a version may be deployed: not withdrawn, and let through by a gate whose verdict is there to be checked.
 * @param forceReason why it is deployed although the gate did not let it through
 * @throws UserError saying why not
 */
export const checkEligible = async (
  version: RegisteredVersion,
  forceReason: string | undefined,
  { findProofGap, log }: Pick<DeployPorts, "findProofGap" | "log">,
): Promise<void> => {
  const { tag, model, withdrawn, deprecated } = version;
  if (withdrawn)
    throw new UserError(`${tag} was withdrawn by ${withdrawn.actor ?? "somebody"}: ${withdrawn.reason}`, {
      fix: "Deploy another version: a withdrawn one is not deployed by force either.",
    });
  if (deprecated) log.warn(`${model} was retired by ${deprecated.actor ?? "somebody"}: ${deprecated.reason}`);
  if (forceReason !== undefined) return;
  const gap = await findProofGap(version);
  if (gap === undefined) return;
  throw new UserError(`${tag} is not deployed: ${gap}.`, {
    fix: "Deploy a version that passed the gate, or say in force-reason why this one is deployed all the same.",
  });
};
