import type { Drift } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import type { NumericProfile, Profile } from "@mlops-actions/contracts/profile";
import { profileFiles } from "../profile/build-profile.ts";
import { isJointWanted, profileJoint } from "../profile/profile-joint.ts";
import { type Source, selectColumns } from "../read/read-table.ts";
import { compareJoint } from "./compare-joint.ts";

/** How columns go together then and now, where rows are there to tell. */
export const checkJoint = async (
  reference: Profile | Source,
  current: Source,
  config: DriftConfig,
): Promise<Drift["joint"]> => {
  if (current.files.length === 0 || !isJointWanted(config.joint.correlation, current.bytes)) return undefined;
  const profile = "files" in reference ? await profileSource(reference, config) : reference;
  if (!profile?.joint) return undefined;
  const { joint } = profile;
  const wanted = new Set(selectColumns(current.names, config.columns));
  if (!joint.columns.every((name) => wanted.has(name))) return undefined;
  const columns = joint.columns.map((name) => profile.columns.find((column) => column.name === name)!);
  return compareJoint(joint, await profileJoint(current, columns as NumericProfile[]), config);
};

const profileSource = async (source: Source, config: DriftConfig): Promise<Profile | undefined> => {
  const { correlation } = config.joint;
  const names = selectColumns(source.names, config.columns);
  if (names.length < 2 || !isJointWanted(correlation, source.bytes)) return undefined;
  const types = Object.fromEntries(
    Object.entries(config.columns.types).filter(([name]) => names.includes(name)),
  );
  return profileFiles(
    source.files.map(({ path }) => path),
    { columns: { include: names, types }, separator: config.separator, joint: correlation },
  );
};
