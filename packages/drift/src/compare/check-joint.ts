import type { Drift, DriftJoint } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import { formatBytes } from "@mlops-actions/contracts/format";
import type { JointProfile, NumericProfile, Profile } from "@mlops-actions/contracts/profile";
import { profileFiles } from "../profile/build-profile.ts";
import { isJointWanted, profileJoint } from "../profile/profile-joint.ts";
import { type Source, selectColumns } from "../read/read-table.ts";
import { selectJoint } from "../statistics/correlation.ts";
import { classifySides } from "./classify-sides.ts";
import { compareJoint } from "./compare-joint.ts";
import type { Measured } from "./measure-column.ts";
import type { Sides } from "./read-sides.ts";

/**
 * How columns go together then and now. Where the reference knows and the current data cannot tell, that is said. Of
 * the reference's columns those are compared that the current data has and the settings leave.
 */
const checkCorrelations = async (
  { reference, current }: Pick<Sides, "reference" | "current">,
  config: DriftConfig,
): Promise<Drift["joint"]> => {
  const mode = config.joint.correlation;
  if (mode === "never") return undefined;
  const profile = "files" in reference ? await profileSource(reference, config) : reference;
  const joint = profile?.joint;
  if (!joint) return mode === "always" ? without([], describeUnknown(reference, config)) : undefined;
  const here = new Set(selectColumns(current.names, config.columns));
  const counted = "table" in current ? current.joint : undefined;
  const there = counted && new Set(counted.columns);
  const columns = joint.columns.filter((name) => here.has(name) && (there?.has(name) ?? true));
  if (columns.length < 2)
    return without(columns, `of ${joint.columns.join(", ")} the current data has fewer than two to check`);
  const then = selectJoint(joint, columns);
  if ("table" in current) {
    if (!counted) return without(columns, "correlations need rows, and the current data is counts");
    return told(joint, compareJoint(then, selectJoint(counted, columns), config));
  }
  if (!isJointWanted(mode, current.bytes))
    return without(
      columns,
      `rows are read a second time for it, and the current data is ${formatBytes(current.bytes)} (drift.joint.correlation: always)`,
    );
  const numeric = columns.map((name) => profile.columns.find((column) => column.name === name)!);
  return told(joint, compareJoint(then, await profileJoint(current, numeric as NumericProfile[]), config));
};

/** The same, and how well a model tells the two sides apart, where settings ask for it. */
export const checkJoint = async (
  sides: Sides,
  measured: readonly Measured[],
  config: DriftConfig,
): Promise<Drift["joint"]> => {
  const found = await checkCorrelations(sides, config);
  if (!config.joint.classifier) return found;
  const { reference, current } = sides;
  const nothing = { columns: [], pairs: 0, changed: [] };
  const before = found ? `${found.reason}; ` : "";
  const usable = measured.filter(({ comparison }) => comparison !== undefined);
  if (!("files" in reference && "files" in current) || usable.length === 0) {
    const why =
      usable.length === 0
        ? "no column has values on both sides"
        : "it needs the rows of both sides, as files";
    return { status: "insufficient", ...nothing, ...found, reason: `${before}no classifier: ${why}` };
  }
  const classifier = await classifySides(reference, current, usable);
  const { warn, alert } = config.thresholds.classifier;
  const status = classifier.low >= alert ? "alert" : classifier.low >= warn ? "warn" : "ok";
  const reason = `a classifier tells the rows apart with AUC ${classifier.auc.toFixed(3)} [${classifier.low.toFixed(3)}, ${classifier.high.toFixed(3)}]`;
  const states = [found?.status, status];
  const worst = (["alert", "warn"] as const).find((one) => states.includes(one)) ?? "ok";
  return { ...nothing, ...found, status: worst, reason: before + reason, classifier };
};

const without = (columns: string[], why: string): DriftJoint => ({
  status: "insufficient",
  reason: `not compared: ${why}`,
  columns,
  pairs: 0,
  changed: [],
});

/** With the columns that are left out, which nobody else would name. */
const told = ({ columns }: JointProfile, found: DriftJoint): DriftJoint => {
  const left = columns.filter((name) => !found.columns.includes(name));
  return left.length === 0 ? found : { ...found, reason: `${found.reason}; without ${left.join(", ")}` };
};

const describeUnknown = (reference: Profile | Source, config: DriftConfig): string =>
  "files" in reference && selectColumns(reference.names, config.columns).length < 2
    ? "there are fewer than two columns"
    : "the reference does not know how its columns go together (mlops profile --correlations), or has fewer than two of numbers";

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
