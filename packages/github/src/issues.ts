import { createHash } from "node:crypto";
import type { GitHub } from "./connect.ts";

export type Issue = {
  number: number;
  url: string;
  open: boolean;
  closedAt: string | null;
  title: string;
  body: string;
  labels: string[];
};

const longestLabel = 50; // GitHub refuses more with a 422

/** A label's name within GitHub's limit; what is too long ends in a hash of the whole. */
export const fitLabel = (name: string): string =>
  name.length <= longestLabel
    ? name
    : `${name.slice(0, longestLabel - 9)}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;

/**
 * The issues with a label whose body begins with one of these markers, open or closed, newest first. One request, by label
 * and never by search, whose index lags. An issue template may give a stranger's issue any label, so an author counts
 * who is an app (the job's token) or may write here. Needs issues: read.
 */
export const findMarkedIssues = async (
  { octokit, owner, repo }: GitHub,
  label: string,
  markers: readonly string[],
): Promise<Issue[]> => {
  const { data } = await octokit.rest.issues.listForRepo({
    owner,
    repo,
    labels: label,
    state: "all",
    sort: "created",
    direction: "desc",
    per_page: 100,
  });
  return data
    .filter(
      ({ pull_request, body, user, author_association }) =>
        !pull_request &&
        markers.some((marker) => body?.startsWith(marker)) &&
        isTrusted(user?.type, author_association),
    )
    .map(toIssue);
};

const isTrusted = (type: string | undefined, association: string | undefined): boolean =>
  type === "Bot" || ["OWNER", "MEMBER", "COLLABORATOR"].includes(association ?? "");

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
  change: { body?: string; open?: boolean; reason?: "completed" | "duplicate" },
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
        : { state: "closed" as const, state_reason: change.reason ?? ("completed" as const) })),
  });
  return toIssue(data);
};

/**
 * Comments on an issue unless a comment with that hidden key is there already, so that whoever finishes what another run
 * began tells nobody twice. Needs issues: write.
 */
export const commentOnce = async (
  { octokit, owner, repo }: GitHub,
  number: number,
  key: string,
  body: string,
): Promise<void> => {
  const marker = `<!-- mlops:${encodeURIComponent(key).replaceAll("-", "%2D")} -->`;
  const there = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  const ours = there.filter(({ user, author_association }) => isTrusted(user?.type, author_association));
  if (ours.some((comment) => comment.body?.startsWith(marker))) return;
  await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: number,
    body: `${marker}\n${body}`,
  });
};

/** Takes a label off an issue; one that is not there is fine. Needs issues: write. */
export const removeLabel = async (
  { octokit, owner, repo }: GitHub,
  number: number,
  name: string,
): Promise<void> => {
  await octokit.rest.issues
    .removeLabel({ owner, repo, issue_number: number, name })
    .catch((error: unknown) => {
      if ((error as { status?: number }).status !== 404) throw error;
    });
};

const toIssue = (data: {
  number: number;
  html_url: string;
  state: string;
  closed_at: string | null;
  title: string;
  body?: string | null | undefined;
  labels: readonly (string | { name?: string | null })[];
}): Issue => ({
  number: data.number,
  url: data.html_url,
  open: data.state === "open",
  closedAt: data.closed_at,
  title: data.title,
  body: data.body ?? "",
  labels: data.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
});
