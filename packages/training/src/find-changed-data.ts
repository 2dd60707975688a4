import { findData } from "./find-data.ts";
import { findChanged, type HashedFile } from "./hash-files.ts";
import type { TrainingPlan } from "./plan-training.ts";

/** Data files that came, went or changed since they were hashed. */
export const findNewOrChanged = async (
  plan: TrainingPlan,
  before: readonly HashedFile[],
  workspace: string,
): Promise<string[]> => {
  const known = new Set(before.map(({ path }) => path));
  const now = await findData(plan.train.data, {
    workspace,
    exclude: [plan.runDirectory],
    describePattern: (index) => plan.where(`data[${index}]`),
  });
  const added = now.filter((path) => !known.has(path));
  return [...(await findChanged(workspace, before)), ...added].sort();
};
