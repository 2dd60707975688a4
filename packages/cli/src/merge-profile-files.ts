import type { Profile } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import { joinShards } from "@mlops-actions/drift/profile/join-shards";
import { mergeProfiles } from "@mlops-actions/drift/profile/merge-profiles";
import { profileTable } from "@mlops-actions/drift/profile/profile-table";
import { expandGlobs } from "@mlops-actions/drift/read/expand-globs";
import { readProfile } from "./read-profile.ts";

/** Merges shards, all of which must be there, or profiles that are none. */
export const mergeFiles = async (patterns: readonly string[], rareBelow: number): Promise<Profile> => {
  const names = expandGlobs(patterns, process.cwd());
  const parts = await Promise.all(
    names.map(async (name) => {
      const profile = await readProfile(name);
      if (!profile) throw new UserError(`${name} is not a profile.`);
      return { name, profile };
    }),
  );
  if (!parts.some(({ profile }) => profile.shard)) return mergeProfiles(parts.map(({ profile }) => profile));
  const { table } = joinShards(parts);
  if (table.rows === 0) throw new UserError("No shard has a row of data.");
  return profileTable(table, rareBelow);
};
