import { UserError } from "@mlops-actions/contracts/user-error";
import { inc, rcompare } from "semver";
import { isVersion } from "../tags/tag-grammar.ts";

export const bumps = ["major", "minor", "patch"] as const;
export type Bump = (typeof bumps)[number];

/**
 * The next number after every one ever used: withdrawn versions and tags whose release was never published count
 * too, because a number once seen must never mean other bytes.
 */
export const nextVersion = (taken: readonly string[], bump: Bump): string => {
  const [greatest = "v0.0.0"] = [...taken].sort(rcompare);
  return `v${inc(greatest, bump)}`;
};

/** A version as a person may write it, `1.2.0` or `v1.2.0`. @throws UserError where it is no semantic version. */
export const readVersion = (text: string): string => {
  const version = text.startsWith("v") ? text : `v${text}`;
  if (isVersion(version)) return version;
  throw new UserError(`"${text}" is not a version.`, {
    fix: "Write it as v1.2.0, with -rc.1 or the like behind it where needed.",
  });
};
