import { UserError } from "@mlops-actions/contracts/user-error";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import { isPassing } from "@mlops-actions/registry/register/build-manifest";

/**
 * Whether a version may be deployed: not yanked, and let through by the gate.
 * @param forceReason why it is deployed although the gate did not let it through
 * @throws UserError saying why not
 */
export const checkEligible = (version: RegisteredVersion, forceReason: string | undefined): void => {
  if (version.yanked)
    throw new UserError(`${version.tag} was withdrawn from the registry (yanked).`, {
      fix: "Deploy another version: a yanked one is not deployed by force either.",
    });
  const verdict = version.manifest.gate?.verdict;
  if (isPassing(verdict) || forceReason !== undefined) return;
  throw new UserError(
    verdict === undefined
      ? `${version.tag} was registered without a gate verdict.`
      : `The gate's verdict on ${version.tag} is ${verdict}.`,
    {
      fix: "Deploy a version that passed the gate, or say in force-reason why this one is deployed all the same.",
    },
  );
};
