import { createHash } from "node:crypto";
import type { GitHub } from "./connect.ts";

export type Issue = {
  number: number;
  url: string;
  open: boolean;
  closedAt: string | null;
  title: string;
  body: string;
};

const longestLabel = 50; // GitHub refuses more with a 422

/** A label's name within GitHub's limit; what is too long ends in a hash of the whole. */
export const fitLabel = (name: string): string =>
  name.length <= longestLabel
    ? name
    : `${name.slice(0, longestLabel - 9)}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;

/**
 * The newest issue with a label whose body begins with a marker, open or closed. One request, by label and never by
 * search, whose index lags. Needs issues: read.
 */
export const findMarkedIssue = async (
  github: GitHub,
  label: string,
  marker: string,
): Promise<Issue | undefined> => {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.issues.listForRepo({
    owner,
    repo,
    labels: label,
    state: "all",
    sort: "created",
    direction: "desc",
    per_page: 30,
  });
  const found = data.find((issue) => !issue.pull_request && issue.body?.startsWith(marker));
  return found && toIssue(found);
};

type Draft = { title: string; body: string; labels: string[] };

/** Opens an issue; labels that the repository lacks are made by GitHub. Needs issues: write. */
export const createIssue = async (github: GitHub, draft: Draft): Promise<Issue> => {
  const { octokit, owner, repo } = github;
  return toIssue((await octokit.rest.issues.create({ owner, repo, ...draft })).data);
};

/** Changes an issue's body and, where asked, opens or closes it. Needs issues: write. */
export const updateIssue = async (
  github: GitHub,
  number: number,
  change: { body?: string; open?: boolean },
): Promise<Issue> => {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.issues.update({
    owner,
    repo,
    issue_number: number,
    ...(change.body !== undefined && { body: change.body }),
    ...(change.open !== undefined &&
      (change.open
        ? { state: "open" as const, state_reason: "reopened" as const }
        : { state: "closed" as const, state_reason: "completed" as const })),
  });
  return toIssue(data);
};

/** Comments on an issue. Needs issues: write. */
export const commentOnIssue = async (github: GitHub, number: number, body: string): Promise<string> => {
  const { octokit, owner, repo } = github;
  return (await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })).data.html_url;
};

const toIssue = (data: {
  number: number;
  html_url: string;
  state: string;
  closed_at: string | null;
  title: string;
  body?: string | null | undefined;
}): Issue => ({
  number: data.number,
  url: data.html_url,
  open: data.state === "open",
  closedAt: data.closed_at,
  title: data.title,
  body: data.body ?? "",
});
