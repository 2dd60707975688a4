import type { CategoricalProfile } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";

/**
 * What several profiles of one column count, category by category.
 * @param pieces what the profiles are of, for people
 * @throws UserError where hashes cannot be added, being of different salts
 */
export const sumCategories = (
  columns: readonly CategoricalProfile[],
  pieces: "parts" | "shards",
): { salt: CategoricalProfile["salt"]; counts: Map<string, number> } => {
  const [salt, ...others] = new Set(columns.map((column) => column.salt));
  if (others.length > 0)
    throw new UserError(`Column ${JSON.stringify(columns[0]!.name)} was hashed with different salts.`, {
      fix: `Profile all ${pieces} with the same salt.`,
    });
  const counts = new Map<string, number>();
  for (const { values, counts: own } of columns)
    values.forEach((value, index) => {
      counts.set(value, (counts.get(value) ?? 0) + own[index]!);
    });
  return { salt, counts };
};
