import type { RulesetRecord } from "../state/records.ts";

/** fnmatch as rulesets use it: `*` stops at a slash, `**` does not. */
const toRegex = (pattern: string) =>
  new RegExp(
    `^${pattern
      .split(/(\*\*\/?|\*|\?)/)
      .map((part) =>
        part.startsWith("**")
          ? ".*"
          : part === "*"
            ? "[^/]*"
            : part === "?"
              ? "[^/]"
              : part.replace(/[.+^${}()|[\]\\]/g, "\\$&"),
      )
      .join("")}$`,
  );

/** Whether a ruleset speaks of a ref. https://docs.github.com/en/rest/repos/rules */
export const matchesRefName = (ruleset: RulesetRecord, ref: string, defaultBranch: string): boolean => {
  if (!ref.startsWith(ruleset.target === "tag" ? "refs/tags/" : "refs/heads/")) return false;
  const matches = (pattern: string) =>
    pattern === "~ALL" ||
    (pattern === "~DEFAULT_BRANCH" ? ref === `refs/heads/${defaultBranch}` : toRegex(pattern).test(ref));
  return ruleset.include.some(matches) && !ruleset.exclude.some(matches);
};
