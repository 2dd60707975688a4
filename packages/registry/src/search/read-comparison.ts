import { sha256 } from "@mlops-actions/contracts/digest";
import { type Environment, environmentContract } from "@mlops-actions/contracts/environment";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { type RegisteredVersion, requireVersion } from "../read/resolve.ts";
import { readBody } from "../releases/stream-http.ts";
import { openAsset } from "../releases/upload-asset.ts";
import { type Compared, compareVersions, type VersionComparison } from "./compare-versions.ts";

/** Reads two versions by their references, such as name@v1.2.0 and name#production, and compares them. */
export const readComparison = async (github: GitHub, a: string, b: string): Promise<VersionComparison> => {
  const versions = await Promise.all([requireVersion(github, a), requireVersion(github, b)]);
  const [left, right] = await Promise.all(
    versions.map(
      async (version): Promise<Compared> => ({
        version,
        environment: await readEnvironment(github, version),
      }),
    ),
  );
  return compareVersions(left!, right!);
};

const readEnvironment = async (github: GitHub, version: RegisteredVersion): Promise<Environment | null> => {
  const entry = version.manifest.evidence.environment;
  const asset = entry && version.assets.find(({ name }) => name === entry.asset);
  if (!entry || !asset) return null;
  const bytes = await readBody(await openAsset(github, asset));
  if (sha256(bytes) !== entry.sha256)
    throw new UserError(`${entry.asset} of ${version.tag} is not the file that its manifest names.`, {
      fix: "It was replaced after registration: npx mlops registry doctor tells more.",
    });
  return environmentContract.parse(bytes.toString(), `${entry.asset} of ${version.tag}`);
};
