import { invalid } from "../http/problem.ts";
import type { Repository } from "../state/repository.ts";
import { matchesRefName } from "./match-ref-name.ts";

export type RefOperation = "creation" | "update" | "deletion";

const words: Record<RefOperation, string> = {
  creation: "Cannot create ref due to creations being restricted.",
  update: "Cannot update this protected ref.",
  deletion: "Cannot delete this protected ref.",
};

/** What the repository's rules say against an operation on a ref, in GitHub's words; undefined where nothing. */
export const findRuleViolation = (
  repository: Repository,
  ref: string,
  operation: RefOperation,
): string | undefined => {
  const { record } = repository;
  // A tag that an immutable release has used is burned: GitHub words it as a restricted creation.
  if (operation === "creation" && record.burnedTags.includes(ref.replace(/^refs\/tags\//, "")))
    return words.creation;
  const immutable = record.releases.some(
    (release) => release.immutable && !release.draft && ref === `refs/tags/${release.tagName}`,
  );
  if (immutable && operation !== "creation") return words[operation];
  const restricted = record.rulesets.some(
    (ruleset) =>
      ruleset.enforcement === "active" &&
      ruleset.rules.some(({ type }) => type === operation) &&
      matchesRefName(ruleset, ref, record.defaultBranch),
  );
  return restricted ? words[operation] : undefined;
};

/** @throws 422 where the rules forbid it. */
export const checkRefRules = (repository: Repository, ref: string, operation: RefOperation): void => {
  const violation = findRuleViolation(repository, ref, operation);
  if (violation) throw invalid(`Repository rule violations found\n\n${violation}\n\n`);
};
