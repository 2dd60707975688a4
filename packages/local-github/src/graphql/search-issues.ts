import type { IssueRecord } from "../state/records.ts";
import { FieldFailure } from "./execute.ts";

/** The repositories that a search names, and which of their issues it wants. */
export type IssueSearch = { repositories: string[]; matches: (issue: IssueRecord) => boolean };

const stateOf = (issue: IssueRecord) => (issue.pull?.mergedAt ? "merged" : issue.state);

/**
 * `repo:octo/flights is:issue state:open label:drift,"needs data" word`, as terminals search.
 * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 */
export const parseIssueSearch = (query: string): IssueSearch => {
  const repositories: string[] = [];
  const tests: ((issue: IssueRecord) => boolean)[] = [];
  for (const [, negated, qualifier, value = ""] of query.matchAll(/(-?)(?:(\w+):)?((?:"[^"]*"|[^\s"])+)/g)) {
    const values = [...value.matchAll(/"([^"]*)"|[^,"]+/g)].map((match) =>
      (match[1] ?? match[0]).toLowerCase(),
    );
    const test = qualifier === "repo" ? undefined : makeTest(qualifier, values);
    if (qualifier === "repo") repositories.push(...values);
    if (test) tests.push(negated ? (issue) => !test(issue) : test);
  }
  return { repositories, matches: (issue) => tests.every((test) => test(issue)) };
};

const makeTest = (
  qualifier: string | undefined,
  values: string[],
): ((issue: IssueRecord) => boolean) | undefined => {
  const has = (text: string) => values.includes(text.toLowerCase());
  switch (qualifier) {
    case undefined:
      return (issue) =>
        values.some((word) => `${issue.title} ${issue.body ?? ""}`.toLowerCase().includes(word));
    case "is":
    case "state":
    case "type":
      if (values.some((value) => ["issue", "pr"].includes(value)))
        return (issue) => has(issue.pull ? "pr" : "issue");
      return (issue) => has(stateOf(issue)) || (issue.state === "closed" && has("closed"));
    case "label":
      return (issue) => issue.labels.some(has);
    case "author":
      return (issue) => has(issue.author);
    case "assignee":
      return (issue) => issue.assignees.some(has);
    case "head":
      return (issue) => issue.pull !== undefined && has(issue.pull.headRef);
    case "base":
      return (issue) => issue.pull !== undefined && has(issue.pull.baseRef);
    case "archived":
    case "sort":
      return undefined;
    default:
      throw new FieldFailure(
        "UNPROCESSABLE",
        `Searching by "${qualifier}:" is not kept by this local GitHub.`,
      );
  }
};
