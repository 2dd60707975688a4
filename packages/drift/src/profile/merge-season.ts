import type { Profile } from "@mlops-actions/contracts/profile";
import { mergeProfiles } from "./merge-profiles.ts";

/**
 * The reference that earlier windows make together: each was profiled like the live version, so edges and kinds are its
 * own. What scores are worth is still what it was when the version was registered.
 * @throws UserError where windows do not fit together, such as after columns were excluded
 */
export const mergeSeason = (windows: readonly Profile[], live: Profile): Profile => {
  const merged = mergeProfiles(windows);
  if (!live.prediction) return merged;
  const answers = new Map(merged.columns.map((column) => [column.name, column]));
  const columns = live.prediction.columns.map((column) => answers.get(column.name) ?? column);
  return { ...merged, prediction: { ...live.prediction, columns } };
};
